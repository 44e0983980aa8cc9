import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterArticles, compareArticles, type Article } from '../src/index.js';

fc.configureGlobal({ seed: 11 });

const sentences = [
  'The harbour board of Lindmouth raised its fees on Monday.',
  'Fees at Lindmouth harbour went up on Monday, the board said.',
  'Fishermen will pay 240 crowns a month from June.',
  'From June fishermen are to pay 240 crowns a month.',
  'A fire burned down a sawmill in Tarrow on Friday.',
  'A fire burned down a bakery in Osterby on Sunday.',
  '“We had no choice,” said chairwoman Ilse Vermeulen.',
  'Nobody was hurt.',
  'Subscribe now to continue reading for $2 a week.',
  'El consejo de Valdemora subió las tasas el lunes.',
  '12 boats, 31 crews.',
];
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(' '));
const isCopy = (relation: string) => ['identical', 'near-duplicate', 'rewrite'].includes(relation);

describe('of two articles', () => {
  test('the clusters and the event are what the comparison says', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pair: [Article, Article] = [
          { id: 'a', text: one },
          { id: 'b', text: other },
        ];
        const { relation } = compareArticles(...pair, { facts: false });
        const { clusters, events } = clusterArticles(pair, { facts: false });
        expect(clusters.length).toBe(isCopy(relation) ? 1 : 2);
        expect(events.length).toBe(relation === 'unrelated' ? 2 : 1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('versions and parts', () => {
  const paragraphs = Array.from(
    { length: 9 },
    (_, i) =>
      `At ${i + 7} o'clock warden Dana Whitlock counted ${40 + 13 * i} ${['geese', 'herons', 'swans'][i % 3]!} on the ${['north', 'south', 'east'][i % 3]!} bank of the Osterby canal, and the club of rowers ${['closed', 'opened', 'searched', 'cleared'][i % 4]!} lock number ${i + 2}.`,
  );
  const article = (id: string, from: number, to: number): Article => ({
    id,
    text: paragraphs.slice(from, to).join('\n\n'),
    language: 'en',
  });

  test('a story that gains a paragraph and loses its oldest stays one event', () => {
    const versions = Array.from({ length: 6 }, (_, i) => article(`v${i}`, i, i + 4));
    expect(clusterArticles(versions, { facts: false }).events).toHaveLength(1);
  });

  test('both pages of a story lie in the cluster of the whole', () => {
    const { clusters } = clusterArticles(
      [article('whole', 0, 8), article('page 1', 0, 4), article('page 2', 4, 8)],
      { facts: false },
    );
    expect(clusters.map(({ members }) => members.length)).toEqual([3]);
  });

  test('a page with a text and its translation below is a copy of the text', () => {
    const english = article('en', 0, 5);
    const german =
      'Um sieben Uhr zählte die Wärterin vierzig Gänse am Nordufer des Kanals, und der Ruderclub schloss die Schleuse. '.repeat(
        6,
      );
    const page: Article = { id: 'page', text: `${english.text}\n\n${german}`, language: 'de' };
    expect(clusterArticles([english, page], { facts: false }).clusters).toHaveLength(1);
    expect(compareArticles(english, page).copyProbability).toBeGreaterThan(0.5);
  });
});
