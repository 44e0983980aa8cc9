import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createRandom } from './random.js';
import { dataArgument } from './arguments.js';

const archive = join(dataArgument(), 'background/news.jsonl.gz');

/** Where the texts come from, for the report. */
export function corpusSource(): string {
  return existsSync(archive) ? `real background news (${archive}), then generated` : 'generated';
}

/**
 * So many news-like texts: real background news while there is any, then texts generated from their words: three-word
 * runs of real articles strung together, so that common phrases stay common and rare ones rare.
 */
export function loadTexts(count: number, seed = 1, minLength = 0, maxLength = Infinity): string[] {
  return [...streamTexts(count, seed, minLength, maxLength)];
}

/** The same, one at a time, for more texts than fit in memory. */
export function* streamTexts(
  count: number,
  seed = 1,
  minLength = 0,
  maxLength = Infinity,
): Generator<string> {
  const real = realTexts().filter((text) => text.length >= minLength && text.length <= maxLength);
  for (let i = 0; i < Math.min(count, real.length); i++) yield real[i]!;
  if (real.length >= count) return;
  const random = createRandom(seed);
  const words =
    real.length > 0 ? real.slice(0, 3000).map((text) => text.split(/\s+/)) : [madeUpWords(random)];
  for (let i = real.length; i < count; i++) yield generate(words, random);
}

/** All real background news, if it is there. */
export function realTexts(): string[] {
  if (!existsSync(archive)) return [];
  return gunzipSync(readFileSync(archive))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function generate(words: readonly string[][], random: () => number): string {
  const length = 250 + Math.floor(random() * 600);
  const parts: string[] = [];
  for (let i = 0; i < length;) {
    const from = words[Math.floor(random() * words.length)]!;
    const start = Math.floor(random() * Math.max(1, from.length - 3));
    const run = 1 + Math.floor(random() * 4);
    for (let j = start; j < start + run && j < from.length; j++, i++) parts.push(from[j]!);
    i++;
  }
  return parts.join(' ');
}

/** 20,000 words, the r-th as common as 1/r, in one long text. */
function madeUpWords(random: () => number): string[] {
  const syllables = 'ba co di fu ga he ji ko la me ni o pa qui ra se ti u va we xi yo za'.split(' ');
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  );
  return Array.from(
    { length: 400_000 },
    () => vocabulary[Math.floor(Math.exp(random() * Math.log(20_000))) - 1]!,
  );
}

export interface Planted {
  readonly source: number;
  readonly copy: number;
  readonly kind: 'reprint' | 'rewrite';
}

/**
 * Adds to the texts one reprint (one word in 25 changed) or rewrite (runs of six words kept, so that 0.18 of the
 * shingles survive: resemblance 0.10) for every hundred of them, each of another source.
 */
export function plantCopies(
  texts: readonly string[],
  seed = 2,
  every = 100,
): { texts: string[]; planted: Planted[] } {
  const random = createRandom(seed);
  const all = [...texts];
  const planted: Planted[] = [];
  for (let source = 0; source < texts.length; source += every) {
    const words = texts[source]!.split(/\s+/).filter(Boolean);
    if (words.length < 150) continue;
    const kind = (source / every) % 2 === 0 ? 'reprint' : 'rewrite';
    planted.push({ source, copy: all.length, kind });
    all.push(copyOf(texts[source]!, kind, texts, random));
  }
  return { texts: all, planted };
}

/** A reprint or a rewrite of a text; what is changed is filled with words of the other texts. */
export function copyOf(
  text: string,
  kind: Planted['kind'],
  others: readonly string[],
  random: () => number,
): string {
  const words = text.split(/\s+/).filter(Boolean);
  const foreign = () => {
    const other = others[Math.floor(random() * others.length)]!.split(/\s+/, 200);
    return other[Math.floor(random() * other.length)] ?? 'word';
  };
  return kind === 'reprint' ? changeEvery(words, 25, foreign) : keepRuns(words, 6, 16, foreign);
}

function changeEvery(words: readonly string[], period: number, foreign: () => string): string {
  return words.map((word, i) => (i % period === 7 ? foreign() : word)).join(' ');
}

/** Runs of `kept` words stay; between them the words are replaced by as many others. */
function keepRuns(words: readonly string[], kept: number, replaced: number, foreign: () => string): string {
  return words.map((word, i) => (i % (kept + replaced) < kept ? word : foreign())).join(' ');
}
