/** The words and marks of the background news, article by article, as they are written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export function* newsWords(data: string): Generator<string[]> {
  const bytes = gunzipSync(readFileSync(join(data, 'background/news.jsonl.gz')));
  for (let start = 0; start < bytes.length;) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    if (end > start) {
      const { text } = JSON.parse(bytes.toString('utf8', start, end)) as { text: string };
      yield text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu) ?? [];
    }
    start = end + 1;
  }
}

/** Whether it is no name, number or mark: words with a capital are names, or open a sentence. */
export function isPlainWord(word: string): boolean {
  return /^[a-z][a-z-]*[a-z]$/.test(word);
}
