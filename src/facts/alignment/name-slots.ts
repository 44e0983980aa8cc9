import { pronounPersons } from '../../languages/en/role-words.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import type { Name } from '../names/names.js';

/** Longest name, in words, that stands between two words that stood beside another one. */
const maxName = 5;

/** Share of the two words before and after two names that answer each other, in [0, 1]; where both texts begin, none is missed. */
export function slotShare({ words }: FactContext, a: Name, b: Name): number {
  let [near, all] = [0, 0];
  for (const step of [1, 2]) {
    if (a.firstToken >= step || b.firstToken >= step) all++;
    if (a.firstToken >= step && words.toCopy[a.firstToken - step] === b.firstToken - step) near++;
    all++;
    if (words.toCopy[a.endToken + step - 1] === b.endToken + step - 1) near++;
  }
  return near / all;
}

/**
 * Of the names of linked sentences those that stand in the sentence in which the words beside a name stand, where both still
 * stand round a name: it may well be told again in the next.
 */
export function namesInPlace(
  { copy, words }: FactContext,
  { firstToken, endToken }: Name,
  names: readonly Name[],
): readonly Name[] {
  const after = words.toCopy[endToken] ?? -1;
  if (after < 0 || names.length < 2) return names;
  const sentence = firstEndingAfter(copy.sentences, copy.tokens[after]!.start);
  const first = copy.sentences[sentence]?.firstToken ?? 0;
  const before = firstToken > 0 ? words.toCopy[firstToken - 1]! : -1;
  const gap = after - Math.max(before, first - 1) - 1;
  const isRound = before === first - 1 || before >= first;
  return isRound && gap > 0 && gap <= maxName ? names.filter((name) => name.sentence === sentence) : names;
}

/** Whether a new name may stand for one that the sentence had: in linked sentences, and no pronoun stands for it there. */
export function isExchanged({ source, copy, toCopy }: FactContext, a: Name, b: Name): boolean {
  return (
    toCopy[a.sentence]!.includes(b.sentence) && pronounsIn(copy, b.sentence) <= pronounsIn(source, a.sentence)
  );
}

/** How many words of a sentence are a “he” or “she”, in any case. */
function pronounsIn({ sentences, tokens }: PreparedArticle, sentence: number): number {
  const { firstToken, endToken } = sentences[sentence]!;
  const own = tokens.slice(firstToken, endToken);
  return own.filter(({ norm }) => /^s?he$/.test(pronounPersons.get(norm) ?? '')).length;
}
