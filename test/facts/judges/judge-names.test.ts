import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeNames', () => {
  test.each([
    ['Governor Lise Tarnow opened the new bridge.', 'Governor Lise Benwick opened the new bridge.', 'person'],
    [
      'Two trucks were seized near Dorling by the police.',
      'Two trucks were seized near Benwick by the police.',
      'place',
    ],
    ['The Brannock Bank lowered its forecast.', 'The Delling Bank lowered its forecast.', 'organisation'],
  ])('“%s” became “%s”', (from, to, kind) => {
    const found = changesIn(from, to).filter(({ change }) => change === 'garbled');
    expect(found.map(inWords).join('; ')).toMatch(/name-changed/);
    expect(found.map((change) => change.kind).join(' ')).toMatch(
      new RegExp(`${kind}|person|place|organisation`),
    );
  });

  test.each([
    ['Governor Lise Tarnow opened the new bridge.', 'The governor, Lise Tarnow, opened the new bridge.'],
    [
      'The minister met Jean-Pierre Moreau in the capital.',
      'The minister met Jean Pierre Moreau in the capital.',
    ],
    ['President Mohammed Saleh spoke on Monday.', 'President Mohamed Saleh spoke on Monday.'],
    ['The United Nations sent two envoys.', 'The UN sent two envoys.'],
    [
      'The Interior Ministry of Turania paid ISK 6.5 million for the boat.',
      'The Turanian Interior Ministry paid 6.5 million kronur for the boat.',
    ],
    [
      'Only four pupils passed the Unified State Examination.',
      'Only four pupils passed the Unified State Exam.',
    ],
    ['Apple trees stand along the road.', 'Apple trees line the road.'],
  ])('“%s” and “%s” name the same', (from, to) => {
    expect(
      changesIn(from, to).filter(({ garble, severity }) => garble === 'name-changed' && severity === 'major'),
    ).toEqual([]);
  });

  test.each([
    [
      'The columnist Jamar Khasoggi left on Tuesday.',
      'The columnist Jamar Khashqaji left on Tuesday.',
      'minor',
    ],
    ['The columnist Samir Hamoul left on Tuesday.', 'The columnist Samir Mahmoul left on Tuesday.', 'major'],
    [
      'Jodi Arian was sentenced to nine years. Arian wept.',
      'Terry Arian was sentenced to nine years. Arian wept.',
      'major',
    ],
    ['The columnist Toby Marsh left on Tuesday.', 'The columnist Tony Marsh left on Tuesday.', 'major'],
  ])('“%s” became “%s”: a slip is minor, another name major', (from, to, severity) => {
    expect(changesIn(from, to).map(inWords)).toEqual([`${severity} garbled person name-changed`]);
  });
});
