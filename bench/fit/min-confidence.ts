/**
 * Fits from which confidence on a finding is told, and told as a CORRECTION, by class of finding, and writes
 * src/facts/findings/min-confidence.ts.
 *
 * Run: npx tsx bench/fit/min-confidence.ts [--data DIR] [--check]   (after fact-confidence.ts; two minutes)
 * Every finding of the planted pairs (`planted-findings.ts`) has its confidence from a model that has not seen its source.
 * Wanted: as many changed pairs as may be with a garble, and with a CORRECTION, where a harmless pair with a garble costs
 * one and a half that are found, and one with a CORRECTION, which is sent to readers, three. All sources weigh alike. Each source is then told by the values that
 * the others chose; only the figures are kept.
 */
import { confidenceClass, type ConfidenceClass } from '../../src/facts/findings/confidence-class.js';
import { minConfidence, type LeastConfidence } from '../../src/facts/findings/min-confidence.js';
import { removeOverlaps } from '../../src/facts/findings/remove-overlaps.js';
import { weigh } from '../../src/facts/findings/weigh.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { isByMachine } from './planted-articles.js';
import { heldOutConfidence } from './held-out-confidence.js';
import { isHarmless, plantedFindings, type FoundPair } from './planted-findings.js';
import { isRewritten } from './planted-in-rewrites.js';
import { isRead } from './read-findings.js';

type Cuts = Record<ConfidenceClass, LeastConfidence>;

/** What is kept or rephrased is told as it is. */
const sure = { value: 1, by: 'all' } as const;

const cost = { garble: 1.5, major: 3 };
/** No difference is told that is sooner wrong than right. */
const grid = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
/** Of words most findings lie between .8 and .9, where harmless and changed pairs part. */
const gridOfWords = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
/**
 * Nor a CORRECTION that is wrong more often than three times in ten. Of a slot (who, how many, when, whether) that is the promise
 * itself, and not chosen: the confidences are calibrated, and a higher one takes more right CORRECTIONs than wrong ones.
 */
const minMajor = 0.7;
/**
 * What is left out is no error, however sure, and what was put in is told where it is seen; of details and of wider words
 * too few were planted to choose by: their values stand as they are. Of wider words half as sure as not are told: from .7 to .5
 * those found of demetr rise from .23 to .51, and true paraphrases with one from .034 to .040; at .4 only the latter rises, to .068
 * (`npm run bench:facts -- --limit 0`). What stands in a reworded sentence is told from .5 on, and
 * as a CORRECTION from .6: another figure or day is what a desk looks for first, and in a long copy in other words none is surer
 * than .9. What is left out or put in and grave is a CORRECTION from the promise on.
 * What one text alone has is told from the fifth of chances on in which it is sooner so than not (`lost-claims.ts` prints them).
 */
const fitted: readonly ConfidenceClass[] = ['slot', 'word', 'added'];
/** Classes that may be a CORRECTION. */
const grave = new Set<ConfidenceClass>(fitted);

const planted = plantedFindings(dataArgument());
const { confidence } = heldOutConfidence(planted);
/**
 * Without the copies in other words: they are whole articles, of which nearly each has some difference, and would raise what is
 * asked of every other pair.
 */
const all = planted.pairs.filter(({ set }) => !isRewritten(set) && !isRead(set));
const pairs = planted.found.filter(
  ({ isCopy, features, planted: { set } }) =>
    isCopy && features.size > 0 && !isRewritten(set) && !isRead(set),
);
const sizes = new Map<string, number>();
for (const pair of all) {
  const key = `${pair.set} ${isHarmless(pair) ? 'harmless' : 'changed'}`;
  sizes.set(key, (sizes.get(key) ?? 0) + 1);
}

interface Told {
  garble: number;
  major: number;
}

/** By source and label: how many pairs get a garble, how many a CORRECTION. */
function tellAll(cuts: Cuts, of: readonly FoundPair[] = pairs): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const pair of of) {
    const key = `${pair.planted.set} ${isHarmless(pair.planted) ? 'harmless' : 'changed'}`;
    const counts = told.get(key) ?? { garble: 0, major: 0 };
    told.set(key, counts);
    const weighed = pair.ranked.flatMap(({ finding, priority }) => {
      const one = weigh(finding, confidence.get(finding) ?? sure, cuts);
      return one ? [{ finding: one, priority }] : [];
    });
    const shown = removeOverlaps(weighed).filter(({ severity }) => severity !== 'none');
    if (shown.some(({ change }) => change === 'garbled')) counts.garble++;
    if (shown.some(({ severity, change }) => severity === 'major' && change !== 'dropped')) counts.major++;
  }
  return told;
}

const sources = [...new Set(all.map(({ set }) => set))];
const share = (told: ReadonlyMap<string, Told>, key: string, what: keyof Told) =>
  sizes.has(key) ? (told.get(key)?.[what] ?? 0) / sizes.get(key)! : undefined;

function gain(told: ReadonlyMap<string, Told>, left: string | undefined): number {
  const mean = (label: string, what: keyof Told) => {
    const shares = sources.flatMap((source) =>
      source === left || isByMachine(source) ? [] : (share(told, `${source} ${label}`, what) ?? []),
    );
    return shares.reduce((sum, one) => sum + one, 0) / shares.length;
  };
  return (
    mean('changed', 'garble') -
    cost.garble * mean('harmless', 'garble') +
    mean('changed', 'major') -
    cost.major * mean('harmless', 'major')
  );
}

/** Class by class, its values at their best while the others stand. */
function choose(left: string | undefined, start: Cuts): Cuts {
  let cuts = start;
  const of = pairs.filter(({ planted: { set } }) => set !== left);
  let best = gain(tellAll(cuts, of), left);
  for (const name of fitted) {
    const own = of.filter(({ features }) =>
      [...features.keys()].some((one) => confidenceClass(one, confidence.get(one)!.by) === name),
    );
    if (own.length === 0) continue;
    const rest = tellAll(
      cuts,
      of.filter((pair) => !own.includes(pair)),
    );
    const values = name === 'word' ? gridOfWords : grid;
    for (const told of name === 'added' ? [cuts.added.told] : values) {
      // Both at once: one alone may have nowhere better to go.
      for (const major of grave.has(name)
        ? values.filter((value) => (name === 'slot' ? value === minMajor : value >= Math.max(told, minMajor)))
        : [undefined]) {
        const tried = { ...cuts, [name]: major === undefined ? { told } : { told, major } };
        const found = gain(add(rest, tellAll(tried, own)), left);
        if (found > best + 1e-9) [best, cuts] = [found, tried];
      }
    }
  }
  return cuts;
}

function add(a: ReadonlyMap<string, Told>, b: ReadonlyMap<string, Told>): Map<string, Told> {
  const sum = new Map([...a].map(([key, { garble, major }]) => [key, { garble, major }]));
  for (const [key, { garble, major }] of b) {
    const own = sum.get(key) ?? { garble: 0, major: 0 };
    sum.set(key, { garble: own.garble + garble, major: own.major + major });
  }
  return sum;
}

const cuts = choose(undefined, minConfidence);
const before = tellAll(minConfidence);
const after = tellAll(cuts);
console.log(
  'share of pairs with a garble, with a CORRECTION: by the values as they were; by those that the other sources chose',
);
const three = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3));
for (const source of sources) {
  const others = tellAll(
    choose(source, cuts),
    pairs.filter(({ planted: { set } }) => set === source),
  );
  for (const label of ['harmless', 'changed']) {
    const key = `${source} ${label}`;
    if (!sizes.has(key)) continue;
    const row = [before, others].flatMap((told) => [
      three(share(told, key, 'garble')),
      three(share(told, key, 'major')),
    ]);
    console.log(key.padEnd(24), String(sizes.get(key)).padStart(5), row.join('  '));
  }
}
console.log(`gain ${gain(before, undefined).toFixed(3)} → ${gain(after, undefined).toFixed(3)}`);
const lines = (Object.keys(cuts) as ConfidenceClass[]).map((name) => {
  const { told, major } = cuts[name];
  return `  ${/ /.test(name) ? `'${name}'` : name}: { told: ${told}${major === undefined ? '' : `, major: ${major}`} },`;
});
console.log(lines.join('\n'));
writeGenerated(
  'src/facts/findings/min-confidence.ts',
  `import type { ConfidenceClass } from './confidence-class.js';

export interface LeastConfidence {
  /** For a finding to be told at all. */
  readonly told: number;
  /** For it to be a CORRECTION; absent where it never is one. */
  readonly major?: number;
}

/** The precision that is promised of what is told. Generated by bench/fit/min-confidence.ts; figures only. */
// prettier-ignore
export const minConfidence: Readonly<Record<ConfidenceClass, LeastConfidence>> = {
${lines.join('\n')}
};
`,
);
