import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { FactKind, Passage, Span } from '../../types.js';
import { createCover } from '../alignment/cover.js';
import type { Finding } from '../fact-context.js';

/** A finding and the rank of the judge that made it: the lower goes first. */
export interface Ranked {
  readonly finding: Finding;
  readonly priority: number;
}

/** Share of the narrower of two lost passages that must lie in the wider one for it to be part of it. */
const minInside = 0.5;

/** What is compared by value: where it was found to say the same in other words, other words are no fault. */
const byValue = new Set<FactKind>(['quantity', 'time', 'person', 'organisation', 'place', 'alias', 'quote']);

/**
 * One fault, one finding.
 *
 * A passage that was left out or put in is one finding, and what stands in it (its figures, names, quotations) is inside
 * it. Of other faults that share words of either text the gravest stands, then the one of the judge that knows more of its
 * kind. Where a figure, a time or a name says the same in other words, those words are no fault; and nothing counts
 * as kept or rephrased if a fault was found in it. O(n log n) for n findings.
 */
export function removeOverlaps(ranked: readonly Ranked[]): Finding[] {
  const faults = ranked.filter(({ finding }) => finding.severity !== 'none');
  const same = ranked.filter(({ finding }) => finding.severity === 'none');
  const answered = coversOf(same.filter(({ finding }) => byValue.has(finding.kind)));
  const open = faults.filter(
    ({ finding, priority }) =>
      priority < rankOfWording ||
      !(['source', 'copy'] as const).every((side) => isIn(finding[side], answered[side])),
  );
  const standing = new Taken();
  const whole = new Taken();
  const kept: Finding[] = [];
  for (const { finding } of uniteLost(open).sort(gravestFirst)) {
    // Damage is looked for in the copy alone: what was put in or left out must not hang on it, or the two would differ.
    if ((isLost(finding) ? whole : standing).meets(finding)) continue;
    standing.add(finding);
    if (finding.kind !== 'text') whole.add(finding);
    kept.push(finding);
  }
  const holdsFault = ({ finding }: Ranked) => standing.meets(finding);
  return [...kept, ...same.filter((one) => !holdsFault(one)).map(({ finding }) => finding)];
}

/** Judges from this priority on know only words, and not what these stand for. */
export const rankOfWording = 50;

const sides = ['source', 'copy'] as const;

function coversOf(ranked: readonly Ranked[]) {
  const cover = (side: 'source' | 'copy') =>
    createCover(ranked.flatMap(({ finding }) => finding[side] ?? []));
  return { source: cover('source'), copy: cover('copy') };
}

function isIn(span: Span | undefined, cover: { share(span: Span): number }): boolean {
  return span === undefined || cover.share(span) === 1;
}

function isLost({ change }: Finding): boolean {
  return change === 'dropped' || change === 'added';
}

/** Lost passages in lost passages are one finding, as grave as the gravest of them; but see {@link holding}. */
function uniteLost(faults: readonly Ranked[]): Ranked[] {
  const rest = faults.filter(({ finding }) => !isLost(finding));
  const united: Ranked[] = [];
  for (const side of sides) {
    const change = side === 'source' ? 'dropped' : 'added';
    const lost = faults
      .filter(({ finding }) => finding.change === change)
      .sort((a, b) => width(b.finding[side]!) - width(a.finding[side]!) || a.priority - b.priority);
    // In order of their starts; two that overlap less than by half may both stand.
    const wide: Ranked[] = [];
    for (const one of lost) {
      const at = placeOf(wide, one.finding[side]!.start, ({ finding }) => finding[side]!.start);
      const around = [at - 1, at].find(
        (i) => wide[i] && isMostlyIn(one.finding[side]!, wide[i].finding[side]!),
      );
      if (around === undefined) wide.splice(at, 0, one);
      else wide[around] = holding(wide[around]!, one, side);
    }
    united.push(...wide);
  }
  return [...rest, ...united];
}

/** A lost passage with another inside it: as grave as that one, and of its kind where that one makes up half of it. */
function holding({ finding, priority }: Ranked, { finding: inner }: Ranked, side: 'source' | 'copy'): Ranked {
  if (finding.change !== 'dropped' && finding.change !== 'added') return { finding, priority };
  const isMost = width(inner[side]!) >= minInside * width(finding[side]!);
  // A whole sentence more is news, whatever figures it has; one less may keep the toll from the reader.
  const isGraver = inner.severity === 'major' && finding.verdict !== 'statement-added';
  const severity = isGraver ? 'major' : finding.severity;
  return { finding: { ...finding, severity, kind: isMost ? inner.kind : finding.kind }, priority };
}

function width({ start, end }: Span): number {
  return end - start;
}

function isMostlyIn(inner: Passage, outer: Passage): boolean {
  const shared = Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start);
  return shared >= minInside * width(inner);
}

function gravestFirst(a: Ranked, b: Ranked): number {
  return (
    Number(b.finding.severity === 'major') - Number(a.finding.severity === 'major') ||
    Number(isLost(a.finding)) - Number(isLost(b.finding)) ||
    a.priority - b.priority ||
    (a.finding.source ?? a.finding.copy)!.start - (b.finding.source ?? b.finding.copy)!.start
  );
}

/** Passages that findings stand on, on both sides, united where they overlap. */
class Taken {
  readonly #spans: Record<'source' | 'copy', Span[]> = { source: [], copy: [] };

  add(finding: Finding): void {
    for (const side of sides) if (finding[side]) this.#insert(side, finding[side]);
  }

  /** A lost passage is mostly taken, any other finding at all. */
  meets(finding: Finding): boolean {
    const min = isLost(finding) ? minInside : Number.MIN_VALUE;
    return sides.some((side) => finding[side] && this.#share(side, finding[side]) >= min);
  }

  #share(side: 'source' | 'copy', { start, end }: Span): number {
    const spans = this.#spans[side];
    let taken = 0;
    for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.start < end; i++)
      taken += Math.min(end, spans[i]!.end) - Math.max(start, spans[i]!.start);
    return end > start ? taken / (end - start) : 0;
  }

  #insert(side: 'source' | 'copy', { start, end }: Span): void {
    const spans = this.#spans[side];
    const at = firstEndingAfter(spans, start);
    let until = at;
    let united = { start, end };
    for (; until < spans.length && spans[until]!.start < end; until++)
      united = {
        start: Math.min(united.start, spans[until]!.start),
        end: Math.max(united.end, spans[until]!.end),
      };
    spans.splice(at, until - at, united);
  }
}

/** Where an item that starts at `start` stands in a list in order of starts, before its equals. */
function placeOf<T>(items: readonly T[], start: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
