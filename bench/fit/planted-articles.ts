import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/types.js';
import { createRandom } from '../lib/random.js';
import { editsOf, type PlantedPair } from './planted-pairs.js';

/** Articles whose two translations are compared, and of which each gets its planted fault. */
const articles = 110;
/** First word of the names of these sets; the second is the language they were translated from. */
export const articleSet = 'wmt21';
/** How the names of those end of which both texts are by people. */
export const byPeopleEnding = ' people';
/** Copies that are word for word but for what was planted. */
const editedSet = `${articleSet} edited`;

/** Whether the two texts of a set are two translations. */
export function isTranslation(set: string): boolean {
  return set.startsWith(articleSet) && set !== editedSet;
}

/** Whether a machine made one of them. */
export function isByMachine(set: string): boolean {
  return isTranslation(set) && !set.endsWith(byPeopleEnding);
}

/**
 * Two translations of one news article (WMT21), first as they are, where every difference is one of wording, and then with
 * one fault planted in the second: a figure, a day or month, a name, a source, a negation, a quoted word, two names that
 * changed places.
 */
export function plantedArticles(data: string): PlantedPair[] {
  const lines = (name: string) =>
    readFileSync(join(data, 'copies/wmt21-mt-copies', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, string>);
  const texts = new Map(lines('articles.jsonl').map(({ id, text }) => [id!, text!]));
  const pairs = [...new Map(lines('pairs.jsonl').map((pair) => [pair.a!.split('#')[0], pair])).values()];
  const random = createRandom(5);
  const step = Math.max(1, Math.floor(pairs.length / articles));
  // Two people's translations, where there are two: a machine's has errors of its own, which none planted.
  const byPeople = pairs.flatMap(({ b }) => {
    const other = b!.replace(/[AB]$/, (name) => (name === 'A' ? 'B' : 'A'));
    return texts.has(other) ? [{ a: b, b: other }] : [];
  });
  return [...pairs.filter((_, i) => i % step === 0), ...byPeople].flatMap(({ a, b }, index) => {
    const [source, copy] = [texts.get(a!)!, texts.get(b)!].map((text) => text.slice(0, 4000)) as [
      string,
      string,
    ];
    const set = `${articleSet} ${a!.slice(0, 2)}${a!.includes('#ref') ? byPeopleEnding : ''}`;
    const same = { set, source, copy, fault: { source: [], copy: [] }, isLossFree: false };
    const faulty = [0, 1].flatMap((turn): PlantedPair[] => {
      for (let k = 0; k < faults.length; k++) {
        const planted = faults[(index * 2 + turn + k) % faults.length]!(copy, random);
        if (planted)
          return [
            {
              set,
              source,
              copy: planted.text,
              fault: { source: [], copy: [planted] },
              isLossFree: true,
            },
          ];
      }
      return [];
    });
    // The same in a copy that is else word for word: several faults, for each hides none of the others.
    const verbatim = [0, 1, 2].flatMap((turn): PlantedPair[] => {
      const planted = faults[(index * 3 + turn) % faults.length]!(source, random);
      if (!planted) return [];
      return [
        {
          set: editedSet,
          source,
          copy: planted.text,
          fault: editsOf(source, planted.text),
          isLossFree: false,
        },
      ];
    });
    return [same, ...faulty, ...verbatim];
  });
}

interface Planted extends Span {
  readonly text: string;
}
type Fault = (text: string, random: () => number) => Planted | undefined;

/** Puts something else in place of one match of a pattern. */
function replacing(
  pattern: RegExp,
  other: (found: string, random: () => number, text: string) => string | undefined,
): Fault {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return undefined;
    const match = found[Math.floor(random() * found.length)]!;
    const put = other(match[0], random, text);
    if (put === undefined || put === match[0]) return undefined;
    const start = match.index;
    return {
      text: text.slice(0, start) + put + text.slice(start + match[0].length),
      // What was taken out leaves its neighbours to point at.
      start: Math.max(0, start - (put === '' || put === '.' ? 40 : 0)),
      end: start + Math.max(1, put.length),
    };
  };
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const other = (list: readonly string[]) => (found: string, random: () => number) =>
  list[(list.indexOf(found) + 1 + Math.floor(random() * (list.length - 1))) % list.length]!;
const names = /\b(?:[A-Z][a-z]{3,} ){1,2}[A-Z][a-z]{3,}\b/g;

const faults: readonly Fault[] = [
  replacing(/(?<![\d.,])\b[1-9]\d{0,2}\b(?![\d.,]\d)/g, (found, random) =>
    String(Number(found) + 1 + Math.floor(random() * 2 * Number(found))),
  ),
  replacing(
    /, (?:the |an? )?(?:[\w’'-]+ ){1,6}?(?:said|says|reported|added)(?: on \w+)?\.(?=\s)/g,
    () => '.',
  ),
  replacing(
    /\b(?:was|were|is|are|has|have|will|can|could|would) (?=[a-z]+)(?!not|no|never)/g,
    (found) => `${found}not `,
  ),
  replacing(names, (found, random, text) => {
    const all = [...new Set(text.match(names))].filter((name) => name !== found);
    return all[Math.floor(random() * all.length)];
  }),
  replacing(new RegExp(`\\b(?:${months.join('|')})\\b(?= \\d|,)`, 'g'), other(months)),
  replacing(
    /(?<=According to )[^,.]{4,60}(?=,)/g,
    (_, random) => `${days[Math.floor(random() * 7)]!} Weekly`,
  ),
  replacing(/(?<=[“"][^“”"]{20,200} )[a-z]{6,}(?= [^“”"]{10,200}[”"])/g, (_, random, text) => {
    const words = text.match(/\b[a-z]{6,}\b/g) ?? [];
    return words[Math.floor(random() * words.length)];
  }),
  replacing(new RegExp(`\\b(?:${days.join('|')})\\b`, 'g'), other(days)),
  replacing(/\b(?:not |never )(?=[a-z])/g, () => ''),
  replacing(/\bwill(?= [a-z]+)/g, () => 'may'),
  // A whole sentence, and a quotation with who said it.
  replacing(/(?<=[.”"] )[A-Z][^.“”"]{40,300}\.(?= [A-Z“"])/g, () => ''),
  replacing(
    /[“"][^“”"]{20,200}[”"],? (?:he|she|they|[A-Z][\w ]{2,30}) (?:said|added)[^.]{0,40}\./g,
    () => '',
  ),
  replacing(/\b(?:million|billion|thousand)\b/g, other(['million', 'billion', 'thousand'])),
];
