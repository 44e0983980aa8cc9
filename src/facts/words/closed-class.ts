import { closedClasses, gluedPrefixes, turningPrefixes } from '../../languages/en/closed-classes.js';

interface Place {
  readonly line: number;
  readonly member: number;
}

let places: Map<string, Place[]> | undefined;

/** Whether two lemmas are different members of one closed class, such as `convict` and `acquit`. Symmetric. */
export function areOfClosedClass(a: string, b: string): boolean {
  places ??= decode();
  const [own, others] = [places.get(a), places.get(b)];
  if (!own || !others) return false;
  const isLike = own.some((x) => others.some((y) => x.line === y.line && x.member === y.member));
  return !isLike && own.some((x) => others.some((y) => x.line === y.line));
}

/** Whether two lemmas are the only two members of a closed class: what is not the one is the other. Symmetric. */
export function areOnlyTwoOfClass(a: string, b: string): boolean {
  if (!areOfClosedClass(a, b)) return false;
  const lines = new Set(places!.get(b)!.map(({ line }) => line));
  return places!
    .get(a)!
    .some(({ line }) => lines.has(line) && closedClasses[line]!.split(' / ').length === 2);
}

/** Letters that must follow a prefix, so that “until” is not the opposite of “til”. */
const minRest = 4;

/** Whether one folded word is the other behind a prefix that makes it another thing: `ex-president`, `unsafe`. */
export function differByPrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minRest || !long.endsWith(short)) return false;
  const prefix = long.slice(0, -short.length);
  return prefix.endsWith('-') ? turningPrefixes.has(prefix.slice(0, -1)) : gluedPrefixes.has(prefix);
}

function decode(): Map<string, Place[]> {
  const map = new Map<string, Place[]>();
  closedClasses.forEach((text, line) =>
    text.split(' / ').forEach((words, member) => {
      for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), { line, member }]);
    }),
  );
  return map;
}
