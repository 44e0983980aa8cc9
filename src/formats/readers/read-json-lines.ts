import { InputError } from '../../errors.js';
import { decodeText, isUtf16 } from '../decode-text.js';
import { readJson } from '../parse-json.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { jsonArticles } from './read-json-articles.js';

const LINE_FEED = 0x0a;

/**
 * The articles of a JSON Lines file, each line of any JSON format; blank lines are passed over. The file is decoded line by
 * line, so that it may be longer than the longest string; but for UTF-16, as in it a byte that ends a line elsewhere ends none.
 */
export function* readJsonLines({ bytes: given, name, fail }: ReaderInput): Generator<FoundArticle> {
  const bytes = isUtf16(given) ? new TextEncoder().encode(decodeText(given, name)) : given;
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    line++;
    const where = `${name}:${line}`;
    try {
      const text = decodeText(bytes.subarray(start, end), where);
      if (text.trim() !== '')
        for (const article of jsonArticles(readJson(text, where), where))
          yield { ...article, part: `:${line}${article.part ?? ''}` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
    start = end + 1;
  }
}
