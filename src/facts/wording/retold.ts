import { placesIn, type Place } from '../alignment/places-in.js';
import type { FactContext } from '../fact-context.js';
import { answeredShare, createReader, type Run, type Told } from '../quotes/telling-words.js';

/** A run of words that answers nothing in the other text. */
export interface LostRun extends Run {
  readonly attribution?: { readonly strength: string };
}

/**
 * What two runs must share to be one claim in other words: content words, those letter for letter among them, and the mean of
 * their shares of each run, rarer words counting more. Of 91 pairs from .45 on in rewrites (four sets of copies) some three
 * in four were one claim, from .5 on four in five of 71, and half where no word stood in both.
 */
const minWords = 3;
const minEqual = 2;
const minShare = 0.5;
/** Content words beyond which a run is a table, lost runs and pairs of them beyond which all was told anew. */
const maxWords = 40;
const maxRuns = 60;
const maxPairs = 200;

/**
 * Of what only the source tells and what only the copy tells, the runs that are one claim in other words: neither is left out
 * or put in. They stand in one place of the two texts, between the same answered sentences, have their figures in common and
 * deny and doubt as often, and both or none name who says so. Symmetric; bounded however many runs there are.
 */
export function findRetold<T extends LostRun>(
  context: FactContext,
  lost: readonly T[],
  found: readonly T[],
): ReadonlySet<T> {
  const retold = new Set<T>();
  if (lost.length === 0 || found.length === 0 || lost.length > maxRuns || found.length > maxRuns)
    return retold;
  const { source, copy, toCopy, toSource } = context;
  const [inSource, inCopy] = [placesIn(toCopy, copy), placesIn(toSource, source)];
  const [a, b] = [createReader(source), createReader(copy)];
  const pairs: (readonly [T, T, Told, Told])[] = [];
  for (const x of lost) {
    for (const y of found) {
      if (!isBetween(y.sentence, inSource(x.sentence)) && !isBetween(x.sentence, inCopy(y.sentence)))
        continue;
      if (x.attribution?.strength !== y.attribution?.strength) continue;
      const [was, now] = [a(x), b(y)];
      if (
        was.turns === now.turns &&
        was.doubts === now.doubts &&
        haveFigures(was, now) &&
        shareEnough(was, now)
      )
        pairs.push([x, y, was, now]);
    }
  }
  if (pairs.length > maxPairs) return retold;
  for (const [x, y, was, now] of pairs) {
    if (retold.has(x) && retold.has(y)) continue;
    const [there, back] = [answeredShare(was, now), answeredShare(now, was)];
    if (Math.min(there.words, back.words) < minWords || (there.share + back.share) / 2 < minShare) continue;
    retold.add(x).add(y);
  }
  return retold;
}

function isBetween(sentence: number, [low, high]: Place): boolean {
  return sentence >= low && sentence <= high;
}

/** Where both have figures, those of the one that has fewer stand in the other. */
function haveFigures(a: Told, b: Told): boolean {
  const [few, many] = a.figures.length < b.figures.length ? [a, b] : [b, a];
  return few.figures.every((figure) => many.keys.has(figure));
}

function shareEnough(a: Told, b: Told): boolean {
  if (a.words.length > maxWords || b.words.length > maxWords) return false;
  let equal = 0;
  for (const key of a.keys) if (b.keys.has(key)) equal++;
  return equal >= minEqual;
}
