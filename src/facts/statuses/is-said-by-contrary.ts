import { areContraryOutcomes, denials, equalities, superlatives } from '../../languages/en/contraries.js';
import { isNegator } from '../../languages/en/negators.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { mirror, type FactContext, type Finding } from '../fact-context.js';
import { relateWords } from '../words/relate-words.js';

/** Verdicts that see a negator in one text alone. */
const byNegator: ReadonlySet<string> = new Set(['negated', 'polarity-changed', 'word-negated']);

/** Content words of a linked sentence that are asked for their opposite. */
const maxAsked = 30;

/**
 * Whether of two sentences in other words the one says without a “not” what the other says with it: “none survived” and “all died”, “the worst
 * storm I have seen” and “had not seen a storm as bad”, “denied the charges” and “said he was not guilty”.
 */
export function isSaidByContrary(context: FactContext, finding: Finding): boolean {
  if (!byNegator.has(finding.verdict) || !finding.source || !finding.copy) return false;
  const index = sentenceAt(context.source, finding.source);
  if (editedSentence(context, index) !== undefined) return false;
  const denied = hasNegator(context.source, finding.source);
  return denied
    ? isAnswered(context, index, context.toCopy[index]!)
    : isAnswered(mirror(context), sentenceAt(context.copy, finding.copy), undefined);
}

/** Asks of the sentence that denies what the linked sentences have in its place. */
function isAnswered(context: FactContext, index: number, links: readonly number[] | undefined): boolean {
  const { source, copy, words } = context;
  const linked = links ?? context.toCopy[index]!;
  const own = tokensOf(source, index);
  // “All of them died” may stand by itself.
  const beside = new Set(
    linked.flatMap((j) => [j - 1, j, j + 1]).filter((j) => copy.sentences[j] !== undefined),
  );
  const others = [...beside].flatMap((j) => tokensOf(copy, j));
  const norms = new Set(own.map((i) => source.tokens[i]!.norm));
  const isFree = (j: number) => words.toSource[j]! < 0 && !norms.has(copy.tokens[j]!.norm);
  if (others.some((j) => isFree(j) && denials.has(copy.tokens[j]!.norm))) return true;
  if (own.some((i) => equalities.has(source.tokens[i]!.norm)) && others.some((j) => isSuperlative(copy, j)))
    return true;
  const asked = own.filter((i) => words.toCopy[i]! < 0).slice(0, maxAsked);
  const answers = others.filter(isFree).slice(0, maxAsked);
  return asked.some((i) =>
    answers.some((j) => {
      const [x, y] = [source.tokens[i]!.norm, copy.tokens[j]!.norm];
      return areContraryOutcomes(x, y) || relateWords(x, y).relation === 'opposite';
    }),
  );
}

function isSuperlative({ tokens }: PreparedArticle, i: number): boolean {
  const { norm } = tokens[i]!;
  return superlatives.has(norm) || (/^[a-z]{3,}est$/.test(norm) && tokens[i - 1]?.norm === 'the');
}

function hasNegator(document: PreparedArticle, { start, end }: Span): boolean {
  return document.tokens
    .slice(firstEndingAfter(document.tokens, start))
    .some((token, k) => k < maxSpan && token.start < end && isNegator(token.norm));
}

/** Tokens of a finding. */
const maxSpan = 20;

function sentenceAt({ sentences }: PreparedArticle, { start }: Span): number {
  return firstEndingAfter(sentences, start);
}

function tokensOf({ sentences }: PreparedArticle, index: number): number[] {
  const { firstToken, endToken } = sentences[index]!;
  return Array.from({ length: endToken - firstToken }, (_, k) => firstToken + k);
}
