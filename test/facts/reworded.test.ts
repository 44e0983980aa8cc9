import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { findFacts } from '../../src/facts/compare-facts.js';
import { createFactContext, type FactContext, type Finding } from '../../src/facts/fact-context.js';
import { confidenceOf } from '../../src/facts/findings/confidence.js';
import { minConfidence } from '../../src/facts/findings/min-confidence.js';
import { featuresOf } from '../../src/facts/findings/features.js';
import { unchangedShare } from '../../src/facts/findings/reworded.js';
import { rewordedFeatures, rewordedFeaturesOf } from '../../src/facts/findings/reworded-features.js';
import { confidenceModel } from '../../src/facts/findings/confidence-model.js';
import { unseenFeatures } from '../../src/facts/findings/confidence-table.js';
import { findingFeatures } from '../../src/facts/findings/features.js';
import { lostFeatures } from '../../src/facts/findings/lost-features.js';
import { lostModel } from '../../src/facts/findings/lost-model.js';
import { rewordedModel } from '../../src/facts/findings/reworded-model.js';
import { slotMeasures } from '../../src/facts/findings/slot-features.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';

const opening =
  'Officials met in the old town hall to talk about the flood fund, which has been short of money since the spring. ';
/** The first figure that changed between two texts, with what it was found in. */
function changed(source: string, copy: string): { context: FactContext; finding: Finding } {
  const [a, b] = [source, copy].map((text) => prepare({ id: text, text, language: 'en' }));
  const context = createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
  const found = findFacts(context).find(({ finding }) => finding.verdict === 'number-changed');
  expect(found).toBeDefined();
  return { context, finding: found!.finding };
}

function measured(source: string, copy: string): Record<string, number> {
  const { context, finding } = changed(source, copy);
  const unchanged = unchangedShare(context, finding);
  const features = rewordedFeaturesOf(context, finding, featuresOf(context, finding), 0, unchanged);
  return Object.fromEntries(slotMeasures.map((name) => [name, features[rewordedFeatures.indexOf(name)]!]));
}

const counted = (number: string) => `Divers from Ulme counted ${number} seals near the weir on Friday.`;
const told = (number: string) =>
  `On Friday ${number} seals were counted near the weir by divers who had come from Ulme.`;

describe('a sentence in other words', () => {
  test('is one whose words round the slot changed, whatever stands in the slot', () => {
    const asItWas = changed(opening + counted('43'), opening + counted('1,257'));
    expect(unchangedShare(asItWas.context, asItWas.finding)).toBe(1);
    expect(confidenceOf(asItWas.context, asItWas.finding).by).toBe('all');
    const inOtherWords = changed(opening + counted('43'), opening + told('57'));
    expect(unchangedShare(inOtherWords.context, inOtherWords.finding)).toBeLessThan(0.8);
    expect(confidenceOf(inOtherWords.context, inOtherWords.finding).by).toBe('reworded');
  });

  test('has its findings weighed by the model of such sentences, any other by that of all', () => {
    const asItWas = changed(opening + counted('43'), opening + counted('57'));
    expect(confidenceOf(asItWas.context, asItWas.finding).by).toBe('all');
    const inOtherWords = changed(opening + counted('43'), opening + told('57'));
    expect(confidenceOf(inOtherWords.context, inOtherWords.finding).by).toBe('reworded');
  });
});

test('the model of such sentences was fitted on the features that it is given', () => {
  expect(rewordedModel.means).toHaveLength(rewordedFeatures.length);
  expect(confidenceModel.means).toHaveLength(findingFeatures.length - unseenFeatures.length);
  expect(unseenFeatures.every((name) => findingFeatures.includes(name))).toBe(true);
  // The models tell features by their places: each name in a note stands where it stood when it was fitted.
  for (const [file, names] of [
    ['confidence-model', findingFeatures.filter((name) => !unseenFeatures.includes(name))],
    ['lost-model', lostFeatures],
  ] as const) {
    const text = readFileSync(new URL(`../../src/facts/findings/${file}.ts`, import.meta.url), 'utf8');
    const notes = [...text.matchAll(/\[(\d+), -1, [^\]]*\], \/\/ (.*)/g)];
    expect(notes.length).toBeGreaterThan(5);
    for (const [, at, name] of notes) expect(names[Number(at)]).toBe(name);
  }
  expect(lostModel.means).toHaveLength(lostFeatures.length);
});

describe('what tells a value that was replaced', () => {
  test('one that stands nowhere else in either text is gone for good, and the other never told', () => {
    expect(measured(opening + counted('43'), opening + counted('57'))).toEqual({
      'gone for good': 1,
      'never told': 1,
      'frame kept': 1,
      'one word for one': 1,
    });
  });

  test('one that the copy tells elsewhere is not gone, and one that the source tells elsewhere was told', () => {
    const also = ' The warden had put up 57 nets in May and 43 in June.';
    expect(measured(opening + counted('43') + also, opening + counted('57') + also)).toMatchObject({
      'gone for good': 0,
      'never told': 0,
    });
  });
});

const source =
  'The harbour board of Ulme will spend 340,000 euros on a new breakwater after the storms of last winter damaged the old one. ' +
  'Work is due to start in March and to last seven months, the head of the board, Clara Voss, told reporters on Tuesday. ' +
  'Fishermen had asked for the repairs since January, when two boats sank at their moorings. ' +
  'Mayor Jan Okafor told the council that the bridge over the Selde would stay shut until repairs were finished. ' +
  'The region pays half of the cost, and the rest comes from mooring fees.';
const rewrite =
  'Ulme is getting a new breakwater: the harbour board plans to pay 340,000 euros to replace the one that was damaged in last ' +
  'winter’s storms. Building should begin in March and take seven months, according to the board’s head, Clara Voss, who spoke ' +
  'to reporters on Tuesday. Repairs had been demanded by fishermen since January, when a pair of boats sank at their moorings. ' +
  'The bridge over the Selde would stay shut until the repairs were done, Mayor Jan Okafor told councillors. ' +
  'Half of the money is from the region; mooring fees cover what remains.';

describe('one fault in a rewrite', () => {
  const facts = (copy: string) =>
    compareArticles({ id: 'a', text: source, language: 'en' }, { id: 'b', text: copy, language: 'en' }).facts;

  test.each([
    ['sum', '340,000', '510,000'],
    ['weekday', 'Tuesday', 'Friday'],
    ['month', 'begin in March', 'begin in August'],
    ['span of time', 'seven months', 'five months'],
    ['unit', 'seven months', 'seven weeks'],
    ['share', 'Half of', 'A third of'],
    ['name', 'Jan Okafor', 'Petra Lindqvist'],
  ])('another %s is a CORRECTION: “%s” → “%s”', (_, was, now) => {
    const start = rewrite.indexOf(was);
    const end = start + now.length;
    const at = facts(rewrite.replace(was, now)).filter(
      (one) => one.copy && one.copy.start < end && start < one.copy.end,
    );
    expect(at).toMatchObject([{ change: 'garbled', severity: 'major' }]);
    // In a copy that is told in other words throughout none is as sure as in one that is the same but for it.
    expect(at[0]!.confidence).toBeGreaterThanOrEqual(minConfidence['reworded slot'].major!);
  });

  test('none is told where nothing was changed', () => {
    expect(facts(rewrite).filter(({ severity }) => severity === 'major')).toEqual([]);
  });
});
