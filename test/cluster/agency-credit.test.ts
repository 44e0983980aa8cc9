import { describe, expect, test } from 'vitest';
import { agencyCredits, agencyNamed, introducedAgencies } from '../../src/cluster/agency-credit.js';
import { prepare } from '../../src/text/prepare.js';

const document = (text: string) => prepare({ id: 'a', text, language: 'en' });
const credits = (text: string) =>
  agencyCredits(document(text), introducedAgencies(document(text))).map(({ agency, role, phrase }) => [
    agency,
    role,
    phrase,
  ]);

describe('agencyCredits', () => {
  test.each([
    ['The minister told AFP that the dam would hold.', 'AFP', 'receiver', 'told AFP'],
    [
      'In a note sent to the Associated Press he denied it.',
      'AP',
      'receiver',
      'sent to the Associated Press',
    ],
    ['He was speaking to Reuters on Monday.', 'Reuters', 'receiver', 'speaking to Reuters'],
    ['Told Reuters she had, and that was all.', 'Reuters', 'receiver', 'Told Reuters'],
    ['ORRIN (AFP) The dam above Orrin gave way.', 'AFP', 'byline', 'AFP'],
    ['The dam above Orrin gave way. ( AFP )', 'AFP', 'byline', 'AFP'],
    ['The dam above Orrin gave way (AFP/Lia Brandt).', 'AFP', 'byline', 'AFP'],
    ['The dam above Orrin gave way. © Agence France-Presse', 'AFP', 'byline', 'Agence France-Presse'],
    ['Picture: Lia Brandt/AP in Orrin yesterday.', 'AP', 'byline', 'AP'],
    ['The dam above Orrin gave way. — Reuters\nMore rain is due.', 'Reuters', 'byline', 'Reuters'],
    ['The dam above Orrin gave way. -Reuters', 'Reuters', 'byline', 'Reuters'],
    [
      'The mayor told the Quillon news agency that the dam would hold.',
      'Quillon',
      'receiver',
      'told the Quillon',
    ],
  ])('%j credits %s as %s', (text, agency, role, phrase) => {
    expect(credits(text)).toEqual([[agency, role, phrase]]);
  });

  test.each([
    'AFP reported on Monday that the dam would hold.',
    'The minister told the council, AFP reported, that the dam would hold.',
    'He told ap that the dam would hold.',
    'She told Uni students that the dam would hold.',
    'The dam above Orrin gave way — Reuters reported it first.',
    'The dam (and AFP agrees) gave way.',
    'The dam gave way (AFP agrees).',
    'The quillon news agency was told nothing.',
  ])('%j credits nobody', (text) => expect(credits(text)).toEqual([]));

  test('in reading order, a name of several words before a part of it, with its place', () => {
    const text = 'He told Thomson Reuters, then told AFP. (AP)';
    const found = agencyCredits(document(text));
    expect(found.map(({ agency, passage }) => [agency, text.slice(passage.start, passage.end)])).toEqual([
      ['Reuters', 'Thomson Reuters'],
      ['AFP', 'AFP'],
      ['AP', 'AP'],
    ]);
  });
});

describe('introducedAgencies', () => {
  const names = (text: string) => [...introducedAgencies(document(text)).values()];

  test.each([
    ['told the Quillon news agency', ['Quillon']],
    ['told the Quillon Valley wire service', ['Quillon Valley']],
    ['told the Quillon press agency', ['Quillon']],
    ['told Lower East Quillon Valley Gazette news agency', ['East Quillon Valley Gazette']],
    ['told a small news agency', []],
    ['told the Quillon travel agency', []],
    ['told the Quillon news desk', []],
    ['Quillon news agency', ['Quillon']],
    ['news agency', []],
  ])('“%s”: %j', (text, wanted) => expect(names(text)).toEqual(wanted));
});

describe('agencyNamed', () => {
  test.each([
    ['Reuters', 'Reuters'],
    ['THOMSON REUTERS', 'Reuters'],
    [' Agence France-Presse. ', 'AFP'],
    ['The Orrin Post', undefined],
    [undefined, undefined],
  ])('%j is %s', (publisher, agency) => expect(agencyNamed(publisher)).toBe(agency));
});
