import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArticles } from '../../src/formats/open-articles.js';
import { readMailbox } from '../../src/formats/readers/read-email.js';

/** Three stories; each format is to give their words, in their order, each with its place in the file. */
const stories = ['dam', 'bridge', 'mill'].map((topic, i) => ({
  id: `s-${i}`,
  title: `The ${topic} was closed`,
  text: `The ${topic} above Orrin was closed on Monday, the board of the valley said. Nobody was hurt, and it opens again in April, weather permitting.`,
}));
type Story = (typeof stories)[number];
const all = (of: (story: Story, i: number) => string) => stories.map(of).join('\n');

const nitf = ({ id, title, text }: Story) =>
  `<nitf><head><docdata><doc-id id-string="${id}"/></docdata></head><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`;
const newsml = ({ id, title, text }: Story) =>
  `<NewsItem><Identification><NewsIdentifier><PublicIdentifier>${id}</PublicIdentifier></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>${title}</HeadLine></NewsLines><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem></NewsComponent></NewsItem>`;
const g2 = ({ id, title, text }: Story) =>
  `<newsItem guid="${id}" version="1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><html><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`;
const mail = ({ id, title, text }: Story) =>
  `From desk@post.example Mon Mar  4 09:30:00 2024\nMessage-ID: <${id}>\nMIME-Version: 1.0\nFrom: Desk <desk@post.example>\nSubject: ${title}\nContent-Type: text/plain\n\n${text}\n`;
const ninjs = ({ id, title, text }: Story) => ({
  uri: id,
  type: 'text',
  version: '1',
  headline: title,
  body_text: text,
});
const factivaXml = ({ id, title, text }: Story) =>
  `<article><accessionNo>${id}</accessionNo><headline><paragraph>${title}</paragraph></headline><publicationDate><date>2024-03-04</date></publicationDate><sourceName>Orrin Post</sourceName><leadParagraph><paragraph>${text}</paragraph></leadParagraph></article>`;
const factiva = ({ title, text }: Story) =>
  `<div class="article enArticle"><span class="enHeadline">${title}</span><div>30 words</div><div>4 March 2024</div><div>Orrin Post</div><div>English</div><p class="articleParagraph enarticleParagraph">${text}</p></div>`;
const nexis = ({ title, text }: Story, i: number) =>
  `\n                    ${i + 1} of 3 DOCUMENTS\n\n\nOrrin Post\n\nMarch 4, 2024 Monday\n\n${title}\n\nLENGTH: 30 words\n\n\n${text}\n`;

/** A file of the three stories, how the place of the i-th is called, and whether it keeps their ids. */
const formats: Readonly<Record<string, [content: string, place: (i: number) => string, hasId?: boolean]>> = {
  'rss.xml': [
    `<rss><channel><title>Post</title>${all(({ id, title, text }) => `<item><guid>${id}</guid><title>${title}</title><description>${text}</description></item>`)}</channel></rss>`,
    (i) => `#${i + 1}`,
  ],
  'atom.xml': [
    `<feed xmlns="http://www.w3.org/2005/Atom">${all(({ id, title, text }) => `<entry><id>${id}</id><title>${title}</title><content>${text}</content></entry>`)}</feed>`,
    (i) => `#${i + 1}`,
  ],
  'feed.json': [
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: stories.map(({ id, title, text }) => ({ id, title, content_text: text })),
    }),
    (i) => `#${i + 1}`,
  ],
  'nitf.xml': [`<wire>${all(nitf)}</wire>`, (i) => `#${i + 1}`],
  'newsml.xml': [`<NewsML>${all(newsml)}</NewsML>`, (i) => `#${i + 1}`],
  'g2.xml': [`<newsMessage><itemSet>${all(g2)}</itemSet></newsMessage>`, (i) => `#${i + 1}`],
  'enveloped.xml': [`<answer><result>${all(g2)}</result></answer>`, (i) => `#${i + 1}`],
  'factiva.xml': [`<articles>${all(factivaXml)}</articles>`, (i) => `#${i + 1}`],
  'unknown.xml': [
    `<system>${all(({ id, title, text }) => `<story><StoryId>${id}</StoryId><id>${id}</id><HEADLINE>${title}</HEADLINE><Body>${text}</Body></story>`)}</system>`,
    (i) => `#${i + 1}`,
  ],
  'list.json': [JSON.stringify(stories), (i) => `[${i}]`],
  'answer.json': [JSON.stringify({ status: 'ok', response: { results: stories } }), (i) => `[${i}]`],
  'search.json': [
    JSON.stringify({ hits: { hits: stories.map((story) => ({ _source: story })) } }),
    (i) => `[${i}]`,
  ],
  'ninjs.json': [JSON.stringify(stories.map(ninjs)), (i) => `[${i}]`],
  'wrapped.json': [JSON.stringify({ calendar: stories.map(ninjs) }), (i) => `#${i + 1}`],
  'a.jsonl': [all((story) => JSON.stringify(story)), (i) => `:${i + 1}`],
  'ninjs.jsonl': [all((story) => JSON.stringify(ninjs(story))), (i) => `:${i + 1}`],
  'table.csv': [
    `id,title,text\n${all(({ id, title, text }) => `${id},${title},"${text}"`)}`,
    (i) => `: row ${i + 2}`,
  ],
  'table.tsv': [
    `id\ttitle\ttext\n${all(({ id, title, text }) => [id, title, text].join('\t'))}`,
    (i) => `: row ${i + 2}`,
  ],
  'box.mbox': [all(mail), (i) => `#${i + 1}`, false],
  'box.crlf.mbox': [all(mail).replaceAll('\n', '\r\n'), (i) => `#${i + 1}`, false],
  'wire.txt': [
    all(
      ({ title, text }) =>
        `\u0001abc0001 3 i 93  ap 0012\r\n\r\n\u0002${title} =\r\n\n${text}\r\n\u0003040930 GMT Mar 24\n\u0004`,
    ),
    (i) => `#${i + 1}`,
    false,
  ],
  'nexis.txt': [all(nexis), (i) => `#${i + 1}`, false],
  'factiva.html': [`<html><body>${all(factiva)}</body></html>`, (i) => `#${i + 1}`, false],
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-several-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { source, originAt, failures, skipped, close } = await openArticles([path]);
  const found = Array.from({ length: source.size }, (_, i) => ({
    article: source.articleAt(i),
    origin: originAt(i).slice(path.length),
  }));
  close();
  return {
    found,
    told: [...failures.map(({ message }) => message), ...skipped].map((line) => line.replace(path, '')),
  };
}

describe('a file of several articles', () => {
  test.each(Object.entries(formats))('%s', async (name, [content, place, hasId = true]) => {
    const { found, told } = await open(name, content);
    expect(told).toEqual([]);
    const byPlace = found.toSorted((x, y) => (x.origin < y.origin ? -1 : 1));
    expect(byPlace.map(({ origin }) => origin)).toEqual(stories.map((_, i) => place(i)));
    expect(byPlace.map(({ article }) => article.text.trim())).toEqual(stories.map(({ text }) => text));
    expect(byPlace.map(({ article }) => article.title)).toEqual(stories.map(({ title }) => title));
    if (hasId) expect(byPlace.map(({ article }) => article.id)).toEqual(stories.map(({ id }) => id));
  });

  test.each(
    // A wire gives a story again under its id when it has changed.
    Object.entries(formats).filter(([name, [, , hasId = true]]) => hasId && !name.endsWith('.xml')),
  )('%s: of two with one id the second is told by its place', async (name, [content, place]) => {
    const { found, told } = await open(name, content.replaceAll('s-1', 's-0'));
    expect(found).toHaveLength(2);
    expect(told).toEqual([expect.stringContaining(`id "s-0" was given already`)]);
    expect(told[0]!.startsWith(`${place(1)}: `)).toBe(true);
  });
});

test('a feed of 20,000 items under one id gives each its own, in a time that grows as it does', async () => {
  const items = Array.from(
    { length: 20_000 },
    (_, i) => `<item><guid>a</guid><title>Item ${i}</title></item>`,
  );
  const start = performance.now();
  const { found, told } = await open('a.xml', `<rss><channel>${items.join('')}</channel></rss>`);
  expect(told).toEqual([]);
  expect(new Set(found.map(({ article }) => article.id)).size).toBe(20_000);
  // Tried from 2 on for each it would be 200 million ids, half a minute.
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('a file of one article', () => {
  test.each([
    ['nitf.xml', nitf(stories[0]!)],
    ['newsml.xml', `<NewsML>${newsml(stories[0]!)}</NewsML>`],
    ['g2.xml', g2(stories[0]!)],
    ['wire.nitf', `<envelope>${nitf(stories[0]!)}</envelope>`],
    ['one.json', JSON.stringify(stories[0])],
    ['unknown.xml', `<story><Title>${stories[0]!.title}</Title><text>${stories[0]!.text}</text></story>`],
  ])('%s is its own place', async (name, content) => {
    const { found, told } = await open(name, content);
    expect(told).toEqual([]);
    expect(found.map(({ origin }) => origin)).toEqual(['']);
    expect(found[0]!.article.title).toBe(stories[0]!.title);
  });
});

describe('XML of no format that is known', () => {
  test.each([
    ['without a headline', `<a><text>${stories[0]!.text}</text></a>`],
    ['with a body that is a label', `<a><title>Dam</title><text>Closed.</text></a>`],
    ['whose body holds all there is', `<text><title>${stories[0]!.text}</title></text>`],
  ])('%s is refused', async (_, content) => {
    const { found, told } = await open('a.xml', content);
    expect(found).toEqual([]);
    expect(told).toEqual([
      expect.stringMatching(/^: XML \(<\w+>\) that is none of the formats known, and holds no story\.$/),
    ]);
  });
});

describe('a mailbox', () => {
  test('tells of a mail without words, and reads the others', async () => {
    const blank =
      'From a@b.example Mon Mar  4 09:30:00 2024\nMIME-Version: 1.0\nContent-Type: text/plain\n\n\n';
    const { found, told } = await open('box.mbox', [mail(stories[0]!), blank, mail(stories[1]!)].join('\n'));
    expect(found.map(({ origin }) => origin).sort()).toEqual(['#1', '#3']);
    expect(told).toEqual(['#2: an e-mail without words.']);
  });

  test('of ten thousand mails is parted in a time that grows as it does', async () => {
    const count = async (mails: number) => {
      const bytes = Buffer.from(`From a@b.example\nSubject: a\n\n${'x'.repeat(600)}\n\n`.repeat(mails));
      const start = performance.now();
      let found = 0;
      for await (const _ of readMailbox({ bytes, name: 'a', path: 'a', fail: () => undefined })) found++;
      expect(found).toBe(mails);
      return performance.now() - start;
    };
    await count(500);
    expect(await count(4000)).toBeLessThan(16 * (await count(1000)) + 200);
  });
});
