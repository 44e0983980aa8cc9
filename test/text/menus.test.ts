import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../src/text/boilerplate.js';
import { prepare } from '../../src/text/prepare.js';

const words = (list: string) => list.split('|').join('\n');
const menu = words(
  'Vesk Courier|Home|World|Politics|Harbour|Business|Sports|Opinion|Valley desk|Subscribe|Sign in|Islands|Weather|Markets',
);
const foot = words(
  'Most read|Mayor opens new tram line in the old town|Two held after theft of bells|About us|Contact us|Privacy policy|Terms of use',
);
const headline = 'Rebels attack post near Dorva';
const story = [
  'Rebels attacked a post near Dorva on Monday and killed six soldiers, the army said in a statement.',
  'The attackers came on motorcycles shortly after dawn and left before reinforcements arrived from the capital.',
  'A witness',
  'Residents of two villages nearby told reporters that they had heard shots for more than an hour.',
].join('\n\n');
const left = (text: string, title?: string) => {
  let rest = '';
  let from = 0;
  for (const { start, end } of findBoilerplate(text, title)) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).replace(/\n+/g, '\n').trim();
};

describe('cutMenus', () => {
  test('of a raw page the headline and the story are left', () =>
    expect(left(`${menu}\n${headline}\n${story}\n${foot}`)).toBe(
      `${headline}\n${story}`.replace(/\n+/g, '\n'),
    ));

  test('many short lines are a menu in any language', () => {
    const strange = Array.from({ length: 30 }, (_, i) => `Vorna ${'abcdefghij'[i % 10]!}elt`).join('\n');
    expect(left(`${strange}\n${headline}\n${story}`)).toBe(`${headline}\n${story}`.replace(/\n+/g, '\n'));
  });

  test('what stands above a headline that the caller names is cut, even if it is little', () => {
    const text = `Vesk Courier\nValley desk\n${headline}\n${story}`;
    expect(left(text, headline)).toBe(`${headline}\n${story}`.replace(/\n+/g, '\n'));
    expect(prepare({ id: 'a', text, title: headline }).title).toEqual({
      start: 25,
      end: 25 + headline.length,
    });
  });

  test('so is one line above it', () =>
    expect(left(`Valley desk\n${headline}\n${story}`, headline)).toBe(
      `${headline}\n${story}`.replace(/\n+/g, '\n'),
    ));

  test('a paragraph above the headline that the caller names stays', () => {
    const [lead] = story.split('\n');
    expect(left(`${lead}\n${headline}\n${story}`, headline)).toContain(lead);
  });

  test('a table and a list of names inside or behind a story without furniture stay', () => {
    const table = Array.from({ length: 20 }, (_, i) => `Ward ${i}\n${i * 37} votes`).join('\n');
    const names = words('Mira Lund, 34|Ola Brandt, 51|Tom Aske, 19|Per Hallin, 70');
    for (const text of [`${headline}\n${story}\n${table}\n${story}`, `${headline}\n${story}\n${names}`])
      expect(findBoilerplate(text)).toEqual([]);
  });

  test('a long table between two halves of a story on a raw page does not cost one of them', () => {
    const table = Array.from({ length: 60 }, (_, i) => `Ward ${i}\n${i * 37} votes`).join('\n');
    const second = story.replaceAll('Dorva', 'Kesh');
    const text = left(`${menu}\n${headline}\n${story}\n${table}\n${second}\n${foot}`);
    expect(text).toContain('near Dorva on Monday');
    expect(text).toContain('near Kesh on Monday');
  });
});
