import { documentFrequency } from '../../languages/en/document-frequency.js';
import { doubtingWords, turningWords } from '../../languages/en/negative-words.js';
import { modals } from '../../languages/en/modals.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import { extractQuantities } from '../quantities/quantities.js';
import { relateWords } from '../words/relate-words.js';

/** A run of words of one sentence. */
export interface Run {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Chance from which on another word answers a word. */
const minSame = 0.8;

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

const memo = new WeakMap<PreparedArticle, ReadonlyMap<number, string>>();

/** By token the value of the figure that begins there, and nothing for the other words of one. */
function figuresOf(document: PreparedArticle): ReadonlyMap<number, string> {
  const known = memo.get(document);
  if (known) return known;
  const figures = new Map<number, string>();
  for (const { firstToken, endToken, low, high } of extractQuantities(document))
    for (let i = firstToken; i < endToken; i++) figures.set(i, i === firstToken ? `#${low} ${high}` : '');
  memo.set(document, figures);
  return figures;
}

export function createReader(document: PreparedArticle): (run: Run) => Told {
  const { tokens } = document;
  const tags = tagTokens(document);
  const figures = figuresOf(document);
  const known = new Map<Run, Told>();
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

/** How many words of a run have an answer in another, and their share of its news. */
export function answeredShare(own: Told, other: Told): { readonly words: number; readonly share: number } {
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
