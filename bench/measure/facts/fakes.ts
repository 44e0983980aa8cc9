import { compareArticles } from '../../../src/compare-articles.js';

export interface FakesRow {
  readonly original: string;
  readonly changed: string;
  readonly topics: readonly string[];
  /** A Python dictionary as it prints itself. */
  readonly original_facts: string;
  readonly changed_facts: string;
}

/**
 * Conflict news in which a language model changed actor, place, date, weapon or victims. A topic counts as reported where
 * a finding, on either side, holds a word of the topic that only the fact before or only the fact after has.
 */
export function scoreFakes(
  rows: readonly FakesRow[],
  miss: (row: FakesRow, topic: string) => void,
): {
  articles: number;
  byTopic: ReadonlyMap<string, { topics: number; found: number }>;
  relations: ReadonlyMap<string, number>;
} {
  const byTopic = new Map<string, { topics: number; found: number }>();
  const relations = new Map<string, number>();
  let articles = 0;
  for (const row of rows) {
    const { facts, relation } = compareArticles(
      { id: 'original', text: row.original, language: 'en' },
      { id: 'changed', text: row.changed, language: 'en' },
    );
    relations.set(relation, (relations.get(relation) ?? 0) + 1);
    const findings = facts.filter(({ severity }) => severity !== 'none');
    let isReported = false;
    for (const topic of row.topics) {
      const before = wordsOf(factOf(row.original_facts, topic));
      const after = wordsOf(factOf(row.changed_facts, topic));
      const found = findings.some(
        ({ source, copy }) =>
          [...wordsOf(source?.text ?? '')].some((word) => before.has(word) && !after.has(word)) ||
          [...wordsOf(copy?.text ?? '')].some((word) => after.has(word) && !before.has(word)),
      );
      const tally = byTopic.get(topic) ?? { topics: 0, found: 0 };
      tally.topics++;
      if (found) tally.found++;
      else miss(row, topic);
      byTopic.set(topic, tally);
      isReported ||= found;
    }
    if (isReported) articles++;
  }
  return { articles, byTopic, relations };
}

/** The value of a key, up to the next key. */
export function factOf(facts: string, topic: string): string {
  const at = facts.indexOf(`'${topic}':`);
  if (at < 0) return '';
  const rest = facts.slice(at + topic.length + 3);
  const end = /['"], '[A-Z][A-Za-z ]+':/.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).replace(/\\+n/g, ' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
