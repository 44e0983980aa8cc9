import { extractAttributions, type Attribution } from '../../../src/facts/attributions/attributions.js';
import { prepare } from '../../../src/text/prepare.js';
import type { Span } from '../../../src/types.js';

interface Part {
  readonly spans: readonly (readonly [number, number])[];
  readonly text: string;
}
export interface PolnearRow {
  readonly file: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly cue?: Part[];
    readonly source?: Part[];
    readonly content?: Part[];
  }[];
}

const overlaps = (span: Span, parts: readonly Part[] | undefined) =>
  (parts ?? []).some((part) => part.spans.some(([start, end]) => span.start < end && start < span.end));

export interface PolnearScore {
  readonly gold: number;
  readonly goldFound: number;
  readonly found: number;
  readonly foundRight: number;
  readonly withSource: number;
  readonly sourceRight: number;
  readonly sourceMissing: number;
  readonly withContent: number;
  readonly contentRight: number;
  readonly lemmas: ReadonlyMap<string, { right: number; wrong: number }>;
}

/**
 * How many attributions are found, by cue, and how many of those found have the right source. A cue is found where the
 * spans overlap; a source is right where the spans of a matched cue's source overlap.
 */
export function scorePolnear(
  rows: readonly PolnearRow[],
  show: (set: 'missed' | 'extra' | 'source', line: string) => void = () => undefined,
): PolnearScore {
  let gold = 0;
  let goldFound = 0;
  let found = 0;
  let foundRight = 0;
  let withSource = 0;
  let sourceRight = 0;
  let sourceMissing = 0;
  let contentRight = 0;
  let withContent = 0;
  const lemmas = new Map<string, { right: number; wrong: number }>();
  for (const row of rows) {
    const document = prepare({ id: row.file, text: row.text, language: 'en' });
    const mine = extractAttributions(document);
    const around = (start: number, end: number) =>
      row.text.slice(Math.max(0, start - 90), end + 70).replace(/\s+/g, ' ');
    const matched = new Set<Attribution>();
    for (const attribution of row.attributions) {
      if (attribution.cue === undefined) continue;
      gold++;
      const match = mine.find((one) => overlaps(one.cue, attribution.cue));
      if (match === undefined) {
        const [start, end] = attribution.cue[0]!.spans[0]!;
        show('missed', `[${attribution.cue[0]!.text}] ${around(start, end)}`);
        continue;
      }
      goldFound++;
      matched.add(match);
      if (attribution.content !== undefined) {
        withContent++;
        if (match.content !== undefined && overlaps(match.content, attribution.content)) contentRight++;
      }
      if (attribution.source === undefined) continue;
      withSource++;
      if (match.source === undefined) sourceMissing++;
      if (match.source !== undefined && overlaps(match.source, attribution.source)) sourceRight++;
      else
        show(
          'source',
          `[${attribution.cue[0]!.text}] gold: ${attribution.source[0]!.text} | mine: ${match.source === undefined ? '-' : row.text.slice(match.source.start, match.source.end)} | ${around(match.cue.start, match.cue.end)}`,
        );
    }
    for (const one of mine) {
      found++;
      const isRight =
        matched.has(one) || row.attributions.some((attribution) => overlaps(one.cue, attribution.cue));
      if (isRight) foundRight++;
      else show('extra', `[${one.cueLemma}] ${around(one.cue.start, one.cue.end)}`);
      const counts = lemmas.get(one.cueLemma) ?? { right: 0, wrong: 0 };
      if (isRight) counts.right++;
      else counts.wrong++;
      lemmas.set(one.cueLemma, counts);
    }
  }
  return {
    gold,
    goldFound,
    found,
    foundRight,
    withSource,
    sourceRight,
    sourceMissing,
    withContent,
    contentRight,
    lemmas,
  };
}
