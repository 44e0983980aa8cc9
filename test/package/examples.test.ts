import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import { compareArticles } from '../../src/compare-articles.js';
import type { Article, FactChange } from '../../src/types.js';

const FOLDER = new URL('../../examples/articles/', import.meta.url);
const articleById = new Map(
  readdirSync(FOLDER).map((file): [string, Article] => {
    const id = file.replace(/\.txt$/, '');
    return [id, { id, text: readFileSync(new URL(file, FOLDER), 'utf8') }];
  }),
);

/** What a copy did to its source, as planted; the words of one side are in the passage or the note of a finding. */
interface Planted {
  readonly copy: string;
  readonly source?: string;
  readonly words?: string;
  readonly severity: 'major' | 'minor';
}

const NEWSROLL: readonly Planted[] = [
  { copy: 'newsroll', source: 'started building', words: 'will launch', severity: 'major' },
  { copy: 'newsroll', source: 'continued to worsen', words: 'would worsen', severity: 'major' },
  { copy: 'newsroll', words: 'tea house.', severity: 'major' },
  { copy: 'newsroll', words: 'I noted that I continued', severity: 'minor' },
  { copy: 'newsroll', source: 'seven fighters', severity: 'minor' },
  { copy: 'newsroll', source: 'three elderly people', words: 'three people', severity: 'minor' },
  { copy: 'newsroll', source: 'The council denies', severity: 'minor' },
  { copy: 'newsroll', source: 'My men', words: 'My people', severity: 'minor' },
  { copy: 'newsroll', words: '. .', severity: 'minor' },
  { copy: 'newsroll', words: '. ,', severity: 'minor' },
];
const ISLANDER: readonly Planted[] = [
  { copy: 'islander', source: '84', words: '48', severity: 'major' },
  { copy: 'islander', source: 'An inquiry then recommended', severity: 'minor' },
];

describe('the example articles', () => {
  test('hold what was planted', () => {
    for (const { copy, source, words } of [...NEWSROLL, ...ISLANDER]) {
      const original = copy === 'newsroll' ? 'courier' : 'tribune';
      if (source !== undefined) expect(articleById.get(original)!.text).toContain(source);
      if (words !== undefined) expect(articleById.get(copy)!.text).toContain(words);
    }
  });

  test('fall into one story told twice, one reprinted, and two single reports', () => {
    const { clusters } = clusterArticles(articleById.values(), { facts: false });
    expect(clusters.map(({ members }) => [...members].sort())).toEqual([
      ['courier', 'newsroll'],
      ['islander', 'tribune'],
      ['border-post'],
      ['radio-soll'],
    ]);
  });

  test('the accident is one event with two independent sources', () => {
    const { clusters, events } = clusterArticles(articleById.values(), { facts: false });
    const membersOf = new Map(clusters.map(({ id, members }) => [id, members]));
    const accident = events.find((event) => event.clusters.includes('radio-soll'))!;
    expect(accident.clusters.flatMap((id) => [...membersOf.get(id)!]).sort()).toEqual([
      'islander',
      'radio-soll',
      'tribune',
    ]);
    expect(accident.independentSources).toBe(2);
  });

  // Floors and not all of them: a paraphrased value or a bare number may be told as dropped and added.
  test('at least seven of the ten faults of newsroll are reported, at their severity', () => {
    expect(
      missed('courier', NEWSROLL).length,
      `missed: ${told(missed('courier', NEWSROLL))}`,
    ).toBeLessThanOrEqual(3);
  });

  test('at least one of the two of islander', () => {
    expect(
      missed('tribune', ISLANDER).length,
      `missed: ${told(missed('tribune', ISLANDER))}`,
    ).toBeLessThanOrEqual(1);
  });
});

function missed(original: string, planted: readonly Planted[]): Planted[] {
  return planted.filter((one) => findingsOf(original, one).length === 0);
}

function told(planted: readonly Planted[]): string {
  return planted.map(({ source = '', words = '' }) => `“${source}” → “${words}”`).join('; ');
}

function findingsOf(original: string, { copy, source = '', words = '', severity }: Planted): FactChange[] {
  const { facts } = compareArticles(articleById.get(original)!, articleById.get(copy)!);
  return facts.filter((fact) => {
    const isSevere = fact.severity === 'major' || fact.severity === severity;
    const told = [fact.source?.text, fact.copy?.text, fact.note].join(' ');
    return isSevere && told.includes(source) && told.includes(words);
  });
}
