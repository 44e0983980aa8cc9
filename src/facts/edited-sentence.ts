import type { FactContext } from './fact-context.js';

/**
 * Share of words, function words too, that may differ between two sentences that are one sentence edited, and not one
 * thought put in other words: only then does a single other word mean another fact.
 */
const maxEdited = 0.1;
/** Least share of words that must be left of a sentence from which words were only taken away. */
const minLeft = 0.5;

/**
 * The sentence of the copy that is this sentence of the source edited: it answers no other, and all but a word in ten
 * of each stands in the other letter for letter; or one is the other with words taken out.
 */
export function editedSentence(context: FactContext, index: number): number | undefined {
  const { source, copy, words, toCopy, toSource } = context;
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return undefined;
  const a = source.sentences[index]!;
  const b = copy.sentences[partner]!;
  let changed = 0;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const j = words.toCopy[i]!;
    if (j < 0 || source.tokens[i]!.norm !== copy.tokens[j]!.norm) changed++;
  }
  let added = 0;
  for (let j = b.firstToken; j < b.endToken; j++) if (words.toSource[j]! < 0) added++;
  const size = a.endToken - a.firstToken;
  const few = Math.max(1, maxEdited * size);
  const isEdit = changed <= few && added <= few;
  const isCut = added === 0 && changed <= (1 - minLeft) * size;
  const isGrown = changed === 0 && added <= (1 - minLeft) * (b.endToken - b.firstToken);
  return isEdit || isCut || isGrown ? partner : undefined;
}
