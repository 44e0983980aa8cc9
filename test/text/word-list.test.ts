import { expect, test } from 'vitest';
import { currentWords, enlist } from '../../src/text/word-list.js';
import { prepare } from '../../src/text/prepare.js';
import { tokenColumnsOf, wordOf } from '../../src/text/token-columns.js';
import { unread } from '../../src/text/word.js';

const blank = { norm: 'olm', stem: 'olm', ...unread };
const normsOf = (document: ReturnType<typeof prepare>) => {
  const columns = tokenColumnsOf(document);
  return Array.from(columns.ids, (_, number) => wordOf(columns, number).norm);
};

test('a new list is begun where one is full: ids go on, and documents keep the words that they were made of', () => {
  // Words that no other test has: they may share this process, and have made lists before.
  const norms = ['brontiq', 'zelvarn', 'quoppled', 'mibrent', 'olmqar'];
  const text = `${norms.join(' ')}.`;
  const before = prepare({ id: 'before', text });
  const { list } = tokenColumnsOf(before);
  expect(list).toBe(currentWords());
  while (currentWords() === list) enlist(blank);
  expect(currentWords().from).toBe(list!.from + list!.words.length);
  expect(enlist(blank).id).toBe(currentWords().from + 1);
  // Known words are in the old list, the new one is not: so they are held one by one.
  const mixed = prepare({ id: 'mixed', text: `${text} Wutherqing ferrymiqen.` });
  expect(tokenColumnsOf(mixed).list).toBeUndefined();
  expect(normsOf(mixed)).toEqual([...norms, 'wutherqing', 'ferrymiqen']);
  expect(normsOf(before)).toEqual(norms);
  const fresh = prepare({ id: 'fresh', text: 'Wutherqing ferrymiqen.' });
  expect(tokenColumnsOf(fresh).list).toBe(currentWords());
  expect(normsOf(fresh)).toEqual(['wutherqing', 'ferrymiqen']);
});
