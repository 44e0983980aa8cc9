import { smallNumbers } from '../../languages/en/number-words.js';
import type { PreparedArticle } from '../../types.js';
import { pairLost } from '../alignment/pair-lost.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { extractIdentifiers, type Identifier } from './identifiers.js';

/** A number of a section, a flight or a road that became another one of the same sort. */
export function judgeIdentifiers(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const [inSource, inCopy] = [extractIdentifiers(source), extractIdentifiers(copy)];
  const only = (own: readonly Identifier[], others: readonly Identifier[], other: PreparedArticle) => {
    const known = new Set(others.map(({ number }) => number));
    return own.filter(({ number, lead }) => !known.has(number) && !isSpelt(other, lead, number));
  };
  const pairs = pairLost(
    context,
    only(inSource, inCopy, copy),
    only(inCopy, inSource, source),
    (a, b) => a.lead === b.lead,
  );
  return [...pairs].map(([a, b]) =>
    tell('number-changed', 'quantity', { source: passage(source, a), copy: passage(copy, b) }),
  );
}

/** “Number five” for “number 5”. */
function isSpelt({ tokens }: PreparedArticle, lead: string, number: string): boolean {
  return tokens.some(
    ({ norm }, i) => smallNumbers.get(norm) === Number(number) && tokens[i - 1]?.norm === lead,
  );
}
