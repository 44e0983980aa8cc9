import { reportingAdverbs } from '../../languages/en/reporting-verbs.js';
import type { PreparedArticle, Span } from '../../types.js';
import type { Cue } from './cue.js';
import { phraseAfter, phraseBefore } from './noun-phrases.js';

/** Words of “made it clear”, “made the case”, “put it”; 0 where no such phrase begins. */
function phraseLength({ tokens }: PreparedArticle, i: number): number {
  const [verb, object, rest] = [tokens[i]!.norm, tokens[i + 1]?.norm, tokens[i + 2]?.norm ?? ''];
  if (/^(?:makes?|made|making)$/.test(verb)) {
    if (object === 'it' && /^(?:clear|plain|known)$/.test(rest)) return 3;
    return object === 'the' && /^(?:case|argument|point)$/.test(rest) ? 3 : 0;
  }
  return /^puts?$/.test(verb) && object === 'it' && !/^(?:in|on|into|to|away|down|up|back)$/.test(rest)
    ? 2
    : 0;
}

/** “according to”, “reportedly”, “put it”. */
export function fixedCue(
  document: PreparedArticle,
  i: number,
  first: number,
  limit: number,
): Cue | undefined {
  const { tokens } = document;
  const { norm } = tokens[i]!;
  const common = { token: i, kind: 'speech', isNegated: false } as const;
  if (reportingAdverbs.has(norm)) {
    return {
      ...common,
      span: spanOf(document, i, i + 1),
      end: i + 1,
      lemma: norm,
      strength: 'hedged',
      isInverted: false,
    };
  }
  const length = phraseLength(document, i);
  if (length > 0) {
    const own = phraseBefore(document, i, first);
    return {
      ...common,
      span: spanOf(document, i, i + length),
      end: i + length,
      lemma: norm,
      strength: 'neutral',
      ...(own !== undefined && { source: own }),
      isInverted: false,
    };
  }
  if (norm !== 'according' || tokens[i + 1]?.norm !== 'to' || i + 2 >= limit) return undefined;
  const source = phraseAfter(document, i + 2, limit);
  return {
    ...common,
    span: spanOf(document, i, i + 2),
    end: source?.end ?? i + 2,
    lemma: 'according to',
    strength: 'neutral',
    ...(source !== undefined && { source }),
    isInverted: true,
  };
}

function spanOf(document: PreparedArticle, first: number, end: number): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end };
}
