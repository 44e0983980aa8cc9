import { compareFacts } from '../facts/compare-facts.js';
import type { Comparison, FactChange, Match, PreparedArticle } from '../types.js';

/** The public face of a match, with the facts if they are wanted. */
export function toComparison(
  source: PreparedArticle,
  copy: PreparedArticle,
  match: Match,
  facts: boolean,
): Comparison {
  const { relation, copyProbability, eventProbability, evidence } = match;
  return {
    relation,
    copyProbability,
    eventProbability,
    evidence,
    facts: facts ? factsOf(source, copy, match) : [],
  };
}

function factsOf(source: PreparedArticle, copy: PreparedArticle, match: Match): FactChange[] {
  const found = compareFacts(source, copy, matchForFacts(source, copy, match));
  return match.relation === 'same-event' ? found.map(asOfReports) : found;
}

/** What two reports of one event differ in is nobody's fault, and neither is the source of the other. */
function asOfReports(fact: FactChange): FactChange {
  const note = fact.note
    .split(/(“[^“”]*”)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\bThe copy\b/g, 'The second report')
            .replace(/\bthe copy\b/g, 'the second report')
            .replace(/\b(?:the|its) source\b/g, 'the first report'),
    )
    .join('');
  return fact.change === 'garbled' ? { ...fact, change: 'contradicted', note } : { ...fact, note };
}

/**
 * Words of the shorter text, and resemblance, within which a sentence or two with another figure may be garbled or tell of
 * another day: nothing in them says which. They are no copies, and yet a desk that lays the one beside the other wants to
 * see what differs. Both by the sets of garbled sentences and the cases of templates.
 */
const maxBriefWords = 25;
const minBriefResemblance = 0.1;

function isDoubtful(source: PreparedArticle, copy: PreparedArticle, match: Match): boolean {
  const { evidence, copyProbability } = match;
  const isBrief = Math.min(source.tokens.length, copy.tokens.length) < maxBriefWords;
  const isOneText = copyProbability + (evidence.template ?? 0) >= 0.5;
  return (
    isBrief && (match.relation === 'same-event' || (isOneText && evidence.resemblance >= minBriefResemblance))
  );
}

/** The match as the facts are compared by it: a doubtful brief is laid beside the other as its copy. */
export function matchForFacts(source: PreparedArticle, copy: PreparedArticle, match: Match): Match {
  const isCopy = ['identical', 'near-duplicate', 'rewrite'].includes(match.relation);
  return isCopy || !isDoubtful(source, copy, match) ? match : { ...match, relation: 'near-duplicate' };
}
