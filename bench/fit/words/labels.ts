/**
 * Pairs of words of which one stands in the place of the other, and whether that changed what is said.
 *
 * From sentences of ../shared/data that are the same but for single words. Only the words are kept, in memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopWords } from '../../../src/languages/en/stop-words.js';
import { tagTokens } from '../../../src/text/tags.js';
import { wordDiff } from '../../../src/facts/alignment/word-diff.js';
import type { PreparedArticle } from '../../../src/types.js';
import { plainDocument } from '../plain-document.js';

export interface LabelledPair {
  readonly source: string;
  readonly group: string;
  readonly a: string;
  readonly b: string;
  readonly tag: string;
  /** 1: says the same; 0: says another thing. */
  readonly label: number;
  /** The pair is all that differs. */
  readonly isAlone: boolean;
  readonly kind?: string;
}

type Row = Record<string, unknown>;

/** What may be used to fit, and what only to measure. */
export const developmentSources = [
  'podcast',
  'ectsum',
  'qmsumm',
  'samsum',
  'demetr',
  'translations',
  'hsplit',
  'bump',
  'fib',
  'condaqa',
  'one-word even',
] as const;

export function readLabels(data: string, wanted: (source: string) => boolean): LabelledPair[] {
  const rows = (path: string) =>
    readFileSync(join(data, path), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const pairs: LabelledPair[] = [];
  const add = (source: string, group: unknown, a: unknown, b: unknown, label: number, kind?: string) => {
    if (typeof a !== 'string' || typeof b !== 'string' || a === b) return;
    pairs.push(
      ...swaps(a, b)
        .map((swap) => ({
          source,
          group: `${source} ${String(group)}`,
          label,
          ...swap,
          ...(kind ? { kind } : {}),
        }))
        .filter(({ isAlone }) => label === 1 || isAlone),
    );
  };
  for (const part of [
    'podcast',
    'ectsum',
    'qmsumm',
    'samsum',
    'news',
    'sales_call',
    'sales_email',
    'scitldr',
  ]) {
    if (!wanted(part)) continue;
    for (const { original_summary: a, summary: b, label } of rows(`facts/summedits_${part}.jsonl`))
      add(part, a, a, b, label as number);
  }
  if (wanted('demetr')) {
    for (const { id, human, mt, perturbed, pert } of rows('facts/demetr.jsonl')) {
      if (pert === 'critical_id20_shuffled') add('demetr', id, human, mt, 1);
      if (/antonym|hypernym|gender|ne_replaced/.test(pert as string))
        add('demetr', id, mt, perturbed, 0, (pert as string).replace(/.*_id\d+_/, ''));
    }
  }
  if (wanted('translations')) {
    for (const { id, a, b } of rows('facts/word-alignment.jsonl')) add('translations', id, a, b, 1);
  }
  for (const [set, source, field] of [
    ['hsplit', 'hsplit', 'source'],
    ['asset', 'asset', 'source'],
    ['turkcorpus', 'turkcorpus', 'source'],
    ['condaqa-edits', 'condaqa', 'source'],
    ['bump', 'bump', 'original'],
    ['fib', 'fib', 'original'],
    ['mqm-news', 'mqm-news', 'source'],
    ['fever-symmetric', 'fever-symmetric', 'source'],
    ['vitaminc-sample', 'vitaminc', 'source'],
    ['mrpc-types', 'mrpc', 'source'],
  ] as const) {
    if (!wanted(source)) continue;
    for (const row of rows(`facts/${set}.jsonl`)) {
      const { label, group } = row;
      if (/^(?:same|paraphrase)$/.test(label as string)) add(source, group, row[field], row['copy'], 1);
      if (label === 'changed' && (set !== 'fib' || row['minimal']) && set !== 'condaqa-edits')
        add(source, group, row[field], row['copy'], 0);
    }
  }
  rows('cases/one-word.jsonl').forEach(({ source, word, harmless, harmful }, i) => {
    const name = i % 2 === 0 ? 'one-word even' : 'one-word odd';
    if (!wanted(name)) return;
    const text = source as string;
    add(name, i, text, text.replace(word as string, harmless as string), 1);
    add(name, i, text, text.replace(word as string, harmful as string), 0);
  });
  return pairs;
}

/** Content words that stand for one another in two texts that are otherwise the same in the sentences around. */
function swaps(a: string, b: string): Pick<LabelledPair, 'a' | 'b' | 'tag' | 'isAlone'>[] {
  const [x, y] = [plainDocument('a', a), plainDocument('b', b)];
  const whole = ({ tokens }: PreparedArticle) => ({ firstToken: 0, endToken: tokens.length });
  const hunks = wordDiff(x, whole(x), y, whole(y));
  if (!hunks) return [];
  const [tags, otherTags] = [tagTokens(x), tagTokens(y)];
  const changed = hunks.reduce(
    (sum, { source, copy }) => sum + Math.max(source[1] - source[0], copy[1] - copy[0]),
    0,
  );
  if (changed > 0.5 * Math.max(x.tokens.length, y.tokens.length)) return [];
  const found: Pick<LabelledPair, 'a' | 'b' | 'tag' | 'isAlone'>[] = [];
  const isArticle = ({ source, copy }: (typeof hunks)[number]) =>
    [...x.tokens.slice(...source), ...y.tokens.slice(...copy)].every(({ norm }) =>
      /^(?:an?|the)$/.test(norm),
    );
  const telling = hunks.filter((hunk) => !isArticle(hunk));
  for (const { source, copy } of telling) {
    const [i, j] = [source[0], copy[0]];
    if (source[1] - i !== 1 || copy[1] - j !== 1) continue;
    const [p, q] = [x.tokens[i]!, y.tokens[j]!];
    if (!/^[a-z][a-z-]+$/.test(p.norm) || !/^[a-z][a-z-]+$/.test(q.norm)) continue;
    if (stopWords.has(p.norm) || stopWords.has(q.norm) || p.stem === q.stem) continue;
    const isName = (text: string, at: number, tag: string | undefined) =>
      tag === 'PROPN' || (/^\p{Lu}/u.test(text.slice(at)) && at > 0);
    if (isName(a, p.start, tags[i]) || isName(b, q.start, otherTags[j])) continue;
    found.push({ a: p.norm, b: q.norm, tag: tags[i]!, isAlone: telling.length === 1 });
  }
  return found;
}
