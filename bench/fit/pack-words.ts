import { BitWriter } from '../../src/languages/bits.js';
import { blockSize, letterBits, maxLetters, maxShared, sizeBits } from '../../src/languages/packed-words.js';
import { numberSymbols } from '../../src/languages/prefix-codes.js';
import { PrefixWriter } from './prefix-lengths.js';

/** Words with a number each below 2¹⁶, in code unit order, as `openPackedWords` reads them. */
export function packWords(values: ReadonlyMap<string, number>): string {
  return packList([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Step {
  readonly shared: readonly [context: number, symbol: number];
  readonly first: readonly [context: number, symbol: number];
  readonly others: readonly (readonly [context: number, symbol: number])[];
}

/** The same in any order, to be read by place. Throws where a word does not fit the form. */
export function packList(entries: readonly (readonly [word: string, value: number])[]): string {
  if (entries.length >= 2 ** sizeBits) throw new RangeError(`${entries.length} words are too many.`);
  const letters = [...new Set(entries.flatMap(([word]) => word.split('')))].sort();
  const wrong = entries.find(
    ([word]) => word.length >= maxLetters || word.split('').some((each) => each > '\x7f'),
  );
  if (wrong) throw new RangeError(`${JSON.stringify(wrong[0])} cannot be packed.`);
  const numberOf = new Map(letters.map((letter, i) => [letter, i + 1]));
  const stepOf = (word: string, before: string): Step => {
    let shared = 0;
    while (shared < maxShared && shared < word.length && word[shared] === before[shared]) shared++;
    const numbers = [
      ...word
        .slice(shared)
        .split('')
        .map((letter) => numberOf.get(letter)!),
      0,
    ];
    return {
      shared: [Math.min(before.length, maxShared), shared],
      first: [numberOf.get(before[shared] ?? '') ?? 0, numbers[0]!],
      others: numbers.slice(1).map((number, i) => [numbers[i]!, number] as const),
    };
  };
  const steps = entries.map(([word], i) =>
    stepOf(word, i % blockSize > 0 ? entries[i - 1]![0] : (entries[i - blockSize]?.[0] ?? '')),
  );
  const shared = new PrefixWriter(maxShared + 1, maxShared + 1);
  const firsts = new PrefixWriter(letters.length + 1, letters.length + 1);
  const others = new PrefixWriter(letters.length + 1, letters.length + 1);
  const values = new PrefixWriter(1, numberSymbols);
  const blockBits = new PrefixWriter(1, numberSymbols);
  for (const step of steps) {
    shared.count(...step.shared);
    firsts.count(...step.first);
    for (const other of step.others) others.count(...other);
  }
  for (const [, value] of entries) values.countNumber(value);

  const writer = new BitWriter();
  writer.bits(entries.length, sizeBits);
  writer.bits(letters.length, letterBits);
  for (const letter of letters) writer.bits(letter.charCodeAt(0), letterBits);
  for (const codes of [shared, firsts, others, values]) codes.writeLengths(writer);
  const writeStep = (to: BitWriter, step: Step) => {
    shared.write(to, ...step.shared);
    firsts.write(to, ...step.first);
    for (const other of step.others) others.write(to, ...other);
  };
  /** All of a block but the letters of its first word. */
  const writeBlock = (to: BitWriter, first: number) => {
    for (let i = first; i < Math.min(entries.length, first + blockSize); i++) {
      if (i > first) writeStep(to, steps[i]!);
      values.writeNumber(to, entries[i]![1]);
    }
  };
  const heads = entries.flatMap((_, i) => (i % blockSize === 0 ? [i] : []));
  const bitsOf = heads.map((head) => {
    const block = new BitWriter();
    writeBlock(block, head);
    return block.position;
  });
  for (const bits of bitsOf) blockBits.countNumber(bits);
  blockBits.writeLengths(writer);
  heads.forEach((head, block) => {
    writeStep(writer, steps[head]!);
    blockBits.writeNumber(writer, bitsOf[block]!);
  });
  for (const head of heads) writeBlock(writer, head);
  return writer.end();
}
