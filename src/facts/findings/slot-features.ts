import type { PreparedArticle, Token } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import { stemsIn } from '../alignment/stems-in.js';
import type { FactContext } from '../fact-context.js';
import type { Range } from './range.js';

/** What tells a value that was replaced from one that is told in other words. */
export const slotMeasures = ['gone for good', 'never told', 'frame kept', 'one word for one'] as const;

type SlotFeatures = Readonly<Record<(typeof slotMeasures)[number], number>>;

/** Words to each side of a passage that make its frame. */
const frameWords = 3;

/**
 * How a value stands to both articles. `gone for good`, which share of what only the source's passage holds stands nowhere
 * in the copy; `never told`, which share of what only the copy's holds stands nowhere in the source: a value that moved or
 * was told twice is no other value. `frame kept`, which share of the content words beside both passages have a partner.
 */
export function slotFeatures(
  { source, copy, words }: FactContext,
  a: Range | undefined,
  b: Range | undefined,
): SlotFeatures {
  const own = a ? tellingIn(source, a) : [];
  const others = b ? tellingIn(copy, b) : [];
  const [inSource, inCopy] = [stemsOf(own), stemsOf(others)];
  const gone = own.filter(({ stem }) => !inCopy.has(stem));
  const come = others.filter(({ stem }) => !inSource.has(stem));
  const one = a ? frameOf(source, words.toCopy, a) : { kept: 0, all: 0 };
  const other = b ? frameOf(copy, words.toSource, b) : { kept: 0, all: 0 };
  const all = one.all + other.all;
  return {
    'gone for good': shareMissing(gone, copy),
    'never told': shareMissing(come, source),
    'frame kept': all === 0 ? 0.5 : (one.kept + other.kept) / all,
    'one word for one': gone.length === 1 && come.length === 1 ? 1 : 0,
  };
}

function tellingIn({ tokens }: PreparedArticle, { first, end }: Range): Token[] {
  return tokens.slice(first, end).filter((token) => isContent(token) || /\d/.test(token.norm));
}

function stemsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.map(({ stem }) => stem));
}

function shareMissing(tokens: readonly Token[], document: PreparedArticle): number {
  if (tokens.length === 0) return 0.5;
  const stems = stemsIn(document);
  return tokens.filter(({ stem }) => !stems.has(stem)).length / tokens.length;
}

function frameOf({ tokens }: PreparedArticle, partners: Int32Array, { first, end }: Range) {
  const frame = { kept: 0, all: 0 };
  const look = (from: number, step: -1 | 1) => {
    let seen = 0;
    for (let i = from; seen < frameWords && i >= 0 && i < tokens.length; i += step) {
      if (!isContent(tokens[i]!)) continue;
      seen++;
      frame.all++;
      if (partners[i]! >= 0) frame.kept++;
    }
  };
  look(first - 1, -1);
  look(end, 1);
  return frame;
}
