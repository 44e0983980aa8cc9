import { describe, expect, test } from 'vitest';
import { createClusters } from '../../src/cluster/create-clusters.js';
import { createEvents } from '../../src/cluster/create-events.js';
import { holdDocuments } from '../../src/cluster/batch.js';
import { type MatchedPair } from '../../src/cluster/matched-pair.js';
import { story } from '../match/invented.js';
import { made } from './pairs.js';

describe('createEvents', () => {
  const on = (id: string, publishedAt?: string) => story(id, [], publishedAt);
  const pair = (a: number, b: number, event: number, more: Parameters<typeof made>[1] = {}): MatchedPair => ({
    ...{ a, b, match: made(0.1, { eventProbability: event, ...more }) },
  });
  const eventsOf = (documents: readonly ReturnType<typeof story>[], pairs: readonly MatchedPair[]) => {
    const batch = holdDocuments(documents);
    const clusters = createClusters(batch, pairs, 0.5);
    return createEvents(batch, clusters, pairs, 0.5, 0.5).map((event) =>
      event.clusters.map((cluster) => clusters[cluster]!.members.map((one) => batch.idAt(one)).join('+')),
    );
  };

  test('the largest is first, by its clusters, then by its articles, then by its least id', () => {
    const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => on(id));
    const copy = (a: number, b: number): MatchedPair => ({ a, b, match: made(1) });
    expect(eventsOf(documents, [copy(5, 6), pair(1, 2, 0.9)])).toEqual([
      ['b', 'c'],
      ['f+g'],
      ['a'],
      ['d'],
      ['e'],
    ]);
    expect(eventsOf(documents, [pair(4, 3, 0.9), copy(5, 6), pair(5, 2, 0.9), pair(6, 2, 0.9)])).toEqual([
      ['f+g', 'c'],
      ['d', 'e'],
      ['a'],
      ['b'],
    ]);
  });

  test('versions of one text are one event though they are no copies, from a half of their runs on', () => {
    const documents = ['a', 'b', 'c'].map((id) => on(id));
    const version = (resemblance: number, relation: 'near-duplicate' | 'rewrite') =>
      eventsOf(documents, [pair(0, 1, 0.1, { relation, resemblance })])[0];
    expect(version(0.5, 'near-duplicate')).toEqual(['a', 'b']);
    expect(version(0.49, 'near-duplicate')).toEqual(['a']);
    expect(version(0.5, 'rewrite')).toEqual(['a']);
  });

  test('reports that came long after one another are two events, by the oldest of each', () => {
    const at = (day: string) => `2026-03-${day}`;
    const event = (...days: (string | undefined)[]) =>
      eventsOf(
        days.map((day, i) => on('abc'[i]!, day && at(day))),
        [pair(0, 1, 0.9)],
      )[0];
    expect(event('01', '03')).toEqual(['a', 'b']);
    expect(event('01', '30')).toEqual(['a']);
    expect(event('01', undefined)).toEqual(['a', 'b']);
    const copied = ['a', 'b', 'c'].map((id, i) => on(id, at(['01', '30', '30'][i]!)));
    const copy = { a: 0, b: 1, match: made(1) };
    expect(eventsOf(copied, [copy, pair(1, 2, 0.9), pair(0, 2, 0.9)])).toEqual([['a+b'], ['c']]);
    expect(eventsOf(copied, [pair(1, 2, 0.9)])).toEqual([['b', 'c'], ['a']]);
  });
});
