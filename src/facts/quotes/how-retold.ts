import { verbNegators } from '../../languages/en/negators.js';
import { pronounPersons } from '../../languages/en/role-words.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { alignedShare, type FactContext } from '../fact-context.js';
import { relateTokens } from '../words/relate-tokens.js';
import type { Spoken } from './spoken.js';

/** Least share of the content words, of either quotation, with a partner in the other. */
const minRetold = 0.5;

/**
 * Translated anew: the sentence has other words all through, and what the quotation says is still there (`whole`), or too
 * few of its words are left to tell what became of it (`loose`). In a sentence that is otherwise the same it is a changed
 * quotation (`undefined`).
 */
export function howRetold(context: FactContext, a: Spoken, b: Spoken): 'whole' | 'loose' | undefined {
  const { source, copy, words } = context;
  if (isEdited(context, a) || isSpokenOver(context, a, b)) return undefined;
  const isWhole =
    alignedShare(source, words.toCopy, a.firstToken, a.endToken) >= minRetold &&
    alignedShare(copy, words.toSource, b.firstToken, b.endToken) >= minRetold;
  return isWhole ? 'whole' : 'loose';
}

/**
 * Least share of the words of the shorter quotation that stand in the other as they are, and least number of its words, for the
 * quotation itself to be edited, whatever became of what stands round it: so are 51 of 91 that were told anew in simplified
 * articles, and 3 of 78 in two translations of one.
 */
const minVerbatim = 0.85;
const minSpoken = 5;

export function isSpokenOver(
  { source, copy, words }: FactContext,
  a: Spoken,
  b: Spoken,
  least = minSpoken,
): boolean {
  const length = Math.min(a.endToken - a.firstToken, b.endToken - b.firstToken);
  if (length < least) return false;
  let same = 0;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const partner = words.toCopy[i]!;
    const isInside = partner >= b.firstToken && partner < b.endToken;
    if (isInside && copy.tokens[partner]!.norm === source.tokens[i]!.norm) same++;
  }
  return same >= minVerbatim * length;
}

/** Words of a quotation of which one alone was changed: of two one is soon translated otherwise (“angry crying”, “angry lament”). */
const minEdited = 3;

/**
 * “The darkest hour of all”, “the darkest table of all”: the very words, all but one, and that is none that says the same. Who tells a few
 * words anew tells them in words of their meaning: of 474 copies in other words none has such a quotation, of 77 with a quoted
 * word changed five.
 */
export function isOneWordChanged({ source, copy }: FactContext, a: Spoken, b: Spoken): boolean {
  const length = a.endToken - a.firstToken;
  if (length < minEdited || length !== b.endToken - b.firstToken) return false;
  let changed = -1;
  let isTold = false;
  for (let k = 0; k < length; k++) {
    const [x, y] = [source.tokens[a.firstToken + k]!, copy.tokens[b.firstToken + k]!];
    if (x.norm === y.norm) isTold ||= isContent(x);
    else if (changed >= 0 || !isContent(x) || !isContent(y)) return false;
    else changed = k;
  }
  if (changed < 0 || !isTold) return false;
  const { relation } = relateTokens(source, a.firstToken + changed, copy, b.firstToken + changed);
  return relation !== 'same';
}

/** All of it stands in sentences that are otherwise the same: then the least change is one. */
function isEdited(context: FactContext, { sentences }: Spoken): boolean {
  return sentences.length > 0 && sentences.every((index) => editedSentence(context, index) !== undefined);
}

/** Whether two quotations have the same words but for the little ones. */
export function hasSameContent({ source, copy }: FactContext, a: Spoken, b: Spoken): boolean {
  return contentOf(source, a) === contentOf(copy, b);
}

/** Whether two quotations have the same pronouns and negators, in order. */
export function hasSameTelling({ source, copy }: FactContext, a: Spoken, b: Spoken): boolean {
  return tellingOf(source, a) === tellingOf(copy, b);
}

function contentOf({ tokens }: PreparedArticle, { firstToken, endToken }: Spoken): string {
  const run = tokens.slice(firstToken, endToken);
  return run
    .filter(isContent)
    .map(({ norm }) => norm)
    .join(' ');
}

function tellingOf({ tokens }: PreparedArticle, { firstToken, endToken }: Spoken): string {
  const run = tokens.slice(firstToken, endToken);
  return run
    .map(({ norm }) => pronounPersons.get(norm) ?? (verbNegators.has(norm) ? 'not' : ''))
    .filter(Boolean)
    .join(' ');
}
