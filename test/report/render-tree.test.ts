import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/layout.js';
import { offsetsInWords } from '../../src/report/place-in-words.js';
import { renderTree } from '../../src/report/render-tree.js';
import type { Cluster, Copy } from '../../src/types.js';
import { COMPARISON } from './sample.js';

const copy = (article: string, parent: string, more: Partial<Copy> = {}): Copy => ({
  article,
  parent,
  reason: `“${article}” says so.`,
  confidence: 0.8,
  comparison: COMPARISON,
  ...more,
});

const cluster = (copies: readonly Copy[], more: Partial<Cluster>): Cluster => ({
  id: 'a',
  members: ['a', ...copies.map(({ article }) => article)],
  copies,
  ...more,
});

const source = { article: 'a', confidence: 0.9, reason: '“a” was first.' };

describe('renderTree', () => {
  test('puts each text under the one it was made from, with the reason', () => {
    const lines = renderTree(
      cluster([copy('b', 'a'), copy('c', 'b'), copy('d', 'a')], { source }),
      80,
      offsetsInWords,
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "a
      ├─ b
      │  │  “b” says so. (probably: 0.80)
      │  └─ c
      │        “c” says so. (probably: 0.80)
      └─ d
            “d” says so. (probably: 0.80)"
    `);
  });

  test('shows the missing source as a node, and what was made from it under it', () => {
    const copies = [copy('b', 'a', { ofMissing: true }), copy('c', 'a')];
    const missingSource = { confidence: 0.8, reason: 'Both credit AFP.', publisher: 'AFP' };
    expect(renderTree(cluster(copies, { missingSource }), 80, offsetsInWords).join('\n'))
      .toMatchInlineSnapshot(`
      "○ the text of AFP that is not among these
      ├─ a
      │  └─ c
      │        “c” says so. (probably: 0.80)
      └─ b
            “b” says so. (probably: 0.80)"
    `);
  });

  test('names the other texts that a text is put together from, and where', () => {
    const passages = [0, 10, 20, 30].map((start) => ({ text: 'word', start, end: start + 4 }));
    const alsoFrom = [{ article: 'z', share: 0.456, passages }];
    expect(renderTree(cluster([copy('b', 'a', { alsoFrom })], { source }), 80, offsetsInWords).join('\n'))
      .toMatchInlineSnapshot(`
      "a
      └─ b
            “b” says so. (probably: 0.80) 46 % of it is from z (b:0-4, b:10-14,
            b:20-24 and 1 more)."
    `);
  });

  test('a chain of a thousand copies of copies keeps to the page', () => {
    const copies = Array.from({ length: 1000 }, (_, i) => copy(`n${i + 1}`, i === 0 ? 'a' : `n${i}`));
    const lines = renderTree(cluster(copies, { source }), 60, offsetsInWords);
    expect(lines).toHaveLength(2001);
    expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
  });
});
