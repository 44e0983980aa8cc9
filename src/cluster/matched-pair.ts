import type { Evidence, Match } from '../types.js';

/** What clustering needs of a match: a batch keeps one for each pair, so the passages and links are left out. */
export interface PairVerdict extends Pick<Match, 'relation' | 'copyProbability' | 'eventProbability'> {
  readonly evidence: Pick<
    Evidence,
    'resemblance' | 'sourceContainment' | 'copyContainment' | 'sourceAligned' | 'copyAligned' | 'template'
  >;
  /** Of two reports of one event, what they have in common word for word: see `sharedRuns`. */
  readonly sharedRuns?: Int32Array;
}

/** Two documents of a batch, by position, and what the match of `a` as source and `b` as copy said of them. */
export interface MatchedPair {
  readonly a: number;
  readonly b: number;
  readonly match: PairVerdict;
}

/** Pairs in the order of their positions. */
export function byPosition(x: Pick<MatchedPair, 'a' | 'b'>, y: Pick<MatchedPair, 'a' | 'b'>): number {
  return x.a - y.a || x.b - y.b;
}

/** The part of a match that {@link MatchedPair} keeps. */
export function verdictOf({ relation, copyProbability, eventProbability, evidence }: Match): PairVerdict {
  const { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned, template } = evidence;
  return {
    relation,
    copyProbability,
    eventProbability,
    evidence: {
      resemblance,
      sourceContainment,
      copyContainment,
      sourceAligned,
      copyAligned,
      ...(template === undefined ? {} : { template }),
    },
  };
}

/** The same pair seen from one of its two documents. */
export interface View {
  /** Position of the other document. */
  readonly other: number;
  readonly match: PairVerdict;
  /** Share of this document's sentences that have a partner in the other, by what they say. */
  readonly aligned: number;
  /** Share of the other's sentences that have a partner in this one. */
  readonly otherAligned: number;
}

/** Each document's pairs, by the id of the other. */
export function viewsByDocument(pairs: readonly MatchedPair[], rankOf: Int32Array): Map<number, View[]> {
  const views = new Map<number, View[]>();
  const add = (document: number, view: View) => {
    const found = views.get(document);
    if (found) found.push(view);
    else views.set(document, [view]);
  };
  for (const { a, b, match } of pairs) {
    const { sourceAligned, copyAligned } = match.evidence;
    add(a, { other: b, match, aligned: sourceAligned, otherAligned: copyAligned });
    add(b, { other: a, match, aligned: copyAligned, otherAligned: sourceAligned });
  }
  for (const list of views.values()) list.sort((x, y) => rankOf[x.other]! - rankOf[y.other]!);
  return views;
}
