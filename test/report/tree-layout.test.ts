import { describe, expect, test } from 'vitest';
import { layOutTree } from '../../src/report/page/tree-layout.js';
import { copyOf, storyOf } from './facts-of.js';

describe('layOutTree', () => {
  const story = storyOf('wire', [copyOf('post', 'wire'), copyOf('echo', 'post', [], { confidence: 0.4 })]);
  const times = new Map([
    ['wire', 100],
    ['post', 300],
    ['echo', 200],
  ]);

  test('puts a line a text, one under the other, and x in proportion to the time where all are dated', () => {
    const { nodes, times: ends, height } = layOutTree(story, (id) => times.get(id));
    expect(nodes.map(({ article }) => article)).toEqual(['wire', 'post', 'echo']);
    expect(ends).toEqual([100, 300]);
    const [a, b, c] = nodes as [(typeof nodes)[0], (typeof nodes)[0], (typeof nodes)[0]];
    expect(c.x - a.x).toBeCloseTo((b.x - a.x) / 2);
    expect(b.x).toBeGreaterThan(a.x);
    expect(c.y - b.y).toBe(b.y - a.y);
    expect(c.y).toBeGreaterThan(b.y);
    expect(height).toBeGreaterThan(c.y);
  });

  test('x is the depth where one is not dated or all are of one time, and no deeper than eight', () => {
    for (const timeOf of [(id: string) => (id === 'echo' ? undefined : times.get(id)), () => 5]) {
      const { nodes, times: ends, width } = layOutTree(story, timeOf);
      const [a, b, c] = nodes.map(({ x }) => x) as [number, number, number];
      expect(ends).toBeUndefined();
      expect(b - a).toBe(c - b);
      expect(b).toBeGreaterThan(a);
      expect(width).toBeGreaterThan(c);
    }
    const chain = storyOf(
      'n0',
      Array.from({ length: 11 }, (_, i) => copyOf(`n${i + 1}`, `n${i}`)),
    );
    const xs = layOutTree(chain, () => undefined).nodes.map(({ x }) => x);
    expect(new Set(xs.slice(0, 9)).size).toBe(9);
    expect(new Set(xs.slice(8)).size).toBe(1);
  });

  test('an edge goes from what a text was made from, and a part of another is an edge of its own', () => {
    const parts = [
      { article: 'wire', share: 0.256, passages: [] },
      { article: 'nobody', share: 0.1, passages: [] },
    ];
    const { edges } = layOutTree(
      storyOf('wire', [copyOf('post', 'wire'), copyOf('echo', 'post', [], { alsoFrom: parts })]),
      () => undefined,
    );
    expect(edges.map(({ from, to, isPart }) => [from.article, to.article, isPart])).toEqual([
      ['wire', 'post', false],
      ['post', 'echo', false],
      ['wire', 'echo', true],
    ]);
    expect(edges[2]!.reason).toBe('26 % of it is from this text.');
    expect(edges[1]!.confidence).toBe(0.9);
  });

  test('a missing source is a node above the first, which its own copies hang from, at the first time', () => {
    const { source: _, ...known } = storyOf('wire', [
      copyOf('post', 'wire', [], { ofMissing: true }),
      copyOf('echo', 'post'),
    ]);
    const missing = { ...known, missingSource: { confidence: 0.7, reason: 'Both name it.' } };
    const { nodes, edges } = layOutTree(missing, (id) => times.get(id));
    expect(nodes.map(({ article }) => article)).toEqual([undefined, 'wire', 'post', 'echo']);
    expect(nodes[0]!.x).toBe(nodes[1]!.x);
    expect(
      edges.map(({ from, to, confidence, isPart }) => [from.article, to.article, confidence, isPart]),
    ).toEqual([
      [undefined, 'wire', 0.7, false],
      [undefined, 'post', 0.9, false],
      ['post', 'echo', 0.9, false],
    ]);
  });
});
