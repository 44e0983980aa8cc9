import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { prepare } from '../../src/text/prepare.js';
import type { Article, PreparedArticle } from '../../src/types.js';

export interface Row extends Article {
  readonly group: string;
}

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly label: 'copy' | 'partial-copy' | 'independent';
  readonly kind: string;
}

/** A folder of `copies/`: its articles and what is known of their pairs. */
export interface CopySet {
  readonly name: string;
  readonly articles: ReadonlyMap<string, Row>;
  readonly pairs: readonly LabelledPair[];
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Every set of pairs under `data/copies`, by name. */
export function readCopySets(data: string): CopySet[] {
  const folder = join(data, 'copies');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      articles: new Map(
        readLines<Row>(join(folder, name, 'articles.jsonl')).map((row) => [row.id, withLanguage(row, name)]),
      ),
      pairs: readLines<LabelledPair>(join(folder, name, 'pairs.jsonl')),
    }));
}

/** Every set of stories under `data/stories`; the group is the event. */
export function readStories(data: string): { readonly name: string; readonly articles: readonly Row[] }[] {
  const folder = join(data, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      articles: readLines<Row>(join(folder, file)).map((row) => withLanguage(row, file)),
    }));
}

/** Articles `from` to `to` of the background news; each is a group of its own. */
export function readBackground(data: string, from: number, to: number): Row[] {
  const file = join(data, 'background', 'news.jsonl.gz');
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(from, to)
    .map((line, i) => {
      const id = String(from + i).padStart(6, '0');
      return { id, text: (JSON.parse(line) as { text: string }).text, group: id, language: 'en' };
    });
}

/** Prepares each article once, in its own language or as if it were in another. */
export function createPreparer(language?: string): (row: Row) => PreparedArticle {
  const memo = new Map<Row, PreparedArticle>();
  return (row) => {
    let document = memo.get(row);
    if (!document) memo.set(row, (document = prepare(language === undefined ? row : { ...row, language })));
    return document;
  };
}

function withLanguage(row: Row & { readonly lang?: string; readonly date?: string }, name: string): Row {
  const language = row.lang ?? (name.endsWith('urdu') ? 'ur' : 'en');
  return { ...row, language, ...(row.date === undefined ? {} : { publishedAt: row.date }) };
}
