import { beForms, haveForms } from '../../languages/en/modals.js';
import { isNegator, subjectNegators } from '../../languages/en/negators.js';
import { standings, type Standing } from '../../languages/en/standings.js';
import { isQuoted } from '../../text/is-quoted.js';
import type { PreparedArticle, Span } from '../../types.js';
import { breaks } from './verb-shapes.js';

/** Where a text says how a matter stands. */
export interface StandingMention extends Span {
  readonly standing: Standing;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words before a phrase in which a “not” turns it. */
const maxToNegator = 3;
/** The same of one that stands in the subject: “nobody in the family was hurt”. */
const maxToSubject = 8;

/** How matters stand by one sentence; not what is denied, nor what stands between quotation marks. Linear in the sentence. */
export function standingMentions(document: PreparedArticle, index: number): StandingMention[] {
  const { tokens, sentences } = document;
  const { firstToken, endToken } = sentences[index]!;
  const found: StandingMention[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const standing = standingAt(document, i, endToken);
    if (!standing) continue;
    const last = i + standing.words.length - 1;
    const isDenied = isDeniedBefore(document, i, firstToken);
    if (!isDenied && !isQuoted(document, tokens[i]!.start))
      found.push({
        ...{ standing, start: tokens[i]!.start, end: tokens[last]!.end },
        ...{ firstToken: i, endToken: last + 1 },
      });
    i = last;
  }
  return found;
}

function isDeniedBefore(document: PreparedArticle, i: number, firstToken: number): boolean {
  const { tokens } = document;
  for (let k = i - 1; k >= Math.max(firstToken, i - maxToSubject); k--) {
    const { norm } = tokens[k]!;
    if (k >= i - maxToNegator && isNegator(norm)) return true;
    if (breaks(document, k + 1)) return false;
    if (subjectNegators.has(norm)) return true;
  }
  return false;
}

function standingAt({ tokens }: PreparedArticle, i: number, endToken: number): Standing | undefined {
  const { norm } = tokens[i]!;
  for (const key of [norm, auxiliaryOf(norm)])
    for (const standing of (key !== undefined && standings.get(key)) || [])
      if (
        i + standing.words.length <= endToken &&
        standing.words.every((word, k) => k === 0 || matches(word, tokens[i + k]!.norm))
      )
        return standing;
  return undefined;
}

function matches(word: string, norm: string): boolean {
  return word === norm || word === auxiliaryOf(norm);
}

function auxiliaryOf(norm: string): string | undefined {
  if (beForms.has(norm)) return 'be';
  return haveForms.has(norm) ? 'have' : undefined;
}
