import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from '../../src/formats/each-article.js';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-heads-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIRST =
  'The dam above Orrin was closed on Monday after engineers found two cracks in its eastern wall.';
const SECOND =
  'No one was hurt, the water board said, and the villages below were told to be ready to leave.';

async function read(head: string, heading = '') {
  const body = `<article>${heading}${`<p>${FIRST} ${SECOND}</p>`.repeat(4)}</article>`;
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const { articles } = await readArticles([file]);
  return articles[0]!;
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('fields of the head of a page', () => {
  test('of two of one name the first counts, in capitals or not; one without content does not', async () => {
    const [own, other] = [meta('og:site_name', 'Orrin Post'), meta('OG:SITE_NAME', 'Vastra Mail')];
    expect((await read(own + other)).publisher).toBe('Orrin Post');
    expect((await read(other + own)).publisher).toBe('Vastra Mail');
    expect((await read(`<meta property="og:site_name">${own}`)).publisher).toBe('Orrin Post');
    expect((await read(meta('og:site_name', ' ') + own)).publisher).toBe('Orrin Post');
    expect((await read(`<meta content="Vastra Mail">${own}`)).publisher).toBe('Orrin Post');
  });

  test('may be called by name, property or itemprop', async () => {
    for (const attribute of ['name', 'property', 'itemprop'])
      expect((await read(`<meta ${attribute}="og:site_name" content="Orrin Post">`)).publisher).toBe(
        'Orrin Post',
      );
  });
});

describe('the article among the data of a page', () => {
  const article = { '@type': 'NewsArticle', headline: 'Dam closed above Orrin' };
  const inside = (depth: number): unknown => (depth === 0 ? article : { '@graph': [inside(depth - 1)] });

  test.each([
    ['alone', article],
    ['in a list', [{ '@type': 'Person', name: 'Ina' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', headline: 'No' }, article] }],
    ['in graphs, four deep', inside(4)],
    ['as what a page is about', { '@type': 'WebPage', headline: 'No', mainEntity: article }],
    ['of two types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['by the address of its type', { ...article, '@type': 'https://schema.org/BlogPosting' }],
  ])('is found %s', async (_, value) => {
    expect((await read(data(value))).title).toBe('Dam closed above Orrin');
    expect((await read('<script type="application/ld+json">{no</script>' + data(value))).title).toBe(
      'Dam closed above Orrin',
    );
  });

  test.each([
    ['deeper than that', inside(5)],
    ['of another type', { ...article, '@type': 'Recipe' }],
    ['of no type', { headline: 'Dam closed above Orrin' }],
  ])('is not looked for %s', async (_, value) => {
    expect((await read(data(value) + '<title>Water board meets</title>')).title).toBe('Water board meets');
  });

  test.each([
    ['an address', 'https://wire.example/1'],
    ['an object', { '@id': 'https://wire.example/1' }],
    ['an object with an address', { url: 'https://wire.example/1' }],
    ['a list of such', [{ url: 'https://wire.example/1' }, 'https://wire.example/2']],
  ])('says what it was made from: %s', async (_, isBasedOn) => {
    expect((await read(data({ ...article, isBasedOn }))).evolvedFrom).toBe('https://wire.example/1');
  });
});

describe('the headline of a page', () => {
  const site = meta('og:site_name', 'Orrin Post');
  const titleOf = async (title: string, ...headings: string[]) =>
    (await read(`${site}<title>${title}</title>`, headings.map((heading) => `<h1>${heading}</h1>`).join('')))
      .title;

  test('is its title without the name of the site', async () => {
    for (const mark of ['-', '|', '–', '—', '·', ':', '»'])
      expect(await titleOf(`Dam closed above the town ${mark} Orrin Post`)).toBe('Dam closed above the town');
    expect(await titleOf('Dam closed above the town - Vastra Mail')).toBe(
      'Dam closed above the town - Vastra Mail',
    );
  });

  test('is its only heading where half of the words of that stand in the title', async () => {
    expect(await titleOf('Dam shut - Orrin Post', 'Dam shut above town')).toBe('Dam shut above town');
    expect(await titleOf('Dam shut - Orrin Post', 'Dam shut above the town')).toBe('Dam shut');
    expect(await titleOf('Dam shut - Orrin Post', 'Dam shut')).toBe('Dam shut');
  });

  test('is the heading that the title begins with where there are several', async () => {
    expect(await titleOf('Dam closed above town | News', 'Most read', 'Dam closed above town')).toBe(
      'Dam closed above town',
    );
  });
});
