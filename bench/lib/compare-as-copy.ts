import { compareFacts } from '../../src/facts/compare-facts.js';
import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle, Evidence, FactChange } from '../../src/types.js';

/**
 * The fact report of two versions of one passage of a sentence or two, taken for source and copy without asking the
 * model: every sentence of one answers every sentence of the other, or, where both have several, its like in order.
 */
export function compareAsCopy(source: string, copy: string): FactChange[] {
  const [a, b] = [source, copy].map((text, i) => prepare({ id: String(i), text, language: 'en' })) as [
    PreparedArticle,
    PreparedArticle,
  ];
  if (a.sentences.length === 0 || b.sentences.length === 0) return [];
  const all = (document: PreparedArticle) => document.sentences.map((_, i) => i);
  const isInStep = a.sentences.length === b.sentences.length;
  const links = isInStep
    ? all(a).map((i) => ({ source: [i], copy: [i], score: 1 }))
    : [{ source: all(a), copy: all(b), score: 1 }];
  return compareFacts(a, b, {
    relation: 'rewrite',
    copyProbability: 1,
    eventProbability: 1,
    evidence: {} as Evidence,
    alignment: { links },
  });
}
