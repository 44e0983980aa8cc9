import { documentFrequency } from '../../languages/en/document-frequency.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { isContent } from '../alignment/is-content.js';
import { placesIn } from '../alignment/places-in.js';
import { sentenceAt, surroundings } from '../alignment/surroundings.js';
import { mirror, type FactContext, type Finding } from '../fact-context.js';
import { rangeOf, type Range } from './range.js';

const measures = [
  'room',
  'room beside',
  'in one sentence',
  'words',
  'place',
  'names',
  'article',
  'length',
] as const;

/** What else than a claim may be in one text alone; of a time nothing that is measured tells whether it is. */
const kinds = [
  ['quotation', /^quote-(?:dropped|added)$/],
  ['figure', /^number-(?:dropped|added)$/],
  ['name', /^name-(?:dropped|added)$/],
] as const;
const ofClaims = /^(?:statement|claim|denial)-(?:dropped|added)$/;

/** What tells a claim that is nowhere in the other text from one that is told there in other words. */
export const lostFeatures: readonly string[] = [
  ...measures,
  ...kinds.map(([name]) => name),
  ...kinds.map(([name]) => `room beside × ${name}`),
];

/**
 * Sentences of either text, its title too, from which on the model of these is asked: it is fitted on articles. Two
 * sentences beside two others are weighed as any finding is, by a model that is fitted on such pairs.
 */
const minSentences = 3;

/** Whether a finding is of a claim, a quotation, a figure or a name that one text alone has. */
export function isLostClaim({ verdict }: Finding): boolean {
  return ofClaims.test(verdict) || kinds.some(([, pattern]) => pattern.test(verdict));
}

/**
 * Whether the model of these says how sure such a finding is: in copies of some length. A quotation, a figure or a name
 * that is gone from a sentence which is otherwise the same is gone, whatever room there is.
 */
export function isWeighedAsLost(context: FactContext, finding: Finding): boolean {
  const { source, copy, isCopy } = context;
  if (!isCopy || !isLostClaim(finding)) return false;
  if (Math.min(source.sentences.length, copy.sentences.length) < minSentences) return false;
  return ofClaims.test(finding.verdict) || !isInEditedSentence(context, finding);
}

function isInEditedSentence(context: FactContext, { source: a, copy: b }: Finding): boolean {
  if (a) return editedSentence(context, sentenceAt(context.source, a.start)) !== undefined;
  const index = sentenceAt(context.copy, b!.start);
  return context.toSource[index]!.some((i) => editedSentence(context, i)?.partner === index);
}

/** Sentences of a place, the first of them, and content words of a claim or a sentence that are looked at. */
const maxSentences = 9;
const maxWords = 30;
/** Words of a sentence that are looked at, whatever they are: a sentence may be a whole text. */
const maxTokens = 200;
/** Words of a place without a partner, beyond which there is room for anything. */
const maxFree = 60;
/** What is added to counts before they are held against each other: two words tell nothing. */
const smoothing = 2;
/** Share of the names of a claim that has none. */
const noNames = 0.5;

/**
 * The features of a claim that only one text has ({@link lostFeatures}), seen from that text: the same for what was left out as
 * for what was put in.
 *
 * How many content words of the place where it would stand have no partner, for each of its own, and beside those of its own
 * sentence and the two next to it (logarithms); how much of its news one sentence there has, in [0, 1]; its length; how far
 * down its text it stands; the share of its names that stand in the other text; the share of the content words of both
 * articles with a partner; how long its article is beside the other; and what it is. Time: bounded by the constants above,
 * and linear in both texts once.
 */
export function lostFeaturesOf(context: FactContext, finding: Finding): number[] {
  const views = viewsOf(context);
  const { source, copy, toCopy, toSource, place, stems } = finding.source ? views.source : views.copy;
  const passage = (finding.source ?? finding.copy)!;
  const sentence = sentenceAt(source, passage.start);
  const own = newsOf(source, rangeOf(source, passage));
  const freeIn = (document: PreparedArticle, sentences: readonly number[], partners: Int32Array) =>
    sentences
      .flatMap((index) => newsOf(document, rangeOfSentence(document, index), partners))
      .slice(0, maxFree).length;
  const there = sentencesBetween(copy, ...place(sentence));
  const free = freeIn(copy, there, toSource);
  const freeHere = freeIn(source, sentencesBetween(source, sentence - 1, sentence + 1), toCopy);
  const inSentences = there.map((j) => {
    const said = new Set(newsOf(copy, rangeOfSentence(copy, j)).map(({ stem }) => stem));
    return weightOf(own.filter(({ stem }) => said.has(stem)));
  });
  const names = own.filter(({ isName }) => isName);
  const values: Record<(typeof measures)[number], number> = {
    room: Math.log1p(free / Math.max(1, own.length)),
    'room beside': Math.log((free + smoothing) / (freeHere + smoothing)),
    'in one sentence': shareOf(Math.max(0, ...inSentences), weightOf(own)),
    words: Math.log1p(own.length),
    place: sentence / source.sentences.length,
    names: names.length === 0 ? noNames : names.filter(({ stem }) => stems.has(stem)).length / names.length,
    article: surroundings(context, finding).article,
    length: lengthBeside(source, copy),
  };
  const isOf = kinds.map(([, pattern]) => (pattern.test(finding.verdict) ? 1 : 0));
  return [
    ...measures.map((name) => values[name]),
    ...isOf,
    ...isOf.map((value) => value * values['room beside']),
  ];
}

/** Words that every article has weigh nothing: a claim of such alone has no news. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** What is known of two texts, seen from one of them. */
interface View {
  readonly source: PreparedArticle;
  readonly copy: PreparedArticle;
  /** Partners of the words. */
  readonly toCopy: Int32Array;
  readonly toSource: Int32Array;
  readonly place: ReturnType<typeof placesIn>;
  /** Stems of the other text. */
  readonly stems: ReadonlySet<string>;
}

const memo = new WeakMap<FactContext, { readonly source: View; readonly copy: View }>();

function viewsOf(context: FactContext): { readonly source: View; readonly copy: View } {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = { source: viewOf(context), copy: viewOf(mirror(context)) }));
  return known;
}

function viewOf({ source, copy, words, toCopy }: FactContext): View {
  const stems = new Set(copy.tokens.map(({ stem }) => stem));
  return { source, copy, ...words, place: placesIn(toCopy, copy), stems };
}

/** Logarithm of how many times as long the one is, cut at e times: what is half as long leaves out as much as what is a tenth. */
function lengthBeside(a: PreparedArticle, b: PreparedArticle): number {
  return Math.max(-1, Math.min(1, Math.log((a.tokens.length + 1) / (b.tokens.length + 1))));
}

interface Word {
  readonly stem: string;
  readonly isName: boolean;
  /** How rare it is in the news. */
  readonly weight: number;
}

/** The content words of a run, those alone that have no partner if partners are given. */
function newsOf(document: PreparedArticle, { first, end }: Range, partners?: Int32Array): Word[] {
  const tags = tagTokens(document);
  const found: Word[] = [];
  for (let i = first; i < end && found.length < maxWords; i++) {
    const token = document.tokens[i]!;
    if (!isContent(token) || (partners && partners[i]! >= 0)) continue;
    const { stem } = token;
    found.push({ stem, isName: tags[i] === 'PROPN', weight: -Math.log(documentFrequency(stem)) });
  }
  return found;
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function rangeOfSentence({ sentences }: PreparedArticle, index: number): Range {
  const { firstToken, endToken } = sentences[index]!;
  return { first: firstToken, end: Math.min(endToken, firstToken + maxTokens) };
}

function sentencesBetween({ sentences }: PreparedArticle, low: number, high: number): number[] {
  const first = Math.max(0, low);
  const last = Math.min(sentences.length - 1, high, first + maxSentences - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}
