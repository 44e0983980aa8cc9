import { speechDocuments } from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import type { Cue } from './cue.js';
import { gapBefore } from './noun-phrases.js';

/** What is said: the clause after the cue, or the sentence before it where the cue stands behind. */
export function contentOf(document: PreparedArticle, sentenceIndex: number, cue: Cue): Span | undefined {
  const sentence = document.sentences[sentenceIndex]!;
  const source = cue.source;
  const first = Math.min(cue.token, source?.first ?? cue.token);
  const end = Math.max(cue.end, source?.end ?? cue.end);
  const before = spanOf(document, sentence.firstToken, first);
  const after = spanOf(document, end, sentence.endToken);
  if (first === sentence.firstToken) return after;
  // “Ann Lee, a clerk, wrote a reply”: what stands right behind the verb is what is told.
  const isObject =
    gapBefore(document, end) === ' ' && cue.lemma !== 'tell' && tagTokens(document)[end] === 'DET';
  if (isObject && !cue.isInverted) return after;
  return cue.isInverted || /[,”"]/.test(gapBefore(document, first)) ? (before ?? after) : (after ?? before);
}

function spanOf({ tokens }: PreparedArticle, from: number, to: number): Span | undefined {
  return to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : undefined;
}

const reach = 10;

/** “said in a statement”, “a report by the agency”: the thing that says it, near the cue. */
export function documentOf(document: PreparedArticle, sentenceIndex: number, cue: Cue): string | undefined {
  const sentence = document.sentences[sentenceIndex]!;
  const { tokens } = document;
  const from = Math.max(sentence.firstToken, Math.min(cue.token, cue.source?.first ?? cue.token) - 2);
  const to = Math.min(sentence.endToken, Math.max(cue.end, cue.source?.end ?? 0) + reach);
  for (let i = from; i < to; i++) {
    if (i === cue.token) continue;
    const { norm } = tokens[i]!;
    if (norm === 'press' && tokens[i + 1]?.norm === 'release') return 'press release';
    if (!speechDocuments.has(norm)) continue;
    const isInSource = cue.source !== undefined && i >= cue.source.first && i < cue.source.end;
    const previous = [tokens[i - 1]?.norm, tokens[i - 2]?.norm, tokens[i - 3]?.norm];
    if (isInSource || previous.some((word) => word === 'in' || word === 'to' || word === 'via')) return norm;
  }
  return undefined;
}

/** “on condition of anonymity”, “who asked not to be named”. */
export function hasAnonymityNote(document: PreparedArticle, sentenceIndex: number): boolean {
  const sentence = document.sentences[sentenceIndex]!;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { norm } = document.tokens[i]!;
    if (norm === 'anonymity' || norm === 'anonymously' || norm === 'unnamed') return true;
    if ((norm === 'named' || norm === 'identified') && document.tokens[i - 1]?.norm === 'be') {
      const earlier = [2, 3, 4].map((k) => document.tokens[i - k]?.norm);
      if (earlier.some((word) => word === 'not' || word === 'declined' || word === "n't")) return true;
    }
  }
  return false;
}
