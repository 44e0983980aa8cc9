import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticles } from '../../src/formats/each-article.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-items-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = 'The dam above Orrin was closed on Monday after engineers found two cracks.';
const SECOND = 'No one was hurt, the water board said.';
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const BODY = `${FIRST}\n\n${SECOND}`;

async function read(name: string, content: unknown) {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readArticles([file]);
}

describe('titles of feeds', () => {
  test.each([
    ['HTML of Atom', '<title type="html">&lt;b&gt;Dam&lt;/b&gt; &amp;amp; valley</title>', 'Dam & valley'],
    ['HTML in CDATA', '<title type="html"><![CDATA[<b>Dam</b> &amp; valley]]></title>', 'Dam & valley'],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>dam</em></div></title>',
      'A dam',
    ],
    ['text of Atom', '<title type="text">The &lt;b&gt; element</title>', 'The <b> element'],
    ['RSS, which does not say', '<title>A &lt;i&gt;dam&lt;/i&gt;</title>', 'A dam'],
    ['what is no tag of a headline', '<title>The &lt;canvas&gt; element</title>', 'The <canvas> element'],
    ['an entity escaped twice', '<title>Orrin&amp;#8217;s dam</title>', 'Orrin’s dam'],
    ['an ampersand that is not escaped', '<title>Q&A on the dam</title>', 'Q&A on the dam'],
    ['blank, and another', '<title> </title><media:title>Dam</media:title>', 'Dam'],
    ['of a podcast', '<itunes:title>Dam</itunes:title>', 'Dam'],
  ])('%s', async (_, title, expected) => {
    const { articles } = await read(
      'feed.xml',
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
        <channel><title>Post</title><item><guid>1</guid>${title}<description>${FIRST}</description></item></channel></rss>`,
    );
    expect(articles.map((article) => article.title)).toEqual([expected]);
  });
});

describe('ninjs', () => {
  test.each([
    ['https://post.test/1', {}, 'https://post.test/1'],
    ['http://post.test/1', {}, 'http://post.test/1'],
    ['urn:post:1', {}, undefined],
    [7, {}, undefined],
    ['https://post.test/1', { url: 'https://post.test/dam' }, 'https://post.test/dam'],
  ])(
    'with the uri %j has the address it says, or that of the uri where it is one of the web',
    async (uri, more, url) => {
      const { articles } = await read('item.json', {
        uri,
        type: 'text',
        headline: 'Dam',
        body_text: BODY,
        ...more,
      });
      expect(articles.map((article) => article.url)).toEqual([url]);
    },
  );

  test.each([
    ['a list', { headlines: [{ role: 'short', value: 'No' }, { role: 'main', value: 'Dam' }] }], // prettier-ignore
    ['one', { headlines: { value: 'Dam' } }],
    ['values by role', { headlines: { short: 'No', main: 'Dam' } }],
    ['a field each', { headline_main: 'Dam' }],
    ['HTML', { headline: '<b>Dam</b>' }],
    ['the first that is not blank', { headlines: [{ value: ' ' }, { value: 'Dam' }] }],
  ])('headlines as %s', async (_, headline) => {
    const { articles } = await read('item.json', {
      uri: 'urn:1',
      type: 'text',
      body_html: HTML,
      ...headline,
    });
    expect(articles).toMatchObject([{ id: 'urn:1', title: 'Dam', text: BODY }]);
  });

  test.each([
    ['a list, the main one not first', { bodies: [{ role: 'lead', value: 'Short.' }, { role: 'main', value: HTML }] }], // prettier-ignore
    ['values by role', { bodies: { main: HTML } }],
    ['HTML and text of one', { body_text: 'On one line.', body_html: HTML }],
    ['a field of a publisher', { body_web: HTML }],
    ['blank HTML beside text', { body_html: '<p></p>', body_text: BODY }],
  ])('bodies as %s', async (_, body) => {
    const { articles } = await read('item.json', { uri: 'urn:1', type: 'text', headline: 'Dam', ...body });
    expect(articles).toMatchObject([{ id: 'urn:1', text: BODY }]);
  });

  test('fields that a publisher adds, and what an interface wraps items in', async () => {
    const item = { uri: 'urn:1', type: 'event', language: 'en', title: 'Opening', x_desk: 'city' };
    const { articles } = await read('answer.json', { version: '3.0', total: 1, calendar: [item] });
    expect(articles).toMatchObject([{ id: 'urn:1', title: 'Opening', text: '' }]);
  });

  test('an item of AP is read, not the text that was kept beside it', async () => {
    const item = { uri: 'urn:1', altids: { itemid: 'ap-1' }, type: 'text', headline: 'Dam' };
    const nitf = { uri: 'urn:1', type: 'text', versioncreated: '2024-03-04T09:30:00Z', body_html: HTML };
    const { articles } = await read('ap.json', { data: { item }, nitf });
    expect(articles).toMatchObject([{ id: 'ap-1', title: 'Dam', text: BODY }]);
  });

  test('a package gives itself and the texts in it, and no picture', async () => {
    const text = { uri: 'urn:2', type: 'text', headline: 'Dam', body_html: HTML };
    const picture = { uri: 'urn:3', type: 'picture', headline: 'The dam', body_text: 'A caption.' };
    const { articles } = await read('package.json', {
      uri: 'urn:1',
      type: 'composite',
      versioncreated: '2024-03-04T09:30:00Z',
      headline: 'The day',
      associations: { lead: text, image: picture },
    });
    expect(articles).toMatchObject([
      { id: 'urn:1', title: 'The day', text: '' },
      { id: 'urn:2', text: BODY },
    ]);
  });
});

describe('NewsML-G2', () => {
  const g2 = (root: string, inside: string) =>
    `<?xml version="1.0"?><${root} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" version="3">${inside}</${root}>`;
  const concept = (name: string) =>
    `<concept><name>${name}</name><definition>${name} is a dam.</definition></concept>`;

  test('a concept has its name for a title and its definition for a text', async () => {
    const { articles } = await read('concept.xml', g2('conceptItem', concept('Orrin')));
    expect(articles).toMatchObject([{ id: 'urn:1', version: '3', title: 'Orrin', text: 'Orrin is a dam.' }]);
  });

  test('a list of concepts is one article', async () => {
    const { articles } = await read(
      'list.xml',
      g2(
        'knowledgeItem',
        `<itemMeta><title>Dams</title></itemMeta><conceptSet>${concept('Orrin')}${concept('Vell')}</conceptSet>`,
      ),
    );
    expect(articles).toMatchObject([
      { title: 'Dams', text: 'Orrin\n\nOrrin is a dam.\n\nVell\n\nVell is a dam.' },
    ]);
  });

  test('concepts beside news are no news', async () => {
    const news = '<newsItem guid="urn:2"><contentMeta><headline>Dam</headline></contentMeta></newsItem>';
    const { articles } = await read(
      'message.xml',
      g2('newsMessage', `<itemSet>${news}<conceptItem guid="urn:3">${concept('Orrin')}</conceptItem></itemSet>`), // prettier-ignore
    );
    expect(articles.map(({ id }) => id)).toEqual(['urn:2']);
  });

  test('a package without words is left out beside its items, and told where it is all there is', async () => {
    const news = '<newsItem guid="urn:2"><contentMeta><headline>Dam</headline></contentMeta></newsItem>';
    const pack = (headline = '') =>
      `<packageItem guid="urn:3"><contentMeta>${headline}</contentMeta></packageItem>`;
    const idsOf = async (inside: string) => {
      const { articles } = await read('message.xml', g2('newsMessage', `<itemSet>${inside}</itemSet>`));
      return articles.map(({ id }) => id);
    };
    expect(await idsOf(news + pack())).toEqual(['urn:2']);
    expect(await idsOf(pack() + news)).toEqual(['urn:2']);
    expect(await idsOf(news + pack('<headline>The day</headline>'))).toEqual(['urn:2', 'urn:3']);
    expect(await idsOf(pack())).toEqual(['urn:3']);
  });

  test('a news item without words is one, as it may be canceled; a picture without is none', async () => {
    const item = (guid: string, itemClass: string) =>
      `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:${itemClass}"/></itemMeta></newsItem>`;
    const inside = item('urn:2', 'text') + item('urn:3', 'picture') + item('urn:4', 'video');
    const { articles } = await read('message.xml', g2('newsMessage', `<itemSet>${inside}</itemSet>`));
    expect(articles.map(({ id }) => id)).toEqual(['urn:2']);
  });

  test('a part of an item is read where it has words', async () => {
    const { articles } = await read('part.xml', g2('contentMeta', '<headline>Dam</headline>'));
    expect(articles).toMatchObject([{ title: 'Dam', text: '' }]);
  });
});

describe('a file that is whole and holds no article loses none', () => {
  const g2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
  test.each([
    ['a feed without entries', 'feed.xml', '<rss><channel><title>Post</title></channel></rss>'],
    ['a JSON Feed without any', 'feed.json', { version: 'https://jsonfeed.org/version/1.1', items: [] }],
    ['a catalogue', 'catalog.xml', `<catalogItem ${g2} guid="urn:1"/>`],
    ['a part of an item without words', 'part.xml', `<contentMeta ${g2}><language tag="en"/></contentMeta>`],
    ['a picture without words', 'picture.json', { uri: 'urn:1', type: 'picture', renditions: {} }],
  ])('%s', async (_, name, content) => {
    const { articles, failures } = await read(name, content);
    expect(articles).toEqual([]);
    expect(failures).toMatchObject([{ code: 'no-article', isLost: false }]);
  });
});
