import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { relatives } from './clauses.js';
import type { VerbGroup } from './verb-groups.js';
import { breaks } from './verb-shapes.js';

/**
 * The same groups with participles told from past tenses that are spelt alike, by where they stand: “the proposed rules”,
 * “called the Lantern, it opens in May”, “the men arrested on Monday are brothers”, “have a mural painted”. A participle
 * has no time of its own, so that nothing is told of its becoming “will be called”. Linear in the sentence.
 */
export function withParticiples(
  document: PreparedArticle,
  sentenceIndex: number,
  groups: readonly VerbGroup[],
): readonly VerbGroup[] {
  const tags = tagTokens(document);
  const { firstToken } = document.sentences[sentenceIndex]!;
  /** Whether the clause has a finite verb of its own by now. */
  let hasVerb = false;
  return groups.map((group, index) => {
    const before = groups[index - 1];
    const from = before ? before.verb + 1 : firstToken;
    const isOpened = !before || opensClause(document, tags, from, group.first);
    if (isOpened) hasVerb = false;
    const isParticiple =
      isBarePast(document, group) &&
      (isCoordinate(tags, before, group) ||
        isAttributive(document, tags, group.first, firstToken) ||
        (hasVerb && !takesClause(document, before!) && tags[group.first - 1] !== 'PRON') ||
        isReduced(document, tags, group, groups[index + 1]));
    // Of the verb of a relative clause nobody can tell where it ends: “rebels who hold the town shot six”.
    if (group.isFinite && !isParticiple) hasVerb = !isRelative(document, from, group.first);
    return isParticiple ? { ...group, isFinite: false, tense: 'none' } : group;
  });
}

function isBarePast({ tokens }: PreparedArticle, { first, verb, isFinite, tense }: VerbGroup): boolean {
  return (
    isFinite && tense === 'past' && first === verb && verbForm(tokens[verb]!.norm) === 'past-or-participle'
  );
}

/** “Are blocked or partly blocked”: the second is what the first is. */
function isCoordinate(tags: readonly Tag[], before: VerbGroup | undefined, { first }: VerbGroup): boolean {
  if (!before?.isPassive || first - before.verb > maxCoordinate) return false;
  let joined = false;
  for (let i = before.verb + 1; i < first; i++) {
    if (tags[i] === 'CCONJ') joined = true;
    else if (tags[i] !== 'ADV') return false;
  }
  return joined;
}

/** Words from one participle to the next that it is joined with. */
const maxCoordinate = 3;

const owners = new Set('the a an his her its their our my your'.split(' '));
const things = new Set<Tag>(['NOUN', 'PROPN', 'ADJ']);

/** “The proposed rules”; “called the Lantern, it”: behind an article, or where no subject is. */
function isAttributive(
  { tokens }: PreparedArticle,
  tags: readonly Tag[],
  at: number,
  firstToken: number,
): boolean {
  if (at === firstToken) return true;
  return owners.has(tokens[at - 1]!.norm) && things.has(tags[at + 1]!);
}

/** “The men arrested on Monday are”: a finite verb with its auxiliary follows, and nothing between opens another clause. */
function isReduced(
  document: PreparedArticle,
  tags: readonly Tag[],
  group: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (!next?.isFinite || tags[next.first] !== 'AUX' || takesClause(document, group)) return false;
  if (tags[next.first - 1] === 'PRON') return false;
  return !opensClause(document, tags, group.verb + 1, next.first);
}

/** “Said prices fell”: of such a verb the next may be finite in a clause that no word opens. */
function takesClause({ tokens }: PreparedArticle, { verb }: VerbGroup): boolean {
  return reportingForm(tokens[verb]!.norm) !== undefined && tokens[verb + 1]?.norm !== 'to';
}

const openers: ReadonlySet<string> = new Set([...relatives, 'that', 'than', 'if']);

function opensClause(document: PreparedArticle, tags: readonly Tag[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (i > 0 && breaks(document, i)) return true;
    if (tags[i] === 'CCONJ' || tags[i] === 'SCONJ' || openers.has(document.tokens[i]!.norm)) return true;
  }
  return to > 0 && breaks(document, to);
}

function isRelative({ tokens }: PreparedArticle, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (openers.has(tokens[i]!.norm)) return true;
  return false;
}
