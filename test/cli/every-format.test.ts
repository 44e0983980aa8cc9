import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliIn } from './cli-in.js';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-formats-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARAGRAPHS = [
  'The council of Orrin closed the dam above the town on Monday after engineers found two cracks in its eastern wall.',
  'Some 40 families in the valley below were told to leave their houses until the reservoir is drained, the water board said.',
  'Ada Vint, who heads the board, told reporters that the cracks were each nine metres long and had grown since the spring.',
  'She denied that warnings were ignored, and announced that repairs would start in June and cost about 12 million crowns.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const HTML = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const TITLE = 'Orrin dam closed';
const DATE = '2024-03-04T09:30:00Z';
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${HTML}</article></body></html>`;

function warc(page: string): Buffer {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://warc.example/1\r\nWARC-Date: ${DATE}\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  );
}

const GOOD: Readonly<Record<string, string | Uint8Array>> = {
  'plain.txt': TEXT,
  'page.html': PAGE,
  'packed.html.gz': gzipSync(PAGE),
  'record.json': JSON.stringify({ id: 'json', title: TITLE, text: TEXT }),
  'lines.jsonl': `${JSON.stringify({ id: 'jsonl', text: TEXT })}\n`,
  'table.csv': `id,title,text\ncsv,${TITLE},"${TEXT}"\n`,
  'table.tsv': `id\ttitle\ttext\ntsv\t${TITLE}\t"${TEXT}"\n`,
  'feed.rss': `<rss version="2.0"><channel><title>Post</title><item><guid>rss</guid><title>${TITLE}</title><description><![CDATA[${HTML}]]></description></item></channel></rss>`,
  'feed.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>atom</id><title>${TITLE}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
  'feed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'jsonfeed', title: TITLE, content_html: HTML }],
  }),
  'ninjs.json': JSON.stringify({ uri: 'ninjs', type: 'text', headline: TITLE, body_html: HTML }),
  'g2.xml': `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g2"><contentMeta><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${HTML}</body></html></inlineXML></contentSet></newsItem>`,
  'nitf.xml': `<nitf><head><docdata><doc-id id-string="nitf"/></docdata></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content>${HTML}</body.content></body></nitf>`,
  'mail.eml': `From: desk@post.example\r\nTo: all@post.example\r\nMessage-ID: <1@post.example>\r\nSubject: ${TITLE}\r\nDate: Mon, 4 Mar 2024 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n`,
  'crawl.warc.gz': gzipSync(warc(PAGE)),
};

const CORRUPT: Readonly<Record<string, string | Uint8Array>> = {
  'broken.json': '{ "id": "x", "text": ',
  'bomb.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
  'outside.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>',
  'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'cut.jsonl.gz': gzipSync(`${JSON.stringify({ id: 'cut', text: TEXT })}\n`.repeat(2)).subarray(0, 90),
  'cut.warc': warc(PAGE).subarray(0, 300),
  'other.xml': '<invoice><total>12</total></invoice>',
}; // prettier-ignore

test('a folder with a file of every format, some corrupt: one clustering, exit 4, each corrupt one named', async () => {
  for (const [name, content] of Object.entries({ ...GOOD, ...CORRUPT }))
    writeFileSync(join(folder, name), content);
  const { code, stdout, stderr } = await cliIn({})('cluster', folder, '--threads', '1', '--format', 'json');
  expect(code).toBe(4);
  const { clusters } = JSON.parse(stdout) as { clusters: { members: string[] }[] };
  const story = clusters[0]!.members;
  expect(story).toHaveLength(Object.keys(GOOD).length);
  for (const id of [
    'atom',
    'csv',
    'g2',
    'json',
    'jsonfeed',
    'jsonl',
    'mail',
    'ninjs',
    'nitf',
    'plain',
    'rss',
    'tsv',
  ])
    expect(story).toContain(id);
  for (const name of Object.keys(CORRUPT))
    expect(
      stderr.split('\n').some((line) => line.includes(join(folder, name))),
      name,
    ).toBe(true);
  for (const name of Object.keys(GOOD)) expect(stderr).not.toContain(join(folder, name));
}, 60_000);
