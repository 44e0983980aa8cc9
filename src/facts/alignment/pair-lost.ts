import type { PreparedArticle } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import { isContent } from './align-words.js';
import { assignBest } from './assign-best.js';

/** Content words that two sentences must share to speak of one thing, and their least share of the shorter one. */
const minShared = 2;
const minShare = 0.25;
/** Facts of one sort that are looked at: more would be a table. */
const maxItems = 40;

/**
 * Pairs what only the source has with what only the copy has, where their sentences speak of one thing: a fact that a
 * rewritten sentence tells otherwise is one garbled fact, and not one dropped and one added. Each item of one text is
 * paired with one that `mayAnswer` it, in the sentence most like its own; where two are as like, with none.
 */
export function pairLost<T extends { readonly sentence: number }>(
  { source, copy, toCopy, isCopy }: FactContext,
  lost: readonly T[],
  found: readonly T[],
  mayAnswer: (a: T, b: T) => boolean,
): Map<T, T> {
  if (!isCopy || lost.length === 0 || found.length === 0) return new Map();
  const [sourceStems, copyStems] = [stemsOf(source), stemsOf(copy)];
  const likeness = (a: T, b: T) => {
    const [x, y] = [sourceStems(a.sentence), copyStems(b.sentence)];
    let shared = 0;
    for (const stem of x) if (y.has(stem)) shared++;
    const share = shared / Math.max(1, Math.min(x.size, y.size));
    if (shared < minShared || share < minShare) return 0;
    return share + (toCopy[a.sentence]!.includes(b.sentence) ? 1 : 0);
  };
  const candidates = found.slice(0, maxItems);
  const answers = (a: T) => candidates.filter((b) => mayAnswer(a, b));
  const items = lost.slice(0, maxItems);
  const pairs = assignBest(items, answers, likeness, minShare);
  for (const [a, b] of pairs) {
    const best = likeness(a, b);
    const isRivalled =
      answers(a).some((other) => other !== b && likeness(a, other) >= best) ||
      items.some((other) => other !== a && mayAnswer(other, b) && likeness(other, b) >= best);
    if (isRivalled) pairs.delete(a);
  }
  return pairs;
}

/** Stems of the words of a sentence that carry news and are no figures, gathered once. */
function stemsOf({ sentences, tokens }: PreparedArticle): (sentence: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (sentence) => {
    let stems = known.get(sentence);
    if (stems === undefined) {
      const { firstToken, endToken } = sentences[sentence]!;
      stems = new Set(
        tokens
          .slice(firstToken, Math.min(endToken, firstToken + 200))
          .filter((token) => isContent(token) && !/^\p{N}/u.test(token.norm))
          .map(({ stem }) => stem),
      );
      known.set(sentence, stems);
    }
    return stems;
  };
}
