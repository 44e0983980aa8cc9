import type { ArticlePair, LocalWorkbench, ReadArticle } from '../batch/workbench.js';
import { DisjointSets } from '../cluster/disjoint-sets.js';
import { findLargeFamilies } from '../cluster/large-families.js';
import { byPosition, type MatchedPair } from '../cluster/matched-pair.js';
import { templatesOf } from '../cluster/template-families.js';
import { thirdPairs } from '../cluster/third-pairs.js';
import { clustersOf } from './cluster-stage.js';
import { maxAhead, pairsAtOnce } from './limits.js';
import type { Made, StageContext } from './stage.js';
import { verdictFields, withTemplates } from './verdict-record.js';

/** What was compared in a block. */
export interface MatchedBlock {
  readonly matched: readonly MatchedPair[];
  /** By position. */
  readonly articles: ReadonlyMap<number, ReadArticle>;
}

/**
 * What a run is likely to ask next of the articles of a block, while their documents are at hand: to make a document again
 * costs more than all that is asked of it. Verdicts on pairs that are alike to a third (`third`); and of each component of
 * copies what `cluster` tells of it, under a key, with its members and its pairs and whether both articles are by templates
 * (`component`). The engine, which knows the pairs of all blocks, takes a component where it is the same in all of the run,
 * and has `cluster` make the others. What meets a bug is not told: whoever makes it anew tells of that, too.
 */
export function* lookAhead(
  block: string,
  { matched, articles }: MatchedBlock,
  bench: LocalWorkbench,
  context: StageContext,
): Generator<Made> {
  const { minEventProbability, minCopyProbability } = context.settings;
  const first = [...matched].sort(byPosition);
  const familyOf = findLargeFamilies(first, minCopyProbability);
  const thirds = thirdPairs(first, minEventProbability, familyOf);
  const found: MatchedPair[] = [];
  for (let start = 0; start < thirds.length; start += pairsAtOnce) {
    const portion = thirds.slice(start, start + pairsAtOnce);
    const verdicts = bench.match(
      portion.map(({ a, b }): ArticlePair => [articles.get(a)!, articles.get(b)!]),
    );
    if (bench.takeFailures().length > 0) return;
    portion.forEach((pair, i) => found.push({ ...pair, match: verdicts[i]! }));
  }
  for (const third of found) yield ['third', ...verdictFields(third)];
  const all = [...first, ...found].sort(byPosition);
  const isByTemplate = templatesOf(all);
  for (const { positions, pairs } of componentsOfCopies(all, minCopyProbability)) {
    if (positions.length > maxAhead) continue;
    const placeOf = new Map(positions.map((position, place) => [position, place]));
    const held = positions.map((position) => ({ position, article: articles.get(position)! }));
    const flags = pairs.map(({ a, b }) => isByTemplate(a) && isByTemplate(b));
    const component = {
      held,
      pairs: pairs.map(({ a, b, match }, i) =>
        withTemplates({ a: placeOf.get(a)!, b: placeOf.get(b)!, match }, flags[i]!, context.settings),
      ),
    };
    const told = [...clustersOf(component, bench, context)];
    if (bench.takeFailures().length > 0) continue;
    const key = `${block} ${positions[0]!}`;
    const listed = pairs.map(({ a, b }, i) => `${a} ${b} ${flags[i] ? 1 : 0}`);
    yield ['component', key, positions.join(' '), listed.join(',')];
    for (const [kind, ...fields] of told) yield [kind, key, ...fields];
  }
}

/** Articles that hang together by copies, ascending, with all pairs of two of them. */
function componentsOfCopies(
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
): { readonly positions: number[]; readonly pairs: MatchedPair[] }[] {
  const copies = pairs.filter(({ match }) => match.copyProbability >= minCopyProbability);
  const inOrder = [...new Set(copies.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const numberOf = new Map(inOrder.map((position, number) => [position, number]));
  const sets = new DisjointSets(inOrder.length);
  for (const { a, b } of copies) sets.join(numberOf.get(a)!, numberOf.get(b)!);
  const rootOf = (position: number) => {
    const number = numberOf.get(position);
    return number === undefined ? undefined : sets.find(number);
  };
  const byRoot = new Map<number, { readonly positions: number[]; readonly pairs: MatchedPair[] }>();
  inOrder.forEach((position, number) => {
    const root = sets.find(number);
    const known = byRoot.get(root);
    if (known) known.positions.push(position);
    else byRoot.set(root, { positions: [position], pairs: [] });
  });
  for (const pair of pairs) {
    const root = rootOf(pair.a);
    if (root !== undefined && root === rootOf(pair.b)) byRoot.get(root)!.pairs.push(pair);
  }
  return [...byRoot.values()];
}
