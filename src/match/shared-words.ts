import type { WordTable } from './profile-words.js';

/** The stems that two documents share, ascending by hash, by their indexes in the two word tables. */
export interface SharedWords {
  readonly length: number;
  readonly ofSource: Uint32Array;
  readonly ofCopy: Uint32Array;
}

export function shareWords({ terms: a }: WordTable, { terms: b }: WordTable): SharedWords {
  const most = Math.min(a.length, b.length);
  const ofSource = new Uint32Array(most);
  const ofCopy = new Uint32Array(most);
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      ofSource[length] = i;
      ofCopy[length++] = j;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { length, ofSource, ofCopy };
}

/** The same seen from the other side. */
export function flip({ length, ofSource, ofCopy }: SharedWords): SharedWords {
  return { length, ofSource: ofCopy, ofCopy: ofSource };
}
