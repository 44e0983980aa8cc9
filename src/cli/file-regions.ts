import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../formats/decode-text.js';
import { isGzip, unpack } from '../formats/unpack.js';
import type { ArticleLookup } from '../report/article-lookup.js';
import type { FileRegion, SarifContext } from '../report/render-sarif.js';
import type { Article, ArticleId, Passage } from '../types.js';

/** Files larger than this are not searched for passages, in bytes. */
const maxFileBytes = 16e6;

/**
 * Where passages stand in the files that articles were read from. In a plain text it is the offset; in a page or a feed
 * the words are searched for as they stand there, and where they stand with markup in them there is no region.
 */
export function fileRegions(articles: ArticleLookup<Article>): Pick<SarifContext, 'uriOf' | 'regionOf'> {
  const textByFile = new Map<string, { text: string; lineStarts: number[] } | undefined>();
  const fileOf = (id: ArticleId) => {
    const file = articles.get(id)?.file;
    return file === 'stdin' ? undefined : file;
  };
  return {
    uriOf: (id) => {
      const file = fileOf(id);
      return file === undefined ? undefined : toUri(file);
    },
    regionOf: (id, passage) => {
      const file = fileOf(id);
      if (file === undefined) return undefined;
      if (!textByFile.has(file)) textByFile.set(file, readText(file));
      const read = textByFile.get(file);
      if (!read) return undefined;
      const start = placeOf(read.text, articles.get(id)!.text, passage);
      return start === undefined ? undefined : toRegion(read.lineStarts, start, passage.text.length);
    },
  };
}

/** Relative to the current folder where the file is in it, as code scanning wants; else absolute. */
function toUri(file: string): string {
  const inside = relative('.', file);
  if (inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(file).href;
  return inside.split(sep).map(encodeURIComponent).join('/');
}

function readText(file: string): { text: string; lineStarts: number[] } | undefined {
  try {
    const packed = readFileSync(file);
    if (packed.length > maxFileBytes) return undefined;
    const bytes = isGzip(packed) ? unpack(packed, file, maxFileBytes).bytes : packed;
    const text = decodeText(bytes, file, { fallback: 'windows-1252' });
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
    return { text, lineStarts };
  } catch {
    // It was there when it was read; now nothing more can be said than its name.
    return undefined;
  }
}

function placeOf(file: string, article: string, { text, start }: Passage): number | undefined {
  if (file === article) return start;
  for (const written of [
    text,
    JSON.stringify(text).slice(1, -1),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  ]) {
    const found = file.indexOf(written);
    // Words that stand in a file twice have no one place.
    if (found !== -1) return file.indexOf(written, found + 1) === -1 ? found : undefined;
  }
  return undefined;
}

function toRegion(lineStarts: readonly number[], start: number, length: number): FileRegion {
  const [first, last] = [lineOf(lineStarts, start), lineOf(lineStarts, start + length)];
  return {
    startLine: first + 1,
    startColumn: start - lineStarts[first]! + 1,
    endLine: last + 1,
    endColumn: start + length - lineStarts[last]! + 1,
    charOffset: start,
    charLength: length,
  };
}

/** The last line that starts at or before a place. */
function lineOf(lineStarts: readonly number[], place: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
