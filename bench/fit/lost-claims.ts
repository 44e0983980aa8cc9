/**
 * Fits how likely a claim that one text alone was found to have is nowhere in the other, and writes
 * src/facts/findings/lost-model.ts.
 *
 * Run: npx tsx bench/fit/lost-claims.ts [--data DIR] [--check]   (a minute)
 * Claims that were told as left out or put in and read beside both articles (`read-claims.jsonl`; every second story of four sets of
 * copies in other words), and those found in copies word for word with one sentence cut or replaced (`planted-claims.ts`). Right is
 * what is missing at least in part. Prints, with each set left out in turn, how right they
 * are by fifth of their chance, and what is told from which chance on; the penalty is chosen without the set, too.
 */
import { lostFeatures } from '../../src/facts/findings/lost-features.js';
import { minConfidence } from '../../src/facts/findings/min-confidence.js';
import { evaluate, probability } from '../../src/match/logistic-model.js';
import { dataArgument } from '../lib/arguments.js';
import { printTable } from '../lib/report.js';
import { fitLogistic, type Example } from './fit-logistic.js';
import { plantClaims } from './planted-claims.js';
import { readClaims, type ReadClaim } from './read-findings.js';
import { readCopySets } from './read-sets.js';
import { writeModel } from './write-model.js';

const penalties = [1, 3, 10, 30, 100];
const data = dataArgument();
const claims = readClaims(data);
const planted = plantClaims(readCopySets(data));
const sets = [...new Set(claims.map(({ set }) => set))];
const isRight = ({ reading }: ReadClaim) => reading === 'right' || reading === 'part';
const exampleOf = (claim: ReadClaim): Example => ({
  features: claim.features,
  label: isRight(claim) ? 1 : 0,
  weight: 1,
});

const plantedOf = (within: ReadonlySet<string>): Example[] =>
  planted
    .filter(({ set }) => within.has(set))
    .map(({ kind, features }) => ({
      features,
      label: kind === 'in other words' ? 0 : 1,
      weight: 1,
    }));

function fit(of: readonly ReadClaim[], penalty: number) {
  const within = new Set(of.map(({ set }) => set));
  return fitLogistic([...of.map(exampleOf), ...plantedOf(within)], {
    linearPenalty: penalty,
    productPenalty: penalty,
  });
}

/** The chance of each claim by a model of this penalty that has not seen its set. */
function heldOut(of: readonly ReadClaim[], penalty: number) {
  const chances = new Map<ReadClaim, number>();
  for (const set of new Set(of.map((one) => one.set))) {
    const model = fit(
      of.filter((one) => one.set !== set),
      penalty,
    );
    for (const claim of of)
      if (claim.set === set) chances.set(claim, probability(evaluate(model, claim.features).logOdds));
  }
  return chances;
}

function lossOf(chances: ReadonlyMap<ReadClaim, number>): number {
  let sum = 0;
  for (const [claim, chance] of chances) sum -= Math.log(isRight(claim) ? chance : 1 - chance);
  return sum / chances.size;
}

function choosePenalty(of: readonly ReadClaim[]): number {
  const losses = penalties.map((penalty) => lossOf(heldOut(of, penalty)));
  return penalties[losses.indexOf(Math.min(...losses))]!;
}

/** By set, a model that has not seen it. */
const models = new Map(
  sets.map((set) => {
    const rest = claims.filter((one) => one.set !== set);
    return [set, fit(rest, choosePenalty(rest))];
  }),
);
const chances = new Map(
  claims.map((claim) => [claim, probability(evaluate(models.get(claim.set)!, claim.features).logOdds)]),
);
const whatIs = ({ verdict }: ReadClaim) => verdict.replace('statement', 'claim');
const whats = [...new Set(claims.map(whatIs))].sort();
const share = (some: readonly ReadClaim[]) =>
  some.length === 0 ? '–' : (some.filter(isRight).length / some.length).toFixed(2);
console.log(
  `${claims.length} claims of ${sets.length} sets, ${share(claims)} right; log-loss ${lossOf(chances).toFixed(3)}, each set left out`,
);
printTable(
  'by chance, of sets that the model has not seen',
  [0, 0.2, 0.4, 0.6, 0.8].map((low) => {
    const some = claims.filter((one) => chances.get(one)! >= low && chances.get(one)! < low + 0.2);
    const mean = some.reduce((sum, one) => sum + chances.get(one)!, 0) / Math.max(1, some.length);
    return { from: low, claims: some.length, 'mean chance': mean, right: share(some) };
  }),
);
printTable(
  'told from this chance on',
  [0, 0.4, 0.5, 0.6, 0.7].flatMap((low) =>
    whats.map((what) => {
      const own = claims.filter((one) => whatIs(one) === what);
      const told = own.filter((one) => chances.get(one)! >= low);
      const of = (reading: ReadClaim['reading']) => told.filter((one) => one.reading === reading).length;
      return {
        from: low,
        what,
        told: told.length,
        right: of('right'),
        part: of('part'),
        wrong: of('wrong'),
        noise: of('noise'),
        'right or part': share(told),
        'of all right': told.filter(isRight).length / own.filter(isRight).length,
      };
    }),
  ),
);
const { told } = minConfidence.lost;
printTable(
  `told from ${told} on of the claims of copies word for word, of sets that the model has not seen`,
  (['cut', 'another', 'in other words'] as const).map((kind) => {
    const own = planted.filter((one) => one.kind === kind && models.has(one.set));
    const isTold = ({ set, features }: (typeof own)[number]) =>
      probability(evaluate(models.get(set)!, features).logOdds) >= told;
    return { 'the sentence is': kind, claims: own.length, told: own.filter(isTold).length / own.length };
  }),
);
const penalty = choosePenalty(claims);
console.log(`penalty ${penalty}`);
writeModel(
  'src/facts/findings/lost-model.ts',
  'lostModel',
  `How likely a claim that one text alone has is nowhere in the other. Generated by bench/fit/lost-claims.ts from ${claims.length + planted.length} claims; figures only.`,
  fit(claims, penalty),
  lostFeatures,
  '../../match',
);
