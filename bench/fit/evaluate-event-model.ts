import { averageLink } from '../../src/cluster/average-link.js';
import { groupShare } from '../../src/cluster/create-events.js';
import { eventFeatureNames } from '../../src/match/event-features.js';
import { evaluate, probability, type LogisticModel } from '../../src/match/logistic-model.js';
import { bCubed, type BCubed } from './b-cubed.js';
import type { MeasuredStories } from './event-examples.js';
import { allProducts, fitLogistic, type Example } from './fit-logistic.js';

/** Weight of all pairs of one event, against 1 for all other pairs of a set. */
const sameEventWeight = 0.6;

/**
 * Share of the weight of the other pairs that lies on the most alike, as many as there are pairs of one event. Stories
 * on one subject (two attacks in one region) are what is mistaken for one event; without this, pairs that have nothing
 * in common would set the balance.
 */
const hardShare = 0.6;

/** Weight of the short pairs, against 1 for all other pairs of a set; half of it lies on those of one event. */
const shortWeight = 0.15;

/** Fits the event model; every set weighs the same. */
export function fitEventModel(sets: readonly MeasuredStories[]): LogisticModel {
  const weighted: Example[] = [];
  for (const { examples, short } of sets) {
    const same = examples.filter(({ label }) => label === 1);
    const other = examples
      .filter(({ label }) => label === 0)
      .sort((x, y) => y.features[cosine]! - x.features[cosine]!);
    const hard = Math.min(other.length, Math.max(200, same.length));
    for (const { features } of same)
      weighted.push({ features, label: 1, weight: sameEventWeight / same.length });
    other.forEach(({ features }, rank) => {
      const weight = (1 - hardShare) / other.length + (rank < hard ? hardShare / hard : 0);
      weighted.push({ features, label: 0, weight });
    });
    const shortSame = short.filter(({ label }) => label === 1).length;
    for (const { features, label } of short) {
      const ofLabel = label === 1 ? shortSame : short.length - shortSame;
      weighted.push({ features, label, weight: shortWeight / 2 / ofLabel });
    }
  }
  const products = allProducts(eventFeatureNames.length);
  return fitLogistic(weighted, { linearPenalty: 3, productPenalty: 30, products });
}

const cosine = eventFeatureNames.indexOf('cosine');

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
  averageLink(events.length, edges, minWeight, groupShare * minWeight).forEach((group, cluster) => {
    for (const node of group) clusterOf[node] = cluster;
  });
  return bCubed(clusterOf, events);
}
