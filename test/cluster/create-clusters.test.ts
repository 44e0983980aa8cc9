import { holdDocuments } from '../../src/cluster/batch.js';
import { describe, expect, test } from 'vitest';
import { createClusters, type ClusterPlan } from '../../src/cluster/create-clusters.js';
import { createEvents } from '../../src/cluster/create-events.js';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import type { PreparedArticle } from '../../src/types.js';
import {
  agencySentences,
  otherSentences,
  ownReportSentences,
  rewriteSentences,
  story,
} from '../match/invented.js';
import { leastCost } from '../least-cost.js';
import { allPairs, made, shuffled } from './pairs.js';

const ids = (documents: readonly PreparedArticle[], plans: readonly ClusterPlan[]) =>
  plans.map(({ members }) => members.map((member) => documents[member]!.article.id));

const documents = [
  story('agency', agencySentences),
  story('rewrite', rewriteSentences),
  story('reprint', agencySentences.slice(0, 10)),
  story('own', ownReportSentences),
  story('bank', otherSentences),
];

const blank = (count: number) =>
  Array.from({ length: count }, (_, i) => story(`n${String(i).padStart(5, '0')}`, []));

describe('createClusters', () => {
  test('puts what descends from one text together, and every other article alone', () => {
    const clusters = ids(documents, createClusters(holdDocuments(documents), allPairs(documents), 0.5));
    expect(clusters.map((members) => [...members].sort())).toEqual([
      ['agency', 'reprint', 'rewrite'],
      ['bank'],
      ['own'],
    ]);
  });

  test('gives each member but the first a text that it was made from, and no circle', () => {
    for (const { members, copies } of createClusters(holdDocuments(documents), allPairs(documents), 0.5)) {
      expect(copies.map(({ article }) => article)).toEqual(members.slice(1));
      for (const { article } of copies) {
        let at = article;
        for (let steps = 0; at !== members[0]; steps++) {
          expect(steps).toBeLessThan(members.length);
          at = copies.find((copy) => copy.article === at)!.parent;
        }
      }
    }
  });

  test('is the same for 100 orders of the articles and of the pairs', () => {
    const expected = ids(documents, createClusters(holdDocuments(documents), allPairs(documents), 0.5));
    const pairs = allPairs(documents);
    for (let seed = 0; seed < 100; seed++) {
      const order = shuffled(documents.length, seed);
      const placeOf = (old: number) => order.indexOf(old);
      const moved = order.map((old) => documents[old]!);
      const renamed = shuffled(pairs.length, seed + 1000).map((p): MatchedPair => {
        const { a, b, match } = pairs[p]!;
        return { a: placeOf(a), b: placeOf(b), match };
      });
      const plans = createClusters(holdDocuments(moved), renamed, 0.5);
      expect(ids(moved, plans)).toEqual(expected);
      const choices = plans.map(({ choice }) => choice?.reason);
      expect(choices).toEqual(
        createClusters(holdDocuments(documents), pairs, 0.5).map(({ choice }) => choice?.reason),
      );
    }
  });

  test('makes no chain out of rewrites of rewrites', () => {
    const chain = blank(12);
    const pairs = Array.from({ length: 11 }, (_, i): MatchedPair => ({ a: i, b: i + 1, match: made(0.9) }));
    for (const { members } of createClusters(holdDocuments(chain), pairs, 0.5))
      expect(members.length).toBeLessThanOrEqual(2);
  });

  test('does not join two stories through an article that has pasted them together', () => {
    const pasted = story('pasted', [...agencySentences, ...otherSentences]);
    const all = [documents[0]!, documents[4]!, pasted];
    const clusters = ids(all, createClusters(holdDocuments(all), allPairs(all), 0.5));
    expect(clusters.find((members) => members.includes('agency'))).not.toContain('bank');
  });

  test('folds 5,000 copies of one story that were compared with one of them only', () => {
    const many = blank(5000);
    const pairs = many
      .slice(1)
      .map((_, i): MatchedPair => ({ a: 0, b: i + 1, match: made(1, { resemblance: 0.95 }) }));
    const fold = () => {
      const clusters = createClusters(holdDocuments(many), pairs, 0.5);
      expect(clusters).toHaveLength(1);
      expect(clusters[0]!.copies).toHaveLength(4999);
    };
    expect(leastCost(fold, 5000)).toBeLessThan(5000);
  });

  test('no articles give no clusters', () => {
    expect(createClusters(holdDocuments([]), [], 0.5)).toEqual([]);
    expect(createEvents(holdDocuments([]), [], [], 0.5, 0.5)).toEqual([]);
  });
});

describe('createEvents', () => {
  test('counts a cluster of copies as one source', () => {
    const all = blank(4);
    const pairs: MatchedPair[] = [
      { a: 0, b: 1, match: made(1) },
      { a: 0, b: 2, match: made(0.1, { eventProbability: 0.8 }) },
      { a: 1, b: 2, match: made(0.1, { eventProbability: 0.7 }) },
    ];
    const clusters = createClusters(holdDocuments(all), pairs, 0.5);
    const events = createEvents(holdDocuments(all), clusters, pairs, 0.5, 0.5);
    expect(events.map(({ independentSources }) => independentSources)).toEqual([2, 1]);
    expect(events[0]!.clusters.map((cluster) => clusters[cluster]!.members.length)).toEqual([2, 1]);
  });

  test('a cluster weighs by its articles, up to eight', () => {
    // Articles 0 to 5 are copies; 6 tells their event and that of 7, which has nothing to do with theirs.
    const copies = 6;
    const all = blank(copies + 2);
    const inCluster = Array.from({ length: copies }, (_, i) => i);
    const pairsOf = (toCluster: number): MatchedPair[] => [
      ...inCluster.flatMap((b) => inCluster.slice(0, b).map((a): MatchedPair => ({ a, b, match: made(1) }))),
      ...inCluster.map((a): MatchedPair => ({ a, b: 6, match: made(0.1, { eventProbability: toCluster }) })),
      { a: 6, b: 7, match: made(0.1, { eventProbability: 0.6 }) },
    ];
    const sizes = (pairs: readonly MatchedPair[]) => {
      const clusters = createClusters(holdDocuments(all), pairs, 0.5);
      return createEvents(holdDocuments(all), clusters, pairs, 0.5, 0.5).map((event) =>
        event.clusters.map((c) => clusters[c]!.members.length),
      );
    };
    // 7 is as alike as .6 to one and .25 to six others: the mean of the two texts would be .43, above the limit of groups.
    const little = inCluster.map((a): MatchedPair => ({
      a,
      b: 7,
      match: made(0.1, { eventProbability: 0.25 }),
    }));
    expect(sizes([...pairsOf(0.7), ...little])).toEqual([[6, 1], [1]]);
    // Of .6 and six times .35 the mean is .39; of the two texts it would be .48.
    const more = inCluster.map((a): MatchedPair => ({
      a,
      b: 7,
      match: made(0.1, { eventProbability: 0.35 }),
    }));
    expect(sizes([...pairsOf(0.7), ...more])).toEqual([[6, 1], [1]]);
    expect(sizes(pairsOf(0.45))).toEqual([[1, 1], [6]]);
  });

  test('parts the clusters, whatever the order', () => {
    const pairs = allPairs(documents);
    const clusters = createClusters(holdDocuments(documents), pairs, 0.5);
    const of = (list: readonly ClusterPlan[]) =>
      createEvents(holdDocuments(documents), list, pairs, 0.5, 0.5)
        .map((event) => event.clusters.map((c) => documents[list[c]!.members[0]!]!.article.id).sort())
        .sort();
    expect(of([...clusters].reverse())).toEqual(of(clusters));
    expect(of(clusters).flat().sort()).toHaveLength(clusters.length);
  });
});
