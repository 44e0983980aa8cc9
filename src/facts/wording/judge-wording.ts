import { areConverses } from '../../languages/en/small-opposites.js';
import { lemma } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent, tokensOf } from '../alignment/align-words.js';
import { assignBest } from '../alignment/assign-best.js';
import { contextShare } from '../alignment/context-share.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { relateWords, type WordRelation } from '../words/relate-words.js';
import { statusesByVerb } from '../statuses/statuses.js';
import { relateTokens } from '../words/relate-tokens.js';
import { areNamings } from './are-namings.js';
import { turns } from './is-turned-beside.js';
import { haveDifferentOutcomes, isLossOfLife } from './outcomes.js';
import { wordVerdicts } from './word-verdicts.js';
import { wordsOfFacts } from './words-of-facts.js';

const openTags = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV']);
/** Least share of the words round two words that answer each other for one to stand in the place of the other. */
const minContext = 0.2;
/** The same for two words that are known to be opposites. */
const minOppositeContext = 0.1;
/** Words of a sentence without a partner beyond which it was told anew, and nothing stands in the place of anything. */
const maxFree = 40;

/**
 * Content words of the source in whose place another word stands in the copy.
 *
 * Every word without a partner is held against those of the linked sentences that are of its sort, and goes with the one
 * whose surroundings answer its own. Which of these are faults is not to be told here: it is weighed by how near the two
 * sentences are.
 */
export function judgeWording(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words } = context;
  const [sourceTags, copyTags] = [tagTokens(source), tagTokens(copy)];
  const changes: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = context.toCopy[index]!;
    if (linked.length === 0) return;
    const free = (document: typeof source, partners: Int32Array, tags: readonly Tag[], indices: number[]) =>
      indices.filter(
        (i) =>
          partners[i]! < 0 &&
          openTags.has(tags[i]!) &&
          isContent(document.tokens[i]!) &&
          !wordsOfFacts(document).has(i),
      );
    const own = free(source, words.toCopy, sourceTags, tokensOf(source, [index]));
    const others = free(copy, words.toSource, copyTags, tokensOf(copy, linked));
    if (own.length > maxFree || others.length > maxFree) return;
    const pairs = assignBest(
      own,
      () => others,
      (i, j) => {
        if (sourceTags[i] !== copyTags[j] && !areModifiers(context, i, j)) return 0;
        const share = contextShare(context, i, j);
        if (share < minOppositeContext) return 0;
        const { relation } = relate(context, i, j);
        // Two that may stand for each other are as good as aligned, and nothing else is to be found for them.
        if (relation === 'same') return 1 + share;
        return share < minContext && relation !== 'opposite' ? 0 : share;
      },
      minOppositeContext,
    );
    for (const [i, j] of pairs) {
      const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
      const { relation } = relate(context, i, j);
      if (relation === 'same') continue;
      // “Unfamiliar” and “not familiar” are one, “sceptical” and “not sure” too.
      const isContrary = relation === 'opposite' || relation === 'unknown';
      if (
        isContrary &&
        isNegated(source, i, copy, j, words.toCopy) !== isNegated(copy, j, source, i, words.toSource)
      )
        continue;
      // Who was left there stays there; of clauses in two voices the judge of predicates tells whom each is about.
      if (relation === 'opposite' && areOfTwoVoices(source, i, copy, j)) continue;
      if (relation === 'opposite' && areNamings(source, i, copy, j)) continue;
      if (relation === 'opposite' && areConverses(lemma(x.norm, 'VERB'), lemma(y.norm, 'VERB'))) continue;
      const isTurned = relation === 'opposite' || relation === 'different';
      const isOutcome = !isTurned && haveDifferentOutcomes(x.norm, y.norm);
      if (isOutcome && (isLossOfLife(source, i) || isLossOfLife(copy, j))) continue;
      const verdict = isOutcome ? 'other-outcome' : wordVerdicts[relation];
      changes.push(tell(verdict, 'event', { source: passage(source, x), copy: passage(copy, y) }));
    }
  });
  return changes;
}

/** Whether one of two verbs is a passive, and the other is none. */
function areOfTwoVoices(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  const [was, now] = [statusesByVerb(source).get(i), statusesByVerb(copy).get(j)];
  return was !== undefined && now !== undefined && was.isPassive !== now.isPassive;
}

/** Both stand right before one noun, and so in one slot, whatever the tagger makes of them (“his left knee”). */
function areModifiers({ source, words }: FactContext, i: number, j: number): boolean {
  return words.toCopy[i + 1] === j + 1 && tagTokens(source)[i + 1] === 'NOUN';
}

function relate(context: FactContext, i: number, j: number): WordRelation {
  const { source, copy } = context;
  return areModifiers(context, i, j) && tagTokens(source)[i] !== tagTokens(copy)[j]
    ? relateWords(source.tokens[i]!.norm, copy.tokens[j]!.norm, 'ADJ')
    : relateTokens(source, i, copy, j);
}

/** Words before another in which a “not” turns it that the other text does not have there. */
const maxToTurn = 4;

function isNegated(
  { tokens }: PreparedArticle,
  at: number,
  other: PreparedArticle,
  otherAt: number,
  partners: Int32Array,
): boolean {
  const isAnswered = (i: number) => {
    const partner = partners[i]!;
    const isNear = partner >= Math.max(0, otherAt - maxToTurn) && partner < otherAt;
    return isNear && turns(other.tokens[partner]!.norm);
  };
  for (let i = Math.max(0, at - maxToTurn); i < at; i++)
    if (turns(tokens[i]!.norm) && !isAnswered(i)) return true;
  return false;
}
