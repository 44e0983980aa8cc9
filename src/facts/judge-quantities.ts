import { synonymy } from '../languages/en/synonyms.js';
import type { FactChange } from '../types.js';
import { passage, quoted, type FactContext } from './fact-context.js';
import { assignBest, indexBy, linkedItems } from './assign-best.js';
import { extractQuantities, type Quantity } from './quantities.js';
import { compareQuantities } from './quantity-comparison.js';

/** Roles whose figure is the news: an error in it is always a correction. */
const tollRoles = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'arrested',
  'captured',
  'neutralised',
  'lost',
]);
/** Head nouns that say no more than that people are counted. */
const generalPeople = new Set([
  'people',
  'peopl',
  'person',
  'individu',
  'victim',
  'man',
  'men',
  'human',
  'life',
  'live',
  'other',
  'death',
  'dead',
  'fatal',
  'casualti',
]);
/** Least slot score of two quantities that count the same thing. */
const minSlotScore = 3;

/** What became of the source's figures. */
export function judgeQuantities(context: FactContext): FactChange[] {
  const { source, copy, isCopy } = context;
  const inSource = extractQuantities(source);
  const inCopy = extractQuantities(copy);
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const byRole = indexBy(inCopy, ({ role }) => role);
  const candidates = isCopy
    ? (a: Quantity) => linkedItems(context.toCopy, bySentence, a.sentence)
    : (a: Quantity) =>
        new Set([...linkedItems(context.toCopy, bySentence, a.sentence), ...sameRole(byRole, a)]);
  const pairs = assignBest(inSource, candidates, (a, b) => slotScore(context, a, b), minSlotScore);
  const changes: FactChange[] = [];
  for (const [a, b] of pairs) changes.push(judgePair(context, a, b));

  const paired = new Set<Quantity>([...pairs.keys(), ...pairs.values()]);
  for (const quantity of unanswered(inSource, inCopy, paired, isCopy)) {
    const words = passage(source, quantity);
    const note = `The copy leaves out ${quoted(words.text)}.`;
    changes.push({
      change: 'dropped',
      kind: 'quantity',
      severity: weight(quantity),
      confidence: 0.7,
      source: words,
      note,
    });
  }
  for (const quantity of unanswered(inCopy, inSource, paired, isCopy)) {
    const words = passage(copy, quantity);
    const note = `The copy adds ${quoted(words.text)}, which the source does not have.`;
    changes.push({
      change: 'added',
      kind: 'quantity',
      severity: weight(quantity),
      confidence: 0.7,
      copy: words,
      note,
    });
  }
  return changes;
}

/** At most this many figures of one role are compared with one figure of an independent report. */
const maxSameRole = 50;

function sameRole(
  byRole: ReadonlyMap<string | undefined, readonly Quantity[]>,
  { role }: Quantity,
): readonly Quantity[] {
  return role === undefined ? [] : (byRole.get(role)?.slice(0, maxSameRole) ?? []);
}

/** Figures without a partner, nor the same figure of the same thing elsewhere in the other text. */
function unanswered(
  quantities: readonly Quantity[],
  others: readonly Quantity[],
  paired: ReadonlySet<Quantity>,
  isCopy: boolean,
): Quantity[] {
  const byValue = indexBy(others, valueKey);
  return quantities.filter((quantity) => {
    // “Many”, “several” come and go with the wording; an independent report is free to choose its figures. Only the
    // toll is missed in both.
    if (paired.has(quantity) || ((!isCopy || quantity.isVague) && !isToll(quantity))) return false;
    const same = byValue.get(valueKey(quantity))?.slice(0, maxSameRole) ?? [];
    return !same.some((other) => countSame(quantity, other));
  });
}

function valueKey({ low, high }: Quantity): string {
  return `${low}:${high}`;
}

function isToll({ role }: Quantity): boolean {
  return role !== undefined && tollRoles.has(role);
}

function weight(quantity: Quantity): 'major' | 'minor' {
  return isToll(quantity) || isPeople(quantity) ? 'major' : 'minor';
}

function judgePair(context: FactContext, a: Quantity, b: Quantity): FactChange {
  const source = passage(context.source, a);
  const copy = passage(context.copy, b);
  const said = { kind: 'quantity' as const, source, copy };
  const both = `${quoted(source.text)} became ${quoted(copy.text)}`;
  const toll = isToll(a);
  switch (compareQuantities(a, b)) {
    case 'different':
      if (!context.isCopy) {
        const note = `The reports disagree: ${quoted(source.text)} against ${quoted(copy.text)}.`;
        return {
          ...said,
          change: 'contradicted',
          garble: 'value-changed',
          severity: 'major',
          confidence: 0.7,
          note,
        };
      }
      if (a.isVague && b.isVague)
        return {
          ...said,
          change: 'garbled',
          garble: 'value-changed',
          severity: toll ? 'major' : 'minor',
          confidence: 0.6,
          note: `The number changed: ${both}.`,
        };
      return {
        ...said,
        change: 'garbled',
        garble: 'value-changed',
        severity: 'major',
        confidence: 0.9,
        note: `The number changed: ${both}.`,
      };
    case 'compatible':
      return {
        ...said,
        change: 'garbled',
        garble: 'value-changed',
        severity: 'minor',
        confidence: 0.6,
        note: `The vague number changed, though both can be true: ${both}.`,
      };
    case 'hedge-lost':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-gained',
        severity: toll ? 'major' : 'minor',
        confidence: 0.8,
        note: `The copy lost the hedge: ${both}.`,
      };
    case 'more-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-gained',
        severity: toll ? 'major' : 'minor',
        confidence: 0.7,
        note: `The copy is more exact than its source: ${both}.`,
      };
    case 'hedge-gained':
    case 'less-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-lost',
        severity: 'minor',
        confidence: 0.7,
        note: `The copy is less exact: ${both}.`,
      };
    case 'same':
      break;
  }
  if (
    isPeople(a) &&
    a.unit !== '' &&
    !generalPeople.has(a.unit) &&
    generalPeople.has(b.unit) &&
    b.modifiers.length === 0
  ) {
    const note = `The copy no longer says who: ${both}.`;
    return {
      ...said,
      change: 'garbled',
      garble: 'precision-lost',
      severity: toll ? 'major' : 'minor',
      confidence: 0.8,
      note,
    };
  }
  if (isSameWording(source.text, copy.text))
    return {
      ...said,
      change: 'kept',
      severity: 'none',
      confidence: 0.95,
      note: `${quoted(copy.text)} is kept.`,
    };
  return {
    ...said,
    change: 'rephrased',
    severity: 'none',
    confidence: 0.9,
    note: `${quoted(source.text)} is put as ${quoted(copy.text)}.`,
  };
}

/** How surely two quantities answer one question: what is counted, what happened to it, and where it stands. */
function slotScore(context: FactContext, a: Quantity, b: Quantity): number {
  const { words, toCopy } = context;
  const isLinked = toCopy[a.sentence]?.includes(b.sentence) ?? false;
  // Independent reports share no sentences: there the slot itself must agree.
  if (!isLinked && context.isCopy) return 0;
  let score = 0;
  if (a.role !== undefined && b.role !== undefined) score += a.role === b.role ? 3 : -3;
  if (a.unit !== '' && b.unit !== '') {
    const isAlike = a.unit === b.unit || synonymy(a.unit, b.unit) >= 0.5 || (isPeople(a) && isPeople(b));
    score += isAlike ? 2 : -1;
  }
  const shared = a.modifiers.filter((word) => b.modifiers.includes(word)).length;
  score += Math.min(2, shared);
  if (!context.isCopy)
    return a.role !== undefined && a.role === b.role && !isLinked ? score : isLinked ? score : 0;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const partner = words.toCopy[i]!;
    if (partner >= b.firstToken && partner < b.endToken) {
      score += 2;
      break;
    }
  }
  if (a.low === b.low && a.high === b.high) score += 2;
  else if (a.low <= b.high && b.low <= a.high) score += 1;
  return score + 2 * neighbourhood(context, a, b);
}

/** Share of the words round two quantities that are aligned with each other, in [0, 1]. */
function neighbourhood({ source, words }: FactContext, a: Quantity, b: Quantity): number {
  const width = 4;
  const { firstToken, endToken } = source.sentences[a.sentence]!;
  let seen = 0;
  let near = 0;
  for (let i = a.firstToken - width; i < a.endToken + width; i++) {
    if (i < firstToken || i >= endToken || (i >= a.firstToken && i < a.endToken)) continue;
    seen++;
    const partner = words.toCopy[i]!;
    if (partner >= b.firstToken - width && partner < b.endToken + width) near++;
  }
  return seen === 0 ? 0 : near / seen;
}

/** Whether two equal figures, somewhere in the texts, count the same thing. */
function countSame(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || a.unit === '' || b.unit === '' || synonymy(a.unit, b.unit) >= 0.5) return true;
  return (
    a.role !== undefined && a.role === b.role && (generalPeople.has(a.unit) || generalPeople.has(b.unit))
  );
}

function isPeople({ unit, role }: Quantity): boolean {
  return (
    role !== undefined ||
    generalPeople.has(unit) ||
    /^(?:soldier|troop|civilian|militant|terrorist|fighter|offic|worker|child|women|woman)/.test(unit)
  );
}

function isSameWording(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[“”"«»]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(a) === plain(b);
}
