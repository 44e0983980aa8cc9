import type { PreparedArticle } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isBroken } from './phrases.js';
import type { Frame } from './frames.js';

/** How often something happens, at either end: a closed class of adverbs of English. */
const often: ReadonlySet<string> = new Set(
  'always often frequently regularly usually routinely repeatedly commonly constantly invariably'.split(' '),
);
const seldom: ReadonlySet<string> = new Set(
  'rarely seldom hardly scarcely infrequently occasionally'.split(' '),
);

/** Farthest that such a word stands before its verb, and behind it, in tokens. */
const before = 2;
const behind = 1;

function frequencyOf(document: PreparedArticle, { status: { verbToken } }: Frame): number | undefined {
  for (let i = verbToken - 1; i >= Math.max(0, verbToken - before) && !isBroken(document, i + 1); i--)
    if (isFrequency(document, i)) return i;
  for (
    let i = verbToken + 1;
    i <= Math.min(document.tokens.length - 1, verbToken + behind) && !isBroken(document, i);
    i++
  )
    if (isFrequency(document, i)) return i;
  return undefined;
}

function isFrequency({ tokens }: PreparedArticle, i: number): boolean {
  return often.has(tokens[i]!.norm) || seldom.has(tokens[i]!.norm);
}

/** Whether of two clauses of one verb the one tells of what happens often and the other of what happens seldom. */
export function areOtherFrequencies({ source, copy }: FactContext, a: Frame, b: Frame): boolean {
  const [i, j] = [frequencyOf(source, a), frequencyOf(copy, b)];
  if (i === undefined || j === undefined || a.status.polarity !== b.status.polarity) return false;
  return often.has(source.tokens[i]!.norm) !== often.has(copy.tokens[j]!.norm);
}

export function tellFrequency({ source, copy }: FactContext, a: Frame, b: Frame): Finding {
  return tell('opposite', 'event', {
    source: passage(source, source.tokens[frequencyOf(source, a)!]!),
    copy: passage(copy, copy.tokens[frequencyOf(copy, b)!]!),
  });
}
