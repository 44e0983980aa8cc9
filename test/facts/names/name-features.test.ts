import { describe, expect, test } from 'vitest';
import { nameMeasures } from '../../../src/facts/findings/name-features.js';
import { findingFeatures, featuresOf } from '../../../src/facts/findings/features.js';
import { findFacts } from '../../../src/facts/compare-facts.js';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';

const rest =
  'Officials met in the old town hall to talk about the flood fund, which has been short of money since the spring. ' +
  'Money for the dykes comes from the region, and farmers below the weir have asked for more of it.';

/** What is measured of the first name that changed between two texts. */
function measured(source: string, copy: string): Record<string, number> {
  const [a, b] = [source, copy].map((text) => prepare({ id: text, text: `${rest} ${text}`, language: 'en' }));
  const context = createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
  const found = findFacts(context).find(({ finding }) => finding.verdict === 'name-changed');
  expect(found).toBeDefined();
  const features = featuresOf(context, found!.finding);
  return Object.fromEntries(nameMeasures.map((name) => [name, features[findingFeatures.indexOf(name)]!]));
}

describe('what tells another person from another spelling', () => {
  const opened = (name: string) => `The bridge over the river was opened by ${name} on Friday morning.`;

  test('somebody whom the source knows and who stands there still was exchanged', () => {
    const other = 'The engineer Clara Dorn drew it.';
    const found = measured(`${opened('Anna Boll')} ${other}`, `${opened('Clara Dorn')} ${other}`);
    expect(found['name known before']).toBe(1);
    expect(found['name kept elsewhere']).toBe(0);
    expect(found['name changed throughout']).toBe(0);
    expect(found['name likeness']).toBeLessThan(0.5);
  });

  test('a name that is another one at every mention was rather translated', () => {
    const again = (name: string) => `${opened(`the ${name} Society`)} The ${name} Society paid for it.`;
    const found = measured(again('Falkenau'), again('Hawkmeadow'));
    expect(found['name changed throughout']).toBeCloseTo(Math.log(2));
    expect(found['name words shared']).toBe(0.5);
  });

  test('where all other names are kept, one that is not stands out', () => {
    const crew = 'Ilsa Prentiss, Tor Dahl and Mara Quill of Ellmark were there.';
    const kept = measured(`${crew} ${opened('Anna Boll')}`, `${crew} ${opened('Clara Dorn')}`);
    expect(kept['other names kept']).toBe(1);
    const apart = measured(
      `${opened('Anna Boll')} The dyke was seen by Per Vik as well.`,
      `${opened('Clara Dorn')} The dyke was seen by Nils Rehn as well.`,
    );
    expect(apart['other names kept']).toBeLessThan(0.5);
    const none = measured(opened('Anna Boll'), opened('Clara Dorn'));
    expect(none['other names kept']).toBe(1);
  });
});
