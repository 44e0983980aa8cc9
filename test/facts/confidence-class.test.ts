import { expect, test } from 'vitest';
import { confidenceClass } from '../../src/facts/findings/confidence-class.js';
import { tell } from '../../src/facts/findings/tell.js';

const [was, now] = [
  { text: 'vessel', start: 4, end: 10 },
  { text: 'trawler', start: 4, end: 11 },
];

test('a narrower word is told as surely as any detail, a wider one has a class of its own', () => {
  expect(confidenceClass(tell('more-precise-word', 'event', { source: was, copy: now }), 'all')).toBe(
    'detail',
  );
  expect(confidenceClass(tell('less-precise-word', 'event', { source: now, copy: was }), 'all')).toBe(
    'precision',
  );
});
