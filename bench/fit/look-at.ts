import { findFacts } from '../../src/facts/compare-facts.js';
import { createFactContext, type FactContext, type Finding } from '../../src/facts/fact-context.js';
import { featuresOf } from '../../src/facts/findings/features.js';
import { roomForOtherWords } from '../../src/facts/findings/prior.js';
import type { Ranked } from '../../src/facts/findings/remove-overlaps.js';
import { mayBeReworded, unchangedShare } from '../../src/facts/findings/reworded.js';
import { rewordedFeaturesOf } from '../../src/facts/findings/reworded-features.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';

/** What the models of confidence of all findings, and of those in other words, look at. */
export interface FoundFeatures {
  readonly own: readonly number[];
  /** Room for other words in the copy that it stands in. */
  readonly room: number;
  /** Of one thing in the place of another: what its sentence adds, with log-odds of 0, and how far that sentence is unchanged. */
  readonly reworded?: { readonly features: readonly number[]; readonly unchanged: number };
}

/** All that was found in two texts that tell one story. */
export interface Look {
  readonly context: FactContext;
  readonly ranked: readonly Ranked[];
  /** Features of the findings that are faults. */
  readonly features: ReadonlyMap<Finding, FoundFeatures>;
}

let match: ReturnType<typeof createMatcher> | undefined;

/** Lays a copy beside its source; `undefined` where the two do not tell one story. */
export function lookAt(source: string, copy: string): Look | undefined {
  match ??= createMatcher(resolveOptions({}));
  const a = prepare({ id: 'a', text: source, language: 'en' });
  const b = prepare({ id: 'b', text: copy, language: 'en' });
  const relation = match(a, b);
  if (relation.relation === 'unrelated') return undefined;
  const context = createFactContext(a, b, relation);
  const ranked = findFacts(context);
  const features = new Map<Finding, FoundFeatures>();
  for (const { finding } of ranked) {
    if (finding.severity === 'none' || finding.change === 'rephrased') continue;
    const own = featuresOf(context, finding);
    const room = roomForOtherWords(context, finding);
    if (!mayBeReworded(finding)) features.set(finding, { own, room });
    else {
      const unchanged = unchangedShare(context, finding);
      const reworded = { features: rewordedFeaturesOf(context, finding, own, 0, unchanged), unchanged };
      features.set(finding, { own, room, reworded });
    }
  }
  return { context, ranked, features };
}
