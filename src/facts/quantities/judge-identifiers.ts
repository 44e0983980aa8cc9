import { pairLost } from '../alignment/pair-lost.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { extractIdentifiers, type Identifier } from './identifiers.js';

/** A number of a section, a flight or a road that became another one of the same sort. */
export function judgeIdentifiers(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const [inSource, inCopy] = [extractIdentifiers(source), extractIdentifiers(copy)];
  const only = (own: readonly Identifier[], others: readonly Identifier[]) => {
    const known = new Set(others.map(({ number }) => number));
    return own.filter(({ number }) => !known.has(number));
  };
  const pairs = pairLost(
    context,
    only(inSource, inCopy),
    only(inCopy, inSource),
    (a, b) => a.lead === b.lead,
  );
  return [...pairs].map(([a, b]) =>
    tell('number-changed', 'quantity', { source: passage(source, a), copy: passage(copy, b) }),
  );
}
