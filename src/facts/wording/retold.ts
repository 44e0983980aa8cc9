import { documentFrequency } from '../../languages/en/document-frequency.js';
import { doubtingWords, turningWords } from '../../languages/en/negative-words.js';
import { modals } from '../../languages/en/modals.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import type { FactContext } from '../fact-context.js';
import { extractQuantities } from '../quantities/quantities.js';
import { relateWords } from '../words/relate-words.js';

/** A run of words of one sentence that answers nothing in the other text. */
export interface LostRun {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly attribution?: { readonly strength: string };
}

/**
 * What two runs must share to be one claim in other words: content words, those letter for letter among them, and the mean of
 * their shares of each run, rarer words counting more. Of 91 pairs from .45 on in rewrites (four sets of copies) some three
 * in four were one claim, from .5 on four in five of 71, and half where no word stood in both.
 */
const minWords = 3;
const minEqual = 2;
const minShare = 0.5;
/** Chance from which on another word answers a word. */
const minSame = 0.8;
/** Sentences that a retold claim may stand beside its place. */
const reach = 1;
/** Content words beyond which a run is a table, lost runs and pairs of them beyond which all was told anew. */
const maxWords = 40;
const maxRuns = 60;
const maxPairs = 200;

/**
 * Of what only the source tells and what only the copy tells, the runs that are one claim in other words: neither is left out
 * or put in. They stand in one place of the two texts, between the same answered sentences, have their figures in common and
 * deny and doubt as often, and both or none name who says so. Symmetric; bounded however many runs there are.
 */
export function findRetold<T extends LostRun>(
  context: FactContext,
  lost: readonly T[],
  found: readonly T[],
): ReadonlySet<T> {
  const retold = new Set<T>();
  if (lost.length === 0 || found.length === 0 || lost.length > maxRuns || found.length > maxRuns)
    return retold;
  const { source, copy, toCopy, toSource } = context;
  const [inSource, inCopy] = [placesIn(toCopy, copy), placesIn(toSource, source)];
  const [a, b] = [createReader(source), createReader(copy)];
  const pairs: (readonly [T, T, Told, Told])[] = [];
  for (const x of lost) {
    for (const y of found) {
      if (!isBetween(y.sentence, inSource(x.sentence)) && !isBetween(x.sentence, inCopy(y.sentence)))
        continue;
      if (x.attribution?.strength !== y.attribution?.strength) continue;
      const [was, now] = [a(x), b(y)];
      if (
        was.turns === now.turns &&
        was.doubts === now.doubts &&
        haveFigures(was, now) &&
        shareEnough(was, now)
      )
        pairs.push([x, y, was, now]);
    }
  }
  if (pairs.length > maxPairs) return retold;
  for (const [x, y, was, now] of pairs) {
    if (retold.has(x) && retold.has(y)) continue;
    const [there, back] = [answeredShare(was, now), answeredShare(now, was)];
    if (Math.min(there.words, back.words) < minWords || (there.share + back.share) / 2 < minShare) continue;
    retold.add(x).add(y);
  }
  return retold;
}

/** The sentences of the other text between which a sentence would stand in it. */
type Place = readonly [low: number, high: number];

function placesIn(
  partners: readonly (readonly number[])[],
  other: PreparedArticle,
): (sentence: number) => Place {
  const before: number[] = [];
  let last = -1;
  for (const linked of partners) {
    before.push(last);
    if (linked.length > 0) last = Math.max(...linked);
  }
  const after: number[] = [];
  let next = other.sentences.length;
  for (let i = partners.length - 1; i >= 0; i--) {
    after[i] = next;
    if (partners[i]!.length > 0) next = Math.min(...partners[i]!);
  }
  return (sentence) => {
    const linked = partners[sentence]!;
    const ends = linked.length > 0 ? linked : [before[sentence]!, after[sentence]!];
    return [Math.min(...ends) - reach, Math.max(...ends) + reach];
  };
}

function isBetween(sentence: number, [low, high]: Place): boolean {
  return sentence >= low && sentence <= high;
}

/** The news of a run of words. */
export interface Told {
  readonly words: readonly TellingWord[];
  /** Stems, and values of figures. */
  readonly keys: ReadonlySet<string>;
  readonly figures: readonly string[];
  /** Words that deny, and words that leave open or weigh whether it is so. */
  readonly turns: number;
  readonly doubts: number;
}

interface TellingWord {
  readonly key: string;
  readonly norm: string;
  readonly tag: string | undefined;
  readonly isFigure: boolean;
  readonly weight: number;
}

export function createReader(document: PreparedArticle): (run: LostRun) => Told {
  const { tokens } = document;
  const tags = tagTokens(document);
  /** By token the value of the figure that begins there, and nothing for the other words of one. */
  const figures = new Map<number, string>();
  for (const { firstToken, endToken, low, high } of extractQuantities(document))
    for (let i = firstToken; i < endToken; i++) figures.set(i, i === firstToken ? `#${low} ${high}` : '');
  const known = new Map<LostRun, Told>();
  return (run) => {
    let told = known.get(run);
    if (told) return told;
    const words: TellingWord[] = [];
    let [turns, doubts] = [0, 0];
    for (let i = run.firstToken; i < run.endToken; i++) {
      const { norm, stem } = tokens[i]!;
      if (turningWords.has(norm)) turns++;
      if (leavesOpen(norm)) doubts++;
      const figure = figures.get(i);
      if (figure === undefined ? !isContent(tokens[i]!) : figure === '') continue;
      const weight = -Math.log(documentFrequency(stem));
      words.push({ key: figure ?? stem, norm, tag: tags[i], isFigure: figure !== undefined, weight });
    }
    told = {
      words,
      keys: new Set(words.map(({ key }) => key)),
      figures: words.flatMap(({ key, isFigure }) => (isFigure ? [key] : [])),
      turns,
      doubts,
    };
    known.set(run, told);
    return told;
  };
}

/** `could have rotted`, `they doubted that …`, `dismissed the rumour that …`. */
function leavesOpen(norm: string): boolean {
  const modal = modals.get(norm);
  return (modal !== undefined && modal !== 'future') || doubtingWords.has(norm);
}

/** Where both have figures, those of the one that has fewer stand in the other. */
function haveFigures(a: Told, b: Told): boolean {
  const [few, many] = a.figures.length < b.figures.length ? [a, b] : [b, a];
  return few.figures.every((figure) => many.keys.has(figure));
}

function shareEnough(a: Told, b: Told): boolean {
  if (a.words.length > maxWords || b.words.length > maxWords) return false;
  let equal = 0;
  for (const key of a.keys) if (b.keys.has(key)) equal++;
  return equal >= minEqual;
}

/** How many words of a run have an answer in another, and their share of its news. */
function answeredShare(own: Told, other: Told): { readonly words: number; readonly share: number } {
  let [words, met, all] = [0, 0, 0];
  for (const word of own.words) {
    const chance = other.keys.has(word.key) ? 1 : word.isFigure ? 0 : likeliest(word, other.words);
    if (chance > 0) words++;
    met += chance * word.weight;
    all += word.weight;
  }
  return { words, share: all > 0 ? met / all : 0 };
}

function likeliest({ norm, tag }: TellingWord, others: readonly TellingWord[]): number {
  let best = 0;
  for (const other of others) {
    if (other.isFigure) continue;
    const { relation, probability } = relateWords(norm, other.norm, tag, other.tag);
    if (relation === 'same' && probability >= minSame) best = Math.max(best, probability);
  }
  return best;
}
