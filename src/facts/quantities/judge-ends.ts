import { indexBy } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import type { PreparedArticle } from '../../types.js';
import { extractQuantities, type Quantity } from './quantities.js';

/** Words before the figure that something started at. */
const startWords = new Set(['from', 'after', 'against', 'than', 'versus']);

/** “More than 40” is a bound, and no start. */
const bounding = new Set(['more', 'less', 'fewer', 'greater', 'rather', 'other']);

/** Most figures of a sentence that are looked at: more would be a table. */
const maxFigures = 8;

/**
 * Where something rose or fell from one figure to another, and the two changed places: “to 3 per cent from 4” that became
 * “to 4 per cent after 3”. Both texts must say of one figure each that it was the start, and hold the other as well.
 */
export function judgeEnds({ source, copy, toCopy, isCopy }: FactContext): Finding[] {
  if (!isCopy) return [];
  const inSource = indexBy(extractQuantities(source), ({ sentence }) => sentence);
  const inCopy = indexBy(extractQuantities(copy), ({ sentence }) => sentence);
  const findings: Finding[] = [];
  for (const [index, own] of inSource) {
    const start = startOf(source, own);
    if (!start) continue;
    for (const linked of toCopy[index]!) {
      const others = inCopy.get(linked) ?? [];
      const other = startOf(copy, others);
      if (!other || isOne(start, other)) continue;
      const end = own.find((one) => one !== start && isOne(one, other));
      const otherEnd = others.find((one) => one !== other && isOne(one, start));
      if (!end || !otherEnd) continue;
      const span = (a: Quantity, b: Quantity) => ({
        start: Math.min(a.start, b.start),
        end: Math.max(a.end, b.end),
      });
      findings.push(
        tell('ends-swapped', 'quantity', {
          source: passage(source, span(start, end)),
          copy: passage(copy, span(other, otherEnd)),
        }),
      );
    }
  }
  return findings;
}

/** The only figure of a sentence that something started at. */
function startOf({ tokens }: PreparedArticle, figures: readonly Quantity[]): Quantity | undefined {
  if (figures.length < 2 || figures.length > maxFigures) return undefined;
  const [one, ...more] = figures.filter(({ firstToken }) => {
    const [before, last] = [tokens[firstToken - 2]?.norm ?? '', tokens[firstToken - 1]?.norm ?? ''];
    return startWords.has(last) && !(last === 'than' && bounding.has(before));
  });
  return more.length === 0 ? one : undefined;
}

function isOne(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high && (a.unit === b.unit || a.unit === '' || b.unit === '');
}
