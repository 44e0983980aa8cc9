/**
 * Makes the search for any of some words and phrases, given in small letters of ASCII and digits, in any case: gives for
 * each list the places where one of it begins, ascending. Each has three characters at least.
 *
 * The text is searched as UTF-8, four bytes in one step: a look at a letter of a string costs as much as the rest. Every
 * second place is looked at, three characters at once: wherever a phrase begins, one of two neighbouring triples of it
 * stands there. Those with the rarest letters are looked for, so one look into a table sends nearly all places away.
 * O(length of the text) for lists of few that look alike.
 */
export function createLiteralFinder(
  ...lists: readonly (readonly string[])[]
): (text: string) => readonly (readonly number[])[] {
  let finder: ReturnType<typeof createFinder> | undefined;
  return (text) => {
    const { longest, search } = (finder ??= createFinder(lists));
    const found: number[][] = lists.map(() => []);
    for (let from = 0; from < text.length; from += pieceSize) {
      const to = Math.min(text.length, from + pieceSize);
      // What begins in a piece may end in the next.
      search(from === 0 && to === text.length ? text : text.slice(from, to + longest), from, to, found);
    }
    return found.map(ascending);
  };
}

/** A phrase that can begin so many characters before a triple. */
interface Part {
  readonly list: number;
  readonly literal: string;
  readonly before: number;
}

/** UTF-16 units that are searched at once. */
const pieceSize = 1 << 14;
const encoder = new TextEncoder();

function createFinder(lists: readonly (readonly string[])[]) {
  const { rowOf, rows } = createTable(lists);
  // A bit a key, which all stay in the fastest memory.
  const isRow = new Int32Array(rowOf.length >>> 5);
  for (let key = 0; key < rowOf.length; key++) if (rowOf[key] !== 0) isRow[key >>> 5]! |= 1 << key;
  const longest = Math.max(3, ...lists.flat().map(({ length }) => length));
  // A step looks at the four bytes behind its own.
  const bytes = new Uint8Array((pieceSize + longest) * 3 + 8);
  const view = new DataView(bytes.buffer);
  /** The places in the piece that was searched last. */
  const places: number[][] = lists.map(() => []);

  return { longest, search };

  /** Adds the places from `from` to `to` of a piece that begins at `from`. */
  function search(piece: string, from: number, to: number, found: readonly number[][]): void {
    const { written } = encoder.encodeInto(piece, bytes);
    bytes.fill(0, written, written + 8);
    scan(written);
    const isAscii = written === piece.length;
    places.forEach((inPiece, list) => {
      let [units, seen] = [0, 0];
      for (const at of ascending(inPiece)) {
        units = isAscii ? at : countUnits(view, units, seen, at);
        seen = at;
        if (from + units < to) found[list]!.push(from + units);
      }
      inPiece.length = 0;
    });
  }

  function scan(length: number): void {
    let word = foldFour(view.getUint32(0, true));
    for (let i = 0; i < length; i += 4) {
      const next = foldFour(view.getUint32(i + 4, true));
      const key = (word & 0x3f) | ((word >>> 2) & 0xfc0) | ((word >>> 4) & 0x3f000);
      if ((isRow[key >>> 5]! >>> key) & 1) addFound(rows[rowOf[key]!]!, i);
      const other = ((word >>> 16) & 0x3f) | ((word >>> 18) & 0xfc0) | ((next & 0x3f) << 12);
      if ((isRow[other >>> 5]! >>> other) & 1) addFound(rows[rowOf[other]!]!, i + 2);
      word = next;
    }
  }

  function addFound(parts: readonly Part[], seen: number): void {
    for (let k = 0; k < parts.length; k++) {
      const { list, literal, before } = parts[k]!;
      if (isAt(literal, bytes, seen - before)) places[list]!.push(seen - before);
    }
  }
}

/**
 * The UTF-16 units before a byte of UTF-8, from a place of which they are known: one for each byte that begins a character,
 * one more for each of the longest characters. Four bytes in one step.
 */
function countUnits(view: DataView, known: number, from: number, to: number): number {
  let units = known + to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const bytes = view.getUint32(at, true);
    if ((bytes & 0x80808080) === 0) continue;
    // Bytes that go on with a character are 10xxxxxx, the first of the longest 1111xxxx.
    units -= sumOf((bytes >>> 7) & ~(bytes >>> 6));
    units += sumOf((bytes >>> 7) & (bytes >>> 6) & (bytes >>> 5) & (bytes >>> 4));
  }
  for (; at < to; at++) {
    const byte = view.getUint8(at);
    if ((byte & 0xc0) === 0x80) units--;
    else if (byte >= 0xf0) units++;
  }
  return units;
}

/** How many of four bytes have their lowest bit set. */
function sumOf(bytes: number): number {
  return Math.imul(bytes & 0x01010101, 0x01010101) >>> 24;
}

/** What can stand where a triple is seen: `rows[rowOf[keyOf(…)]]`. Row 0 is empty. */
function createTable(lists: readonly (readonly string[])[]): { rowOf: Uint16Array; rows: Part[][] } {
  const rowOf = new Uint16Array(1 << 18);
  const rows: Part[][] = [[]];
  const add = (key: number, part: Part) => {
    rowOf[key] = rows.push([...rows[rowOf[key]!]!, part]) - 1;
  };
  for (const [list, literals] of lists.entries())
    for (const literal of literals) {
      const codes = Array.from(literal, (character) => foldFour(character.charCodeAt(0)));
      const keyAt = (at: number) => keyOf(codes[at]!, codes[at + 1]!, codes[at + 2]!);
      const at = codes.length > 3 ? rarestOf(literal) : 0;
      add(keyAt(at), { list, literal, before: at });
      if (codes.length > 3) add(keyAt(at + 1), { list, literal, before: at + 1 });
      // Anything can stand behind a phrase of three.
      else
        for (let next = 0; next < 64; next++)
          add(keyOf(codes[1]!, codes[2]!, next), { list, literal, before: 1 });
    }
  return { rowOf, rows };
}

function keyOf(first: number, second: number, third: number): number {
  return first | (second << 6) | (third << 12);
}

/** Of each of four bytes six bits: capitals are as small letters, and what is not ASCII as something that is. */
function foldFour(bytes: number): number {
  return (bytes & 0x1f1f1f1f) | ((bytes >>> 1) & 0x20202020);
}

/** The letters of English and the blank, the most frequent first. */
const byFrequency = ' etaonisrhldcumfpgwybvkxjqz';
/** Triples that are more frequent than their letters, counted in news. */
const frequentTriples: ReadonlySet<string> = new Set(
  (
    'ing|ent|for|ate|con|ons|not|tio|ion|the|and|her|ter|rea|ver|com|pro|ess|oun|age|can|men|ers|ted|all|' +
    'nce| fo|cou|but|red|ong|abl|ook|way|row|erv|mbe|sub|din'
  ).split('|'),
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

/** In small letters, as they stand in ASCII. */
function isAt(literal: string, bytes: Uint8Array, start: number): boolean {
  if (start < 0) return false;
  for (let i = 0; i < literal.length; i++) {
    const wanted = literal.charCodeAt(i);
    const byte = bytes[start + i]!;
    const isLetter = wanted >= 0x61 && wanted <= 0x7a;
    if ((isLetter ? byte | 0x20 : byte) !== wanted) return false;
  }
  return true;
}

/** Phrases are seen by triples that stand at different places in them. */
function ascending(places: number[]): number[] {
  if (places.length < 2) return places;
  return places.sort((x, y) => x - y).filter((place, i) => place !== places[i - 1]);
}
