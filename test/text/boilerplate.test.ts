import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../src/text/boilerplate.js';
import { prepare } from '../../src/text/prepare.js';

const cuts = (text: string, title?: string) =>
  findBoilerplate(text, title).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const story =
  'Rebels attacked a post near Dorva on Monday and killed six soldiers, the army said in a statement.';

describe('findBoilerplate', () => {
  test.each([
    ['[ad_1]', 'ad-marker'],
    ['Advertisement', 'ad-marker'],
    ['Leave a Reply', 'comments'],
    ['Please enter your comment!', 'comments'],
    ['3 Min Read', 'site-widget'],
    ['Scroll to Top', 'site-widget'],
    ['Also Read: Flood closes three bridges in Vesk', 'related-link'],
    ['DISCLAIMER: The opinions in comments are their authors’ own.', 'disclaimer'],
    ['Previous Post Next Post', 'navigation'],
    ['Share this article', 'share'],
    ['By Mira Lund and Tom Aske', 'byline'],
    ['Guards stand at the gate of the post in Dorva, May 3, 2024 [Ola Brandt/Reuters]', 'caption'],
    ['Subscribe to our newsletter', 'site-widget'],
  ])('cuts the line %s', (line, kind) =>
    expect(cuts(`${story}\n\n${line}\n\n${story}`)).toEqual([`${kind}: ${line}`]),
  );

  test.each([
    'Share prices fell by four percent on Monday.',
    'By Monday the rebels had left the town.',
    'Comments by the minister angered the opposition.',
    'Read more slowly, the report tells another story.',
    'Watch towers were built along the border.',
    'Mira Lund is a doctor in the town.',
    'The opposition leader is a former journalist.',
    'The limit is 50 (km/h) on this road.',
    'Editing by hand took them three weeks.',
    'Follow the money, he told the court.',
  ])('keeps the line %s', (line) => expect(cuts(`${story}\n\n${line}\n\n${story}`)).toEqual([]));

  test('cuts the initials of who wrote and edited, behind the story only', () => {
    expect(cuts(`${story}\n\nml/ta`)).toEqual(['byline: ml/ta']);
    expect(cuts(`${story}\n\nVeskPress/ml/ta`)).toEqual(['byline: VeskPress/ml/ta']);
    expect(cuts(`${story}\n\nyes/no\n\n${story}`)).toEqual([]);
    expect(cuts(`ml/ta\n\n${story}`)).toEqual([]);
  });

  test('cuts names that stand twice, the paragraph about the author, and what repeats the headline', () => {
    const page = `Rebels attack post near Dorva\n\nMira Lund\nMira Lund\n\n${story}\n\nRebels attack post near Dorva\n\n${story}\n\nMira Lund is a senior correspondent for the Vesk Courier.`;
    expect(cuts(page).map((cut) => cut.split(':')[0])).toEqual(['byline', 'byline', 'caption', 'bio']);
  });

  test('cuts what a press release says of the firm at its end, and nothing that the text begins with', () => {
    const about =
      'About Ferrin Works\nFerrin Works makes pumps for harbours and has forty workers in two towns.';
    const lead =
      'The council of Port Ellery voted on Monday to close the north pier, which a storm had damaged in the spring.';
    expect(cuts(`${lead}\n${about}`).map((cut) => cut.split(':')[0])).toEqual(['about', 'about']);
    expect(cuts(`${about}\n${lead}`)).toEqual([]);
  });

  test.each([
    'Contact Mira Lund at mira@courier.example',
    'Follow Mira Lund on Chirper',
    'Mira Lund can be reached at mira@courier.example',
  ])('cuts the last line %s of a page with furniture', (line) => {
    expect(cuts(`${story}\n\n${line}`)).toEqual([]);
    expect(cuts(`By Mira Lund\n\n${story}\n\n${line}`).at(-1)).toMatch(/^bio|^share/);
  });

  test('text of only boilerplate is kept whole, and said to be furniture', () => {
    const { isFurniture, boilerplate, tokens } = prepare({
      id: 'a',
      text: '[ad_1]\nShare this article\nLeave a comment\n',
    });
    expect(isFurniture).toBe(true);
    expect(boilerplate.map(({ kind }) => kind)).toEqual(['ad-marker', 'share', 'comments']);
    expect(tokens.length).toBeGreaterThan(0);
  });
});

const gold = '../shared/seeds/gold.json';
interface Labelled {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}
describe.skipIf(!existsSync(gold))('the seeds (only where ../shared is)', () => {
  test('exactly the marked boilerplate is cut and every headline found', () => {
    const { files, boilerplate, titles } = JSON.parse(readFileSync(gold, 'utf8')) as {
      files: Record<string, string>;
      boilerplate: Labelled[];
      titles: Labelled[];
    };
    for (const [id, file] of Object.entries(files)) {
      const document = prepare({ id, text: readFileSync(`../shared/seeds/${file}`, 'utf8') });
      const spans = (list: readonly Labelled[]) =>
        list.filter(({ doc }) => doc === id).map(({ start, end }) => [start, end]);
      expect(document.boilerplate.map(({ start, end }) => [start, end])).toEqual(spans(boilerplate));
      expect(document.title ? [[document.title.start, document.title.end]] : []).toEqual(spans(titles));
    }
  });
});
