import type { LocalWorkbench, ReadArticle } from '../batch/workbench.js';
import { toCluster } from '../batch/to-clustering.js';
import type { Batch } from '../cluster/batch.js';
import { createClusters } from '../cluster/create-clusters.js';
import { benchOf } from './bench-of.js';
import { byPosition, type MatchedPair } from '../cluster/matched-pair.js';
import { failuresOf } from './failures.js';
import { maxComparedHere } from './limits.js';
import { least, readJson, readPosition } from './place.js';
import { eachGroup, type Fields, type Made, type Stage, type StageContext } from './stage.js';
import { readPairOf } from './verdict-record.js';

/** Of each component first its articles, then its pairs. */
const componentInput = ['component', 'kind', 'number', 'areByTemplate', 'json'];

/** What is told of a component of copies, by kind of record. */
export const clusterFields = {
  cluster: ['cluster', 'members', 'pasted', 'json'],
  copy: ['cluster', 'number', 'article', 'parent', 'json'],
  comparison: ['parent', 'article', 'comparison'],
};

/** Clusters with their source and who copied whom. */
export const clusterStage: Stage = {
  name: 'cluster',
  version: 2,
  description:
    'the clusters of each component of copies, their sources and family trees, and of all but the largest their comparisons',
  input: componentInput,
  sortedBy: 2,
  output: { ...clusterFields, failure: ['stage', 'articles', 'error'] },
  *run(records, context) {
    const bench = benchOf(context);
    for (const component of componentsOf(records, context)) {
      yield* clustersOf(component, bench, context);
      yield* failuresOf(bench);
    }
  },
};

/** Articles that hang together by copies. */
export interface Component {
  /** With their positions, ascending. */
  readonly held: readonly { readonly position: number; readonly article: ReadArticle }[];
  /** By place among those held, in order. */
  readonly pairs: readonly MatchedPair[];
}

/** What is told of a component. */
export function* clustersOf(
  { held, pairs }: Component,
  bench: LocalWorkbench,
  { settings }: StageContext,
): Generator<Made> {
  const batch: Batch = {
    size: held.length,
    idAt: (place) => held[place]!.article.id,
    articleAt: (place) => held[place]!.article,
    documentAt: (place) => bench.documentOf(held[place]!.article),
  };
  const positionAt = (place: number) => held[place]!.position;
  for (const plan of createClusters(batch, pairs, settings.minCopyProbability)) {
    const { copies, ...rest } = toCluster(plan, batch, () => undefined as never);
    const inRun = (members: readonly number[]) => members.map(positionAt).join(' ');
    const cluster = positionAt(least(plan.members));
    yield ['cluster', cluster, inRun(plan.members), inRun(plan.pasted), JSON.stringify(rest)];
    for (let i = 0; i < copies.length; i++) {
      const { article, parent } = plan.copies[i]!;
      const ends = [positionAt(parent), positionAt(article)] as const;
      yield ['copy', cluster, i, ends[1], ends[0], JSON.stringify(copies[i])];
      if (batch.size > maxComparedHere) continue;
      const pair = [batch.articleAt(parent), batch.articleAt(article)] as const;
      yield ['comparison', ...ends, JSON.stringify(bench.compare([pair])[0])];
    }
  }
}

/**
 * The articles and pairs of each component as a batch of their own, in the order of positions. Each record is taken apart as
 * it comes, and of one text many times one is held: a component may be one story in all the papers there are.
 */
function* componentsOf(records: Iterable<Fields>, { settings }: StageContext): Generator<Component> {
  for (const { rest } of eachGroup(records)) {
    const held: { readonly position: number; readonly article: ReadArticle }[] = [];
    const pairs: MatchedPair[] = [];
    const texts = new Map<string, string>();
    const placeOf = new Map<number, number>();
    const settle = () => {
      if (placeOf.size === held.length) return;
      held.sort((x, y) => x.position - y.position);
      held.forEach(({ position }, place) => placeOf.set(position, place));
    };
    for (const record of rest) {
      if (record[1] === '0') {
        const article = readJson<ReadArticle>(record[4]);
        const text = texts.get(article.text) ?? article.text;
        texts.set(text, text);
        held.push({ position: readPosition(record[2]), article: { ...article, text } });
        continue;
      }
      settle();
      pairs.push(readPairOf(record, placeOf, settings));
    }
    settle();
    pairs.sort(byPosition);
    yield { held, pairs };
  }
}
