import { BitWriter } from '../../src/languages/bits.js';
import {
  blockSize,
  contextsOf,
  letterBits,
  maxLetters,
  maxShared,
  sizeBits,
} from '../../src/languages/word-form.js';
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
  const [firsts, others] = [maxShared + 1, maxShared + 2 + letters.length];
  const [values, lengths] = [contexts.length - 2, contexts.length - 1];
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
  const isHead = (i: number) => i % blockSize === 0;
  const words = entries.map(([word], i) =>
    symbolsOf(word, entries[i - (isHead(i) ? blockSize : 1)]?.[0] ?? ''),
  );
  const counted = () => {
    const codes = new PrefixWriter(contexts);
    for (const symbols of words) for (const [context, symbol] of symbols) codes.count(context, symbol);
    for (const [, value] of entries) codes.countNumber(values, value);
    return codes;
  };
  const writeWord = (codes: PrefixWriter, to: BitWriter, i: number) => {
    for (const [context, symbol] of words[i]!) codes.write(to, context, symbol);
  };

  // How long the blocks are is known once they are written, and they are the same in a code that tells lengths, too.
  const draft = counted();
  draft.writeLengths(new BitWriter());
  const blocks: BitWriter[] = [];
  for (let head = 0; head < entries.length; head += blockSize) {
    const block = new BitWriter();
    entries.slice(head, head + blockSize).forEach(([, value], k) => {
      if (k > 0) writeWord(draft, block, head + k);
      draft.writeNumber(block, values, value);
    });
    blocks.push(block);
  }
  const codes = counted();
  for (const { pairs } of blocks) codes.countNumber(lengths, pairs);

  const writer = new BitWriter();
  writer.bits(entries.length, sizeBits);
  writer.bits(letters.length, letterBits);
  for (const letter of letters) writer.bits(letter.charCodeAt(0), letterBits);
  codes.writeLengths(writer);
  const heads = new BitWriter();
  blocks.forEach(({ pairs }, block) => {
    writeWord(codes, heads, block * blockSize);
    codes.writeNumber(heads, lengths, pairs);
  });
  return [writer, heads, ...blocks].map((part) => part.end()).join('');
}
