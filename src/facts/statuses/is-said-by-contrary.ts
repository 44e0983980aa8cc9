import { areContraryOutcomes, denials, equalities, superlatives } from '../../languages/en/contraries.js';
import { isNegator } from '../../languages/en/negators.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { mirror, tokenAt, type FactContext, type Finding } from '../fact-context.js';
import { relateWords } from '../words/relate-words.js';

/** Verdicts that see a negator in one text alone. */
const byNegator: ReadonlySet<string> = new Set(['negated', 'polarity-changed', 'word-negated']);

/** Words of a sentence that are asked; a longer one is a list. */
const maxWords = 100;
/** Words behind a negator among which stands what it compares: “not as bad”. */
const toEqual = 5;
/** Words beside what is denied among which its opposite is asked for. */
const reach = 3;

/**
 * Whether of two sentences in other words the one says without a “not” what the other says with it: “none survived” and “all died”, “the worst
 * storm I have seen” and “had not seen a storm as bad”, “denied the charges” and “said he was not guilty”.
 */
export function isSaidByContrary(context: FactContext, finding: Finding): boolean {
  if (!byNegator.has(finding.verdict) || !finding.source || !finding.copy) return false;
  const { source, copy } = context;
  const index = firstEndingAfter(source.sentences, finding.source.start);
  if (editedSentence(context, index) !== undefined) return false;
  if (negatorIn(source, finding.source) !== undefined) return isAnswered(context, index, finding.source);
  const other = firstEndingAfter(copy.sentences, finding.copy.start);
  return isAnswered(mirror(context), other, finding.copy);
}

/** Asks of what a sentence denies how the linked sentences, and those beside them, say it. */
function isAnswered({ source, copy, words, toCopy }: FactContext, index: number, denied: Span): boolean {
  const negator = negatorIn(source, denied);
  if (negator === undefined) return false;
  const { firstToken, endToken } = source.sentences[index]!;
  const own = normsOf(source, firstToken, Math.min(endToken, firstToken + maxWords));
  const ownWords = new Set(own);
  // “All of them died” may stand by itself.
  const linked = new Set(toCopy[index]!.flatMap((j) => [j - 1, j, j + 1]));
  const others = [...linked].flatMap((j) => {
    const sentence = copy.sentences[j];
    return sentence
      ? range(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + maxWords))
      : [];
  });
  const isFree = (j: number) => words.toSource[j]! < 0 && !ownWords.has(copy.tokens[j]!.norm);
  const free = others.filter(isFree).map((j) => copy.tokens[j]!.norm);
  if (free.some((norm) => denials.has(norm) || own.some((word) => areContraryOutcomes(word, norm))))
    return true;
  const compared = normsOf(source, negator + 1, Math.min(endToken, negator + 1 + toEqual));
  if (compared.some((norm) => equalities.has(norm)) && others.some((j) => isSuperlative(copy, j)))
    return true;
  const last = tokenAt(source, denied.end);
  const asked = range(negator + 1, Math.min(endToken, last + reach)).filter((i) => words.toCopy[i]! < 0);
  return asked.some((i) =>
    free.some((norm) => relateWords(source.tokens[i]!.norm, norm).relation === 'opposite'),
  );
}

function isSuperlative({ tokens }: PreparedArticle, i: number): boolean {
  const { norm } = tokens[i]!;
  return superlatives.has(norm) || (/^[a-z]{3,}est$/.test(norm) && tokens[i - 1]?.norm === 'the');
}

/** The token of the negator in a passage. */
function negatorIn(document: PreparedArticle, { start, end }: Span): number | undefined {
  const { tokens } = document;
  for (let i = tokenAt(document, start); i < tokens.length && tokens[i]!.start < end; i++)
    if (isNegator(tokens[i]!.norm)) return i;
  return undefined;
}

function normsOf({ tokens }: PreparedArticle, first: number, end: number): string[] {
  return tokens.slice(first, end).map(({ norm }) => norm);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
}
