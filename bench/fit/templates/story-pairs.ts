import { alignProfiles, flipLinks, isCanonical } from '../../../src/match/align-sentences.js';
import { compareReferents } from '../../../src/match/compare-referents.js';
import { copyFeatures, otherCopyFeatures } from '../../../src/match/copy-features.js';
import { copyModel } from '../../../src/match/copy-model.js';
import { createDocumentFrequencies } from '../../../src/match/document-frequencies.js';
import { evaluate } from '../../../src/match/logistic-model.js';
import { measurePair } from '../../../src/match/measures.js';
import { oneStoryFeatures, otherOneStoryFeatures } from '../../../src/match/one-story-features.js';
import { otherCopyModel } from '../../../src/match/other-copy-model.js';
import { createProfiler } from '../../../src/match/profile.js';
import { createReferentFinder } from '../../../src/match/referents.js';
import { prepare } from '../../../src/text/prepare.js';
import type { PreparedArticle } from '../../../src/types.js';
import { makeCopyExamples, type CopyExample } from '../copy-examples.js';
import type { CopySet } from '../read-sets.js';
import { makeBackgroundPairs } from './shared-background.js';
import { makeGarbledExamples } from './garbled-examples.js';
import { makeTemplateExamples } from './template-examples.js';

/** A pair as the one-story model sees it. */
export interface StoryPair {
  /** `templates`, or the set of copies it is from. */
  readonly set: string;
  readonly kind: string;
  /** Genre or story: never on both sides of a split. */
  readonly group: string;
  readonly label: 0 | 1;
  readonly features: readonly number[];
  /** Log-odds that both descend from one text, by the shipped model. */
  readonly asText: number;
}

type StoryExample = Omit<CopyExample, 'kind'> & { readonly kind: string };

/** Pairs of a kind and genre: the same whichever language. */
const templatePairs = 12;
/** Pairs of stories with one background, of a set. */
const backgroundPairs = 150;
/** Garbled articles of a set. */
const garbledPairs = 150;

/** Kinds that teach what descends from one text; whose first sentences are one story {@link leads} says. */
const ofOneText: ReadonlySet<string> = new Set(['lead', 'leads', 'cut', 'spun']);

/** Sentences of the openings of copies: rewritten briefs, of which the sets have none. */
const openingSentences = [2, 3, 4, 5, 6] as const;

/**
 * Pairs of template stories, and of each set the copies, which are one story, garbled ones among them.
 *
 * @param language `en`; or another, as which every second pair is stripped of its capitals: half of all scripts have none
 */
export function measureStoryPairs(sets: readonly CopySet[], language: string): StoryPair[] {
  const isEnglish = language === 'en';
  const as = isEnglish ? undefined : language;
  const copies = makeCopyExamples(
    sets.filter(({ name }) => !name.endsWith('urdu')),
    as,
  ).filter(({ label, kind }) => (label === 1 && !ofOneText.has(kind)) || kind === 'plain');
  const examples: readonly StoryExample[] = [
    ...makeTemplateExamples(templatePairs, language),
    ...makeGarbledExamples(sets, garbledPairs, as).map((one) => ({ ...one, kind: 'garbled' })),
    // Two reports of one event are one story, whoever wrote them.
    ...copies.map((one) => ({ ...one, label: 1 as const })),
    ...leads(copies, as),
    // In English nothing comes of them: its names tell a brief from another.
    ...(isEnglish ? [] : openings(copies, as)),
    ...makeBackgroundPairs(sets, backgroundPairs, as),
  ];
  return examples.map(({ set, kind, group, label, ...pair }, n): StoryPair => {
    const [source, copy] = [pair.source, pair.copy].map((document) =>
      isEnglish || n % 2 === 0 ? document : inSmallLetters(document),
    ) as [PreparedArticle, PreparedArticle];
    const frequency = createDocumentFrequencies([source, copy]);
    const profile = createProfiler(frequency);
    const referentsOf = createReferentFinder(frequency);
    const [a, b] = [profile(source), profile(copy)];
    const { links } = alignProfiles(a, b);
    const measures = measurePair(a, b, { links });
    const referents = isCanonical(a, b)
      ? compareReferents(source, copy, referentsOf(source), referentsOf(copy), { links })
      : compareReferents(copy, source, referentsOf(copy), referentsOf(source), { links: flipLinks(links) });
    const [model, featuresOf] = isEnglish ? [copyModel, copyFeatures] : [otherCopyModel, otherCopyFeatures];
    const asText = evaluate(model, featuresOf(measures)).logOdds;
    const features = (isEnglish ? oneStoryFeatures : otherOneStoryFeatures)(referents, measures);
    return { set, kind, group, label, features, asText };
  });
}

/** The first sentence of a copy's source against the copy, and against its first: briefs and headlines of one story. */
function leads(copies: readonly CopyExample[], language: string | undefined) {
  const leadOf = ({ article, text, sentences }: PreparedArticle) => {
    const first = sentences.find(
      ({ isTitle, firstToken, endToken }) => !isTitle && endToken - firstToken >= 5,
    );
    if (!first) return undefined;
    return prepare({ ...article, text: text.slice(first.start, first.end), language: language ?? 'en' });
  };
  return copies.flatMap((pair, n) => {
    if (pair.kind !== 'plain' || n % 3 > 0) return [];
    const [source, copy] = [leadOf(pair.source), leadOf(pair.copy)];
    if (!source || !copy) return [];
    return [
      { ...pair, kind: 'lead', source, label: 1 as const },
      { ...pair, kind: 'leads', source, copy, label: 1 as const },
    ];
  });
}

/** The first sentences of a copy's source against its own: briefs of one story, each in its own words. */
function openings(copies: readonly CopyExample[], language: string | undefined) {
  const openingOf = ({ article, text, sentences }: PreparedArticle, count: number) => {
    const told = sentences.filter(({ isTitle }) => !isTitle);
    if (told.length <= count) return undefined;
    const cut = text.slice(told[0]!.start, told[count - 1]!.end);
    return prepare({ ...article, text: cut, language: language ?? 'en' });
  };
  return copies.flatMap((pair, n) => {
    if (pair.kind !== 'plain' || n % 3 !== 1) return [];
    const count = openingSentences[Math.floor(n / 3) % openingSentences.length]!;
    const [source, copy] = [openingOf(pair.source, count), openingOf(pair.copy, count)];
    return source && copy ? [{ ...pair, kind: 'opening', source, copy, label: 1 as const }] : [];
  });
}

function inSmallLetters({ article, language }: PreparedArticle): PreparedArticle {
  return prepare({ ...article, text: article.text.toLowerCase(), language });
}
