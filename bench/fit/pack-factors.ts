import { BitWriter } from '../../src/languages/bits.js';
import {
  factorBits,
  factorContexts,
  factorDimensions,
  lengthWidth,
  wordsOfBlock,
} from '../../src/facts/words/word-factors.js';
import { PrefixWriter } from './prefix-lengths.js';

/** Codes the figures of words, in the order of their ids, as `WordFactors` reads them. */
export function encodeFactors(words: readonly Uint8Array[]): string {
  const codes = new PrefixWriter(factorContexts);
  for (const word of words) for (const [context, symbol] of symbolsOf(word)) codes.count(context, symbol);
  const header = new BitWriter();
  codes.writeLengths(header);
  const blocks: string[] = [];
  for (let first = 0; first < words.length; first += wordsOfBlock) {
    const writer = new BitWriter();
    for (const word of words.slice(first, first + wordsOfBlock))
      for (const [context, symbol] of symbolsOf(word)) codes.write(writer, context, symbol);
    if (writer.pairs >= 2 ** lengthWidth) throw new Error('A block is too long for its length to be told.');
    header.bits(writer.pairs, lengthWidth);
    blocks.push(writer.end());
  }
  return header.end() + blocks.join('');
}

/** Two figures together are a symbol; what the word adds is one of its own. */
function symbolsOf(word: Uint8Array): [context: number, symbol: number][] {
  const symbols: [context: number, symbol: number][] = [];
  for (let k = 0; k < factorDimensions; k += 2) symbols.push([0, (word[k]! << factorBits) + word[k + 1]!]);
  symbols.push([1, word[factorDimensions]!]);
  return symbols;
}
