import { reprintResemblance } from '../candidates/reprint-resemblance.js';
import type { Batch } from './batch.js';
import { copiedParts } from './copied-parts.js';
import type { View } from './matched-pair.js';
import { isBefore, publicationTime } from './publication-time.js';

/** A text put together from several others that are no copies of one another. */
export interface MashUp {
  /** One for each story, by what it gave, the most first. */
  readonly parents: readonly number[];
  /** The texts of all stories but the first that the text is a copy of. */
  readonly foreign: readonly number[];
}

/** Share of its words that a text must have from another, and from no third, to be put together from it. */
const minShare = 0.1;

/** A text that has so much of two reports of one event is the whole that both were cut from. */
const holdsAll = 0.85;

/** Most texts that one is laid beside, those it has most from. */
const maxNear = 24;

/** What was judged of the pairs of a batch. */
export interface Verdicts {
  /** The copies that a document is one of, by id. */
  copiesOf(document: number): readonly View[];
  isCopy(a: number, b: number): boolean;
  isSameEvent(a: number, b: number): boolean;
}

/**
 * Whether a text is put together from several others: it is a copy of two that are no copies of each other, has a part
 * from each that it has not from the other, and came after them. A text from which two others were cut looks alike; it
 * has all of both, and both tell one event.
 *
 * Only a text with such a pair of neighbours costs more than a look at its pairs.
 */
export function findMashUp(article: number, batch: Batch, verdicts: Verdicts): MashUp | undefined {
  const copies = verdicts.copiesOf(article);
  if (copies.length < 2) return undefined;
  const isOne = (x: View, y: View) =>
    x === y ||
    verdicts.isCopy(x.other, y.other) ||
    (x.match.evidence.resemblance >= reprintResemblance &&
      y.match.evidence.resemblance >= reprintResemblance);
  const near = [...copies].sort((x, y) => y.aligned - x.aligned).slice(0, maxNear);
  const isBetween = (one: View, others: readonly View[]) => {
    const like = others.filter((other) => other !== one && isOne(one, other));
    return like.some((x) => like.some((y) => !isOne(x, y)));
  };
  if (near.every((x) => near.every((y) => isOne(x, y)))) return undefined;

  // Another text put together from the same stories belongs to none of them.
  const single = near.filter((one) => !isBetween(one, near));
  const firsts: View[] = [];
  for (const view of single) if (!firsts.some((first) => isOne(first, view))) firsts.push(view);
  const time = timeOf(article);
  const earlier = firsts.filter(({ other }) => {
    const theirs = timeOf(other);
    return !time || !theirs || !isBefore(time, theirs);
  });
  if (earlier.length < 2 || isWhole(earlier, verdicts)) return undefined;

  const parts = copiedParts(
    batch.documentAt(article),
    earlier.map(({ other }) => batch.documentAt(other)),
  );
  const parents = earlier
    .map((view, i) => ({ view, share: parts[i]!.share }))
    .filter(({ share }) => share >= minShare)
    .sort((x, y) => y.share - x.share)
    .map(({ view }) => view);
  if (parents.length < 2) return undefined;
  const foreign = copies.filter(
    (view) => !isOne(view, parents[0]!) && parents.some((parent) => isOne(view, parent)),
  );
  return { parents: parents.map(({ other }) => other), foreign: foreign.map(({ other }) => other) };

  function timeOf(position: number) {
    return publicationTime(batch.articleAt(position).publishedAt);
  }
}

function isWhole(parts: readonly View[], verdicts: Verdicts): boolean {
  return parts.every(
    (x) =>
      x.otherAligned >= holdsAll && parts.every((y) => x === y || verdicts.isSameEvent(x.other, y.other)),
  );
}
