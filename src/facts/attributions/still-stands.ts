import { openWords } from '../../languages/en/hedges.js';
import { modals } from '../../languages/en/modals.js';
import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { isSayingCue } from '../../languages/en/saying-verbs.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import { isQuoted } from '../../text/is-quoted.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import { hasSpeaker, spokenOf, type Spoken } from '../quotes/spoken.js';
import { attributionsOfSentence, type Attribution } from './attributions.js';

interface Words {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Least share of what was said that must still be there for its lost source to count as lost. */
export const minContentKept = 0.5;

/** Somebody says it, or it is doubted without anybody named: “is believed to have fled”. */
export function isSaid({ cueLemma, isAnonymous, strength }: Attribution): boolean {
  return isSayingCue(cueLemma) || (isAnonymous && strength === 'hedged');
}

/**
 * “…, the clerk said. She had seen it”: in the sentence before or behind it is still this speaker's, or somebody's who is not named
 * in either, so that a reader takes this one for theirs as well.
 */
export function isSpeakingBeside({ copy }: FactContext, a: Attribution, linked: readonly number[]): boolean {
  const head = a.sourceKey.split(' ').at(-1)!;
  const beside = new Set(
    linked.flatMap((j) => [j - 1, j + 1]).filter((j) => copy.sentences[j] !== undefined),
  );
  return [...beside].some((j) => {
    const found = attributionsOfSentence(copy, j);
    if (found.length === 0) return false;
    if (head === '') return a.source === undefined && found.some((b) => b.isAnonymous && isSaid(b));
    const { firstToken, endToken } = copy.sentences[j]!;
    return copy.tokens.slice(firstToken, endToken).some(({ norm }) => norm === head);
  });
}

/** What was said is still told: half of its content words, and of those that are no names as well. */
export function isStillTold(context: FactContext, a: Attribution): boolean {
  const { source, words } = context;
  const { firstToken, endToken } = contentOf(context, a);
  const tags = tagTokens(source);
  const [all, common] = [
    { seen: 0, kept: 0 },
    { seen: 0, kept: 0 },
  ];
  for (let i = firstToken; i < endToken; i++) {
    if (!isContent(source.tokens[i]!)) continue;
    for (const count of tags[i] === 'PROPN' ? [all] : [all, common]) {
      count.seen++;
      if (words.toCopy[i]! >= 0) count.kept++;
    }
  }
  return [all, common].every(({ seen, kept }) => kept >= minContentKept * seen);
}

/** Least share of what was said that must stand between marks of the copy to be told as speech still. */
const minQuoted = 0.5;

/**
 * “Said it was ‘the role of a lifetime’”, “called it ‘the role of a lifetime’”: the marks say that somebody spoke. Of whole sentences
 * between marks a reader wants to know who: they are still told as speech where somebody speaks beside them.
 */
export function isStillQuoted(context: FactContext, attribution: Attribution): boolean {
  const { source, copy, words } = context;
  const { firstToken, endToken } = contentOf(context, attribution);
  let [content, quoted, spokenBefore] = [0, 0, 0];
  const marked = new Set<Spoken>();
  const { spoken, places } = spokenPlaces(copy);
  for (let i = firstToken; i < endToken; i++) {
    if (!isContent(source.tokens[i]!)) continue;
    content++;
    if (isQuoted(source, source.tokens[i]!.start)) spokenBefore++;
    const partner = words.toCopy[i]!;
    const token = copy.tokens[partner];
    if (!token || !isQuoted(copy, token.start)) continue;
    quoted++;
    const own = spoken[firstEndingAfter(places, partner)];
    if (own && partner >= own.firstToken) marked.add(own);
  }
  if (content === 0 || quoted < minQuoted * content) return false;
  // “The traders blamed the port”: the marks that the copy put round it say that somebody speaks.
  if (spokenBefore < minQuoted * content && !plainSaying.has(attribution.cueLemma)) return true;
  return marked.size === 0 || [...marked].some((one) => hasSpeaker(copy, one));
}

interface SpokenPlaces {
  readonly spoken: readonly Spoken[];
  readonly places: readonly Span[];
}

const memo = new WeakMap<PreparedArticle, SpokenPlaces>();

/** The quotations of a text, and their tokens as spans to search in. */
function spokenPlaces(document: PreparedArticle): SpokenPlaces {
  let known = memo.get(document);
  if (!known) {
    const spoken = spokenOf(document);
    const places = spoken.map(({ firstToken, endToken }) => ({ start: firstToken, end: endToken }));
    memo.set(document, (known = { spoken, places }));
  }
  return known;
}

/** Verbs before which a page may have lost the marks of what was said. */
const plainSaying: ReadonlySet<string> = new Set(['say', 'add', 'tell']);

/** “Forecasters said rain could still fall”, “rain is still possible”: nobody says so, and yet it is told as no fact. */
export function isStillDoubted(context: FactContext, a: Attribution, linked: readonly number[]): boolean {
  const { source, copy } = context;
  const { firstToken, endToken } = contentOf(context, a);
  const isOpen = ({ norm }: { readonly norm: string }) =>
    openWords.has(norm) || modals.get(norm) === 'possible';
  if (!source.tokens.slice(firstToken, endToken).some(isOpen)) return false;
  return linked.some((index) => {
    const own = copy.sentences[index]!;
    return copy.tokens.slice(own.firstToken, own.endToken).some(isOpen);
  });
}

/** Words from a speaker to the verb by which they take a stand. */
const maxToVerb = 2;

/** “Gupta says he is innocent”, “Gupta maintains his innocence”: no clause hangs on the verb, and yet it is Gupta who says so. */
export function takesStand(
  { copy }: FactContext,
  { sourceKey }: Attribution,
  linked: readonly number[],
): boolean {
  const name = sourceKey.split(' ').at(-1)!;
  if (name === '') return false;
  return linked.some((index) => {
    const { firstToken, endToken } = copy.sentences[index]!;
    const norms = copy.tokens.slice(firstToken, endToken).map(({ norm }) => norm);
    return norms.some(
      (norm, i) =>
        norm === name &&
        norms.slice(i + 1, i + 1 + maxToVerb).some((verb) => reportingForm(verb) !== undefined),
    );
  });
}

/** The words of what was said; the whole sentence where they cannot be told from the rest. */
export function contentOf({ source }: FactContext, { content, sentence }: Attribution): Words {
  if (!content) return source.sentences[sentence]!;
  return { firstToken: tokenAt(source, content.start), endToken: tokenAt(source, content.end) };
}
