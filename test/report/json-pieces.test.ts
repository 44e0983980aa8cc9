import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/report/json-pieces.js';
import { visibleJson } from '../../src/report/visible.js';

test('the pieces together are what one string would be', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 9 }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(visibleJson(value, 2));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('fields that are undefined are left out, and an iterable is a list', () => {
  const value = { a: undefined, b: new Set([1, 2]), c: [undefined] };
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify({ b: [1, 2], c: [null] }, undefined, 2));
});
