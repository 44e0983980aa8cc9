import { joiners } from '../../languages/en/not-names.js';
import { genericHeads } from '../../languages/en/organisation-words.js';
import { isAcronymOf } from './aliases.js';
import { isKnownPlace } from './places.js';

/** Sets of numbers 0 … n − 1 that are one; the least number stands for its set. */
export function createUnions(size: number): { find(i: number): number; unite(a: number, b: number): void } {
  const parents = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    while (parents[i] !== root) [i, parents[i]] = [parents[i]!, root];
    return root;
  };
  return {
    find,
    unite(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

/** The key without the words that only say what kind of thing it is: `wagner group` → `wagner`. */
export function coreKey(key: string): string {
  const words = key.split(' ');
  // "The NGO Acme" is Acme.
  if (words.length > 1 && words[0] === 'ngo') return coreKey(words.slice(1).join(' '));
  let end = words.length;
  while (end > 1 && genericHeads.has(words[end - 1]!)) end--;
  if (end === words.length) return key;
  const core = words.slice(0, end).join(' ');
  // "Islamic group", "African company": an adjective alone is no name.
  return isKnownPlace(core) && !/^(?:region|province|district|town|city|village|county)$/.test(words[end]!)
    ? key
    : core;
}

/** The words of a key in alphabetical order, joiners left out: one for "Group for Support" and "Support Group". */
export function bagKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !joiners.has(word))
    .sort()
    .join(' ');
}

/** Pairs of keys of one document that are acronym and long form, with or without a bracket. */
export function acronymPairs(acronyms: readonly string[], keys: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  const byLetters = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.split(' ').filter((word) => !joiners.has(word));
    if (words.length < 3 || words.length > 10) continue;
    const letters = words
      .map((word) => word[0]!)
      .sort()
      .join('');
    const list = byLetters.get(letters);
    if (list === undefined) byLetters.set(letters, [key]);
    else list.push(key);
  }
  for (const acronym of acronyms) {
    if (acronym.length < 3) continue;
    const long = byLetters.get([...acronym].sort().join('')) ?? [];
    const inOrder = long.filter((key) => initials(key) === acronym);
    const found = inOrder.length > 0 ? inOrder : long.length === 1 ? long : [];
    for (const key of found) if (isAcronymOf(acronym, key.split(' '))) pairs.push([acronym, key]);
  }
  return pairs;
}

function initials(key: string): string {
  return key
    .split(' ')
    .filter((word) => !joiners.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}
