import type { PreparedArticle } from '../../types.js';

/** Fewest lines that count up one by one to be the parts of a list. */
const minParts = 3;
/** Largest number of a part. */
const maxPart = 200;

/**
 * Tokens that number the parts of a list: `1 Take-off`, `2 The cabin`, `3. Terrible tea`, each first in its line, counting up from
 * part to part. Where a copy leaves a part out, they change, and no fact does. Linear.
 */
export function listNumbers(document: PreparedArticle): ReadonlySet<number> {
  let numbers = memo.get(document);
  if (!numbers) memo.set(document, (numbers = new Set(findListNumbers(document))));
  return numbers;
}

const memo = new WeakMap<PreparedArticle, ReadonlySet<number>>();

function findListNumbers({ text, tokens }: PreparedArticle): number[] {
  const found: number[] = [];
  let run: number[] = [];
  let last = 0;
  const close = () => {
    if (run.length >= minParts) found.push(...run);
    run = [];
  };
  tokens.forEach(({ norm, start }, i) => {
    if (!/^[0-9]{1,3}$/.test(norm) || Number(norm) > maxPart || !isFirstInLine(text, start)) return;
    if (run.length > 0 && Number(norm) !== last + 1) close();
    run.push(i);
    last = Number(norm);
  });
  close();
  return found;
}

/** Most blanks before the first word of a line. */
const maxBlanks = 8;

function isFirstInLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before <= maxBlanks && /[^\S\n]/.test(text[before]!)) before--;
  return before < 0 || text[before] === '\n';
}
