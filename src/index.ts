export { clusterArticles } from './cluster-articles.js';
export { compareArticles } from './compare-articles.js';
export { InputError, type InputErrorCode } from './errors.js';
export { factMatrix } from './facts/fact-matrix.js';
export type { Options, Progress } from './options.js';
export { signArticle } from './sign-article.js';
export { estimateResemblance } from './sketch/estimate-resemblance.js';
export { prepare } from './text/prepare.js';
export type * from './types.js';
