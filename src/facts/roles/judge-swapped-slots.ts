import type { Span } from '../../types.js';
import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { answers } from './compare-frames.js';
import { extractFrames, type Frame } from './frames.js';
import type { NounPhrase } from './phrases.js';

/** Most clauses of a sentence that are looked at. */
const maxClauses = 8;

/**
 * Two clauses of one sentence whose objects, or whose subjects, changed places: “cut fees and extend hours” became “fees are
 * extended and hours cut”. Both verbs stand in both texts, and each has in the copy what the other had in the source.
 */
export function judgeSwappedSlots(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const bySentence = indexBy(extractFrames(source), ({ status }) => status.sentence);
  const inCopy = indexBy(extractFrames(copy), ({ status }) => status.sentence);
  const findings: Finding[] = [];
  for (const [index, all] of bySentence) {
    if (all.length < 2) continue;
    const own = all.slice(0, maxClauses);
    const others = [...linkedItems(context.toCopy, inCopy, index)].slice(0, 2 * maxClauses);
    const partners = own.map((a) => others.find((b) => isOneVerb(context, a, b)));
    for (let m = 0; m < own.length; m++) {
      for (let n = m + 1; n < own.length; n++) {
        const [a, b, x, y] = [own[m]!, own[n]!, partners[m], partners[n]];
        if (!x || !y || a.status.lemma === b.status.lemma) continue;
        const slot = (['whom', 'who'] as const).find((name) =>
          isSwapped(context, a[name], b[name], x[name], y[name]),
        );
        if (slot === undefined) continue;
        findings.push(
          tell('places-swapped', 'role', {
            source: passage(source, spanOf([a, b], slot)),
            copy: passage(copy, spanOf([x, y], slot)),
          }),
        );
      }
    }
  }
  return findings;
}

/** The very word: of two verbs that say much the same (“discuss”, “talk”) nobody can tell which answers which. */
function isOneVerb({ words }: FactContext, a: Frame, b: Frame): boolean {
  return words.toCopy[a.status.verbToken] === b.status.verbToken && a.status.lemma === b.status.lemma;
}

/** What the first has in the source the second has in the copy, and the other way round, and neither kept its own. */
function isSwapped(
  context: FactContext,
  a: NounPhrase | undefined,
  b: NounPhrase | undefined,
  x: NounPhrase | undefined,
  y: NounPhrase | undefined,
): boolean {
  return (
    answers(context, a, y) === true &&
    answers(context, b, x) === true &&
    answers(context, a, x) === false &&
    answers(context, b, y) === false
  );
}

function spanOf(frames: readonly [Frame, Frame], slot: 'who' | 'whom'): Span {
  const spans = frames.flatMap((frame): Span[] => [frame.status.group, frame[slot]!]);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
