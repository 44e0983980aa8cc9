import { describe, expect, test } from 'vitest';
import { compareAttributions } from '../../../src/facts/attributions/comparison.js';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { prepare } from '../../../src/text/prepare.js';
import { leastCost } from '../../least-cost.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const first = (text: string) => extractAttributions(read(text))[0];
const source = (text: string) => {
  const found = first(text)?.source;
  return found && text.slice(found.start, found.end);
};

describe('extractAttributions', () => {
  test.each([
    ['The army said Thursday that the road was closed.', 'say', 'The army', 'army'],
    ['According to the ministry, the road was closed.', 'according to', 'the ministry', 'ministry'],
    ['“We lost six men,” said Colonel Ann Lee.', 'say', 'Colonel Ann Lee', 'colonel ann lee'],
    ['The mayor, who was in town, said the road was closed.', 'say', 'The mayor', 'mayor'],
    ['The army spoke to the press, saying the road was closed.', 'say', 'The army', 'army'],
    ['The mayor also denied that the road was closed.', 'deny', 'The mayor', 'mayor'],
  ])('%j: %s by %s', (text, cueLemma, phrase, sourceKey) => {
    const attribution = extractAttributions(read(text)).find((one) => one.cueLemma === cueLemma);
    expect(attribution).toMatchObject({ cueLemma, sourceKey });
    expect(attribution?.source && text.slice(attribution.source.start, attribution.source.end)).toBe(phrase);
  });

  test.each([
    ['The army said the road was closed.', 'neutral'],
    ['The army confirmed that the road was closed.', 'strong'],
    ['The group claimed that the road was closed.', 'hedged'],
    ['The group denied that the road was closed.', 'denial'],
  ])('%j is %s', (text, strength) => {
    expect(first(text)?.strength).toBe(strength);
  });

  test('a pronoun stands for the source before it', () => {
    const found = extractAttributions(
      read('Mayor Ann Lee said the road was closed. She added that it was late.'),
    );
    expect(found.map((one) => one.sourceKey)).toEqual([found[0]!.sourceKey, found[0]!.sourceKey]);
    expect(found[1]).toMatchObject({ isContinuation: true });
  });

  test('a source that nobody can hold to its word is anonymous', () => {
    expect(first('Officials said the road was closed.')?.isAnonymous).toBe(true);
    expect(
      first('The mayor, speaking on condition of anonymity, said the road was closed.')?.isAnonymous,
    ).toBe(true);
    expect(first('Ann Lee said the road was closed.')?.isAnonymous).toBe(false);
  });

  test('the document that says it is named', () => {
    expect(first('The army said in a statement that the road was closed.')?.document).toBe('statement');
    expect(first('According to a press release, the road was closed.')?.document).toBe('press release');
  });

  test.each([
    'Fourteen soldiers were killed on the road to the coast.',
    'The report was late. The claim failed. A call woke him.',
    'The army has to order new boots, and it might ask for more.',
    '“He said so,”',
    '',
  ])('there is none in %j', (text) => {
    expect(extractAttributions(read(text))).toEqual([]);
  });

  test('another language gives nothing', () => {
    expect(
      extractAttributions(
        prepare({ id: 'a', text: "L'armée a dit que la route était fermée.", language: 'fr' }),
      ),
    ).toEqual([]);
  });

  test('the source of an inverted cue stands behind it', () => {
    expect(source('“The road is closed,” said the mayor of the town.')).toBe('the mayor of the town');
  });
});

describe('compareAttributions', () => {
  const compare = (a: string, b: string) => compareAttributions(first(a)!, first(b)!);

  test.each([
    ['The army said the road was closed.', 'According to the army, the road was closed.', 'same'],
    ['The army said the road was closed.', 'The army stressed that the road was closed.', 'same'],
    ['The army said the road was closed.', 'The army claimed that the road was closed.', 'strength-changed'],
    ['The army said the road was closed.', 'Officials said the road was closed.', 'source-less-specific'],
    ['Sources said the road was closed.', 'The army said the road was closed.', 'source-more-specific'],
    ['The army said the road was closed.', 'The mayor said the road was closed.', 'different-source'],
    ['The United Nations said the road was closed.', 'The UN said the road was closed.', 'same'],
  ])('%j → %j is %s', (a, b, verdict) => {
    expect(compare(a, b)).toBe(verdict);
  });
});

test('a sentence of ten thousand cues takes linear time', () => {
  expect(
    leastCost(() => extractAttributions(read('who said and argued '.repeat(10_000))), 4000),
  ).toBeLessThan(4000);
});
