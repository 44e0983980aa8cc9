import type { Sketch } from '../types.js';
import type { HeldArticle } from './article-record.js';
import type { Resembling } from './article-index.js';

/** An archived article, and what its sketch has in common with another. */
export interface NearSketch {
  readonly held: HeldArticle;
  readonly resemblance: number;
  readonly containment: number;
}

/** Least of the two for an article to be looked at: those of the candidate stage. */
const minResemblance = 0.008;
const minContainment = 0.05;

/** Most articles that are compared exactly, the nearest. */
const maxNear = 256;

/** Up to so many articles all are near. */
const fewArticles = 24;

/** The articles whose sketches have something in common with this one, the nearest first. */
export function nearestSketches(sketch: Sketch, articles: readonly HeldArticle[]): NearSketch[] {
  return articles
    .map((held): NearSketch => ({ held, ...compareSketches(sketch, held.sketch) }))
    .filter(
      ({ resemblance, containment }) =>
        articles.length <= fewArticles || resemblance >= minResemblance || containment >= minContainment,
    )
    .sort(
      (x, y) =>
        Math.max(y.resemblance, y.containment) - Math.max(x.resemblance, x.containment) ||
        (x.held.id < y.held.id ? -1 : 1),
    )
    .slice(0, maxNear);
}

/** What two sketches have in common, by the phrases that both keep. */
export function compareSketches(a: Sketch, b: Sketch): { resemblance: number; containment: number } {
  const rate = Math.min(a.phraseRate ?? 1, b.phraseRate ?? 1);
  const shared = countShared(a.phrases, b.phrases) / rate;
  const [x, y] = [a.phrases.length / (a.phraseRate ?? 1), b.phrases.length / (b.phraseRate ?? 1)];
  if (shared === 0) return { resemblance: 0, containment: 0 };
  return { resemblance: shared / (x + y - shared), containment: shared / Math.min(x, y) };
}

function countShared(xs: Uint32Array, ys: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < xs.length && j < ys.length;) {
    const x = xs[i]!;
    const y = ys[j]!;
    shared += x === y ? 1 : 0;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  return shared;
}

/** As it is told, to whoever keeps no texts. */
export function resembling(near: readonly NearSketch[], max: number): Resembling[] {
  return near
    .filter(({ containment }) => containment > 0)
    .slice(0, max)
    .map(({ held, resemblance, containment }) => ({ article: held.id, resemblance, containment }));
}
