import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { furniturePhrases } from '../../src/languages/en/boilerplate-phrases.js';
import { furnitureNeedles } from '../../src/languages/en/furniture-patterns.js';
import { createLiteralFinder } from '../../src/text/find-literals.js';
import { furnitureKind } from '../../src/text/furniture.js';
import { findLines } from '../../src/text/paragraphs.js';
import { createLineKinds, lineNeedles } from '../../src/text/plain-lines.js';

const find = createLiteralFinder(lineNeedles);

/** The kind of each line of a text, by both ways. */
function bothWays(text: string) {
  const kindOf = createLineKinds(text, find(text)[0]!);
  const lines = findLines(text);
  return {
    found: lines.map((line) => kindOf(line)),
    wanted: lines.map(({ start, end }) => furnitureKind(text.slice(start, end))),
  };
}

const phrases = Object.values(furniturePhrases).flatMap((list) =>
  list.split(/[|\n]/).map((phrase) => phrase.trim()),
);
const pieces = [
  ...furnitureNeedles,
  'By Ann Lee',
  'Ann Lee contributed to this report.',
  'May 3, 2024',
  'two hours ago',
  'Monday',
  'The boats lay at Olm',
  'credit: Ann Lee',
  'Photo',
  '(Ann Lee/Reuters)',
  'Ann Lee/AP.',
  'barge.jpeg',
  'barge@2x',
  'All Rights Reserved',
  'We and our partners use',
  'cookies',
  '“',
  '© 2024',
  '12',
  '1.2k shares',
  'the harbour of Olm was closed, the mayor said',
];

describe('createLineKinds', () => {
  test('gives each line what furnitureKind gives it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...phrases),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(
      fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n', '. ', ' | ', '. '.padEnd(130, 'x'))),
      {
        maxLength: 24,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const { found, wanted } = bothWays(parts.flat().join(''));
        expect(found).toEqual(wanted);
      }),
      { numRuns: 1500, seed: 15 },
    );
  });

  test('finds a signature, a stamp and a needle behind a plain beginning', () => {
    const text = [
      'Barges at Olm. Ann Lee/Reuters',
      'Barges at Olm (Ann Lee/Reuters).',
      'Vesk Media 2024. All rights reserved.',
      'Ann Lee contributed to this report.',
      'Barges lay at Olm for nine days.',
    ].join('\n');
    expect(bothWays(text).found).toEqual(['caption', 'caption', 'disclaimer', 'byline', undefined]);
  });
});
