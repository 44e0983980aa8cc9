import { describe, expect, test } from 'vitest';
import { createFactContext, type FactContext, type Finding } from '../../../src/facts/fact-context.js';
import { findFacts } from '../../../src/facts/compare-facts.js';
import { confidenceOf } from '../../../src/facts/findings/confidence.js';
import { isLostClaim, lostFeatures, lostFeaturesOf } from '../../../src/facts/findings/lost-features.js';
import { placesIn } from '../../../src/facts/alignment/places-in.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';
import { changesIn } from '../judges/changes-in.js';

const lines = [
  'The ferry to Hollin Island ran aground on a sandbank early on Tuesday with forty passengers on board.',
  'Its captain told the coastguard that a steering cable had snapped in heavy swell.',
  'Two lifeboats took the passengers to the harbour, where nurses waited with blankets and soup.',
  'The owners had put off a repair of the rudder for three summers, a former engineer told the harbour court.',
  'Engineers will try to pull the ship free at the next spring tide, the harbour master said.',
];
const without = (left: number) => lines.filter((_, i) => i !== left);
const retold = [
  'Early on Tuesday, with forty people on board, the Hollin Island ferry got stuck on a sandbank.',
  'A cable of the steering gear broke in the rough sea, its captain reported to the coastguard.',
  'Lifeboats brought everyone ashore; medical staff met them at the harbour with something hot and something warm.',
  'An attempt to free the ship is planned for the next spring tide, according to the harbour master.',
];

function contextOf(was: readonly string[], now: readonly string[]): FactContext {
  const [a, b] = [was, now].map((some, i) => prepare({ id: `${i}`, text: some.join(' '), language: 'en' }));
  return createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
}

const claimsOf = (context: FactContext): Finding[] =>
  findFacts(context).flatMap(({ finding }) => (isLostClaim(finding) ? [finding] : []));

describe('a claim that only one text has', () => {
  test.each(lines.map((_, i) => i))(
    'sentence %i, cut from a copy word for word, is told as left out',
    (i) => {
      const context = contextOf(lines, without(i));
      const claims = claimsOf(context).filter(({ verdict }) => verdict === 'statement-dropped');
      expect(claims.map(({ source }) => source?.text)).toEqual([lines[i]]);
      expect(confidenceOf(context, claims[0]!).value).toBeGreaterThan(0.9);
    },
  );

  test('of a copy in other words, what is nowhere told is surer than what is', () => {
    const context = contextOf(lines, retold);
    const sure = new Map(
      claimsOf(context).map((finding) => [finding.source?.text, confidenceOf(context, finding).value]),
    );
    const gone = sure.get(lines[3])!;
    expect(gone).toBeGreaterThan(0.6);
    for (const [text, value] of sure) if (text !== lines[3]) expect(value, text).toBeLessThan(gone);
  });

  test('is weighed alike seen from either text', () => {
    const [there, back] = [contextOf(lines, retold), contextOf(retold, lines)];
    const weights = (context: FactContext) =>
      claimsOf(context).map((finding) => [
        (finding.source ?? finding.copy)!.text,
        confidenceOf(context, finding).value,
      ]);
    expect(weights(there).length).toBeGreaterThan(0);
    expect(new Map(weights(back) as [string, number][])).toEqual(
      new Map(weights(there) as [string, number][]),
    );
  });

  test.each([
    [
      '“Ha! Ha!” the mayor told the crowd on the quay.',
      'The mayor spoke to the crowd on the quay, it seems.',
    ],
    ['“Ha ha ha,” said the mayor.', 'The mayor laughed aloud at that, to say the least.'],
    ['The mayor left. “Out,” she said, “at last.”', 'She went, as mayors do, when all was over.'],
  ])('%s: every finding has a confidence, whatever words it has', (was, now) => {
    for (const [from, to] of [
      [was, now],
      [now, was],
    ] as const)
      for (const { confidence } of changesIn(from, to)) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    const context = contextOf([...lines, was], [...retold, now]);
    const claims = claimsOf(context);
    expect(claims.length).toBeGreaterThan(0);
    for (const finding of claims) {
      const features = lostFeaturesOf(context, finding);
      expect(features).toHaveLength(lostFeatures.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });

  test('is weighed as any other finding where there are but two sentences, or two reports', () => {
    const [a, b] = [lines.slice(0, 2), [...retold.slice(0, 1), 'The weather was fine for weeks.']];
    for (const context of [contextOf(a, b), { ...contextOf(lines, retold), isCopy: false }])
      for (const finding of claimsOf(context)) expect(confidenceOf(context, finding).by).not.toBe('lost');
    const context = contextOf(lines, retold);
    expect(claimsOf(context).map((finding) => confidenceOf(context, finding).by)).toContain('lost');
  });

  test('a name that is gone from a sentence which is otherwise the same is gone', () => {
    const [long, short] = ['Mayor Anna Brandt opened the bridge.', 'Mayor Brandt opened the bridge.'];
    const told = (was: string, now: string) =>
      changesIn(was, now).map(({ change, kind }) => `${change} ${kind}`);
    expect(told(long, short)).toEqual(['dropped person']);
    expect(told(short, long)).toEqual(['added person']);
  });
});

test('in places between its links, and between those of its neighbours where it has none', () => {
  const { copy } = contextOf(lines, retold);
  const place = placesIn([[0], [], [3], [2], []], copy);
  expect([0, 1, 2, 3, 4].map(place)).toEqual([
    [-1, 1],
    [-1, 4],
    [2, 4],
    [1, 3],
    [1, 5],
  ]);
  expect(placesIn([[], []], copy)(1)).toEqual([-2, 5]);
});

test('a denial that one text alone has is told from both sides', () => {
  const denial = 'The mayor denied that he had ever taken money from the builders of the new dam.';
  const told = (was: string, now: string) => changesIn(was, now).map(({ note }) => note);
  expect(told(denial, '').join()).toMatch(/leaves out a denial/);
  expect(told('', denial).join()).toMatch(/adds a denial/);
});
