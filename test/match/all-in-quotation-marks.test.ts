import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/index.js';

const statement = [
  'The harbour trust regrets the delay to the ferry service between Osterby and Tarrow.',
  'A crack in the hull of the Northern Star was found by divers on Thursday night.',
  'Two engineers from the yard in Lindmouth will examine the ship before she carries passengers again.',
  'Until then buses will run from the market square every forty minutes, and tickets stay valid.',
  'We ask travellers to allow an hour more for the journey and thank them for their patience.',
];
const rewrite =
  'Travellers between Osterby and Tarrow must take a bus: the Northern Star, the ferry, stays in port. Divers discovered a crack in her hull on Thursday night, and two engineers of the Lindmouth yard are to look at it before passengers may board again. Buses leave the market square every forty minutes and take the tickets of the ferry. The journey lasts an hour longer, the harbour trust says.';
const compare = (text: string) =>
  compareArticles({ id: 'a', text }, { id: 'b', text: rewrite }, { facts: false });

describe('a text that is all in quotation marks', () => {
  const plain = compare(statement.join(' '));
  const quoted = compare(`“${statement.join(' ')}”`);

  test('is compared as the same text without them', () => {
    expect(plain.copyProbability).toBeGreaterThan(0.5);
    expect(quoted.evidence.contentOverlap).toBe(plain.evidence.contentOverlap);
    expect(Math.abs(quoted.copyProbability - plain.copyProbability)).toBeLessThan(0.05);
  });

  test('is so with a line about who said it, too', () => {
    const introduced = compare(`The harbour trust put out this statement. “${statement.join(' ')}”`);
    expect(introduced.copyProbability).toBeGreaterThan(0.5);
  });
});

test('a quotation within a report is no narrative of the report', () => {
  const report = `The mayor of Osterby called for a second ferry on Friday. The council meets in June. “${statement.slice(2, 4).join(' ')}”`;
  const { contentOverlap } = compareArticles(
    { id: 'a', text: report },
    { id: 'b', text: statement.slice(2, 4).join(' ') },
    { facts: false },
  ).evidence;
  expect(contentOverlap).toBe(0);
});
