import { averageLink } from '../../src/cluster/average-link.js';
import { evaluate, probability, type LogisticModel } from '../../src/match/logistic-model.js';
import { bCubed, type BCubed } from './b-cubed.js';
import type { EventExample } from './event-examples.js';
import { allProducts, fitLogistic, type Example } from './fit-logistic.js';

/** A set of stories measured: the event of each article, and its pairs. */
export interface MeasuredStories {
  readonly name: string;
  readonly events: readonly string[];
  readonly examples: readonly EventExample[];
}

/**
 * Weight of all pairs of one event against all others of a set. Average link asks for a mean over pairs, some of which
 * share little, so at 0.5 it needs pairs a little more willing than an even balance makes them.
 */
const sameEventWeight = 0.6;

/** Fits the event model; every set weighs the same. */
export function fitEventModel(sets: readonly MeasuredStories[]): LogisticModel {
  const examples: Example[] = [];
  for (const set of sets) {
    const same = set.examples.filter(({ label }) => label === 1).length;
    const other = set.examples.length - same;
    for (const { features, label } of set.examples)
      examples.push({ features, label, weight: label === 1 ? sameEventWeight / same : 1 / other });
  }
  const width = examples[0]!.features.length;
  return fitLogistic(examples, { linearPenalty: 3, productPenalty: 10, products: allProducts(width) });
}

/** B³ of average link over the probabilities that a model gives, one threshold for all. */
export function judgeEvents(set: MeasuredStories, model: LogisticModel, minProbability = 0.5): BCubed {
  const edges = set.examples.map(({ a, b, features }) => ({
    a,
    b,
    weight: probability(evaluate(model, features).logOdds),
  }));
  return judgeEdges(set, edges, minProbability);
}

export function judgeEdges(
  { events }: Pick<MeasuredStories, 'events'>,
  edges: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
  minWeight: number,
): BCubed {
  const clusterOf: number[] = [];
  averageLink(events.length, edges, minWeight).forEach((group, cluster) => {
    for (const node of group) clusterOf[node] = cluster;
  });
  return bCubed(clusterOf, events);
}
