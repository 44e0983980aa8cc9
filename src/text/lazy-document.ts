import type { PreparedArticle, Quote, Sentence, Span, Token } from '../types.js';
import { kept, type Places } from './columns.js';
import { knowColumns, toTokens, type TokenColumns } from './token-columns.js';

/** What a document has many of. */
type Parts = Pick<PreparedArticle, 'paragraphs' | 'sentences' | 'quotes'>;

/**
 * A document whose tokens, sentences, paragraphs and quotes are objects only while they are in use: of the last
 * {@link heldDocuments} that were asked for any. As columns they take a tenth of the memory, and the collector passes by.
 */
export function toDocument(
  fields: Omit<PreparedArticle, keyof Parts | 'tokens'>,
  parts: Parts,
  columns: TokenColumns,
): PreparedArticle {
  const slot = new Slot(parts, columns, fields.text.length, fields.title !== undefined);
  const document: PreparedArticle = {
    ...fields,
    get paragraphs() {
      return slot.paragraphs;
    },
    get sentences() {
      return slot.sentences;
    },
    get quotes() {
      return slot.quotes;
    },
    get tokens() {
      return slot.tokens;
    },
  };
  knowColumns(document, columns);
  return document;
}

/** Documents with their parts as objects, some 60 kB each with tokens. A comparison uses two over and over. */
const heldDocuments = 256;
const holders: (Slot | undefined)[] = [];
let oldest = 0;

const ofParagraph = 2;
const ofSentence = 5;
const ofQuote = 5;

class Slot {
  readonly #columns: TokenColumns;
  /** The numbers of all paragraphs, sentences and quotes, one after the other. */
  readonly #numbers: Places;
  readonly #paragraphCount: number;
  readonly #sentenceCount: number;
  readonly #hasTitle: boolean;
  #isHeld = false;
  #tokens: readonly Token[] | undefined;
  #parts: Parts | undefined;

  /** @param hasTitle whether the sentences of the first paragraph are the title. */
  constructor(parts: Parts, columns: TokenColumns, letters: number, hasTitle: boolean) {
    const { paragraphs, sentences, quotes } = parts;
    const count = paragraphs.length * ofParagraph + sentences.length * ofSentence + quotes.length * ofQuote;
    const numbers = kept.places(count, Math.max(letters, columns.length) + 1);
    let at = 0;
    for (const { start, end } of paragraphs) {
      numbers[at++] = start;
      numbers[at++] = end;
    }
    for (const { start, end, paragraph, firstToken, endToken } of sentences) {
      numbers[at++] = start;
      numbers[at++] = end;
      numbers[at++] = paragraph;
      numbers[at++] = firstToken;
      numbers[at++] = endToken;
    }
    for (const { start, end, inner, isUnpaired } of quotes) {
      numbers[at++] = start;
      numbers[at++] = end;
      numbers[at++] = inner.start;
      numbers[at++] = inner.end;
      numbers[at++] = isUnpaired ? 1 : 0;
    }
    this.#columns = columns;
    this.#numbers = numbers;
    this.#paragraphCount = paragraphs.length;
    this.#sentenceCount = sentences.length;
    this.#hasTitle = hasTitle;
    this.#parts = parts;
    this.#hold();
  }

  get tokens(): readonly Token[] {
    if (this.#tokens) return this.#tokens;
    this.#hold();
    return (this.#tokens = toTokens(this.#columns));
  }

  get paragraphs(): readonly Span[] {
    return (this.#parts ?? this.#make()).paragraphs;
  }

  get sentences(): readonly Sentence[] {
    return (this.#parts ?? this.#make()).sentences;
  }

  get quotes(): readonly Quote[] {
    return (this.#parts ?? this.#make()).quotes;
  }

  #make(): Parts {
    this.#hold();
    const numbers = this.#numbers;
    const paragraphs: Span[] = [];
    const sentences: Sentence[] = [];
    const quotes: Quote[] = [];
    let at = 0;
    for (let i = 0; i < this.#paragraphCount; i++, at += ofParagraph)
      paragraphs.push({ start: numbers[at]!, end: numbers[at + 1]! });
    for (let i = 0; i < this.#sentenceCount; i++, at += ofSentence) {
      const paragraph = numbers[at + 2]!;
      sentences.push({
        start: numbers[at]!,
        end: numbers[at + 1]!,
        paragraph,
        firstToken: numbers[at + 3]!,
        endToken: numbers[at + 4]!,
        isTitle: this.#hasTitle && paragraph === 0,
      });
    }
    for (; at < numbers.length; at += ofQuote)
      quotes.push({
        start: numbers[at]!,
        end: numbers[at + 1]!,
        inner: { start: numbers[at + 2]!, end: numbers[at + 3]! },
        isUnpaired: numbers[at + 4] === 1,
      });
    return (this.#parts = { paragraphs, sentences, quotes });
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    const last = holders[oldest];
    if (last) last.#release();
    holders[oldest] = this;
    oldest = (oldest + 1) % heldDocuments;
  }

  #release(): void {
    this.#isHeld = false;
    this.#tokens = undefined;
    this.#parts = undefined;
  }
}
