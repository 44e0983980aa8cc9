import { pairsByNeighbourhood } from '../batch/pairs-by-neighbourhood.js';
import type { Batch } from '../cluster/batch.js';
import type { ClusterPlan } from '../cluster/create-clusters.js';
import { createEvents } from '../cluster/create-events.js';
import { DisjointSets } from '../cluster/disjoint-sets.js';
import { findLargeFamilies } from '../cluster/large-families.js';
import { byPosition, type PairVerdict } from '../cluster/matched-pair.js';
import { thirdPairs } from '../cluster/third-pairs.js';
import { InputError } from '../errors.js';
import type { CandidatePair } from '../types.js';
import { least, readJson, readNumber, readPosition, readPositions } from './place.js';
import { groupsOf, type Fields, type Stage } from './stage.js';
import { readPairOf } from './verdict-record.js';

/**
 * Most pairs of a block, whose articles a filter holds at once: some 20 MB, and with their documents about half of its
 * memory. In a larger block more of what is asked next can be told ahead.
 */
const pairsOfBlock = 8192;

/** Candidate pairs into blocks of neighbours, so that an article is sent and prepared about once. */
export const dealStage: Stage = {
  name: 'deal',
  version: 1,
  description: 'numbers pairs by neighbourhood and deals them to blocks; takes all records in one run',
  input: ['a', 'b'],
  sortedBy: 0,
  output: { pair: ['block', 'number', 'a', 'b'] },
  *run(records, { articles }) {
    const pairs: CandidatePair[] = [];
    for (const [a, b] of records) pairs.push({ a: readPosition(a), b: readPosition(b) });
    // Neighbours with ties fall by the order of the list: the engine gives it in any.
    pairs.sort(byPosition);
    let number = 0;
    for (const { a, b } of pairsByNeighbourhood(pairs, articles)) {
      yield ['pair', Math.floor(number / pairsOfBlock), number, a, b];
      number++;
    }
  },
};

/** Articles that hang together by any chain of pairs: union and find, over numbers alone. */
export const componentsStage: Stage = {
  name: 'components',
  version: 1,
  description:
    'finds the connected components of pairs, each named by its least; takes all records in one run',
  input: ['a', 'b'],
  sortedBy: 0,
  output: { member: ['position', 'component'] },
  *run(records, { articles }) {
    const sets = new DisjointSets(articles);
    for (const record of records) {
      const [a, b] = [readPosition(record[0]), readPosition(record[1])];
      if (a >= articles || b >= articles)
        throw new InputError('bad-record', `The run has ${articles} articles, got a pair of ${a} and ${b}.`);
      sets.join(a, b);
    }
    const hasOthers = new Uint8Array(articles);
    for (let position = 0; position < articles; position++) {
      const component = sets.find(position);
      if (component !== position) hasOthers[component] = 1;
    }
    for (let position = 0; position < articles; position++) {
      const component = sets.find(position);
      if (hasOthers[component]) yield ['member', position, component];
    }
  },
};

/** Pairs that were not compared though both are alike to a third. */
export const thirdsStage: Stage = {
  name: 'thirds',
  version: 1,
  description: 'of each component of events, the pairs that are alike to a third and were not compared',
  input: ['component', 'a', 'b', 'event', 'copy', 'resemblance'],
  sortedBy: 1,
  output: { pair: ['a', 'b'] },
  *run(records, { settings: { minEventProbability, minCopyProbability } }) {
    for (const group of groupsOf(records)) {
      const pairs = group
        .map(([, a, b, event, copy, resemblance]) => {
          const evidence = { resemblance: readNumber(resemblance) } as PairVerdict['evidence'];
          const match = { eventProbability: readNumber(event), copyProbability: readNumber(copy), evidence };
          return { a: readPosition(a), b: readPosition(b), match: match as PairVerdict };
        })
        .sort(byPosition);
      const familyOf = findLargeFamilies(pairs, minCopyProbability);
      for (const { a, b } of thirdPairs(pairs, minEventProbability, familyOf)) yield ['pair', a, b];
    }
  },
};

/** Clusters to events: by numbers and dates alone. */
export const eventsStage: Stage = {
  name: 'events',
  version: 1,
  description:
    'parts each component of clusters into events: first its clusters (kind 0), then its pairs (kind 1)',
  input: ['component', 'kind', 'number', 'areByTemplate', 'json', 'members', 'pasted'],
  sortedBy: 2,
  output: { event: ['event', 'articles', 'independentSources', 'clusters'] },
  *run(records, { settings }) {
    for (const group of groupsOf(records)) {
      const plans: ClusterPlan[] = [];
      const dates = new Map<number, string | undefined>();
      const matched: Fields[] = [];
      for (const record of group) {
        const [, kind, , , json, members, pasted] = record;
        if (kind !== '0') {
          matched.push(record);
          continue;
        }
        const positions = readPositions(members);
        const published = readJson<(string | null)[]>(json);
        positions.forEach((position, i) => dates.set(position, published[i] ?? undefined));
        plans.push({ members: positions, copies: [], pasted: readPositions(pasted) });
      }
      const inOrder = [...dates.keys()].sort((x, y) => x - y);
      const placeOf = new Map(inOrder.map((position, place) => [position, place]));
      const toPlaces = (positions: readonly number[]) => positions.map((position) => placeOf.get(position)!);
      const clusters = plans
        .map(({ members, pasted }) => ({ members: toPlaces(members), copies: [], pasted: toPlaces(pasted) }))
        .sort((x, y) => y.members.length - x.members.length || least(x.members) - least(y.members));
      const firsts = clusters.map(({ members }) => inOrder[least(members)]!);
      const pairs = matched.map((record) => readPairOf(record, placeOf, settings));
      const { minEventProbability, minCopyProbability } = settings;
      const batch = datesOnly(inOrder, dates);
      for (const event of createEvents(batch, clusters, pairs, minEventProbability, minCopyProbability)) {
        const ids = event.clusters.map((cluster) => firsts[cluster]!);
        const articles = event.clusters.reduce((sum, c) => sum + clusters[c]!.members.length, 0);
        yield ['event', least(ids), articles, event.independentSources, ids.join(' ')];
      }
    }
  },
};

/** Events ask for order and dates only. */
function datesOnly(inOrder: readonly number[], dates: ReadonlyMap<number, string | undefined>): Batch {
  const idAt = (place: number) => String(inOrder[place]).padStart(10, '0');
  return {
    size: inOrder.length,
    idAt,
    articleAt: (place) => ({ id: idAt(place), text: '', publishedAt: dates.get(inOrder[place]!) }),
    documentAt: () => {
      throw new Error('Events look at no document.');
    },
  };
}
