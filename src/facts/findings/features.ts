import { documentFrequency } from '../../languages/en/document-frequency.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { contextShare } from '../alignment/context-share.js';
import { surroundings } from '../alignment/surroundings.js';
import { relateTokens } from '../words/relate-tokens.js';
import { maxLogOdds } from '../words/word-factors.js';
import { logit } from '../../match/logistic-model.js';
import type { FactContext, Finding } from '../fact-context.js';
import { answersBeside, noAnswers } from './answers-beside.js';
import { freeIn, looseWords } from './loose-words.js';
import { nameFeatures, nameMeasures, noNames } from './name-features.js';
import { rangeOf, type Range } from './range.js';
import { families, featureName, verdictNames } from './verdict-names.js';

/** How the sentences, the passages and the articles of a finding stand to each other. */
export const placeMeasures = [
  'verbatim',
  'aligned',
  'otherLeft',
  'otherCome',
  'oneToOne',
  'sentenceWords',
  'passageWords',
  'before',
  'after',
  'article',
  'context',
] as const;

/** What is measured of every finding, besides its verdict. */
const measures = [
  ...placeMeasures,
  'negatives',
  'same × verbatim',
  'negatives × status',
  'quoted',
  'same',
  'opposite',
  'contrast',
  'other',
  'rarity',
  'sameTag',
  'samePrefix',
  'noun',
  'verb',
  'adjective',
  'major',
  'inside',
  'near',
  'inside × status',
  'near × status',
  'inside × opposite',
  'near × opposite',
  'both free × status',
  'both free × opposite',
  'turned back × status',
  'turned back × opposite',
] as const;

/** The features of a finding, in order: its verdict, its measures, and for each family of verdicts how verbatim the sentence is. */
export const findingFeatures: readonly string[] = [
  ...verdictNames.map((name) => `verdict ${name}`),
  ...measures,
  ...nameMeasures,
  ...families.map(({ name }) => `family ${name}`),
  ...families.map(({ name }) => `verbatim × ${name}`),
  ...families.map(({ name }) => `otherLeft × ${name}`),
  ...families.map(({ name }) => `context × ${name}`),
  ...families.map(({ name }) => `same × ${name}`),
];

/** The features of a finding by which its confidence is told; constant time but for the sentence it stands in. */
export function featuresOf(context: FactContext, finding: Finding): number[] {
  const { source, copy, words } = context;
  const around = surroundings(context, finding);
  const a = finding.source && rangeOf(source, finding.source);
  const b = finding.copy && rangeOf(copy, finding.copy);
  const beside = (step: -1 | 1): number => {
    if (!a || !b) return 0;
    const [i, j] = step < 0 ? [a.first - 1, b.first - 1] : [a.end, b.end];
    if (words.toCopy[i] === j && j >= 0) return 1;
    return isEdge(source, a, step) && isEdge(copy, b, step) ? 0.5 : 0;
  };
  const one = a ? source : copy;
  const range = a ?? b!;
  const inSource = Math.log1p(Math.max(0, around.freeSource - (a ? freeIn(source, words.toCopy, a) : 0)));
  const inCopy = Math.log1p(Math.max(0, around.freeCopy - (b ? freeIn(copy, words.toSource, b) : 0)));
  // What was put in is what was left out, seen from the other text.
  const [left, come] = a ? [inSource, inCopy] : [inCopy, inSource];
  const verdict = featureName(finding.verdict);
  const isByWord = byWords.holds.has(verdict);
  // Only where words are held against words does it count what these say: a figure or a status has its own value.
  const pair = a && b && isByWord ? relate(source, a, copy, b) : noRelation;
  const tag = tagTokens(one)[headOf(one, range)];
  const loose = looseWords(context, a, b);
  const isPolar = isStatus(verdict) || isContrast(verdict);
  const answer = isPolar ? answersBeside(context, a, b, isContrast(verdict)) : noAnswers;
  const measured: Record<(typeof measures)[number], number> = {
    verbatim: around.verbatim,
    aligned: around.aligned,
    otherLeft: left,
    otherCome: come,
    oneToOne: around.isOneToOne ? 1 : 0,
    sentenceWords: Math.log1p(around.words),
    passageWords: Math.log1p(range.end - range.first),
    before: beside(-1),
    after: beside(1),
    article: around.article,
    context: a && b ? contextShare(context, headOf(source, a), headOf(copy, b)) : 0,
    quoted: isQuoted(one, one.tokens[range.first]?.start ?? 0) ? 1 : 0,
    ...pair,
    negatives: Math.min(3, around.negatives),
    'same × verbatim': pair.same * around.verbatim,
    'negatives × status': isStatus(verdict) ? Math.min(3, around.negatives) : 0,
    noun: tag === 'NOUN' || tag === 'PROPN' ? 1 : 0,
    verb: tag === 'VERB' ? 1 : 0,
    adjective: tag === 'ADJ' || tag === 'ADV' ? 1 : 0,
    major: finding.severity === 'major' ? 1 : 0,
    inside: loose.inside,
    near: loose.near,
    'inside × status': isStatus(verdict) ? loose.inside : 0,
    'near × status': isStatus(verdict) ? loose.near : 0,
    'inside × opposite': verdict === 'opposite' ? loose.inside : 0,
    'near × opposite': verdict === 'opposite' ? loose.near : 0,
    'both free × status': isPolar && !isContrast(verdict) ? answer.bothFree : 0,
    'both free × opposite': isContrast(verdict) ? answer.bothFree : 0,
    'turned back × status': isPolar && !isContrast(verdict) ? answer.turnedBack : 0,
    'turned back × opposite': isContrast(verdict) ? answer.turnedBack : 0,
  };
  const ofNames = byNames.has(verdict) ? nameFeatures(context, finding) : noNames;
  return [
    ...verdictNames.map((name) => (name === verdict ? 1 : 0)),
    ...measures.map((name) => measured[name]),
    ...nameMeasures.map((name) => ofNames[name]),
    ...families.map(({ holds }) => (holds.has(verdict) ? 1 : 0)),
    ...families.map(({ holds }) => (holds.has(verdict) ? around.verbatim : 0)),
    ...families.map(({ holds }) => (holds.has(verdict) ? Math.min(left, come) : 0)),
    ...families.map(({ holds }) => (holds.has(verdict) ? measured.context : 0)),
    ...families.map(({ holds }) => (holds.has(verdict) ? pair.same : 0)),
  ];
}

/** Verdicts of which a name in the place of another is the whole. */
const byNames = new Set(['name-changed', 'source-changed']);
const byWords = families.find(({ name }) => name === 'word')!;
const isStatus = (verdict: string) => /negat|class|tense|polarity|opposite/.test(verdict);
const isContrast = (verdict: string) => verdict === 'opposite' || verdict === 'other-thing';

function isEdge({ tokens, text }: PreparedArticle, { first, end }: Range, step: -1 | 1): boolean {
  const [from, to] =
    step < 0
      ? [tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0]
      : [tokens[end - 1]?.end ?? 0, tokens[end]?.start ?? text.length];
  return from === 0 || to === text.length || /[.!?;:,\n]/.test(text.slice(from, Math.min(to, from + 8)));
}

/** The last noun or verb of a passage. */
function headOf(document: PreparedArticle, { first, end }: Range): number {
  const tags = tagTokens(document);
  for (let i = end - 1; i >= first; i--) if (isContent(document.tokens[i]!) && tags[i] !== 'NUM') return i;
  return first;
}

const noRelation = { same: 0.5, opposite: 0, contrast: 0, other: 0, rarity: 0, sameTag: 0, samePrefix: 0 };
/** Longest passage, in content words, whose words are held against those of another. */
const maxRelated = 6;

/** How two passages are related as words: what is left of each when the words that stand in both are taken out. */
function relate(source: PreparedArticle, a: Range, copy: PreparedArticle, b: Range): typeof noRelation {
  const [own, others] = [contentOf(source, a), contentOf(copy, b)];
  const stems = (document: PreparedArticle, list: readonly number[]) =>
    new Set(list.map((i) => document.tokens[i]!.stem));
  const [inSource, inCopy] = [stems(source, own), stems(copy, others)];
  const gone = own.filter((i) => !inCopy.has(source.tokens[i]!.stem));
  const come = others.filter((j) => !inSource.has(copy.tokens[j]!.stem));
  if (gone.length === 0 || come.length === 0 || Math.max(gone.length, come.length) > maxRelated)
    return noRelation;
  const [tags, otherTags] = [tagTokens(source), tagTokens(copy)];
  const [forward, back] = [gone.map(() => 0), come.map(() => 0)];
  const found = { opposite: 0, contrast: 0, other: 0 };
  gone.forEach((i, m) => {
    come.forEach((j, n) => {
      const { relation, probability } = relateTokens(source, i, copy, j);
      forward[m] = Math.max(forward[m]!, probability);
      back[n] = Math.max(back[n]!, probability);
      if (relation === 'opposite') found.opposite = 1;
      if (relation === 'different') found.contrast = 1;
      if (relation === 'less-precise' || relation === 'more-precise') found.other = 1;
    });
  });
  const [i, j] = [gone[gone.length - 1]!, come[come.length - 1]!];
  const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
  return {
    ...found,
    same: asShare(Math.min(...forward, ...back)),
    rarity: -Math.log10(Math.max(documentFrequency(x.stem), documentFrequency(y.stem))),
    sameTag: tags[i] === otherTags[j] ? 1 : 0,
    samePrefix: x.norm.slice(0, 4) === y.norm.slice(0, 4) ? 1 : 0,
  };
}

/** Log-odds from −4 to 4 as a figure in [0, 1]: between sure and surer lies as much as between doubtful and likely. */
function asShare(probability: number): number {
  const logOdds = logit(probability);
  return (Math.max(-maxLogOdds, Math.min(maxLogOdds, logOdds)) + maxLogOdds) / (2 * maxLogOdds);
}

function contentOf(document: PreparedArticle, { first, end }: Range): number[] {
  const content: number[] = [];
  for (let i = first; i < end; i++) if (isContent(document.tokens[i]!)) content.push(i);
  return content;
}

function isQuoted({ quotes }: PreparedArticle, offset: number): boolean {
  return quotes.some(({ inner }) => inner.start <= offset && offset < inner.end);
}
