import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, logOddsOf, probability, standardize } from '../../src/match/logistic-model.js';

fc.configureGlobal({ seed: 62 });

const value = fc.double({ min: -9, max: 9, noNaN: true });
const models = fc.record({
  means: fc.array(value, { minLength: 3, maxLength: 3 }),
  deviations: fc.array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
  bias: value,
  terms: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1, max: 2 }), value), {
    maxLength: 6,
  }),
});
const features = fc.array(value, { minLength: 3, maxLength: 3 });

describe('a logistic model', () => {
  test('adds up weight times feature times feature over its terms, each cut at four deviations', () => {
    fc.assert(
      fc.property(models, features, (model, given) => {
        const z = given.map((one, i) => {
          const scaled = (one - model.means[i]!) / model.deviations[i]!;
          return scaled > 4 ? 4 : scaled < -4 ? -4 : scaled;
        });
        expect(standardize(model, given)).toEqual(z);
        const values = model.terms.map(([x, y, weight]) => weight * z[x]! * (y < 0 ? 1 : z[y]!));
        const { logOdds, added } = evaluate(model, given);
        expect(logOdds).toBeCloseTo(
          values.reduce((sum, one) => sum + one, model.bias),
          8,
        );
        // What each feature added, with the bias, is all of it; a product is halved between its two.
        expect(added.reduce((sum, one) => sum + one, model.bias)).toBeCloseTo(logOdds, 8);
        for (const i of [0, 1, 2]) {
          const own = model.terms.reduce((sum, [x, y], t) => {
            const share = y < 0 ? Number(x === i) : (Number(x === i) + Number(y === i)) / 2;
            return sum + share * values[t]!;
          }, 0);
          expect(added[i]).toBeCloseTo(own, 8);
        }
      }),
    );
  });

  test('the log-odds alone are the same, of features at other places, 0 for one that is not there', () => {
    fc.assert(
      fc.property(models, features, (model, given) => {
        const [a, b, c] = given as [number, number, number];
        expect(logOddsOf(model, [9, c, b, a], [3, 2, 1])).toBe(evaluate(model, given).logOdds);
        expect(logOddsOf(model, [c, a], [1, -1, 0])).toBe(evaluate(model, [a, 0, c]).logOdds);
      }),
    );
  });

  test('a probability is one half at even odds, and two of opposite odds add up to one', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(Math.log(3))).toBeCloseTo(0.75, 12);
    fc.assert(
      fc.property(value, (odds) => {
        expect(probability(odds) + probability(-odds)).toBeCloseTo(1, 12);
        expect(probability(odds + 0.1)).toBeGreaterThan(probability(odds));
      }),
    );
  });
});
