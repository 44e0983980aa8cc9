import { InputError } from '../../errors.js';
import { decodeText } from '../decode-text.js';
import { readJson } from '../parse-json.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { readAppleNews } from './read-apple-news.js';
import { readApItem } from './read-ap.js';
import { readDpa } from './read-dpa.js';
import { readJsonFeed } from './read-json-feed.js';
import { isNinjs, readNinjsItems } from './read-ninjs.js';
import { isRecord, type JsonRecord } from './json-record.js';
import { readRecord } from './read-record.js';

/** The articles of a JSON file: one, a list, or an answer of a news service with a list in it. */
export function* readJsonArticles({ bytes, name, fail }: ReaderInput): Generator<FoundArticle> {
  const parsed = readJson(decodeText(bytes, name), name);
  const list = listOf(parsed);
  for (const [i, record] of list.entries()) {
    const part = list.length > 1 || Array.isArray(parsed) ? `[${i}]` : undefined;
    try {
      for (const found of jsonArticles(record, `${name}${part ?? ''}`))
        yield part === undefined ? found : { ...found, part: part + (found.part ?? '') };
    } catch (error) {
      if (!(error instanceof InputError) || list.length === 1) throw error;
      fail(error);
    }
  }
}

/** The articles of one JSON record: which format it is, its fields say. */
export function* jsonArticles(record: unknown, where: string): Generator<FoundArticle> {
  if (!isRecord(record)) {
    throw new InputError('bad-article', `${where}: expected a JSON object with "text", got ${show(record)}.`);
  }
  if (isRecord(record.data) && isRecord(record.data.item)) yield readApItem(record.data.item, record);
  else if (isRecord(record.item) && isRecord(record.item.altids)) yield readApItem(record.item, record);
  else if (isRecord(record.altids) && typeof record.altids.itemid === 'string')
    yield readApItem(record, record);
  else if (/^digitalwires@/u.test(String(record.format)) || 'article_html' in record) yield readDpa(record);
  else if (isJsonFeed(record)) yield* readJsonFeed(record, where);
  else if (Array.isArray(record.components) && 'identifier' in record) yield readAppleNews(record);
  else if (isNinjs(record)) yield* readNinjsItems(record, where);
  else if (ninjsInside(record).length > 0) yield* readWrapped(ninjsInside(record), where);
  else yield readRecord(record, where);
}

/** Where an answer of a news service holds its list. */
const LISTS = [
  'articles',
  'items',
  'results',
  'docs',
  'data',
  'stories',
  'news',
  'entries',
  'hits',
  'value',
  '_items',
  'response',
  'rows',
  'documents',
];

/** The records of a file: those of the list it is or holds, at most three levels down; else itself. */
function listOf(parsed: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed.map(unwrapped);
  if (!isRecord(parsed) || depth > 2 || hasOwnWords(parsed)) return [parsed];
  for (const name of LISTS) {
    const inside = parsed[name];
    if (Array.isArray(inside) && inside.length > 0 && inside.every(isRecord)) return inside.map(unwrapped);
    if (isRecord(inside) && !hasOwnWords(inside)) {
      const found = listOf(inside, depth + 1);
      if (found.length !== 1 || found[0] !== inside) return found;
    }
  }
  return [parsed];
}

/** What an interface of a publisher's own wraps items of ninjs in: a field that is one, or a list of them. */
function ninjsInside(record: JsonRecord): readonly JsonRecord[] {
  if (hasOwnWords(record)) return [];
  for (const inside of Object.values(record)) {
    const items: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
    const ninjs = items.filter(isRecord).filter(isNinjs);
    if (ninjs.length > 0 && ninjs.length === items.length) return ninjs;
  }
  return [];
}

function* readWrapped(items: readonly JsonRecord[], where: string): Generator<FoundArticle> {
  for (const [i, item] of items.entries())
    for (const found of readNinjsItems(item, where))
      yield items.length === 1 ? found : { ...found, part: `#${i + 1}${found.part ?? ''}` };
}

/** A hit of a search engine keeps its document in `_source`. */
function unwrapped(record: unknown): unknown {
  return isRecord(record) && isRecord(record._source) ? record._source : record;
}

/** What has a headline or an address of its own, or says that it is a feed, is an article or a feed, whatever lists it has. */
function hasOwnWords(record: JsonRecord): boolean {
  if (isJsonFeed(record)) return true;
  return ['title', 'headline', 'headlines', 'text', 'body', 'uri', 'guid', 'altids', 'item'].some(
    (name) => record[name] !== undefined && record[name] !== null,
  );
}

function isJsonFeed({ version }: JsonRecord): boolean {
  return typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version/u.test(version);
}

function show(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
