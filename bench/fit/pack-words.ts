import { alphabet, BitWriter } from '../../src/languages/bits.js';
import {
  betweenHeads,
  blockSize,
  contextsOf,
  endOfHeads,
  letterBits,
  maxLetters,
  maxShared,
  pairsOfLength,
  sizeBits,
} from '../../src/languages/packed-words.js';
import { PrefixWriter } from './prefix-lengths.js';

/** Words with a number each below 2¹⁶, in code unit order, as `openPackedWords` reads them. */
export function packWords(values: ReadonlyMap<string, number>): string {
  return packList([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same in any order, to be read by place. Throws where a word does not fit the form. */
export function packList(entries: readonly (readonly [word: string, value: number])[]): string {
  if (entries.length >= 2 ** sizeBits) throw new RangeError(`${entries.length} words are too many.`);
  const letters = [...new Set(entries.flatMap(([word]) => word.split('')))].sort();
  const wrong = entries.find(([word]) => word.length >= maxLetters || !/^[!#-[\]-~]*$/.test(word));
  if (wrong) throw new RangeError(`${JSON.stringify(wrong[0])} cannot be packed.`);
  const numberOf = new Map(letters.map((letter, i) => [letter, i + 1]));
  const contexts = contextsOf(letters.length);
  const [firsts, others, values] = [maxShared + 1, maxShared + 2 + letters.length, contexts.length - 1];
  /** The symbols of a word, each with its context. */
  const symbolsOf = (word: string, before: string): [context: number, symbol: number][] => {
    let shared = 0;
    while (shared < maxShared && shared < word.length && word[shared] === before[shared]) shared++;
    const numbers = [
      ...word
        .slice(shared)
        .split('')
        .map((letter) => numberOf.get(letter)!),
      0,
    ];
    return [
      [Math.min(before.length, maxShared), shared],
      ...numbers.map((number, i): [number, number] => [
        i === 0 ? firsts + (numberOf.get(before[shared] ?? '') ?? 0) : others + numbers[i - 1]!,
        number,
      ]),
    ];
  };
  // A first word stands by itself, before the code.
  const isHead = (i: number) => i % blockSize === 0;
  const words = entries.map(([word], i) => (isHead(i) ? [] : symbolsOf(word, entries[i - 1]![0])));
  const codes = new PrefixWriter(contexts);
  for (const symbols of words) for (const [context, symbol] of symbols) codes.count(context, symbol);
  for (const [, value] of entries) codes.countNumber(values, value);

  const writer = new BitWriter();
  writer.bits(entries.length, sizeBits);
  writer.bits(letters.length, letterBits);
  for (const letter of letters) writer.bits(letter.charCodeAt(0), letterBits);
  codes.writeLengths(writer);
  const code = writer.end();
  const blocks = entries.flatMap(([first], head) => {
    if (!isHead(head)) return [];
    const block = new BitWriter();
    entries.slice(head, head + blockSize).forEach(([, value], k) => {
      for (const [context, symbol] of words[head + k]!) codes.write(block, context, symbol);
      codes.writeNumber(block, values, value);
    });
    while (block.pairs % pairsOfLength > 0) block.bits(0, 1);
    const length = alphabet[block.pairs / pairsOfLength];
    if (length === undefined) throw new RangeError('A block is too long for its length to be told.');
    return [{ head: length + first, text: block.end() }];
  });
  const heads = blocks.map(({ head }) => head).join(betweenHeads);
  return `${heads}${endOfHeads}${code}${blocks.map(({ text }) => text).join('')}`;
}
