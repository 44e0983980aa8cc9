import { namingNouns } from '../../languages/en/quantity-words.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span } from '../../types.js';
import { extractTimes } from '../times/times.js';
import { extractQuantities } from './quantities.js';

/** A number that names: `Section 12`, `flight 417`, `Route 66`. */
export interface Identifier extends Span {
  readonly sentence: number;
  /** What it numbers, folded. */
  readonly lead: string;
  readonly number: string;
}

/** The numbers of a document that name and count nothing, in reading order. Linear in its length. */
export function extractIdentifiers(document: PreparedArticle): Identifier[] {
  const { tokens, sentences } = document;
  const isFigure = new Uint8Array(tokens.length + 1);
  for (const { firstToken, endToken } of extractQuantities(document)) isFigure.fill(1, firstToken, endToken);
  for (const { firstToken, endToken } of extractTimes(document)) isFigure.fill(1, firstToken, endToken);
  const found: Identifier[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken + 1; i < endToken; i++) {
      const [lead, token] = [tokens[i - 1]!, tokens[i]!];
      if (isFigure[i] || !namingNouns.has(lead.norm) || !/^\p{N}[\p{N}\p{L}.-]*$/u.test(token.norm)) continue;
      // `Section 12`, `No. 12`, `Section no 12`: only what stands beside it.
      if (token.start - lead.end > 2) continue;
      const number = token.norm.replace(/(?<=\p{N})s$/u, '');
      found.push({ start: lead.start, end: token.end, sentence, lead: lead.norm, number });
    }
  });
  return [...found, ...addressesOf(document)];
}

/** Longest address of the web or of mail that is read. */
const maxAddress = 200;

/** `www.example.org/help`, `desk@example.org`: one letter more and the reader comes to somebody else. */
function addressesOf({ text, sentences }: PreparedArticle): Identifier[] {
  const found: Identifier[] = [];
  const pattern =
    /(?<![\w@.])(?:https?:\/\/|www\.)[^\s"“”<>()[\]]{3,200}|(?<![\w@.])[\w+-]{1,40}@[\w-]{1,60}\.[\w.-]{2,60}/g;
  for (const match of text.matchAll(pattern)) {
    const address = match[0].slice(0, maxAddress).replace(/(?<![.,;:!?'’])[.,;:!?'’]+$/, '');
    const end = match.index + address.length;
    const number = address.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');
    const sentence = firstEndingAfter(sentences, match.index);
    if (sentence < sentences.length)
      found.push({ start: match.index, end, sentence, lead: address.includes('@') ? '@' : 'www', number });
  }
  return found;
}
