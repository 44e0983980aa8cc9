import { isInCapitals } from '../../text/is-capital.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import { relateWords } from '../words/relate-words.js';
import type { Attribution } from './attributions.js';

/** Most that the table of words may give two descriptions for meaning the same. */
const maxSameSource = 0.2;

/** “The opposition”, “the government” are two; “ministers”, “the government” may be a matter of wording. */
export function areOtherPeople(a: Attribution, b: Attribution): boolean {
  if (a.isNamed || b.isNamed || a.sourceKey === '' || b.sourceKey === '') return false;
  const { relation, probability } = relateWords(a.sourceKey, b.sourceKey, 'NOUN');
  return (
    relation === 'opposite' ||
    relation === 'different' ||
    (relation === 'unknown' && probability < maxSameSource)
  );
}

/** Words before a source in which the name stands that it describes. */
const apposed = 4;

/** “Huber, a scientist at the institute, said”: the name of the other text stands right before the description. */
export function isBeside(
  document: PreparedArticle,
  { source }: Attribution,
  { sourceWords }: Attribution,
): boolean {
  if (!source) return false;
  const first = tokenAt(document, source.start);
  const before = document.tokens.slice(Math.max(0, first - apposed), first);
  return before.some(({ norm }) => sourceWords.includes(norm));
}

/** A pronoun, or “this source”, which takes up one that was told of. */
export function isPronoun({ text }: PreparedArticle, { source }: Attribution): boolean {
  return (
    source !== undefined &&
    !isInCapitals(text, source) &&
    /^(?:(?:s?he|they|it|him|her|them|who|which|we|i)$|(?:this|that|these|those|the same) )/i.test(
      text.slice(source.start, source.end),
    )
  );
}

/** Most words between a name and what takes it up again. */
const maxTakenUp = 100;

/** “Veltona said”, “the company said”, and the other text has named Veltona before: the two may well be one. */
export function isTakenUp(named: Attribution, document: PreparedArticle, other: Attribution): boolean {
  if (!named.isNamed || other.isNamed || !other.source) return false;
  if (!/^the \p{Ll}+$/iu.test(document.text.slice(other.source.start, other.source.end))) return false;
  return isNamedBefore(named, document, other);
}

export function isNamedBefore(
  named: Attribution,
  { tokens }: PreparedArticle,
  { cueToken }: Attribution,
): boolean {
  const name = named.sourceWords.at(-1);
  return tokens.slice(Math.max(0, cueToken - maxTakenUp), cueToken).some(({ norm }) => norm === name);
}

/** A content word of the speaker's name or description has a partner in the copy, or there is no name to lose. */
export function isStillNamed({ source, words }: FactContext, attribution: Attribution): boolean {
  if (!attribution.source) return true;
  const first = tokenAt(source, attribution.source.start);
  const end = tokenAt(source, attribution.source.end);
  let hasContent = false;
  for (let i = first; i < end; i++) {
    if (!isContent(source.tokens[i]!)) continue;
    hasContent = true;
    if (words.toCopy[i]! >= 0) return true;
  }
  return !hasContent;
}

/** Two names that stand side by side in either text: first name and surname of one. */
export function areOneName({ source, copy }: FactContext, a: Attribution, b: Attribution): boolean {
  const [x, y] = [a.sourceWords.at(-1), b.sourceWords.at(-1)];
  if (!a.isNamed || !b.isNamed || x === undefined || y === undefined) return false;
  return [source, copy].some((document) => {
    const known = neighboursOf(document);
    return known.has(`${x} ${y}`) || known.has(`${y} ${x}`);
  });
}

const neighbours = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/** Every two words with nothing but a space between them. */
function neighboursOf(document: PreparedArticle): ReadonlySet<string> {
  let known = neighbours.get(document);
  if (!known) {
    const { text, tokens } = document;
    const pairs = new Set<string>();
    for (let i = 1; i < tokens.length; i++) {
      const [before, { norm, start }] = [tokens[i - 1]!, tokens[i]!];
      if (start - before.end === 1 && text[before.end] === ' ') pairs.add(`${before.norm} ${norm}`);
    }
    neighbours.set(document, (known = pairs));
  }
  return known;
}
