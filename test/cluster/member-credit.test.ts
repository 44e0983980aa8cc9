import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import { creditedPublishers, indexPublishers } from '../../src/cluster/member-credit.js';

const creditsPublisher = (text: string, publisher: string) =>
  creditedPublishers(text, indexPublishers([publisher, undefined, 'Ellery Post', 'x'])).includes(publisher);

describe('creditedPublishers', () => {
  test.each([
    'The bridge opens in May.\nSource: Marrick Tribune',
    'First published in the Marrick Tribune. The bridge opens in May.',
    'The bridge opens in May. (Republished from Marrick Tribune)',
    'The bridge opens in May.\nvia Marrick Tribune.',
  ])('finds the credit in %j', (text) => expect(creditsPublisher(text, 'Marrick Tribune')).toBe(true));

  test.each([
    'The mayor told the Marrick Tribune that the bridge opens in May.',
    'Source: Marrick Tribuneland',
    'Source: Ellery Post',
    'A source at Marrick Tribune House said so.',
  ])('finds none in %j', (text) => expect(creditsPublisher(text, 'Marrick Tribune')).toBe(false));

  test('takes a publisher for a name, whatever marks it holds', () => {
    expect(creditsPublisher('Source: C++ (News) [daily]', 'C++ (News) [daily]')).toBe(true);
    expect(creditsPublisher('Source: anything', '.*')).toBe(false);
  });

  test.each([
    ['Source: The Tribune', 'The Tribune'],
    ['Source: the Tribune.', 'The Tribune'],
    ['Source: Tribune', 'The Tribune'],
    ['Source: The Tribune', 'Tribune'],
    ['Source: THE MARRICK TRIBUNE', 'The Marrick Tribune'],
    ['Source: BBX', 'BBX'],
    ['Source: Ellery Mail', 'Ellery Mail'],
  ])('%s credits %s', (text, publisher) => expect(creditsPublisher(text, publisher)).toBe(true));

  test.each([
    ['Source: The Tribunes', 'The Tribune'],
    ['Source: The', 'The Tribune'],
    ['Source: BB', 'BB'],
  ])('%s does not credit %s', (text, publisher) => expect(creditsPublisher(text, publisher)).toBe(false));

  test('reads two thousand characters at either end, and no more', () => {
    const name = 'Marrick Tribune';
    const pad = (length: number) => '. '.repeat(length).slice(0, length);
    const credit = `Source: ${name}`;
    for (const isHead of [true, false]) {
      const at = (gap: number) =>
        isHead ? `${pad(gap)}${credit}${pad(5000)}` : `${pad(5000)}${credit}${pad(gap)}`;
      expect(creditsPublisher(at(2000 - credit.length), name)).toBe(true);
      expect(creditsPublisher(at(2000), name)).toBe(false);
    }
    expect(creditsPublisher(`${pad(2000)}${credit}${pad(2000 - credit.length)}`, name)).toBe(true);
  });

  test('looks at the head and the foot of a long page only', () => {
    const middle = `${'word '.repeat(1000)}Source: Marrick Tribune ${'word '.repeat(1000)}`;
    expect(creditsPublisher(middle, 'Marrick Tribune')).toBe(false);
  });
});

test('a member that another credits is the source, even where its date is the later one', () => {
  const text =
    'A ferry ran aground off Tasmere on Sunday and 84 passengers were brought ashore in boats, the coast guard said. ' +
    'The captain had asked for a tug before dawn but none was free, according to Ina Drummond of the port office. ' +
    'An inquiry into the accident opens on Wednesday and the ferry stays in dock until it has ended.';
  const { clusters } = clusterArticles([
    { id: 'islander', text: `${text}\nSource: Marrick Tribune`, publishedAt: '2026-05-01' },
    { id: 'tribune', text, publisher: 'Marrick Tribune', publishedAt: '2026-05-02' },
  ]);
  expect(clusters[0]!.source?.article).toBe('tribune');
  expect(clusters[0]!.source?.reason).toContain('Marrick Tribune');
});
