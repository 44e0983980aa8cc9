/**
 * Makes the search for any of some words and phrases, given in small letters of ASCII and digits, in any case: gives for
 * each list the places where one of it begins, ascending. Each has three characters at least.
 *
 * Every second place of a text is looked at, three characters at once: wherever a phrase begins, one of two neighbouring
 * triples of it stands there. Those with the rarest letters are looked for, so one look into a table sends nearly all
 * places away: a third less time than a look at each place. O(length of the text) for lists of few that look alike.
 */
export function createLiteralFinder(
  ...lists: readonly (readonly string[])[]
): (text: string) => readonly (readonly number[])[] {
  let table: ReturnType<typeof createTable> | undefined;
  return (text) => {
    const { rowOf, rows } = (table ??= createTable(lists));
    const found: number[][] = lists.map(() => []);
    const last = text.length - 3;
    if (last < 0) return found;
    let i = 0;
    let first = fold(text.charCodeAt(0));
    for (; i <= last; i += 2) {
      const second = fold(text.charCodeAt(i + 1));
      const third = fold(text.charCodeAt(i + 2));
      const row = rowOf[keyOf(first, second, third)]!;
      if (row !== 0) addFound(rows[row]!, text, i, found);
      first = third;
    }
    // Two characters are left: the end of a phrase of three.
    if (i === last + 1)
      addFound(rows[rowOf[keyOf(first, fold(text.charCodeAt(i + 1)), fold(0))]!]!, text, i, found);
    return found.map(ascending);
  };
}

/** A phrase that can begin so many characters before a triple. */
interface Part {
  readonly list: number;
  readonly literal: string;
  readonly before: number;
}

/** What can stand where a triple is seen: `rows[rowOf[keyOf(…)]]`. Row 0 is empty. */
function createTable(lists: readonly (readonly string[])[]): { rowOf: Uint16Array; rows: Part[][] } {
  const rowOf = new Uint16Array(keys);
  const rows: Part[][] = [[]];
  const add = (key: number, part: Part) => {
    rowOf[key] = rows.push([...rows[rowOf[key]!]!, part]) - 1;
  };
  for (const [list, literals] of lists.entries())
    for (const literal of literals) {
      const codes = Array.from(literal, (character) => fold(character.charCodeAt(0)));
      const keyAt = (at: number) => keyOf(codes[at]!, codes[at + 1]!, codes[at + 2]!);
      const at = codes.length > 3 ? rarestOf(literal) : 0;
      add(keyAt(at), { list, literal, before: at });
      if (codes.length > 3) add(keyAt(at + 1), { list, literal, before: at + 1 });
      // Anything can stand behind a phrase of three.
      else
        for (const next of new Set(Array.from({ length: 0x80 }, (_, code) => fold(code))))
          add(keyOf(codes[1]!, codes[2]!, next), { list, literal, before: 1 });
    }
  return { rowOf, rows };
}

/** Of {@link keyOf}. */
const keys = 1 << 16;

function keyOf(first: number, second: number, third: number): number {
  return ((first << 9) ^ (second << 5) ^ third) & 0xffff;
}

/** Capitals are as small letters, and what is not ASCII as something that is. */
function fold(code: number): number {
  return (code & 0x7f) | 0x20;
}

/** The letters of English and the blank, the most frequent first. */
const byFrequency = ' etaonisrhldcumfpgwybvkxjqz';
/** Triples that are more frequent than their letters. */
const frequentTriples = new Set(
  'ing ent for ate con ons not tio ion the and her ter rea ver com pro ess oun age can men ers ted all'.split(
    ' ',
  ),
);

/** Where the two neighbouring triples begin of which the more frequent one is the rarest. */
function rarestOf(literal: string): number {
  const rankOf = (at: number) => {
    const rank = byFrequency.indexOf(literal[at]!);
    return rank < 0 ? byFrequency.length : rank;
  };
  const rarityOf = (at: number) =>
    frequentTriples.has(literal.slice(at, at + 3)) ? 0 : rankOf(at) + rankOf(at + 1) + rankOf(at + 2);
  let best = 0;
  let most = -1;
  for (let at = 0; at + 3 < literal.length; at++) {
    const rarity = Math.min(rarityOf(at), rarityOf(at + 1));
    if (rarity <= most) continue;
    most = rarity;
    best = at;
  }
  return best;
}

function addFound(parts: readonly Part[], text: string, seen: number, found: readonly number[][]): void {
  for (let k = 0; k < parts.length; k++) {
    const { list, literal, before } = parts[k]!;
    if (isAt(literal, text, seen - before)) found[list]!.push(seen - before);
  }
}

function isAt(literal: string, text: string, start: number): boolean {
  if (start < 0) return false;
  for (let i = 0; i < literal.length; i++) {
    const wanted = literal.charCodeAt(i);
    const code = text.charCodeAt(start + i);
    const isLetter = wanted >= 0x61 && wanted <= 0x7a;
    if ((isLetter ? code | 0x20 : code) !== wanted) return false;
  }
  return true;
}

/** Phrases are seen by triples that stand at different places in them. */
function ascending(places: number[]): number[] {
  if (places.length < 2) return places;
  return places.sort((x, y) => x - y).filter((place, i) => place !== places[i - 1]);
}
