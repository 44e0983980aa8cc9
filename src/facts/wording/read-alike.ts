import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Passage, Span } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import { extractQuantities } from '../quantities/quantities.js';
import { extractTimes } from '../times/times.js';
import type { Ranked } from '../findings/remove-overlaps.js';

/** Lost figures and times of one text beyond which it is a table, and nothing is read anew. */
const maxLost = 40;

/**
 * Figures that one text writes bare, so that they were read as another kind than in the other: `2015 reservists` as a year
 * beside `2,015 reservists`, `the 31st` or `31` as a count beside `January 31`, `0630` beside `6.30 a.m.`. Where linked
 * sentences lose the one and gain the other, the reading in which they agree is the right one, and neither is told.
 */
export function withoutReadAlike(context: FactContext, ranked: readonly Ranked[]): readonly Ranked[] {
  const lost = ranked.filter(({ finding: { verdict } }) => /^(?:number|time)-dropped$/.test(verdict));
  const found = ranked.filter(({ finding: { verdict } }) => /^(?:number|time)-added$/.test(verdict));
  if (lost.length === 0 || found.length === 0 || lost.length > maxLost || found.length > maxLost)
    return ranked;
  const gone = new Set<Ranked>();
  for (const a of lost)
    for (const b of found)
      if (
        a.finding.kind !== b.finding.kind &&
        !gone.has(b) &&
        areOneFigure(context, a.finding.source!, b.finding.copy!)
      )
        gone.add(a).add(b);
  return gone.size === 0 ? ranked : ranked.filter((one) => !gone.has(one));
}

function areOneFigure({ source, copy, toCopy }: FactContext, a: Passage, b: Passage): boolean {
  const [i, j] = [firstEndingAfter(source.sentences, a.start), firstEndingAfter(copy.sentences, b.start)];
  return toCopy[i]!.includes(j) && (isBareFormOf(source, a, copy, b) || isBareFormOf(copy, b, source, a));
}

/** Whether one passage has but the figures of the other, and what they count, or of what month or day they are, stands beside. */
function isBareFormOf(
  document: PreparedArticle,
  bare: Passage,
  other: PreparedArticle,
  full: Passage,
): boolean {
  const digits = /^[0-9]{1,4}$/.exec(bare.text)?.[0];
  if (digits === undefined) return false;
  const quantity = holding(extractQuantities(other), full);
  if (quantity?.unitSpan && quantity.low === Number(digits) && quantity.high === quantity.low) {
    const counted = other.tokens[firstEndingAfter(other.tokens, quantity.unitSpan.start)]?.stem;
    return document.tokens[firstEndingAfter(document.tokens, bare.end)]?.stem === counted;
  }
  const time = holding(extractTimes(other), full);
  if (time === undefined) return false;
  if (time.kind === 'clock') return time.literal.replace(/[^0-9]/g, '') === digits;
  return time.kind === 'date' && digits.length < 3 && Number(time.literal.slice(-2)) === Number(digits);
}

/** The one of some ascending spans that holds a passage. */
function holding<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  const span = spans[firstEndingAfter(spans, start)];
  return span && span.start <= start && span.end >= end ? span : undefined;
}
