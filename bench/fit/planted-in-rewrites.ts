/** Copies in other words, as they are and with each of some planted faults: what is found in them, and what of it is right. */
import type { Finding } from '../../src/facts/fact-context.js';
import { families, featureName } from '../../src/facts/findings/verdict-names.js';
import type { Span } from '../../src/types.js';
import { lookAt } from './look-at.js';
import type { FoundPair, Weighed } from './planted-findings.js';
import { plantRewrites, rewriteSets } from './planted-rewrites.js';
import { copySetOf, createWasRead } from './read-findings.js';
import { readCopySets } from './read-sets.js';

/** First word of the names of these sets. */
const prefix = 'rewritten ';
/** Pairs of a set, and faults a pair. */
const plan = { perSet: 60, perPair: 3, half: 'fitted' } as const;
const machines: ReadonlySet<string> = new Set(['llmfake', 'sheepdog']);
const words = families.find(({ name }) => name === 'word')!;
/**
 * What a difference weighs that nobody planted in a copy by a machine: it may have changed a figure, a name or a day by itself.
 * That it used other words is what it was asked for.
 */
const doubt = 0.5;

/** Whether the pairs of a set are copies in other words. */
export function isRewritten(set: string): boolean {
  return set.startsWith(prefix);
}

/** Sets of one origin are left out together: two translations of the same articles, two sets that one model wrote. */
export function originOfRewrite(set: string): string | undefined {
  const name = isRewritten(set) ? set.slice(prefix.length) : copySetOf(set);
  if (name === undefined) return undefined;
  if (machines.has(name)) return 'machines';
  return name === 'wmt21-mt-copies' ? 'wmt21 ru' : prefix + name;
}

/** Pairs with what was found in them, numbered from `first` on, and the findings that are right or wrong. */
export function rewrittenFindings(
  data: string,
  first: number,
): { readonly found: readonly FoundPair[]; readonly examples: readonly Weighed[] } {
  const sets = readCopySets(data).filter(({ name }) => (rewriteSets as readonly string[]).includes(name));
  const found: FoundPair[] = [];
  const examples: Weighed[] = [];
  const wasRead = createWasRead(data);
  for (const { set: name, source, copy, faults } of plantRewrites(sets, plan)) {
    const set = prefix + name;
    const before = new Set<string>();
    const look = (text: string, fault: FoundPair['planted']['fault']) => {
      const seen = lookAt(source, text);
      if (!seen) return [];
      const pair = first + found.length;
      const { context, ranked, features } = seen;
      const planted = { set, source, copy: text, fault: fault!, isLossFree: true };
      found.push({ planted, pair, isCopy: context.isCopy, ranked, features });
      return [...features].flatMap(([finding, { own, reworded }]) =>
        reworded ? [{ set, pair, finding, features: own, reworded }] : [],
      );
    };
    for (const one of look(copy, { source: [], copy: [] })) {
      before.add(keyOf(one.finding));
      if (wasRead(source, copy, one.finding)) continue;
      const isDoubtful = machines.has(name) && !words.holds.has(featureName(one.finding.verdict));
      examples.push({ ...one, label: 0, weight: isDoubtful ? doubt : 1, isDoubtful });
    }
    for (const fault of faults) {
      const at = { source: [fault.source], copy: [fault.copy] };
      for (const one of look(fault.text, at)) {
        // What stands there without the fault as well, and what is found elsewhere, was counted in the copy as it is.
        const isNew = !before.has(keyOf(one.finding));
        const { source: a, copy: b } = one.finding;
        const isAtFault = (a && meets(a, fault.source)) || (b && meets(b, fault.copy));
        if (isNew && isAtFault) examples.push({ ...one, label: 1, weight: 1 });
      }
    }
  }
  return { found, examples };
}

function keyOf({ change, kind, source, copy }: Finding): string {
  return [change, kind, source?.text, copy?.text].join('|');
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
