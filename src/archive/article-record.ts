import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { knownFields } from '../batch/check-article.js';
import type { StemCounts } from '../match/document-frequencies.js';
import type { Article, ArticleId, Sketch } from '../types.js';
import { asBytes, ByteReader, ByteWriter, toUint32 } from './bytes.js';
import type { BodyPlace, NewRecord } from './stores/store.js';

/** What is held in memory of an article: all but its text. */
export interface HeldArticle {
  readonly id: ArticleId;
  /** Of the record that brought it: another one after a replacement, so it names this text of the article. */
  readonly revision: number;
  readonly fields: Omit<Article, 'text'>;
  /** Of all fields and the text. */
  readonly digest: string;
  readonly sketch: Sketch;
  /** Undefined for English, whose words are not counted. */
  readonly countedLanguage?: string;
  /** Its words, as {@link readCounts} reads them; empty where none are counted. */
  readonly counts: Uint8Array;
  /** Where its text is; undefined where texts are not kept. */
  readonly body: BodyPlace | undefined;
}

/** One thing that happened, as the archive reads it. */
export type ArchiveRecord =
  | { readonly kind: 'put'; readonly article: HeldArticle }
  | { readonly kind: 'remove'; readonly id: ArticleId; readonly revision: number }
  | { readonly kind: 'settled'; readonly revision: number; readonly moves: string };

const kinds = { put: 1, remove: 2, settled: 3 } as const;

/** Sha-256 of an article, cut to 16 bytes, as hexadecimal digits; wherever it was read from. */
export function digestOf(article: Article): string {
  return createHash('sha256').update(canonical(article)).digest('hex').slice(0, 32);
}

/** JSON with the fields in one order. */
function canonical(article: Article): string {
  const { id, text, file: _, ...rest } = knownFields(article);
  return JSON.stringify([id, text, Object.entries(rest).sort(([x], [y]) => (x < y ? -1 : 1))]);
}

/** @param keepsText whether the text goes into the body. */
export function putRecord(
  article: Article,
  sketch: Sketch,
  counts: StemCounts,
  keepsText: boolean,
): NewRecord {
  const { text, ...fields } = knownFields(article);
  const [[language, counted] = []] = counts;
  const { signature, phrases, phraseRate = 1 } = sketch;
  const head = new ByteWriter()
    .u8(kinds.put)
    .string(JSON.stringify(fields))
    .string(digestOf(article))
    .string(signature.version)
    .bytes(asBytes(signature.slots))
    .f64(phraseRate)
    .bytes(asBytes(phrases))
    .string(language ?? '')
    .bytes(counted ? deflateRawSync(JSON.stringify(packCounts(counted))) : new Uint8Array())
    .finish();
  return { head, ...(keepsText && { body: packText(text) }) };
}

export function removeRecord(id: ArticleId): NewRecord {
  return { head: new ByteWriter().u8(kinds.remove).string(JSON.stringify(id)).finish() };
}

/** @param moves JSON: see `Moves`. */
export function settledRecord(moves: string): NewRecord {
  return { head: new ByteWriter().u8(kinds.settled).bytes(deflateRawSync(moves)).finish() };
}

/** Throws a RangeError for a head that none of the above has made. */
export function readRecord(revision: number, head: Uint8Array, body: BodyPlace | undefined): ArchiveRecord {
  const reader = new ByteReader(head);
  const kind = reader.u8();
  if (kind === kinds.remove)
    return { kind: 'remove', id: JSON.parse(reader.string()) as ArticleId, revision };
  if (kind === kinds.settled) return { kind: 'settled', revision, moves: inflate(reader.bytes()) };
  if (kind !== kinds.put) throw new RangeError(`There is no record of kind ${kind}.`);
  const fields = JSON.parse(reader.string()) as Omit<Article, 'text'>;
  const digest = reader.string();
  const { id } = fields;
  const version = reader.string();
  const slots = toUint32(reader.bytes());
  const phraseRate = reader.f64();
  const phrases = toUint32(reader.bytes());
  const language = reader.string();
  const counts = reader.bytes();
  const sketch: Sketch = {
    id,
    signature: { id, version, slots },
    phrases,
    ...(phraseRate < 1 && { phraseRate }),
  };
  const article: HeldArticle = {
    ...{ id, revision, fields, digest, sketch, body },
    counts: counts.slice(),
    ...(language !== '' && { countedLanguage: language }),
  };
  return { kind: 'put', article };
}

type Counted = StemCounts extends Map<string, infer C> ? C : never;
type PackedCounts = readonly [words: number, letters: number, ...stems: (string | number)[]];

function packCounts({ words, letters, stems }: Counted): PackedCounts {
  return [words, letters, ...[...stems].flatMap(([stem, count]) => [stem, count.words])];
}

/** The words of one article, as `countStems` counts them. */
export function readCounts({ countedLanguage, counts }: HeldArticle): StemCounts {
  if (countedLanguage === undefined) return new Map();
  const [words, letters, ...packed] = JSON.parse(inflate(counts)) as PackedCounts;
  const stems = new Map<string, { documents: number; words: number }>();
  for (let i = 0; i < packed.length; i += 2)
    stems.set(packed[i] as string, { documents: 1, words: packed[i + 1] as number });
  return new Map([[countedLanguage, { documents: 1, words, letters, stems }]]);
}

const utf8 = 0;
const utf16 = 1;

/** A text compressed; in UTF-16 where half a surrogate pair stands in it, which UTF-8 does not keep. */
export function packText(text: string): Uint8Array {
  const isWhole = !/\p{Cs}/u.test(text);
  const bytes = isWhole
    ? new TextEncoder().encode(text)
    : asBytes(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
  const packed = deflateRawSync(bytes);
  const all = new Uint8Array(packed.length + 1);
  all[0] = isWhole ? utf8 : utf16;
  all.set(packed, 1);
  return all;
}

export function unpackText(packed: Uint8Array): string {
  const bytes = inflateRawSync(packed.subarray(1));
  // A TextDecoder would put U+FFFD for half a pair.
  return Buffer.from(bytes).toString(packed[0] === utf16 ? 'utf16le' : 'utf8');
}

function inflate(bytes: Uint8Array): string {
  return new TextDecoder().decode(inflateRawSync(bytes));
}
