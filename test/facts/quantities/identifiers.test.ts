import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { extractIdentifiers } from '../../../src/facts/quantities/identifiers.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) =>
  extractIdentifiers(prepare({ id: 'a', text, language: 'en' })).map(
    ({ lead, number }) => `${lead} ${number}`,
  );

describe('extractIdentifiers', () => {
  test.each([
    ['The notice cites Section 12 of the water act.', 'section 12'],
    ['They came on flight 417 from Ostrel.', 'flight 417'],
    ['The crash was on route 66 near the weir.', 'route 66'],
    ['It is told there [https://tavin.example/flood] in full.', 'www tavin.example/flood'],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual([found]);
  });

  test.each([
    'The section had 12 members.',
    'They took a flight on 12 May.',
    'In round figures, 300 people came.',
    'The group, 40 strong, left at 9 pm.',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

const rest =
  'Officials met in the old town hall of Tavin to talk about the flood fund. Money for the dykes comes from the region, and ' +
  'farmers below the weir have asked for more of it since the spring. The next meeting is open to all residents. ';

function told(source: string, copy: string) {
  return compareArticles({ id: 'a', text: rest + source }, { id: 'b', text: rest + copy })
    .facts.filter(({ severity }) => severity !== 'none')
    .map(({ kind, severity }) => `${kind} ${severity}`);
}

test('another section of the same act is another number', () => {
  expect(
    told(
      'The notice cites Section 12 of the water act.',
      'Section 21 of the water act is what the notice cites.',
    ),
  ).toContain('quantity major');
});

test('the same section in another place of the sentence is none', () => {
  expect(
    told(
      'The notice cites Section 12 of the water act.',
      'Section 12 of the water act is what the notice cites.',
    ),
  ).not.toContain('quantity major');
});

test('what a count rose from and to may not change places', () => {
  expect(
    told(
      'The number of boats rose from 10,200 boats to 25,500 boats.',
      'The number of boats rose to 10,200 boats from 25,500 boats.',
    ),
  ).toContain('quantity major');
  expect(
    told(
      'The number of boats rose from 10,200 boats to 25,500 boats.',
      'The number of boats rose to 25,500 boats from 10,200 boats.',
    ),
  ).not.toContain('quantity major');
});
