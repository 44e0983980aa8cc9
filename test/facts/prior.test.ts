import { describe, expect, test } from 'vitest';
import { fitPriors, type PriorExample } from '../../bench/fit/fit-priors.js';
import { createFactContext, type FactContext } from '../../src/facts/fact-context.js';
import { priorLogOdds, roomForOtherWords as roomFor } from '../../src/facts/findings/prior.js';
import { priorKindOf, priorKinds } from '../../src/facts/findings/prior-kinds.js';
import { verdictNames } from '../../src/facts/findings/verdict-names.js';
import { tell } from '../../src/facts/findings/tell.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';

function context(source: string, copy: string): FactContext {
  const [a, b] = [source, copy].map((text) => prepare({ id: text, text, language: 'en' }));
  return createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
}

/** Room in a copy for a finding that stands nowhere. */
const roomForOtherWords = (both: FactContext) => roomFor(both, {});

const sentences = [
  'Divers from Ulme counted forty seals near the old weir on Friday morning.',
  'The harbour office had asked them to look for a lost buoy at the pier.',
  'They found the buoy under a fishing boat that sank in the spring.',
  'The owner of the boat will pay for the search, the office said.',
];
const inOtherWords = [
  'On Friday morning forty seals were seen by Ulme divers close to the weir.',
  'A buoy had gone missing at the pier, and the harbour office wanted it found.',
  'It lay beneath a fishing boat which went down in the spring.',
  'The search will be paid for by the boat owner, according to the office.',
];

describe('room for other words', () => {
  test('is none in one sentence, and none where all that answers is the same, however much was cut', () => {
    expect(roomForOtherWords(context(sentences[0]!, inOtherWords[0]!))).toBe(0);
    expect(roomForOtherWords(context(sentences.join(' '), sentences.join(' ')))).toBe(0);
    expect(roomForOtherWords(context(sentences.join(' '), sentences.slice(0, 3).join(' ')))).toBe(0);
  });

  test('grows with what is told anew, and is the same from either side', () => {
    const half = [...inOtherWords.slice(0, 2), ...sentences.slice(2)];
    const some = roomForOtherWords(context(sentences.join(' '), half.join(' ')));
    const all = roomForOtherWords(context(sentences.join(' '), inOtherWords.join(' ')));
    expect(some).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(some);
    expect(roomForOtherWords(context(inOtherWords.join(' '), sentences.join(' ')))).toBeCloseTo(all, 10);
  });
});

test('the words of the finding itself are no room', () => {
  const faulty = sentences.join(' ').replace('seals', 'otters');
  const both = context(sentences.join(' '), faulty);
  const at = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    text: word,
  });
  expect(roomFor(both, { source: at(both.source.text, 'seals'), copy: at(faulty, 'otters') })).toBe(0);
  expect(roomFor(both, {})).toBeGreaterThan(0);
});

describe('what a kind is worth in its copy', () => {
  test('every verdict has one kind', () => {
    for (const verdict of verdictNames) expect(priorKinds).toContain(priorKindOf(verdict));
  });

  test('is asked of what changed only', () => {
    const both = context(sentences.join(' '), inOtherWords.join(' '));
    const [a, b] = [
      { start: 0, end: 6, text: 'Divers' },
      { start: 0, end: 2, text: 'On' },
    ];
    expect(priorLogOdds(both, tell('name-dropped', 'person', { source: a }))).toBe(0);
    expect(priorLogOdds(both, tell('opposite', 'event', { source: a, copy: b }))).toBeLessThan(0);
  });
});

describe('the fit', () => {
  const read = (label: number, logOdds: number, k: number): PriorExample => ({
    origin: `set ${k % 3}`,
    kind: 'word',
    room: 1,
    logOdds,
    label,
  });

  test('gives log-odds back where one in ten of those called sure was right', () => {
    const examples = Array.from({ length: 3000 }, (_, k) => read(k % 10 === 0 ? 1 : 0, 2, k));
    // 2 + w is the log-odds of one in ten.
    expect(fitPriors(examples).word).toBeCloseTo(Math.log(1 / 9) - 2, 1);
    expect(fitPriors(examples).name).toBe(0);
  });

  test('says nothing of a kind that was hardly read, and nothing where there was no room', () => {
    expect(fitPriors([0, 1, 2, 3].map((k) => read(0, 3, k))).word).toBe(0);
    const still = Array.from({ length: 50 }, (_, k) => ({ ...read(0, 3, k), room: 0 }));
    expect(fitPriors(still).word).toBeCloseTo(0, 10);
  });
});
