import { lone, passage, quoted, type FactContext, type Finding, unchanged } from '../fact-context.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { judgeDisagreements } from './judge-disagreements.js';
import { extractQuantities, type Quantity } from './quantities.js';
import { compareQuantities } from './comparison.js';
import { countSame, isGeneral, isPeople, slotScore } from './slots.js';

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
/** Least slot score of two quantities that count the same thing. */
const minSlotScore = 3;

/** What became of the source's figures. */
export function judgeQuantities(context: FactContext): Finding[] {
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
  const changes: Finding[] = [];
  for (const [a, b] of pairs) changes.push(judgePair(context, a, b));

  const paired = new Set<Quantity>([...pairs.keys(), ...pairs.values()]);
  if (!isCopy) {
    const { findings, told } = judgeDisagreements(context, inSource, inCopy, paired);
    changes.push(...findings);
    for (const quantity of told) paired.add(quantity);
  }
  for (const quantity of unanswered(inSource, inCopy, paired, isCopy)) {
    const words = passage(source, quantity);
    const note = isCopy
      ? `The copy leaves out ${quoted(words.text)}.`
      : `Only the first report has ${quoted(words.text)}.`;
    // What one of two independent reports leaves out is its own choice.
    changes.push(lone('dropped', 'quantity', words, note, isCopy ? weight(quantity) : 'minor'));
  }
  for (const quantity of unanswered(inCopy, inSource, paired, isCopy)) {
    const words = passage(copy, quantity);
    const note = isCopy
      ? `The copy adds ${quoted(words.text)}, which the source does not have.`
      : `Only the second report has ${quoted(words.text)}.`;
    // What one of two independent reports leaves out is its own choice.
    changes.push(lone('added', 'quantity', words, note, isCopy ? weight(quantity) : 'minor'));
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
  const seen = new Set<string>();
  return quantities.filter((quantity) => {
    // “Many”, “several” come and go with the wording; an independent report is free to choose its figures. Only the
    // toll is missed in both.
    if (paired.has(quantity) || ((!isCopy || quantity.isVague) && !isToll(quantity))) return false;
    const same = byValue.get(valueKey(quantity))?.slice(0, maxSameRole) ?? [];
    if (same.some((other) => countSame(quantity, other))) return false;
    // A headline tells the same figure as the lead.
    const key = `${valueKey(quantity)} ${quantity.unit} ${quantity.role ?? ''}`;
    return seen.size < seen.add(key).size;
  });
}

function valueKey({ low, high }: Quantity): string {
  return `${low}:${high}`;
}

function isToll({ role }: Quantity): boolean {
  return role !== undefined && tollRoles.has(role);
}

function weight(quantity: Quantity): 'major' | 'minor' {
  return !quantity.isVague && (isToll(quantity) || isPeople(quantity)) ? 'major' : 'minor';
}

function judgePair(context: FactContext, a: Quantity, b: Quantity): Finding {
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
          note,
        };
      }
      if (a.isVague && b.isVague)
        return {
          ...said,
          change: 'garbled',
          garble: 'value-changed',
          severity: toll ? 'major' : 'minor',
          note: `The number changed: ${both}.`,
        };
      return {
        ...said,
        change: 'garbled',
        garble: 'value-changed',
        severity: 'major',
        note: `The number changed: ${both}.`,
      };
    case 'compatible':
      // “several” and “a number of” say the same; “a third” and “30 per cent” are free to vary between two translations.
      if (a.isVague && b.isVague && a.low === b.low) break;
      if (!toll && editedSentence(context, a.sentence) === undefined) break;
      return {
        ...said,
        change: 'garbled',
        garble: 'value-changed',
        severity: 'minor',
        note: `The vague number changed, though both can be true: ${both}.`,
      };
    case 'hedge-lost':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-gained',
        severity: toll ? 'major' : 'minor',
        note: `The copy lost the hedge: ${both}.`,
      };
    case 'more-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-gained',
        severity: toll ? 'major' : 'minor',
        note: `The copy is more exact than its source: ${both}.`,
      };
    case 'hedge-gained':
    case 'less-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-lost',
        severity: 'minor',
        note: `The copy is less exact: ${both}.`,
      };
    case 'same':
      break;
  }
  if (isPeople(a) && a.unit !== '' && !isGeneral(a) && isGeneral(b) && b.modifiers.length === 0) {
    const note = `The copy no longer says who: ${both}.`;
    return {
      ...said,
      change: 'garbled',
      garble: 'precision-lost',
      severity: toll ? 'major' : 'minor',
      note,
    };
  }
  return unchanged(said);
}
