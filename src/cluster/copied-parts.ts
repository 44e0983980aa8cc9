import { alignProfiles } from '../match/align-sentences.js';
import { createDocumentFrequencies } from '../match/document-frequencies.js';
import { createProfiler } from '../match/profile.js';
import type { PreparedArticle, Passage, Span } from '../types.js';

/** What a text has from one other and from no other of those it was laid beside. */
export interface Part {
  /** Share of the words of the text. */
  readonly share: number;
  /** Ascending; neighbouring sentences of one paragraph are one. */
  readonly passages: readonly Passage[];
}

/** Cosine from which a sentence is taken for the other's, retold: two reports of one event have few such. */
const minScore = 0.4;

/** A sentence that another answers nearly as well, at this share of the cosine, is from neither for certain. */
const nearlyAsWell = 0.6;

/**
 * What a text has from each of several others and from it alone: the sentences that it answers, and no other nearly as
 * well. As costly as so many comparisons.
 */
export function copiedParts(text: PreparedArticle, others: readonly PreparedArticle[]): Part[] {
  const profile = createProfiler(createDocumentFrequencies([text, ...others]));
  const own = profile(text);
  const scores = others.map((other) => {
    const ofOther = new Float64Array(text.sentences.length);
    for (const { copy, score } of alignProfiles(profile(other), own).links)
      for (const sentence of copy) ofOther[sentence] = score;
    return ofOther;
  });
  return scores.map((mine) =>
    partOf(
      text,
      (sentence) =>
        mine[sentence]! >= minScore &&
        scores.every((theirs) => theirs === mine || theirs[sentence]! < nearlyAsWell * mine[sentence]!),
    ),
  );
}

function partOf(
  { article: { text }, sentences, tokens }: PreparedArticle,
  isIn: (sentence: number) => boolean,
): Part {
  const spans: Span[] = [];
  let words = 0;
  let last = -2;
  sentences.forEach(({ start, end, firstToken, endToken, paragraph }, i) => {
    if (!isIn(i)) return;
    words += endToken - firstToken;
    const isNext = last === i - 1 && sentences[last]!.paragraph === paragraph;
    if (isNext) spans[spans.length - 1] = { start: spans.at(-1)!.start, end };
    else spans.push({ start, end });
    last = i;
  });
  return {
    share: tokens.length === 0 ? 0 : words / tokens.length,
    passages: spans.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
  };
}
