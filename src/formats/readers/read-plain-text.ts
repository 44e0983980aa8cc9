import { decodeText } from '../decode-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';

/** A file of plain text is one article; every mark of it is kept, so that offsets are offsets in the file. */
export function* readPlainText({ bytes, name, charset }: ReaderInput): Generator<FoundArticle> {
  yield { text: decodeText(bytes, name, { charset }) };
}
