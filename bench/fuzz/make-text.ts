import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pick } from './pick.js';

const LISTS = fileURLToPath(new URL('../../src/languages/en/', import.meta.url));

/** The words that a rule of ours looks for: those of the word lists. */
const cues = [
  ...new Set(
    readdirSync(LISTS)
      .filter((file) => !/table|near-words|tag-model/.test(file))
      .flatMap((file) => readFileSync(LISTS + file, 'utf8').match(/(?<=['" ])[a-z]{2,20}(?=['" ])/g) ?? []),
  ),
];
const names =
  'Mara Quill,Olm,Port Ellery,the Concord of Lake States,Gen. T. Vey,AFP,Reuters,McAllan,O’Dea'.split(',');
const figures =
  '14,1,400,3.5m,€3m,$1.2 billion,-5C,20 %,two dozen,1990s,10:30,Monday,3 May 2024,a third,½,٣٤,1e9,0x1f,007,１２'.split(
    ',',
  );
const marks = [
  ...'.,;:!?“”"\'‘’«»()[]<>—–-…/&*#|\n\t\u00a0',
  '. ',
  '.\n',
  '.\n\n',
  ' “',
  '” ',
  '...',
  '\r\n',
];
const odd = [
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '\u0301',
  '\u{1f6a2}',
  '\ufeff',
  '軍隊',
  'نعم',
  'ß',
  'İ',
  'ﬁ',
  '\u2028',
];
const furniture = [
  'Share this\n',
  'By Mara Quill\n',
  'Read more: ',
  '[ad_1]\n',
  'Photo: AFP\n',
  '© 2024 ',
  'Advertisement\n',
  'Home > News\n',
];

/** A text of what articles are made of, in an order that no article has; now and then a flood of one piece. */
export function makeText(pick: Pick): string {
  if (pick.chance(0.05))
    return pick.one([...marks, ...odd, ...names, ...figures, ' ']).repeat(pick.below(4000));
  const pieces = pick.many(pick.one([3, 20, 80, 300]), () => {
    const kind = pick.below(20);
    if (kind < 10) return pick.chance(0.2) ? capital(pick.one(cues)) : pick.one(cues);
    if (kind < 12) return pick.one(names);
    if (kind < 14) return pick.one(figures);
    if (kind < 18) return pick.one(marks);
    return pick.one(kind < 19 ? odd : furniture);
  });
  const text = pieces.join(pick.chance(0.9) ? ' ' : '');
  return pick.chance(0.3) ? capital(text) : text;
}

/** A text made from another as a copy is: words left out, put in, exchanged, moved. */
export function editText(pick: Pick, text: string): string {
  const words = text.split(' ');
  for (let edits = pick.below(12); edits > 0 && words.length > 0; edits--) {
    const at = pick.below(words.length);
    const edit = pick.below(4);
    if (edit === 0) words.splice(at, 1 + pick.below(4));
    else if (edit === 1) words.splice(at, 0, pick.one([...figures, ...names, ...marks]));
    else if (edit === 2) words[at] = pick.one(cues);
    else words.push(...words.splice(at, 1 + pick.below(20)));
  }
  return words.join(' ');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
