import { InputError } from '../../errors.js';
import type { FoundArticle, ReaderInput } from '../reader.js';

export function* readWarc({ name }: ReaderInput): Generator<FoundArticle> {
  throw new InputError('unreadable-file', `${name}: this format is not read yet.`);
}
