export { clusterArticles } from './cluster-articles.js';
export { compareArticles } from './compare-articles.js';
export {
  findNearDuplicates,
  type NearDuplicateGroup,
  type NearDuplicateOptions,
  type NearDuplicatePair,
  type NearDuplicates,
} from './find-near-duplicates.js';
export { BatchError, InputError, type BatchFailure, type InputErrorCode } from './errors.js';
export { factMatrix } from './facts/fact-matrix.js';
export type { AbortSignalLike, Options, Progress } from './options.js';
export { signArticle } from './sign-article.js';
export { estimateResemblance } from './sketch/estimate-resemblance.js';
export { prepare } from './prepare.js';
export {
  signatureFromBytes,
  signatureFromJson,
  signatureToBytes,
  signatureToJson,
  type SignatureJson,
} from './sketch/stored-signature.js';
export type * from './types.js';
