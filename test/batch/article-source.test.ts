import { expect, test } from 'vitest';
import { holdArticles } from '../../src/batch/article-source.js';

test('holdArticles reads an article once while there is room, and one without room each time', () => {
  const reads: number[] = [];
  const source = {
    size: 3,
    idAt: (position: number) => `report-${position}`,
    articleAt: (position: number) => {
      reads.push(position);
      return { id: `report-${position}`, text: '1234567890' };
    },
  };
  // Room for two texts of ten letters, two bytes each.
  const held = holdArticles(source, 40);
  const texts = [0, 1, 2, 0, 1, 2].map((position) => held.articleAt(position).id);
  expect(texts).toEqual(['report-0', 'report-1', 'report-2', 'report-0', 'report-1', 'report-2']);
  expect(reads).toEqual([0, 1, 2, 2]);
  expect([held.size, held.idAt(2)]).toEqual([3, 'report-2']);
});
