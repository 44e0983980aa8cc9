import type { Evidence, FactChange, Garble, Relation, Severity } from '../types.js';

/** What an agency's desk would send for a finding of this severity. */
export const DESK_WORD: Readonly<Record<Severity, string>> = {
  major: 'CORRECTION',
  minor: 'REFILE',
  none: 'note',
};

/** The same between two reports that are no copies: there is nothing to correct, only to check. */
export const DIFFERENCE_WORD: Readonly<Record<Severity, string>> = {
  major: 'CONFLICT',
  minor: 'difference',
  none: 'note',
};

const GARBLE_WORDS: Readonly<Record<Garble, string>> = {
  'value-changed': 'other value',
  'precision-lost': 'less exact',
  'precision-gained': 'more exact',
  'name-changed': 'other name',
  'quote-altered': 'quote altered',
  'attribution-lost': 'attribution lost',
  'attribution-changed': 'attribution changed',
  'status-changed': 'status changed',
  'role-swapped': 'roles swapped',
  'link-changed': 'link changed',
  corrupted: 'damaged',
};

/** Kinds whose name is not yet a reader's word; `text` and `event` changes are about whole statements. */
export const KIND_WORDS: Readonly<Partial<Record<FactChange['kind'], string>>> = {
  event: 'statement',
  quantity: 'number',
  text: 'wording',
};

/** `number: other value`, `quote dropped`. */
export function changeInWords({ kind, change, garble }: FactChange): string {
  const what = KIND_WORDS[kind] ?? kind;
  if (change !== 'garbled' || garble === undefined) return `${what} ${change}`;
  // “At least 14” that becomes “14” says more than its source knows: to a desk that is a lost hedge.
  const isHedgeLost = garble === 'precision-gained' && kind === 'quantity';
  const how = isHedgeLost ? 'hedge lost' : GARBLE_WORDS[garble];
  return how.startsWith(kind) ? how : `${what}: ${how}`;
}

/** `is a rewrite of`, `tells the same event as`, … */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  identical: 'is word for word',
  'near-duplicate': 'is a near-duplicate of',
  rewrite: 'is a rewrite of',
  'same-event': 'tells the same event as, and is no copy of,',
  unrelated: 'has nothing to do with',
};

/** A probability in [0, 1] as an adverb: 1 is “almost certainly”, 0 “almost certainly not”. */
export function probabilityInWords(probability: number): string {
  if (probability >= 0.98) return 'almost certainly';
  if (probability >= 0.9) return 'very probably';
  if (probability >= 0.7) return 'probably';
  if (probability >= 0.5) return 'more likely than not';
  if (probability >= 0.3) return 'perhaps';
  if (probability >= 0.1) return 'probably not';
  return probability >= 0.02 ? 'very probably not' : 'almost certainly not';
}

/** Two decimals, and never a rounded certainty: 0.998 is `>0.99`. */
export function probabilityInFigures(probability: number): string {
  if (probability > 0.99 && probability < 1) return '>0.99';
  return probability > 0 && probability < 0.01 ? '<0.01' : probability.toFixed(2);
}

/** A share in [0, 1] as a pronoun: “nearly all”, “about half”, “few”. */
function shareInWords(share: number): string {
  if (share >= 0.995) return 'all';
  if (share >= 0.9) return 'nearly all';
  if (share >= 0.6) return 'most';
  if (share >= 0.4) return 'about half';
  if (share >= 0.15) return 'some';
  return share > 0.01 ? 'few' : 'none';
}

/** What a decision rests on, in one sentence. */
export function evidenceInWords(evidence: Evidence, source: string, copy: string): string {
  const { sourceAligned, copyAligned, order, contentOverlap, resemblance } = evidence;
  const aligned = `${shareInWords(copyAligned)} of what ${copy} says answers ${source}, and ${shareInWords(sourceAligned)} the other way`;
  const inOrder = copyAligned > 0.01 ? `, ${orderInWords(order)}` : '';
  const words = `${shareInWords(contentOverlap)} of the telling words are shared (${contentOverlap.toFixed(2)}, quoted speech left out)`;
  const runs = `${shareInWords(resemblance)} of the runs of words (${resemblance.toFixed(2)})`;
  return `${aligned}${inOrder}; ${words}, and ${runs}.`;
}

function orderInWords(order: number): string {
  if (order >= 0.95) return 'in the same order';
  return order >= 0.75 ? 'mostly in the same order' : 'in another order';
}

/** `1 story`, `2 stories`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}
