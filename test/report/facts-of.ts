import type { Cluster, Comparison, Copy, FactChange, Passage } from '../../src/types.js';
import { COMPARISON } from './sample.js';

/** A passage whose place does not matter. */
export function told(text: string, start = 0): Passage {
  return { text, start, end: start + text.length };
}

/** A change of a fact, a CORRECTION unless it is told otherwise. */
export function factOf(fields: Readonly<Record<string, unknown>> = {}): FactChange {
  const both = { source: told('14 men'), copy: told('41 men') };
  const change = { change: 'garbled', kind: 'quantity', garble: 'value-changed', ...both };
  return { ...change, severity: 'major', confidence: 0.9, note: 'Other.', ...fields } as FactChange;
}

export function comparisonOf(facts: readonly FactChange[]): Comparison {
  return { ...COMPARISON, facts };
}

export function copyOf(
  article: string,
  parent: string,
  facts: readonly FactChange[] = [],
  more: Partial<Copy> = {},
): Copy {
  return {
    article,
    parent,
    reason: `${article} follows`,
    confidence: 0.9,
    comparison: comparisonOf(facts),
    ...more,
  };
}

/** A story whose source is the first. */
export function storyOf(source: string, copies: readonly Copy[], confidence = 0.9): Cluster {
  const members = [source, ...copies.map(({ article }) => article)];
  return {
    id: [...members].sort()[0]!,
    members,
    source: { article: source, confidence, reason: 'it is first' },
    copies,
  };
}
