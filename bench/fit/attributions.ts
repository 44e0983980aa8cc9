/**
 * Measures the attribution extractor on PolNeAR (../shared/data/facts/polnear.jsonl):
 *
 *   npx tsx bench/fit/attributions.ts [--errors missed|extra|source] [--lemmas]
 *
 * A cue is found where the spans overlap; a source is right where the spans of a matched cue's source overlap, or both have
 * none. Cue recall counts all gold attributions, nested ones as well.
 */
import { readFileSync } from 'node:fs';
import { extractAttributions, type Attribution } from '../../src/facts/attributions.js';
import { prepare } from '../../src/text/prepare.js';
import type { Span } from '../../src/types.js';

interface Part {
  readonly spans: readonly (readonly [number, number])[];
  readonly text: string;
}
interface Row {
  readonly file: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly cue?: Part[];
    readonly source?: Part[];
    readonly content?: Part[];
  }[];
}

const rows: Row[] = readFileSync('../shared/data/facts/polnear.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const shown = process.argv[2] === '--errors' ? process.argv[3] : undefined;

const overlaps = (span: Span, parts: readonly Part[] | undefined) =>
  (parts ?? []).some((part) => part.spans.some(([start, end]) => span.start < end && start < span.end));

let gold = 0;
let goldFound = 0;
let found = 0;
let foundRight = 0;
let withSource = 0;
let sourceRight = 0;
let sourceMissing = 0;
let contentRight = 0;
let withContent = 0;
const lemmas = new Map<string, { right: number; wrong: number }>();
for (const row of rows) {
  const document = prepare({ id: row.file, text: row.text, language: 'en' });
  const mine = extractAttributions(document);
  const around = (start: number, end: number) =>
    row.text.slice(Math.max(0, start - 90), end + 70).replace(/\s+/g, ' ');
  const matched = new Set<Attribution>();
  for (const attribution of row.attributions) {
    if (attribution.cue === undefined) continue;
    gold++;
    const match = mine.find((one) => overlaps(one.cue, attribution.cue));
    if (match === undefined) {
      const [start, end] = attribution.cue[0]!.spans[0]!;
      if (shown === 'missed') console.log(`[${attribution.cue[0]!.text}] ${around(start, end)}`);
      continue;
    }
    goldFound++;
    matched.add(match);
    if (attribution.content !== undefined) {
      withContent++;
      if (match.content !== undefined && overlaps(match.content, attribution.content)) contentRight++;
    }
    if (attribution.source === undefined) continue;
    withSource++;
    if (match.source === undefined) sourceMissing++;
    if (match.source !== undefined && overlaps(match.source, attribution.source)) sourceRight++;
    else if (shown === 'source')
      console.log(
        `[${attribution.cue[0]!.text}] gold: ${attribution.source[0]!.text} | mine: ${match.source === undefined ? '-' : row.text.slice(match.source.start, match.source.end)} | ${around(match.cue.start, match.cue.end)}`,
      );
  }
  for (const one of mine) {
    found++;
    const isRight =
      matched.has(one) || row.attributions.some((attribution) => overlaps(one.cue, attribution.cue));
    if (isRight) foundRight++;
    else if (shown === 'extra') console.log(`[${one.cueLemma}] ${around(one.cue.start, one.cue.end)}`);
    const counts = lemmas.get(one.cueLemma) ?? { right: 0, wrong: 0 };
    if (isRight) counts.right++;
    else counts.wrong++;
    lemmas.set(one.cueLemma, counts);
  }
}
const share = (a: number, b: number) => (a / b).toFixed(3);
console.log(`gold ${gold}, found ${found}`);
console.log(`cue recall ${share(goldFound, gold)}  precision ${share(foundRight, found)}`);
console.log(
  `source right ${share(sourceRight, withSource)} (missing ${share(sourceMissing, withSource)}) of ${withSource}`,
);
console.log(`content touched ${share(contentRight, withContent)} of ${withContent}`);
if (process.argv.includes('--lemmas')) {
  for (const [lemma, { right, wrong }] of [...lemmas].sort((a, b) => b[1].wrong - a[1].wrong).slice(0, 120))
    console.log(`${lemma} ${right}/${right + wrong}`);
}
