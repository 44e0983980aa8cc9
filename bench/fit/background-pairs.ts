import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import type { Sketch } from '../../src/types.js';
import type { CopyExample } from './copy-examples.js';
import { createPreparer, readBackground } from './read-sets.js';

/** Articles of the background news to fit on, and others to judge by. */
export const backgroundToFit = [3000, 6000] as const;
export const backgroundToJudge = [0, 3000] as const;

/**
 * Candidate pairs below this resemblance are taken for independent. These are plain US news of many years, sampled: two
 * in three thousand are seldom copies. Of the candidates of the first three thousand below it, a model without these
 * examples called some ninety copies; by their openings, one (two reports of one statement) may have been.
 */
export const maxIndependentResemblance = 0.1;

/** Below this containment only every eighth pair is kept, standing for eight: there are ten times as many. */
const minTellingContainment = 0.05;
const sampling = 8;

/**
 * What a real batch gives the match stage: candidate pairs of background articles, taken for independent. They share
 * stock phrases, names of the season, and the blocks of their sites (lists of other stories, appeals to subscribe).
 *
 * @param isSampled whether to keep only every eighth of the pairs that share little
 */
export function makeBackgroundExamples(
  data: string,
  [from, to]: readonly [number, number],
  isSampled: boolean,
  language?: string,
): CopyExample[] {
  const rows = readBackground(data, from, to);
  const inEnglish = createPreparer();
  const prepare = language === undefined ? inEnglish : createPreparer(language);
  const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 });
  const sketches = rows.map((row) => sketch(inEnglish(row)));
  const examples: CopyExample[] = [];
  let weak = 0;
  for (const { a, b } of createCandidateStage()(sketches)) {
    const { resemblance, containment } = overlap(sketches[a]!, sketches[b]!);
    if (resemblance >= maxIndependentResemblance) continue;
    const isWeak = containment < minTellingContainment;
    if (isSampled && isWeak && weak++ % sampling !== 0) continue;
    examples.push({
      set: 'background',
      kind: 'candidate',
      group: rows[a]!.group,
      source: prepare(rows[a]!),
      copy: prepare(rows[b]!),
      label: 0,
      standsFor: isSampled && isWeak ? sampling : 1,
    });
  }
  return examples;
}

function overlap({ phrases: a }: Sketch, { phrases: b }: Sketch) {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const least = Math.max(1, Math.min(a.length, b.length));
  return { resemblance: shared / Math.max(1, a.length + b.length - shared), containment: shared / least };
}
