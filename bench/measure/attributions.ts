/**
 * Measures the attribution extractor on PolNeAR (facts/polnear.jsonl):
 *
 *   npx tsx bench/measure/attributions.ts [--errors missed|extra|source] [--lemmas]
 *
 * A cue is found where the spans overlap; a source is right where the spans of a matched cue's source overlap, or both have
 * none. Cue recall counts all gold attributions, nested ones as well.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scorePolnear, type PolnearRow } from './facts/polnear.js';
import { argument, dataArgument } from '../lib/arguments.js';

const rows: PolnearRow[] = readFileSync(join(dataArgument(), 'facts/polnear.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PolnearRow);
const shown = argument('--errors');

const {
  gold,
  goldFound,
  found,
  foundRight,
  withSource,
  sourceRight,
  sourceMissing,
  withContent,
  contentRight,
  lemmas,
} = scorePolnear(rows, (set, line) => {
  if (set === shown) console.log(line);
});
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
