import { openPackedWords, type PackedWords } from '../packed-words.js';
import { classes, lexicon, suffixes, transitions } from './tag-table.js';

/** Tags in the order of the table. */
export const tagNames = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'VERB',
  'X',
] as const;

/** The states of the chain are the tags, then the start of a sentence and the marks between words. */
export const firstMark = tagNames.length;
export const stateCount = firstMark + 5;

/** Tags worth trying for a word, and what each costs: −ln P(tag | word) + ln P(tag). */
export interface Candidates {
  readonly tags: readonly number[];
  readonly costs: readonly number[];
}

/** Words that behave alike: candidates in lower case, with a capital, and where case tells nothing. */
export type WordClass = readonly [Candidates, Candidates, Candidates];

/** A hidden Markov model of English parts of speech. */
export interface TagModel {
  /** The number of the class of a word. */
  readonly words: PackedWords;
  /** The same by the last 1 to 5 letters of a rare word; '' for any. */
  readonly suffixes: PackedWords;
  /** Of the 4,000 classes an article meets a few hundred, so each is worked out when it is first asked for. */
  readonly classAt: (number: number) => WordClass;
  /** −ln P(state | the two states before it), at `(first · stateCount + second) · stateCount + state`. */
  readonly costs: Float32Array;
}

/** Figures are printable characters from here on; logarithms are cut into eighths. */
export const zero = 48;
export const logUnits = 8;
/** A level of a class is a factor of √2. */
export const levelsPerOctave = 2;

/** Less likely tags of a word are not tried, nor more than five. */
const minShare = 0.01;
const maxCandidates = 5;
/** A word seen only in lower case is a name if it has a capital inside a sentence, most likely. */
const capitalPrior = 0.002;
const nameShare = 0.7;
/** At a sentence start and in Title Case, a word that is also written in lower case is seldom a name. */
const capitalWeight = 0.2;

let model: TagModel | undefined;

/** Made from the table on first use; most of it is decoded as it is asked for. */
export function tagModel(): TagModel {
  return (model ??= decode());
}

function decode(): TagModel {
  const costs = new Float32Array(stateCount ** 3);
  for (let i = 0; i < costs.length; i++) costs[i] = (transitions.charCodeAt(i) - zero) / logUnits;
  const logShares: number[] = [];
  for (let tag = 0; tag < firstMark; tag++) {
    logShares.push(-(transitions.charCodeAt(costs.length + tag) - zero) / logUnits);
  }
  const texts = openPackedWords(classes);
  const wordClasses: WordClass[] = [];
  const classAt = (number: number) =>
    (wordClasses[number] ??= wordClass(decodeShares(texts.at(number)), logShares));
  return { words: openPackedWords(lexicon), suffixes: openPackedWords(suffixes), classAt, costs };
}

/** `A3b0`: the first tag in lower case at level 3, the second with a capital at level 0. */
function decodeShares(text: string): number[] {
  const shares = new Array<number>(2 * firstMark).fill(0);
  for (let i = 0; i < text.length; i += 2) {
    const code = text.charCodeAt(i);
    const slot = code < 97 ? code - 65 : code - 97 + firstMark;
    shares[slot] = 2 ** (-(text.charCodeAt(i + 1) - zero) / levelsPerOctave);
  }
  return shares;
}

function wordClass(shares: readonly number[], logShares: readonly number[]): WordClass {
  const low = shares.slice(0, firstMark);
  const high = shares.slice(firstMark);
  const both = low.map((share, tag) => share + capitalWeight * high[tag]!);
  const lowSum = sum(low);
  const asLow = lowSum > 0.001 ? low : both;
  const name = tagNames.indexOf('PROPN');
  const asHigh = high.map(
    (share, tag) =>
      share + capitalPrior * (tag === name ? nameShare : ((1 - nameShare) * asLow[tag]!) / sum(asLow)),
  );
  return [candidates(asLow, logShares), candidates(asHigh, logShares), candidates(both, logShares)];
}

function candidates(shares: readonly number[], logShares: readonly number[]): Candidates {
  const whole = sum(shares);
  const tags = shares
    .map((_, tag) => tag)
    .filter((tag) => shares[tag]! >= minShare * whole && shares[tag]! > 0)
    .sort((a, b) => shares[b]! - shares[a]! || a - b)
    .slice(0, maxCandidates);
  return { tags, costs: tags.map((tag) => logShares[tag]! - Math.log(shares[tag]! / whole)) };
}

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}
