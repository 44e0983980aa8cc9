import { firstEndingAfter } from '../../text/first-ending-after.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { indexBy } from '../alignment/assign-best.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import type { Status } from './status.js';
import { extractStatuses } from './statuses.js';

/** Words before a noun that tell how far its act has come: “after confirmation”, “pending approval”. A closed class. */
const courses: ReadonlyMap<string, 'done' | 'open'> = new Map([
  ['after', 'done'],
  ['following', 'done'],
  ['upon', 'done'],
  ['since', 'done'],
  ['pending', 'open'],
  ['awaiting', 'open'],
  ['awaits', 'open'],
  ['await', 'open'],
  ['needs', 'open'],
  ['requires', 'open'],
]);
/** Words between such a word and its noun. */
const maxBetween = 3;

/**
 * An act that one text tells with a verb as still to come, or as done, and the other with a noun the other way: “must still
 * be confirmed”, “after confirmation”; “was approved”, “pending approval”.
 */
export function judgeCourses(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  return [
    ...changedCourses(context).map(({ verb, noun }) =>
      tell('course-changed', 'status', { source: passage(source, verb), copy: passage(copy, noun) }),
    ),
    ...changedCourses(mirror(context)).map(({ verb, noun }) =>
      tell('course-changed', 'status', { source: passage(source, noun), copy: passage(copy, verb) }),
    ),
  ];
}

/** Verbs of the first text whose act the second tells with a noun, and otherwise. */
function changedCourses({ source, copy, words }: FactContext): { verb: Span; noun: Span }[] {
  const tags = tagTokens(copy);
  const inCopy = indexBy(extractStatuses(copy), ({ sentence }) => sentence);
  return extractStatuses(source).flatMap((status) => {
    const at = words.toCopy[status.verbToken]!;
    if (at < 0 || tags[at] !== 'NOUN') return [];
    const lead = leadOf(copy, at);
    if (lead === undefined) return [];
    const course = courses.get(copy.tokens[lead]!.norm)!;
    const told = courseOf(status);
    if (told === undefined || told === course) return [];
    const beside = inCopy.get(firstEndingAfter(copy.sentences, copy.tokens[at]!.start)) ?? [];
    // “Will start after the vote”: then the vote is still to come as well.
    const isPast = beside.some((other) => other.isMain && hasHappened(other));
    const isFuture = beside.some((other) => courseOf(other) === 'open');
    if (course === 'done' && (!isPast || isFuture)) return [];
    const noun = { start: copy.tokens[lead]!.start, end: copy.tokens[at]!.end };
    return [{ verb: status.group, noun }];
  });
}

/** The word that tells the course of the noun at `at`, with nothing but its own modifiers between. */
function leadOf(document: PreparedArticle, at: number): number | undefined {
  const tags = tagTokens(document);
  for (let i = at - 1; i >= Math.max(0, at - 1 - maxBetween); i--) {
    if (courses.has(document.tokens[i]!.norm)) return i;
    if (!/^(?:DET|ADJ|PRON|NOUN|NUM)$/.test(tags[i]!)) return undefined;
  }
  return undefined;
}

function courseOf(status: Status): 'done' | 'open' | undefined {
  if (hasHappened(status)) return 'done';
  if (!status.isFinite || status.isQuestion) return undefined;
  const isDue = status.modality === 'necessary' && status.isPassive && status.tense === 'present';
  const isNotYet = status.polarity === 'negative' && status.isPerfect && status.tense === 'present';
  return isDue || isNotYet || (status.time === 'future' && status.polarity === 'positive')
    ? 'open'
    : undefined;
}

function hasHappened({
  time,
  polarity,
  modality,
  isFinite,
  tense,
  isPerfect,
  isConditional,
}: Status): boolean {
  return (
    time === 'happened' &&
    polarity === 'positive' &&
    modality === 'certain' &&
    isFinite &&
    !isConditional &&
    (tense === 'past' || isPerfect)
  );
}
