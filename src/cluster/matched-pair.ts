import type { Match } from '../types.js';

/** Two documents of a batch, by position, and what `match(documents[a], documents[b])` said of them. */
export interface MatchedPair {
  readonly a: number;
  readonly b: number;
  readonly match: Match;
}

/** The same pair seen from one of its two documents. */
export interface View {
  /** Position of the other document. */
  readonly other: number;
  readonly match: Match;
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
