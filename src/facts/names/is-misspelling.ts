import { joiners } from '../../languages/en/not-names.js';
import type { NameMatcher } from './comparison.js';
import { startOtherwise } from './first-sound.js';
import type { Name } from './names.js';
import { areDistinctPlaces } from './places.js';
import { nameSimilarity } from './similarity.js';

/** Least likeness of what differs between two names, below that of two spellings, for one to be a slip for the other. */
const minSlip = 0.55;
/** Letters of a word below which one letter makes another name of it (Toby, Tony). */
const minLetters = 5;

/**
 * Whether the copy has the same name with a slip in it: all words but one are equal, that one is nearly so and begins with
 * the same sound, and the source knows nobody of the slipped name. Khashqaji for Khashoggi, but not Hamoul for Mahmoul.
 */
export function isMisspelling(names: NameMatcher, a: Name, b: Name): boolean {
  if (names.inSource(b) || names.inCopy(a) || areDistinctPlaces(a.key, b.key)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [left, come] = [[...x].filter((word) => !y.has(word)), [...y].filter((word) => !x.has(word))];
  const [own, other] = [left[0], come[0]];
  if (own === undefined || other === undefined || left.length > 1 || come.length > 1) return false;
  if (Math.min(own.length, other.length) < minLetters || areDistinctPlaces(own, other)) return false;
  return nameSimilarity(own, other) >= minSlip && !startOtherwise(x, y);
}

function wordsOf({ key }: Name): Set<string> {
  return new Set(key.split(/[ -]/).filter((word) => word !== '' && !joiners.has(word)));
}
