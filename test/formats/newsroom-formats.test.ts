import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eachArticle, readArticles } from '../../src/formats/each-article.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-newsroom-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = 'The dam above Orrin was closed on Monday after engineers found two cracks.';
const SECOND = 'No one was hurt, the water board said; “it will hold”, its head told reporters.';
const BODY = `${FIRST}\n\n${SECOND}`;

describe('readArticles', () => {
  test('an RSS feed gives an article for each item, with the full text rather than the summary', async () => {
    const [first, second] = await read(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Orrin Post</title><language>en-gb</language>
        <item><guid isPermaLink="false">p-1</guid><title>Dam &amp; valley</title><link>https://post.example/1</link>
          <pubDate>Mon, 04 Mar 2024 09:30:00 GMT</pubDate><description>Short.</description>
          <c:encoded><![CDATA[<p>${FIRST}</p><script>x()</script><p>${SECOND}</p>]]></c:encoded></item>
        <item><title>Second</title><link>https://post.example/2</link><pubDate>yesterday</pubDate></item>
      </channel></rss>`,
      ['bad-date'],
    );
    expect(first).toEqual({
      id: 'p-1',
      text: BODY,
      title: 'Dam & valley',
      publisher: 'Orrin Post',
      url: 'https://post.example/1',
      publishedAt: '2024-03-04T09:30:00Z',
      language: 'en-gb',
      file: join(folder, 'feed.xml'),
    });
    expect(second).toMatchObject({ id: 'https://post.example/2', text: '' });
    expect(second).not.toHaveProperty('publishedAt');
  });

  test('an Atom feed: XHTML in an entry, its alternate link, its date', async () => {
    const articles = await read(
      'atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orrin</title><entry><id>tag:1</id><title type="html">A &lt;b&gt;dam&lt;/b&gt;</title>
        <link rel="self" href="https://o.example/self"/><link href="https://o.example/page"/><updated>2024-03-04T10:00:00+01:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p><p>${SECOND}</p></div></content></entry></feed>`,
    );
    expect(articles).toMatchObject([
      {
        id: 'tag:1',
        title: 'A dam',
        text: BODY,
        publishedAt: '2024-03-04T10:00:00+01:00',
        url: 'https://o.example/page',
      },
    ]);
  });

  test('RSS 1.0 (RDF) and JSON Feed', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://o.example/"><title>Orrin</title></channel>
      <item rdf:about="https://o.example/a"><title>Dam</title><link>https://o.example/a</link><dc:date>2024-03-04</dc:date><description>${FIRST}</description></item></rdf:RDF>`;
    expect(await read('rdf.xml', rdf)).toMatchObject([
      { id: 'https://o.example/a', title: 'Dam', text: FIRST, publishedAt: '2024-03-04', publisher: 'Orrin' },
    ]);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Orrin',
      items: [
        {
          id: '7',
          content_html: `<p>${FIRST}</p>`,
          date_published: '2024-03-04T09:00:00Z',
          url: 'https://o.example/7',
        },
      ],
    };
    expect(await read('feed.json', JSON.stringify(feed))).toMatchObject([
      { id: '7', text: FIRST, publisher: 'Orrin', url: 'https://o.example/7' },
    ]);
  });

  test('NewsML-G2 with a page inside: its head is no text, but where there is nothing else', async () => {
    const page = (body: string) => `<?xml version="1.0"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:5"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
        <contentMeta><headline>Dam closed</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Dam closed</title></head><body>
        <header><time>04.03.2024 09:30</time><ul><li>Orrin</li></ul><h1>Dam closed</h1></header>${body}</body></html>
        </inlineXML></contentSet></newsItem>`;
    const main = `<section class="main"><p>${FIRST}</p><p>${SECOND}</p></section>`;
    expect(await read('page.xml', page(main))).toMatchObject([{ text: BODY, title: 'Dam closed' }]);
    expect(await read('head.xml', page(''))).toMatchObject([
      { text: '04.03.2024 09:30\n\nOrrin\n\nDam closed', title: 'Dam closed' },
    ]);
  });

  test('NewsML-G2 keeps version, status and declared lineage; a canceled item may have no words', async () => {
    const item = (guid: string, status: string, more: string, body: string) => `
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="3" xml:lang="en"><itemMeta>
        <itemClass qcode="ninat:text"/><provider literal="Orrin Wire"/><versionCreated>2024-03-04T09:30:00Z</versionCreated>
        <pubStatus qcode="stat:${status}"/>${more}</itemMeta>
        <contentMeta><headline>Dam closed</headline></contentMeta><contentSet>${body}</contentSet></newsItem>`;
    const xml = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      ${item('urn:1', 'usable', '<link rel="irel:derivedFrom" residref="urn:0"/>', `<inlineXML><nitf><body><body.content><p>${FIRST}</p><p>${SECOND}</p></body.content></body></nitf></inlineXML>`)}
      ${item('urn:2', 'canceled', '', '')}</itemSet></newsMessage>`;
    expect(await read('g2.xml', xml)).toEqual([
      {
        id: 'urn:1',
        text: BODY,
        title: 'Dam closed',
        publisher: 'Orrin Wire',
        publishedAt: '2024-03-04T09:30:00Z',
        language: 'en',
        version: '3',
        status: 'usable',
        evolvedFrom: 'urn:0',
        file: join(folder, 'g2.xml'),
      },
      expect.objectContaining({ id: 'urn:2', text: '', status: 'canceled' }),
    ]);
  });

  test('NewsML 1 and NITF', async () => {
    const nitf = `<nitf><head><docdata><doc-id id-string="n-1"/><date.issue norm="20240304T093000Z"/></docdata></head><body><body.head><hedline><hl1>Dam closed</hl1></hedline>
      <distributor>Orrin Wire</distributor></body.head><body.content><p>${FIRST}</p><p>${SECOND}</p></body.content></body></nitf>`;
    expect(await read('one.nitf', nitf)).toMatchObject([
      {
        id: 'n-1',
        title: 'Dam closed',
        text: BODY,
        publisher: 'Orrin Wire',
        publishedAt: '2024-03-04T09:30:00Z',
      },
    ]);
    const newsml = `<NewsML><NewsItem><Identification><NewsIdentifier><RevisionId>2</RevisionId><PublicIdentifier>urn:n:1</PublicIdentifier></NewsIdentifier></Identification>
      <NewsManagement><ThisRevisionCreated>20240304T093000+0100</ThisRevisionCreated><Status FormalName="Withheld"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>Dam closed</HeadLine></NewsLines><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    expect(await read('newsml.xml', newsml)).toMatchObject([
      {
        id: 'urn:n:1',
        version: '2',
        status: 'withheld',
        title: 'Dam closed',
        text: BODY,
        publishedAt: '2024-03-04T09:30:00+01:00',
      },
    ]);
  });

  test('ninjs 1, 2 and 3, AP and dpa', async () => {
    const one = {
      uri: 'urn:x',
      type: 'text',
      versioncreated: '2024-03-04T09:30:00Z',
      headline: 'Dam',
      body_html: `<p>${FIRST}</p><p>${SECOND}</p>`,
      pubstatus: 'usable',
      version: '2',
      evolvedfrom: 'urn:w',
    };
    const three = {
      uri: 'urn:y',
      headlines: [{ role: 'main', value: 'Dam' }],
      bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${FIRST}</p><p>${SECOND}</p>` }],
      versionCreated: '2024-03-04T09:30:00Z',
      pubStatus: 'canceled',
    };
    const ap = {
      data: {
        item: {
          uri: 'https://ap.example/1',
          altids: { itemid: 'ap-1' },
          version: 4,
          type: 'text',
          versioncreated: '2024-03-04T09:30:00Z',
          pubstatus: 'withheld',
          headline: 'Dam',
        },
      },
      nitf: { body_html: `<block><p>${FIRST}</p><p>${SECOND}</p></block>` },
    };
    const dpa = {
      format: 'digitalwires@1.0',
      urn: 'urn:dpa:1',
      version: 1,
      version_created: '2024-03-04T10:30:00+01:00',
      headline: 'Damm',
      article_html: `<section><p>${FIRST}</p><p>${SECOND}</p></section>`,
      pubstatus: 'usable',
      creditline: 'dpa',
    };
    expect(await read('all.json', JSON.stringify([one, three, ap, dpa]))).toMatchObject([
      { id: 'urn:x', title: 'Dam', text: BODY, version: '2', status: 'usable', evolvedFrom: 'urn:w' },
      { id: 'urn:y', title: 'Dam', text: BODY, status: 'canceled' },
      { id: 'ap-1', title: 'Dam', text: BODY, version: '4', status: 'withheld' },
      {
        id: 'urn:dpa:1',
        title: 'Damm',
        text: BODY,
        publisher: 'dpa',
        publishedAt: '2024-03-04T10:30:00+01:00',
      },
    ]);
  });

  test('answers of news services hold their list one or two levels down', async () => {
    const article = {
      title: 'Dam',
      content: BODY,
      source: { id: null, name: 'Orrin Post' },
      publishedAt: '2024-03-04T09:30:00Z',
      url: 'https://post.example/1',
    };
    for (const answer of [
      { status: 'ok', totalResults: 1, articles: [article] },
      { articles: { results: [article], count: 1 } },
      { hits: { hits: [{ _source: article }] } },
    ]) {
      expect(await read('answer.json', JSON.stringify(answer))).toMatchObject([
        { title: 'Dam', text: BODY, publisher: 'Orrin Post' },
      ]);
    }
  });

  test('a web page: what it says of itself, and its text without menus', async () => {
    const menu = Array.from({ length: 20 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
    const [page] = await read(
      'page.html',
      `<!doctype html><html lang="en"><head><title>Dam closed - Orrin Post</title><meta property="og:site_name" content="Orrin Post">
       <link rel="canonical" href="https://post.example/dam"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Dam closed","datePublished":"2024-03-04T09:30:00Z","isBasedOn":"https://wire.example/1"}]}</script></head>
       <body><nav><ul>${menu}</ul></nav><article><h1>Dam closed</h1>${`<p>${FIRST} ${SECOND}</p>`.repeat(4)}</article><footer>All rights</footer></body></html>`,
    );
    expect(page).toEqual({
      id: 'page',
      text: Array(4).fill(`${FIRST} ${SECOND}`).join('\n\n'),
      title: 'Dam closed',
      publisher: 'Orrin Post',
      url: 'https://post.example/dam',
      publishedAt: '2024-03-04T09:30:00Z',
      language: 'en',
      evolvedFrom: 'https://wire.example/1',
      file: join(folder, 'page.html'),
    });
  });

  test.each([
    ['Dam closed after the flood | Orrin Post', '', 'Dam closed after the flood'],
    ['Dam closed after the flood – The Orrin Post', '<h1>Menu</h1>', 'Dam closed after the flood'],
    ['水坝今日关闭：调查开始_本地_山谷日报', '<h1>水坝今日关闭：调查开始</h1>', '水坝今日关闭：调查开始'],
    // A section before it, and what only looks like a name at the end.
    ['Valley: Dam closed after the flood', '<h1>Valley</h1>', 'Valley: Dam closed after the flood'],
    ['Dam closed - again', '', 'Dam closed - again'],
    ['Orrin Post', '', 'Orrin Post'],
  ])('the title %j of a page with %j is %j', async (given, heading, title) => {
    const [page] = await read(
      'titled.html',
      `<!doctype html><html><head><title>${given}</title><link rel="canonical" href="https://www.theorrinpost.example/dam">
       <meta property="og:site_name" content="Orrin Post"></head><body>${heading}<article>${`<p>${FIRST} ${SECOND}</p>`.repeat(4)}</article></body></html>`,
    );
    expect(page!.title).toBe(title);
  });

  test('tables, whatever parts their fields; a row without a text is told', async () => {
    const csv = `Title;Full Text;Publication Date\nDam;"${FIRST}";04.03.2024\nNone;;\n`;
    expect(await read('table.csv', csv, ['bad-article'])).toMatchObject([
      { title: 'Dam', text: FIRST, publishedAt: '2024-03-04' },
    ]);
    expect(await read('table.tsv', `id\ttext\nt1\t${FIRST}\n`)).toMatchObject([{ id: 't1', text: FIRST }]);
  });

  test('an e-mail is its subject and its text, decoded', async () => {
    const mail = `Message-ID: <1@x>\r\nMIME-Version: 1.0\r\nFrom: Orrin Wire <desk@wire.example>\r\nSubject: =?utf-8?B?RMOkbW0=?=\r\nDate: Mon, 4 Mar 2024 09:30:00 +0000\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDer D=E4mm h=E4lt.\r\n`;
    expect(await read('mail.eml', mail)).toMatchObject([
      { id: 'mail', title: 'Dämm', text: 'Der Dämm hält.', publisher: 'Orrin Wire' },
    ]);
  });

  test('IPTC 7901: the headline, the text without broken lines, the time of the trailer', async () => {
    const wire =
      '\u0001xyz0001 3 i 93  dpa 0012\r\n\r\nOrrin/dam/\r\n\u0002EXTRA\nDam closed above Orrin =\r\n\nOrrin (dpa) - The dam above Orrin\r\nwas closed.\r\n\nNo one was hurt.\r\n\u0003040930 GMT Mar 24\n\u0004';
    expect(await read('wire.txt', wire)).toMatchObject([
      {
        title: 'Dam closed above Orrin',
        text: 'Orrin (dpa) - The dam above Orrin was closed.\n\nNo one was hurt.',
        publisher: 'dpa',
        publishedAt: '2024-03-04T09:30:00Z',
      },
    ]);
  });

  test('encodings: by mark, by declaration, else UTF-8; never a guess', async () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><nitf><body><body.content><p>Ségou – café</p></body.content></body></nitf>',
      'latin1',
    );
    latin[latin.indexOf('–'.charCodeAt(0) & 0xff)] = 0x96;
    expect((await read('latin.xml', latin))[0]!.text).toContain('Ségou');
    expect((await read('wide.txt', Buffer.from('\ufeffRain.', 'utf16le')))[0]!.text).toBe('Rain.');
    expect(await read('bad.txt', Buffer.from([0x52, 0xe9, 0x67]), ['unreadable-file'])).toEqual([]);
  });

  test('a web archive: its pages, decoded, chunks joined; one cut off is read as far as it goes, and told', async () => {
    const page = `<html><head><title>Dam closed</title></head><body><article>${`<p>${FIRST} ${SECOND}</p>`.repeat(3)}</article></body></html>`;
    const body = gzipSync(page);
    const answer = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n`,
      ),
      body,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const record = (type: string, url: string, block: Uint8Array) =>
      Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-04T09:30:00Z\r\nContent-Length: ${block.length}\r\n\r\n`,
        ),
        block,
        Buffer.from('\r\n\r\n'),
      ]);
    const whole = [
      record('request', 'https://post.example/dam', Buffer.from('GET /')),
      record('response', 'https://post.example/dam', answer),
    ];
    const wanted = {
      id: 'https://post.example/dam',
      url: 'https://post.example/dam',
      title: 'Dam closed',
      publishedAt: '2024-03-04T09:30:00Z',
    };
    expect(await read('a.warc', Buffer.concat(whole))).toMatchObject([
      { ...wanted, text: Array(3).fill(`${FIRST} ${SECOND}`).join('\n\n') },
    ]);
    expect(await read('b.warc.gz', Buffer.concat(whole.map((one) => gzipSync(one))))).toMatchObject([wanted]);
    const cutOff = record(
      'response',
      'https://post.example/two',
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Half a dam'),
    ).subarray(0, -10);
    const articles = await read('c.warc', Buffer.concat([...whole, cutOff]), ['unreadable-file']);
    expect(articles.map(({ id }) => id)).toEqual(['https://post.example/dam', 'https://post.example/two']);
  });

  test('exports of databases: LexisNexis as text and as a page, Europresse, Factiva', async () => {
    const nexis = `\n                    1 of 2 DOCUMENTS\n\n\nOrrin Post\n\nMarch 4, 2024 Monday\n\nDam closed\n\nBYLINE: By Ada Holt\n\nSECTION: News; Pg. 1\n\nLENGTH: 30 words\n\n\n${FIRST}\n\n${SECOND}\n\nLOAD-DATE: March 5, 2024\n\nLANGUAGE: ENGLISH\n\nCopyright 2024 Orrin Post\n\n                    2 of 2 DOCUMENTS\n\n\nOrrin Post\n\nMarch 6, 2024 Wednesday\n\nDam open\n\nLENGTH: 3 words\n\nIt is open.\n`;
    const wanted = {
      title: 'Dam closed',
      text: BODY,
      publisher: 'Orrin Post',
      publishedAt: '2024-03-04',
      language: 'en',
    };
    expect(await read('export.txt', nexis)).toMatchObject([
      wanted,
      { title: 'Dam open', text: 'It is open.' },
    ]);
    const page = `<html><!-- LXNComment 1 --><body><p>1 of 1 DOCUMENTS</p><p>Orrin Post</p><p>March 4, 2024 Monday</p><p>Dam closed</p><p>LENGTH: 30 words</p><p>${FIRST}</p><p>${SECOND}</p><p>LANGUAGE: ENGLISH</p></body></html>`;
    expect(await read('export.html', page)).toMatchObject([wanted]);
    const europresse = `<html><body><article><span class="DocPublicationName">Orrin Post, no. 12</span><span class="DocHeader">Actualité, lundi 4 mars 2024, p. 3</span><p class="titreArticle">Dam closed</p><div class="docOcurrContainer"><p>${FIRST}</p><p>${SECOND}</p></div></article></body></html>`;
    expect(await read('europresse.html', europresse)).toMatchObject([
      { title: 'Dam closed', text: BODY, publisher: 'Orrin Post', publishedAt: '2024-03-04' },
    ]);
    const factiva = `<html><body><div class="article enArticle"><span class="enHeadline">Dam closed</span><div>Ada Holt</div><div>30 words</div><div>4 March 2024</div><div>Orrin Post</div><div>English</div><p class="articleParagraph enarticleParagraph">${FIRST}</p><p class="articleParagraph enarticleParagraph">${SECOND}</p><p>Document ORRIN00020240304ek340001</p></div></body></html>`;
    expect(await read('factiva.html', factiva)).toMatchObject([
      { title: 'Dam closed', text: BODY, publisher: 'Orrin Post', publishedAt: '2024-03-04', language: 'en' },
    ]);
    const xml = `<article><accessionNo>ORRIN1</accessionNo><baseLanguage>en</baseLanguage><headline><paragraph>Dam closed</paragraph></headline><publicationDate><date>2024-03-04</date></publicationDate><sourceName>Orrin Post</sourceName><leadParagraph><paragraph>${FIRST}</paragraph></leadParagraph><tailParagraphs><paragraph>${SECOND}</paragraph></tailParagraphs></article>`;
    for (const inside of [xml, `<response>${xml}</response>`])
      expect(await read('factiva.xml', `<?xml version="1.0"?>${inside}`)).toMatchObject([
        { ...wanted, id: 'ORRIN1' },
      ]);
  });

  test('any format packed with gzip', async () => {
    expect(await read('a.txt.gz', gzipSync('Rain.'))).toMatchObject([{ text: 'Rain.' }]);
    expect(
      await read('b.jsonl.gz', gzipSync('{"id":"b","text":"B"}\n{"id":"c","text":"C"}\n')),
    ).toMatchObject([{ id: 'b' }, { id: 'c' }]);
  });

  test('the same article read again is told and not lost; another version of it is kept', async () => {
    const feed = (text: string) =>
      `<rss><channel><item><guid>g</guid><title>T</title><description>${text}</description></item></channel></rss>`;
    write({ 'a.xml': feed('One.'), 'b.xml': feed('One.'), 'c.xml': feed('Two.') });
    const { articles, failures } = await readArticles(
      ['a.xml', 'b.xml', 'c.xml'].map((name) => join(folder, name)),
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['g', 'One.'],
      ['g#2', 'Two.'],
    ]);
    expect(failures).toMatchObject([{ code: 'duplicate-id', isLost: false, file: join(folder, 'b.xml') }]);
  });

  test('lineage declared by another id of the source is resolved to its id', async () => {
    const wire = {
      uri: 'https://wire.example/w',
      guid: 'w-1',
      type: 'text',
      headline: 'Dam',
      body_text: FIRST,
      versioncreated: '2024-03-04',
    };
    const copy = {
      guid: 'c-1',
      headline: 'Dam',
      body_text: FIRST,
      versioncreated: '2024-03-05',
      evolvedfrom: 'https://wire.example/w',
    };
    const articles = await read('both.json', JSON.stringify([copy, wire]));
    expect(articles.map(({ id, evolvedFrom }) => [id, evolvedFrom])).toEqual([
      ['c-1', 'w-1'],
      ['w-1', undefined],
    ]);
  });

  test('one file after another with eachArticle: the same articles', async () => {
    write({ 'a.txt': 'A', 'b.jsonl': '{"id":"a","text":"B"}' });
    const inputs = ['a.txt', 'b.jsonl'].map((name) => join(folder, name));
    const found = [];
    for await (const article of eachArticle(inputs)) found.push(article);
    expect(found).toEqual((await readArticles(inputs)).articles);
    expect(found.map(({ id }) => id)).toEqual(['a', expect.stringMatching(/\/a$/)]);
  });
});

describe('bad input', () => {
  test('a document that uses entities of its own is refused, whether they are a bomb or point elsewhere', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><nitf><body>&b;</body></nitf>`;
    const external = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>`;
    const harmless = `<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY % more SYSTEM "more.dtd"> %more; <!ENTITY unused "x">]><nitf><body><body.content><p>${FIRST}</p></body.content></body></nitf>`;
    expect(await read('dtd.xml', harmless)).toMatchObject([{ text: FIRST }]);
    for (const xml of [bomb, external]) expect(await read('bomb.xml', xml, ['unreadable-file'])).toEqual([]);
  });

  test('gzip that unpacks to more than is allowed is refused; one cut off is read as far as it goes, and told', async () => {
    write({
      'zeros.txt.gz': gzipSync(Buffer.alloc(5e6)),
      'cut.jsonl.gz': cut(
        gzipSync(`${JSON.stringify({ id: 'a', text: FIRST })}\n`.repeat(1) + noise(100_000)),
      ),
    });
    const bomb = await readArticles([join(folder, 'zeros.txt.gz')], { maxFileBytes: 1e6 });
    expect(bomb).toMatchObject({ articles: [], failures: [{ code: 'unreadable-file', isLost: true }] });
    const { articles, failures } = await readArticles([join(folder, 'cut.jsonl.gz')]);
    expect(articles).toMatchObject([{ id: 'a' }]);
    expect(failures[0]!.message).toContain('cut off');
  });

  test('a page larger than pages are is refused; one nested beyond reason is read', async () => {
    expect(
      await read('large.html', `<html><body>${'<p>Rain fell.</p>'.repeat(600_000)}</body></html>`, [
        'unreadable-file',
      ]),
    ).toEqual([]);
    const nested = (depth: number) =>
      `<html><body>${'<div>'.repeat(depth)}${FIRST}${'</div>'.repeat(depth)}</body></html>`;
    expect(await read('nested.html', nested(1500))).toMatchObject([{ text: FIRST }]);
    expect(await read('nested.html', nested(200_000), ['unreadable-file'])).toEqual([]);
  });

  test('XML nested beyond reason is refused, and read where it is nested oddly', async () => {
    const deep = (depth: number) =>
      `<nitf><body><body.content>${'<block>'.repeat(depth)}<p>${FIRST}</p>${'</block>'.repeat(depth)}</body.content></body></nitf>`;
    expect(await read('odd.xml', deep(300))).toMatchObject([{ text: FIRST }]);
    expect(await read('deep.xml', deep(500_000), ['unreadable-file'])).toEqual([]);
  });

  test('a feed of 100,000 items, and one of none', async () => {
    const items = Array.from(
      { length: 100_000 },
      (_, i) => `<item><guid>${i}</guid><title>Item ${i}</title></item>`,
    ).join('');
    expect(await read('many.xml', `<rss><channel>${items}</channel></rss>`)).toHaveLength(100_000);
    expect(
      await read('none.xml', '<rss><channel><title>Empty</title></channel></rss>', ['no-article']),
    ).toEqual([]);
  }, 60_000);

  test('bytes that are no text are refused by name', async () => {
    const { failures } = await readArticles([write({ 'x.bin': Buffer.from([1, 2, 0, 0, 0, 9, 0, 7]) })]);
    expect(failures[0]!.message).toMatch(/x\.bin: this is binary data, and no text/);
  });
});

/** The articles of one file; the codes of the failures must be those given. */
async function read(name: string, content: string | Uint8Array, codes: readonly string[] = []) {
  const { articles, failures } = await readArticles([write({ [name]: content })]);
  expect(failures.map(({ code }) => code)).toEqual(codes);
  return articles;
}

function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  let last = '';
  for (const [name, content] of Object.entries(files)) writeFileSync((last = join(folder, name)), content);
  return last;
}

function cut(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - 2000);
}

/** Text that does not pack. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () =>
    String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90)),
  ).join('');
}
