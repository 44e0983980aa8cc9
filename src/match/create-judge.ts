import type { Alignment, Match, PreparedArticle, Relation } from '../types.js';
import { alignProfiles, flipLinks, isCanonical } from './align-sentences.js';
import { copyFeatureNames, copyFeatures, otherCopyFeatureNames, otherCopyFeatures } from './copy-features.js';
import { haveSameFactLetters } from './same-fact-letters.js';
import { copyModel } from './copy-model.js';
import { createDocumentFrequencies, type DocumentFrequency } from './document-frequencies.js';
import { eventFeatures } from './event-features.js';
import { eventModel } from './event-model.js';
import { evaluate, probability } from './logistic-model.js';
import { oneStoryFeatureNames, oneStoryFeatures, otherOneStoryFeatures } from './one-story-features.js';
import { oneStoryModel } from './one-story-model.js';
import { otherCopyModel } from './other-copy-model.js';
import { otherOneStoryModel } from './other-one-story-model.js';
import { compareReferents } from './compare-referents.js';
import { measurePair, type PairMeasures } from './measures.js';
import { createProfiler, type Profile } from './profile.js';
import { createAlikeReader } from './read-alike.js';
import { createReferentFinder, type Referents } from './referents.js';
import { shareTerms } from './share-terms.js';

export interface MatchSettings {
  /** Least copy probability of a rewrite. Default 0.5. */
  readonly minCopyProbability?: number;
  /** Least event probability of two reports of one event. Default 0.5. */
  readonly minEventProbability?: number;
  /**
   * How common each stem is. Default: the shipped table for English and a guess from the two documents for
   * other languages; a batch gives its own by `createDocumentFrequencies(documents)`.
   */
  readonly documentFrequency?: DocumentFrequency;
}

/** Resemblance from which a copy is a reprint with small edits and not a rewrite. */
const nearDuplicateResemblance = 0.5;

/** Probability of one text below which nobody asks whether it is one story: the answer could change nothing. */
const minTextProbability = 0.01;

/** What the models say of a pair, and what they say it by. */
export interface Judgement extends Pick<Match, 'relation' | 'copyProbability' | 'eventProbability'> {
  readonly measures: PairMeasures;
  /** Probability of two stories by one template. */
  readonly template: number;
  readonly explanations: readonly Explanation[];
  /** The two documents as they were read, and their alignment: see `createAlikeReader`. */
  readonly source: PreparedArticle;
  readonly copy: PreparedArticle;
  readonly alignment: Alignment;
}

/** The exact comparison of two documents. */
export interface Judge {
  (one: PreparedArticle, other: PreparedArticle): Judgement;
  /**
   * Profiles documents that are compared next. One after the other costs two thirds of what it does between comparisons: what
   * is known of words is in the processor's cache then.
   */
  readonly profileAll: (documents: Iterable<PreparedArticle>) => void;
}

/** What each feature added to the log-odds of a model. */
export interface Explanation {
  readonly names: readonly string[];
  readonly features: readonly number[];
  readonly added: readonly number[];
}

/**
 * Makes the exact comparison of two documents.
 *
 * A copy is two things: both texts descend from one text, and they tell one story. What two stories by one template share
 * says the first, and other names and figures in the same sentences deny the second; so there is a model for each,
 * and the copy probability is the product.
 *
 * Every measure is taken on the texts themselves, never on a sketch. Both probabilities are the same whichever
 * document comes first. Each document is profiled once and kept as long as the document is.
 */
export function createJudge(settings: MatchSettings = {}): Judge {
  const { minCopyProbability = 0.5, minEventProbability = 0.5, documentFrequency } = settings;
  const { viewsOf, profileAll } = createPairViewer(documentFrequency);

  const readAlike = createAlikeReader();

  const judge = (one: PreparedArticle, other: PreparedArticle): Judgement => {
    const [source, copy] = readAlike(one, other);
    const views = viewsOf(source, copy);
    const { profiles } = views;
    const [a, b] = profiles;
    const shared = shareTerms(a.words, b.words);
    const alignment = alignProfiles(a, b, shared);
    const measures = measurePair(a, b, alignment, shared);
    const isEnglish = source.language === 'en' && copy.language === 'en';
    const features = (isEnglish ? copyFeatures : otherCopyFeatures)(measures);
    const { logOdds, added } = evaluate(isEnglish ? copyModel : otherCopyModel, features);
    const explanations: Explanation[] = [
      { names: isEnglish ? copyFeatureNames : otherCopyFeatureNames, features, added },
    ];
    const hasSameWords = a.hash === b.hash && a.length === b.length && a.length > 0;
    const isIdentical = hasSameWords && haveSameFactLetters(source, copy);
    // A notice or a caption is no story, and like another says nothing.
    const isFurniture = !hasSameWords && (source.isFurniture ?? copy.isFurniture ?? false);
    const textProbability = hasSameWords ? 1 : isFurniture ? 0 : probability(logOdds);
    let template = 0;
    if (!hasSameWords && textProbability >= minTextProbability) {
      const [ofSource, ofCopy] = [views.referentsOf(source), views.referentsOf(copy)];
      // Which of two like names goes first decides ties, so the two are always taken in one order.
      const referents = isCanonical(a, b)
        ? compareReferents(source, copy, ofSource, ofCopy, alignment)
        : compareReferents(copy, source, ofCopy, ofSource, { links: flipLinks(alignment.links) });
      const seen = (isEnglish ? oneStoryFeatures : otherOneStoryFeatures)(referents, measures);
      const story = evaluate(isEnglish ? oneStoryModel : otherOneStoryModel, seen);
      const replaced = referents.replacedNames + referents.replacedNumbers;
      const isReprint =
        measures.minLength >= maxBriefWords &&
        measures.resemblance >= minReprint &&
        Math.min(measures.sourceAligned, measures.copyAligned) >= minAligned;
      if (!isReprint || replaced >= minReplaced) {
        template = textProbability * probability(-story.logOdds);
        explanations.push({ names: oneStoryFeatureNames, features: seen, added: story.added });
      }
    }
    const copyProbability = textProbability - template;
    // What a template lends to any two stories says nothing of their event; a mere doubt takes nothing from it.
    const lent = template >= minTemplate ? template : 0;
    const asEvent = isFurniture ? 0 : (1 - lent) * eventProbabilityOf(measures);
    const eventProbability = Math.max(copyProbability, asEvent);
    const relation = ((): Relation => {
      if (isIdentical) return 'identical';
      if (copyProbability >= minCopyProbability)
        return measures.resemblance >= nearDuplicateResemblance ? 'near-duplicate' : 'rewrite';
      return eventProbability >= minEventProbability ? 'same-event' : 'unrelated';
    })();
    return {
      relation,
      copyProbability,
      eventProbability,
      measures,
      template,
      explanations,
      source,
      copy,
      alignment,
    };
  };
  return Object.assign(judge, { profileAll });
}

/**
 * Resemblance and share of aligned sentences from which a text is the other one all but word for word, and the least weight
 * of names and figures replaced there that makes a template of it: two figures put wrong in a summary are two faults and
 * no other story. Of a brief with fewer words two figures are all it says.
 */
const minReprint = 0.3;
const minAligned = 0.95;
const minReplaced = 2.5;
const maxBriefWords = 25;

/** Probability from which a template is told of two texts. */
const minTemplate = 0.5;

/** Two texts without a telling word in common tell no one event, however short they are. */
function eventProbabilityOf(measures: PairMeasures): number {
  return measures.sharedMass > 0 ? probability(evaluate(eventModel, eventFeatures(measures)).logOdds) : 0;
}

/** One for all matchers, so that what is known of the words is kept from one to the next. */
const shippedFrequencies = createDocumentFrequencies([]);

/** What the models look at, of two documents. */
interface PairViews {
  readonly profiles: readonly [Profile, Profile];
  readonly referentsOf: (document: PreparedArticle) => Referents;
}

/** English needs no batch; in another language two documents have only each other to tell what is common. */
function createPairViewer(documentFrequency?: DocumentFrequency) {
  const create = (frequency: DocumentFrequency) => ({
    profile: createProfiler(frequency),
    referentsOf: createReferentFinder(frequency),
  });
  const shared = create(documentFrequency ?? shippedFrequencies);
  return {
    viewsOf: (source: PreparedArticle, copy: PreparedArticle): PairViews => {
      const isKnown = documentFrequency !== undefined || (source.language === 'en' && copy.language === 'en');
      const { profile, referentsOf } = isKnown ? shared : create(createDocumentFrequencies([source, copy]));
      return { profiles: [profile(source), profile(copy)], referentsOf };
    },
    profileAll: (documents: Iterable<PreparedArticle>) => {
      for (const document of documents)
        if (documentFrequency !== undefined || document.language === 'en') shared.profile(document);
    },
  };
}
