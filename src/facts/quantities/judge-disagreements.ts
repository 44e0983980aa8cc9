import { passage, type FactContext, type Finding } from '../fact-context.js';
import { quoted } from '../findings/excerpts.js';
import { tell } from '../findings/tell.js';
import { compareQuantities } from './comparison.js';
import type { Quantity } from './quantities.js';
import { isGeneral } from './slots.js';

/** Figures of one role that are compared with a figure of the other report; more would be a table. */
const maxSame = 20;

/**
 * Rough tolls of two independent reports that cannot both be true: hundreds dead in one, thousands in the other.
 *
 * Only rough figures of people in general: an exact toll is of one incident, and the reports may tell of two; soldiers
 * may be counted in one and all the dead in the other. `paired` are figures that answer each other already.
 */
export function judgeDisagreements(
  { source, copy }: FactContext,
  inSource: readonly Quantity[],
  inCopy: readonly Quantity[],
  paired: ReadonlySet<Quantity>,
): { findings: Finding[]; told: ReadonlySet<Quantity> } {
  const findings: Finding[] = [];
  const told = new Set<Quantity>();
  const [a, b] = [inSource.filter(isRoughToll), inCopy.filter(isRoughToll)];
  const report = (x: Quantity, y: Quantity, ownSide: 'source' | 'copy', own: Quantity | undefined) => {
    const [was, now] = [passage(source, x), passage(copy, y)];
    const itself =
      own === undefined
        ? ''
        : `; the ${ownSide === 'copy' ? 'second' : 'first'} report itself has ${quoted((ownSide === 'copy' ? copy : source).text.slice(own.start, own.end))} elsewhere`;
    const finding = tell('number-changed', 'quantity', { source: was, copy: now }, { isCopy: false });
    findings.push({ ...finding, note: finding.note.replace(/\.$/, `${itself}.`) });
  };
  const differs = (x: Quantity, y: Quantity) => x.role === y.role && compareQuantities(x, y) === 'different';
  for (const y of b) {
    if (paired.has(y)) continue;
    const x = a.slice(0, maxSame).find((other) => differs(other, y));
    if (!x) continue;
    told.add(y);
    report(
      x,
      y,
      'copy',
      b.slice(0, maxSame).find((other) => other !== y && differs(other, y)),
    );
  }
  for (const x of a) {
    if (paired.has(x)) continue;
    const y = b.slice(0, maxSame).find((other) => differs(x, other) && !told.has(other));
    if (!y) continue;
    told.add(x);
    report(
      x,
      y,
      'source',
      a.slice(0, maxSame).find((other) => other !== x && differs(other, x)),
    );
  }
  return { findings, told };
}

function isRoughToll(quantity: Quantity): boolean {
  return quantity.role !== undefined && quantity.isVague && (quantity.unit === '' || isGeneral(quantity));
}
