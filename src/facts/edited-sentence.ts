import type { FactContext } from './fact-context.js';

/**
 * Share of words, function words too, that may differ between two sentences that are one sentence edited, and not one
 * thought put in other words: only then does a single other word mean another fact.
 */
const maxEdited = 0.1;

/** One sentence answers one, and all but a word in ten of each stands in the other letter for letter. */
export function isEdited({ source, copy, words, toCopy, toSource }: FactContext, index: number): boolean {
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return false;
  const isChanged = (i: number) => {
    const j = words.toCopy[i]!;
    return j < 0 || source.tokens[i]!.norm !== copy.tokens[j]!.norm;
  };
  const a = source.sentences[index]!;
  const b = copy.sentences[partner]!;
  let changed = 0;
  for (let i = a.firstToken; i < a.endToken; i++) if (isChanged(i)) changed++;
  let added = 0;
  for (let j = b.firstToken; j < b.endToken; j++) if (words.toSource[j]! < 0) added++;
  return Math.max(changed, added) <= Math.max(1, maxEdited * (a.endToken - a.firstToken));
}
