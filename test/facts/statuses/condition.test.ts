import { expect, test } from 'vitest';
import { isInCondition } from '../../../src/facts/statuses/condition.js';
import { prepare } from '../../../src/text/prepare.js';

/** Whether “sinks” stands behind an “if” in a text, looked for from its first word or a later one on. */
function isSupposed(text: string, from = 0): boolean {
  const document = prepare({ id: 'a', text, language: 'en' });
  return isInCondition(
    document,
    document.tokens.findIndex(({ norm }) => norm === 'sinks'),
    from,
  );
}

test('a word is supposed behind an “if” or a “whether” of its clause, up to eight words away', () => {
  expect(isSupposed('If the ferry sinks, crews will wait.')).toBe(true);
  expect(isSupposed('Nobody asks whether the ferry sinks.')).toBe(true);
  expect(isSupposed('If the big old grey ferry of Olm sinks, crews will wait.')).toBe(true);
  expect(isSupposed('If the big old grey steam ferry of Olm sinks, crews will wait.')).toBe(false);
});

test('a word before the “if”, behind another clause or without one is not', () => {
  expect(isSupposed('The ferry sinks if it rains.')).toBe(false);
  expect(isSupposed('If it rains, the ferry sinks.')).toBe(false);
  expect(isSupposed('The ferry sinks.')).toBe(false);
});

test('nothing is looked for before the first word that is given', () => {
  expect(isSupposed('If the ferry sinks, crews will wait.', 1)).toBe(false);
});
