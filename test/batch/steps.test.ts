import { describe, expect, test } from 'vitest';
import type { ArticleSource } from '../../src/batch/article-source.js';
import { pairsAtHand, readPairs } from '../../src/batch/steps.js';
import { createWorkbench } from '../../src/batch/workbench.js';
import { resolveOptions } from '../../src/options.js';

const texts = [
  'The ferry sank at Olm on Monday.',
  'A ferry sank at Olm, the mayor said.',
  'The mill burnt down.',
];
const pairs = [
  { a: 0, b: 1 },
  { a: 0, b: 2 },
  { a: 1, b: 2 },
];

/** A source that tells which of its articles were read. */
function countingSource() {
  const read: number[] = [];
  const source: ArticleSource = {
    size: texts.length,
    idAt: (position) => `report-${position}`,
    articleAt: (position) => {
      read.push(position);
      return { id: `report-${position}`, text: texts[position]! };
    },
  };
  return { source, read };
}

describe('pairsAtHand', () => {
  test('reads an article where its document is not held, and gives the verdicts that articles read before give', () => {
    const { source, read } = countingSource();
    const settings = resolveOptions({});
    const atHand = createWorkbench({}, settings, texts.length).match(pairsAtHand(source, pairs, []));
    expect(read).toEqual([0, 1, 2]);
    const readBefore = createWorkbench({}, settings, texts.length).match(readPairs(source, pairs, []));
    expect(atHand).toEqual(readBefore);
    expect(atHand[0]!.evidence.resemblance).toBeGreaterThan(0);
  });
});
