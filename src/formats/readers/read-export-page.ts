import { InputError } from '../../errors.js';
import type { FoundArticle } from '../reader.js';

export function isExportPage(_html: string): boolean {
  return false;
}

export function* readExportPage(_html: string, name: string): Generator<FoundArticle> {
  throw new InputError('unreadable-file', name);
}
