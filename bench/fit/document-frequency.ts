/**
 * Counts in how many news articles each English stem stands, and writes
 * src/languages/en/document-frequency-table.ts.
 *
 * Run: npx tsx bench/fit/document-frequency.ts [--data DIR] [--check]
 * Source: 26,294 US news articles (background/news.jsonl.gz). Only counts are kept, no text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../src/text/tokens.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { packWords } from './pack-words.js';

const source = join(dataArgument(), 'background/news.jsonl.gz');
const target = 'src/languages/en/document-frequency-table.ts';

/** Stems in fewer articles are told by their absence. */
const minCount = 4;
/** Each level is √2 times as frequent as the one below: 26 letters reach from 4 articles to all of them. */
const levelRatio = Math.SQRT2;
/** Longer stems are glued text, not words. */
const maxLength = 20;

const lines = gunzipSync(readFileSync(source)).toString('utf8').split('\n').filter(Boolean);
const counts = new Map<string, number>();
for (const line of lines) {
  const { title, text } = JSON.parse(line) as { title?: string; text: string };
  const whole = title === undefined ? text : `${title}\n${text}`;
  const stems = new Set(tokenize(whole, { start: 0, end: whole.length }, 'en').map((token) => token.stem));
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}

const kept = [...counts]
  .filter(([stem, count]) => count >= minCount && stem.length <= maxLength && /^[a-z0-9'.,-]+$/.test(stem))
  .sort(([a], [b]) => (a < b ? -1 : 1));

const levelOf = (count: number) =>
  Math.min(25, Math.floor(Math.log(count / minCount) / Math.log(levelRatio)));
const table = packWords(new Map(kept.map(([stem, count]) => [stem, levelOf(count)])));

const rows = table.match(/.{1,100}/g) ?? [];
writeGenerated(
  target,
  `// Made by bench/fit/document-frequency.ts from ${lines.length} US news articles; do not edit.
// A table of figures: how many of the articles have each stem. It holds no text of theirs.

/** Articles counted. */
export const documentCount = ${lines.length};
/** Articles that have a stem of level 0, at the least. */
export const minCount = ${minCount};
/** Each level is this many times as frequent as the one below it. */
export const levelRatio = ${levelRatio};

/** ${kept.length} stems, with their level as a number: see packed-words.ts. */
// prettier-ignore
export const table =
"\\
${rows.join('\\\n')}";
`,
);
console.log(`${kept.length} stems, ${table.length} characters`);
