import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { lone, passage, quoted, type FactContext, type Finding, unchanged } from '../fact-context.js';
import { compareTimes } from './comparison.js';
import { extractTimes, type TimeExpression } from './times.js';

/** Least score of two expressions that date the same thing. */
const minScore = 2;

/** What became of the source's dates, in linked sentences. */
export function judgeTimes(context: FactContext): Finding[] {
  const { source, copy } = context;
  const inSource = extractTimes(source);
  const inCopy = extractTimes(copy);
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const pairs = assignBest(
    inSource,
    (a) => linkedItems(context.toCopy, bySentence, a.sentence),
    (a, b) => score(context, a, b),
    minScore,
  );
  const changes: Finding[] = [];
  for (const [a, b] of pairs) {
    const change = judgePair(context, a, b);
    if (change) changes.push(change);
  }
  if (!context.isCopy) return changes;

  const answered = new Set<TimeExpression>([...pairs.keys(), ...pairs.values()]);
  const copyValues = new Set(inCopy.map(({ value }) => value));
  const sourceValues = new Set(inSource.map(({ value }) => value));
  for (const time of inSource) {
    if (answered.has(time) || copyValues.has(time.value) || context.toCopy[time.sentence]!.length === 0)
      continue;
    const words = passage(source, time);
    const note = `The copy leaves out when: ${quoted(words.text)}.`;
    changes.push(lone('dropped', 'time', words, note));
  }
  for (const time of inCopy) {
    if (answered.has(time) || sourceValues.has(time.value) || context.toSource[time.sentence]!.length === 0)
      continue;
    const words = passage(copy, time);
    const note = `The copy adds a time that the source does not have: ${quoted(words.text)}.`;
    changes.push(lone('added', 'time', words, note));
  }
  return changes;
}

function judgePair(context: FactContext, a: TimeExpression, b: TimeExpression): Finding | undefined {
  const source = passage(context.source, a);
  const copy = passage(context.copy, b);
  const said = { kind: 'time' as const, source, copy };
  const both = `${quoted(source.text)} became ${quoted(copy.text)}`;
  switch (compareTimes(a, b)) {
    case 'same':
      return unchanged(said);
    case 'compatible':
      return {
        ...said,
        change: 'rephrased',
        severity: 'none',
        note: `${quoted(source.text)} is put as ${quoted(copy.text)}.`,
      };
    case 'less-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-lost',
        severity: 'minor',
        note: `The copy dates it less exactly: ${both}.`,
      };
    case 'more-precise':
      return {
        ...said,
        change: 'garbled',
        garble: 'precision-gained',
        severity: 'minor',
        note: `The copy dates it more exactly than its source: ${both}.`,
      };
    case 'different': {
      if (!context.isCopy) return undefined;
      // A wrong weekday in passing is the agencies' own example of a refile.
      const severity =
        a.kind === 'weekday' || a.kind === 'clock' || a.kind === 'duration' ? 'minor' : 'major';
      return {
        ...said,
        change: 'garbled',
        garble: 'value-changed',
        severity,
        note: `The time changed: ${both}.`,
      };
    }
  }
}

function score({ words }: FactContext, a: TimeExpression, b: TimeExpression): number {
  let value = 0;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const partner = words.toCopy[i]!;
    if (partner >= b.firstToken && partner < b.endToken) value = 2;
  }
  const verdict = compareTimes(a, b);
  if (verdict === 'same') value += 3;
  else if (verdict !== 'different') value += 2;
  else if (a.kind === b.kind) value += 1;
  for (const step of [-1, 1]) {
    const i = step < 0 ? a.firstToken - 1 : a.endToken;
    const j = step < 0 ? b.firstToken - 1 : b.endToken;
    if (words.toCopy[i] === j) value += 1;
  }
  return value;
}
