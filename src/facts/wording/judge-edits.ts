import { courtesyTitles, turningPrefixes } from '../../languages/en/closed-classes.js';
import { areOtherGender } from '../../languages/en/gendered-words.js';
import { hedges } from '../../languages/en/hedges.js';
import { turningWords } from '../../languages/en/negative-words.js';
import { areOneMotion } from '../../languages/en/small-opposites.js';
import { factLetters } from '../../text/fact-letters.js';
import { lemma } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { Passage, PreparedArticle, Sentence, Span } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { editedSentence, type EditedSentence } from '../alignment/edited-sentence.js';
import { houseLetters } from '../words/house-form.js';
import { phrasesAt } from '../words/phrases.js';
import { relateTokens } from '../words/relate-tokens.js';
import { haveDifferentOutcomes } from './outcomes.js';
import { listNumbers } from '../quantities/list-numbers.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { shuffledPartner } from './shuffled-partner.js';
import { isNamedBy } from './is-named-by.js';
import { isTurnedBeside } from './is-turned-beside.js';
import { wordVerdicts } from './word-verdicts.js';
import type { Hunk } from '../alignment/word-diff.js';

/** Words of little content whose loss tears a sentence or changes what it says; articles, prepositions and “that” do not. */
const telling = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'AUX', 'NUM', 'PROPN']);
const untelling = new Set(['that', 'which', 'who', 'there', 'then', 'its', 'their', 'our']);

/**
 * Edits inside a sentence that is otherwise unchanged: words taken out, words put in, a woman made a man, all
 * words in another order. Between two translations of one sentence such differences mean nothing, so only edited
 * sentences are looked at.
 */
export function judgeEdits(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const isEnglish = areEnglish(context);
  const findings: Finding[] = [];
  source.sentences.forEach((sentence, index) => {
    const shuffled = shuffledPartner(context, index);
    if (shuffled !== undefined) {
      const sides = { source: passage(source, sentence), copy: passage(copy, copy.sentences[shuffled]!) };
      findings.push(tell('words-shuffled', 'text', sides));
      return;
    }
    const edited = editedSentence(context, index);
    if (!edited) return;
    if (isEnglish) findings.push(...genderChanges(context, sentence, copy.sentences[edited.partner]!));
    for (const hunk of edited.hunks) {
      const found = judgeHunk(context, hunk, edited);
      if (found) findings.push(found);
    }
  });
  return findings;
}

function judgeHunk(
  { source, copy, words }: FactContext,
  { source: [i, endI], copy: [j, endJ] }: Hunk,
  { taken, put, hunks }: EditedSentence,
): Finding | undefined {
  const a = i < endI ? runSpan(source, i, endI) : undefined;
  const b = j < endJ ? runSpan(copy, j, endJ) : undefined;
  const [was, now] = [a && passage(source, a), b && passage(copy, b)];
  if (factLetters(was?.text ?? '') === factLetters(now?.text ?? '')) return undefined;
  if (was && now && houseLetters(source, i, endI) === houseLetters(copy, j, endJ)) return undefined;
  // A part of a list was left out, and the numbers of the others changed.
  if (endI <= i + 1 && endJ <= j + 1 && isListNumber(source, i, endI) && isListNumber(copy, j, endJ))
    return undefined;
  if (was && now && isTurnedWay(source, i, endI, copy, j, endJ))
    return tell('direction-swapped', 'relation', { source: wayOf(source, i), copy: wayOf(copy, j) });
  if (!was !== !now && (isByStyle(source, i, endI) || isByStyle(copy, j, endJ))) return undefined;
  const gone = unanswered(source, i, endI, words.toCopy);
  const come = unanswered(copy, j, endJ, words.toSource);
  if (was && now && gone.length > 0 && come.length > 0) {
    if (areReworded(source, gone, copy, come)) return undefined;
    const norms = copy.tokens.slice(j, endJ).map(({ norm }) => norm);
    const isOtherFate = source.tokens
      .slice(i, endI)
      .some((x) => norms.some((norm) => haveDifferentOutcomes(x.norm, norm)));
    const sides = { source: was, copy: now };
    if (isOtherFate) return tell('other-outcome', 'event', sides);
    if (gone.length > 1 || come.length > 1) return tell('other-words', 'event', sides);
    const { relation } = relateTokens(source, gone[0]!, copy, come[0]!);
    // “Not guilty” and “acquitted” are one.
    if (relation === 'opposite' && isTurned(source, i, endI) !== isTurned(copy, j, endJ)) return undefined;
    if (isTurnedBeside(source, copy, hunks, gone[0]!, come[0]!)) return undefined;
    // “Going there”, “coming here”.
    const [x, y] = [source.tokens[gone[0]!]!, copy.tokens[come[0]!]!];
    if (areOneMotion(lemma(x.norm, 'VERB'), lemma(y.norm, 'VERB'))) return undefined;
    return tell(relation === 'same' ? 'other-words' : wordVerdicts[relation], 'event', sides);
  }
  if (was && !now && areHedges(source, i, endI)) return tell('certainty-gained', 'status', { source: was });
  if (was && !now && arePrefixes(source, i, endI)) return tell('prefix-dropped', 'event', { source: was });
  if (now && !was && arePrefixes(copy, j, endJ)) return tell('prefix-added', 'event', { copy: now });
  if (was && now && (isNamedBy(source, gone, copy, j, endJ) || isNamedBy(copy, come, source, i, endI)))
    return undefined;
  if (was && (gone.length > 0 || (!now && isTelling(source, i, endI, put))))
    return tell('words-dropped', 'event', { source: was });
  if (now && (come.length > 0 || (!was && isTelling(copy, j, endJ, taken))))
    return tell('words-added', 'event', { copy: now });
  return undefined;
}

function isListNumber(document: PreparedArticle, first: number, end: number): boolean {
  return first === end || listNumbers(document).has(first);
}

/** “Exports to Brenland”, “exports from Brenland”: nothing changed but the way, before the same name. */
function isTurnedWay(
  source: PreparedArticle,
  i: number,
  endI: number,
  copy: PreparedArticle,
  j: number,
  endJ: number,
): boolean {
  if (endI - i !== 1 || endJ - j !== 1) return false;
  const [was, now] = [source.tokens[i]!.norm, copy.tokens[j]!.norm];
  if (!((was === 'to' && now === 'from') || (was === 'from' && now === 'to'))) return false;
  const [next, other] = [source.tokens[i + 1], copy.tokens[j + 1]];
  return next !== undefined && next.norm === other?.norm && tagTokens(source)[i + 1] === 'PROPN';
}

/** A preposition and the name behind it. */
function wayOf(document: PreparedArticle, i: number): Passage {
  return passage(document, { start: document.tokens[i]!.start, end: document.tokens[i + 1]!.end });
}

/** “Mr” alone, and “aged” before a figure. */
function isByStyle({ tokens }: PreparedArticle, first: number, end: number): boolean {
  if (end !== first + 1) return false;
  const { norm } = tokens[first]!;
  return courtesyTitles.has(norm) || (norm === 'aged' && /^\d{1,3}$/.test(tokens[end]?.norm ?? ''));
}

function isTurned({ tokens }: PreparedArticle, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (turningWords.has(tokens[i]!.norm)) return true;
  return false;
}

function areHedges({ tokens }: PreparedArticle, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!hedges.has(tokens[i]!.norm)) return false;
  return true;
}

/** “Non” of “non-lethal”, “ex” of “ex-wife”: tokens end at the hyphen. */
function arePrefixes({ tokens, text }: PreparedArticle, first: number, end: number): boolean {
  return end === first + 1 && turningPrefixes.has(tokens[first]!.norm) && text[tokens[first]!.end] === '-';
}

function runSpan({ tokens }: PreparedArticle, first: number, end: number): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The content words of a run that have no partner, wherever it may have gone. */
function unanswered(document: PreparedArticle, first: number, end: number, partners: Int32Array): number[] {
  const places: number[] = [];
  for (let i = first; i < end; i++) {
    if (partners[i]! < 0 && isContent(document.tokens[i]!)) places.push(i);
  }
  return places;
}

/** Each word, or phrase, has one that is near it among the others, and none is left over. */
function areReworded(
  source: PreparedArticle,
  a: readonly number[],
  copy: PreparedArticle,
  b: readonly number[],
): boolean {
  const isNear = (x: number, y: number) => relateTokens(source, x, copy, y).relation === 'same';
  const answer = (these: readonly number[], those: readonly number[]) =>
    these.length === those.length &&
    these.every((x) => those.some((y) => isNear(x, y))) &&
    those.every((y) => these.some((x) => isNear(x, y)));
  return answer(a, b) || answer(headsOfPhrases(source, a), headsOfPhrases(copy, b));
}

/** Of the words of a phrase (`took care of`) the first alone. */
function headsOfPhrases(document: PreparedArticle, places: readonly number[]): number[] {
  let end = 0;
  return places.filter((i) => {
    if (i < end) return false;
    end = phrasesAt(document, i)[0]?.end ?? i;
    return true;
  });
}

/** A word of the run matters although it carries no news (“they”, “was”, “much”), and was not put elsewhere. */
function isTelling(
  document: PreparedArticle,
  first: number,
  end: number,
  elsewhere: ReadonlySet<string>,
): boolean {
  const tags = tagTokens(document);
  for (let i = first; i < end; i++)
    if (
      telling.has(tags[i]!) &&
      !untelling.has(document.tokens[i]!.norm) &&
      !elsewhere.has(document.tokens[i]!.norm)
    )
      return true;
  return false;
}

function genderChanges({ source, copy, words }: FactContext, a: Sentence, b: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (let i = a.firstToken; i < a.endToken; i++) {
    const before = words.toCopy[i - 1] ?? -1;
    const after = words.toCopy[i + 1] ?? -1;
    // The word itself, or what stands between the partners of its neighbours.
    for (const j of [words.toCopy[i]!, i > a.firstToken ? before + 1 : b.firstToken, after - 1]) {
      if (j < b.firstToken || j >= b.endToken) continue;
      if (!areOtherGender(source.tokens[i]!.norm, copy.tokens[j]!.norm)) continue;
      const sides = { source: passage(source, source.tokens[i]!), copy: passage(copy, copy.tokens[j]!) };
      findings.push(tell('gender-changed', 'person', sides));
      break;
    }
  }
  return findings;
}
