import { joiners } from '../../languages/en/not-names.js';
import type { Name } from './names.js';
import { isKnownPlace } from './places.js';

/** Least share of the words of either name that stand in both. */
const minShared = 0.5;

/**
 * “Association of Flight Attendants”, “Cabin Crew Association”: two translations of one name of many words. They share half of their words, and of what is left one side has several words, none of them a place: who puts one
 * body in the place of another trades one word (“Ministry of Defence”, “Ministry of Justice”).
 */
export function isNameToldAnew(a: Name, b: Name): boolean {
  if (a.kind === 'person' || b.kind === 'person') return false;
  const [x, y] = [wordsOf(a.key), wordsOf(b.key)];
  const onlyX = x.filter((word) => !y.includes(word));
  const onlyY = y.filter((word) => !x.includes(word));
  if (onlyX.length > (1 - minShared) * x.length || onlyY.length > (1 - minShared) * y.length) return false;
  if (Math.max(onlyX.length, onlyY.length) < 2 || x.length === onlyX.length) return false;
  return ![...onlyX, ...onlyY].some(isKnownPlace);
}

function wordsOf(key: string): string[] {
  return key.split(' ').filter((word) => word !== '' && !joiners.has(word));
}
