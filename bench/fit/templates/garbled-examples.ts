import type { CopyExample } from '../copy-examples.js';
import { createRandom } from '../random.js';
import { createPreparer, type CopySet, type Row } from '../read-sets.js';

/** A slot of running text: a figure, or a word with a capital within a sentence. */
const slot =
  /(?<![\p{L}\d.,])\d[\d.,]*\d|(?<![\p{L}\d.,])\d(?![\p{L}\d])|(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’'-]+/gu;

/** Most of the distinct slots that are changed. */
const shares = [0.05, 0.1, 0.2, 0.33];

/** Articles of the sets, each against itself with up to a third of its names and figures put wrong: still copies. */
export function makeGarbledExamples(
  sets: readonly CopySet[],
  each: number,
  language?: string,
): CopyExample[] {
  const random = createRandom(11);
  const prepare = createPreparer(language);
  return sets
    .filter(({ name }) => !name.endsWith('urdu'))
    .flatMap(({ name, articles }) => {
      const rows = [...articles.values()];
      const pick = () => rows[Math.floor(random() * rows.length)]!;
      return Array.from({ length: each }, (): CopyExample => {
        const [row, other] = [pick(), pick()];
        const share = shares[Math.floor(random() * shares.length)]!;
        const copy = prepare(garbleText(row, other, share, random));
        return { set: name, kind: 'reprint', group: row.group, source: prepare(row), copy, label: 1 };
      });
    });
}

/** Each chosen slot becomes one of the other article, of its kind, wherever it stands. */
function garbleText(row: Row, other: Row, share: number, random: () => number): Row {
  const isFigure = (word: string) => /^\d/.test(word);
  const [own, foreign] = [row, other].map(({ text }) => [...new Set(text.match(slot) ?? [])]) as [
    string[],
    string[],
  ];
  const swapped = new Map<string, string>();
  for (const word of own) {
    if (random() >= share) continue;
    const fitting = foreign.filter((one) => isFigure(one) === isFigure(word) && one !== word);
    if (fitting.length > 0) swapped.set(word, fitting[Math.floor(random() * fitting.length)]!);
  }
  return { ...row, text: row.text.replace(slot, (word) => swapped.get(word) ?? word) };
}
