import { toCluster } from '../batch/to-clustering.js';
import type { Batch } from '../cluster/batch.js';
import { createClusters, groupCopies, type ClusterPlan } from '../cluster/create-clusters.js';
import { createEvents } from '../cluster/create-events.js';
import { DisjointSets } from '../cluster/disjoint-sets.js';
import { findLargeFamilies } from '../cluster/large-families.js';
import type { MatchedPair, PairVerdict } from '../cluster/matched-pair.js';
import { thirdPairs } from '../cluster/third-pairs.js';
import type { ReadArticle } from '../batch/workbench.js';
import { benchOf } from './bench-of.js';
import { InputError } from '../errors.js';
import { failuresOf } from './failures.js';
import { readJson, readNumber, readPosition } from './place.js';
import { groupsOf, type Fields, type Stage, type StageContext } from './stage.js';
import { readPair } from './verdict-record.js';

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
        .sort((x, y) => x.a - y.a || x.b - y.b);
      const familyOf = findLargeFamilies(pairs, minCopyProbability);
      for (const { a, b } of thirdPairs(pairs, minEventProbability, familyOf)) yield ['pair', a, b];
    }
  },
};

/** What the stages of copies read: of each component first its articles, then its pairs. */
const componentInput = ['component', 'kind', 'number', 'areByTemplate', 'json'];

/** Who is in which cluster of copies. */
export const groupStage: Stage = {
  name: 'group',
  version: 1,
  description:
    'parts each component of copies into clusters: first its articles (kind 0), then its pairs (kind 1)',
  input: componentInput,
  sortedBy: 2,
  output: { member: ['position', 'cluster'] },
  *run(records, context) {
    for (const { batch, pairs, positions } of componentsOf(records, context)) {
      for (const members of groupCopies(batch, pairs, context.settings.minCopyProbability).groups) {
        const cluster = positions[least(members)]!;
        for (const member of members) yield ['member', positions[member]!, cluster];
      }
    }
  },
};

/**
 * Articles of a component whose copies are compared where its clusters are made, their documents at hand. Those of a larger
 * one are left to `compare`: one story many times would be the work of one task.
 */
const maxComparedHere = 512;

/** Clusters with their source and who copied whom. */
export const clusterStage: Stage = {
  name: 'cluster',
  version: 2,
  description:
    'the clusters of each component of copies, their sources and family trees, and of all but the largest their comparisons',
  input: componentInput,
  sortedBy: 2,
  output: {
    cluster: ['cluster', 'members', 'pasted', 'json'],
    copy: ['cluster', 'number', 'article', 'parent', 'json'],
    comparison: ['parent', 'article', 'comparison'],
    failure: ['stage', 'articles', 'error'],
  },
  *run(records, context) {
    for (const { bench, batch, pairs, positions } of componentsOf(records, context)) {
      for (const plan of createClusters(batch, pairs, context.settings.minCopyProbability)) {
        const { copies, ...rest } = toCluster(plan, batch, () => undefined as never);
        const inRun = (members: readonly number[]) => members.map((member) => positions[member]!).join(' ');
        const cluster = positions[least(plan.members)]!;
        yield ['cluster', cluster, inRun(plan.members), inRun(plan.pasted), JSON.stringify(rest)];
        for (let i = 0; i < copies.length; i++) {
          const { article, parent } = plan.copies[i]!;
          const ends = [positions[parent]!, positions[article]!] as const;
          yield ['copy', cluster, i, ends[1], ends[0], JSON.stringify(copies[i])];
          if (batch.size > maxComparedHere) continue;
          const pair = [batch.articleAt(parent), batch.articleAt(article)] as const;
          yield ['comparison', ...ends, JSON.stringify(bench.compare([pair])[0])];
        }
      }
      yield* failuresOf(bench);
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
      const pairs = matched.map((record) => pairOf(record, placeOf, settings));
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

/** Of a list too long to be spread, too. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((min, number) => Math.min(min, number), Infinity);
}

function readPositions(list: string | undefined): number[] {
  return list === undefined || list === '' ? [] : list.split(' ').map(readPosition);
}

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

function pairOf(
  [component, , number, areByTemplate, json]: Fields,
  placeOf: ReadonlyMap<number, number>,
  settings: StageContext['settings'],
): MatchedPair {
  const [a, b] = readPositions(number).map((position) => placeOf.get(position));
  if (a === undefined || b === undefined)
    throw new InputError('bad-record', `Component ${component} has the pair ${number} without its articles.`);
  return readPair(a, b, json, areByTemplate === '1', settings);
}

/** The articles and pairs of each component as a batch of their own, in the order of positions. */
function* componentsOf(records: Iterable<Fields>, context: StageContext) {
  const { settings } = context;
  const bench = benchOf(context);
  for (const group of groupsOf(records)) {
    const held: { readonly position: number; readonly article: ReadArticle }[] = [];
    const matched: Fields[] = [];
    for (const record of group) {
      if (record[1] === '0')
        held.push({ position: readPosition(record[2]), article: readJson<ReadArticle>(record[4]) });
      else matched.push(record);
    }
    held.sort((x, y) => x.position - y.position);
    const placeOf = new Map(held.map(({ position }, place) => [position, place]));
    const batch: Batch = {
      size: held.length,
      idAt: (place) => held[place]!.article.id,
      articleAt: (place) => held[place]!.article,
      documentAt: (place) => bench.documentOf(held[place]!.article),
    };
    const pairs = matched
      .map((record) => pairOf(record, placeOf, settings))
      .sort((x, y) => x.a - y.a || x.b - y.b);
    const positions = held.map(({ position }) => position);
    yield { bench, batch, pairs, positions };
  }
}
