import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAttempts } from '../../src/batch/attempts.js';
import { InputError } from '../../src/errors.js';

const bug = new Error('a bug');

test('what works is given on and reported nowhere', () => {
  const { attempt, takeFailures } = createAttempts();
  expect(attempt('match', ['a', 'b'], () => 7, fail)).toBe(7);
  expect(takeFailures()).toEqual([]);
});

test('what the input is to blame for is thrown on, and is no failure of ours', () => {
  const { attempt, takeFailures } = createAttempts();
  const blamed = new InputError('bad-article', 'The text is no string.');
  expect(() => attempt('prepare', ['a'], () => raise(blamed), fail)).toThrow(blamed);
  expect(takeFailures()).toEqual([]);
});

test('a thing that fails, however often, is reported once; one of another stage or of others is another thing', () => {
  const stages = ['prepare', 'match'] as const;
  const things = fc.record({
    stage: fc.constantFrom(...stages),
    articles: fc.uniqueArray(fc.constantFrom('a', 'b', '["a"', ','), { minLength: 1, maxLength: 2 }),
    takesBefore: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(things, { maxLength: 12 }), (done) => {
      const { attempt, takeFailures } = createAttempts();
      const taken: unknown[] = [];
      for (const { stage, articles, takesBefore } of done) {
        if (takesBefore) taken.push(...takeFailures());
        expect(
          attempt(
            stage,
            articles,
            () => raise(bug),
            () => 'instead',
          ),
        ).toBe('instead');
      }
      taken.push(...takeFailures());
      expect(takeFailures()).toEqual([]);
      const distinct = new Map(
        done.map(({ stage, articles }) => [
          `${stage} ${articles.join(' ')}`,
          { stage, articles, error: bug },
        ]),
      );
      expect(taken).toEqual([...distinct.values()]);
    }),
  );
});

function raise(error: Error): never {
  throw error;
}

function fail(): never {
  throw new Error('was asked for what to do instead');
}
