export { InputError, type InputErrorCode } from '../errors.js';
export type * from './article-index.js';
export { openArchive } from './open-archive.js';
