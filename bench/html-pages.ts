/**
 * A folder of web pages to clusters with their facts: processor time of reading and of clustering, peak memory, and how many planted
 * copies end with their source. Run: npm run bench:pages -- [pages, default 1000]. One thread; imports src.
 *
 * Each page is an article of the background news within the frame of an invented site: menus, scripts, teasers of other
 * articles, a form and a footer, four fifths of the bytes as on real sites. One page in ten is a copy of another on another site:
 * a reprint, or a rewrite of which 0.18 of the shingles survive.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterArticles } from '../src/cluster-articles.js';
import { readArticles } from '../src/formats/each-article.js';
import { plainArguments } from './lib/arguments.js';
import { copyOf, corpusSource, loadTexts, type Planted } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult } from './lib/report.js';

const count = Number(plainArguments()[0] ?? 1000);
const random = createRandom(7);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const folder = mkdtempSync(join(tmpdir(), 'samestory-pages-'));
try {
  const { planted, bytes } = writePages();
  const reading = await timed(() => readArticles([folder]));
  const { articles, failures } = reading.result;
  const clustering = await timed(() => clusterArticles(articles));
  const { clusters } = clustering.result;
  const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const found = (kind: Planted['kind']) => {
    const wanted = planted.filter((pair) => pair.kind === kind);
    const together = wanted.filter(
      ({ source, copy }) => clusterOf.get(nameOf(source)) === clusterOf.get(nameOf(copy)),
    );
    return `${together.length} of ${wanted.length}`;
  };
  const facts = clusters.flatMap(({ copies }) => copies).reduce((n, copy) => n + copy.comparison.facts.length, 0); // prettier-ignore
  const row = {
    pages: articles.length,
    'not read': failures.length,
    MB: bytes / 1e6,
    'CPU s reading': reading.seconds,
    'CPU s clustering with facts': clustering.seconds,
    'wall s': reading.wall + clustering.wall,
    'peak MB': process.resourceUsage().maxRSS / 1024,
    'reprints together': found('reprint'),
    'rewrites together': found('rewrite'),
    facts,
  };
  printMachine();
  console.log(`Texts: ${corpusSource()}`);
  printTable('Pages', [row]);
  writeResult('html-pages', row);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function nameOf(page: number): string {
  return `page-${page}`;
}

function writePages(): { planted: Planted[]; bytes: number } {
  const originals = Math.floor(count * 0.9);
  const texts = loadTexts(originals, 1, 600, 12_000);
  const planted: Planted[] = [];
  for (let copy = originals; copy < count; copy++) {
    const source = (copy - originals) * Math.floor(originals / (count - originals));
    const kind = copy % 2 === 0 ? 'reprint' : 'rewrite';
    planted.push({ source, copy, kind });
    texts.push(copyOf(texts[source]!, kind, texts.slice(0, 200), random));
  }
  let bytes = 0;
  for (const [i, text] of texts.entries()) {
    const path = join(folder, `${nameOf(i)}.html`);
    writeFileSync(path, page(text, i, texts));
    bytes += statSync(path).size;
  }
  return { planted, bytes };
}

function page(text: string, i: number, texts: readonly string[]): string {
  const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3)
    paragraphs.push(`<p>${escape(sentences.slice(at, at + 3).join(' '))}</p>`);
  const title = escape(sentences[0]!.split(/\s+/u).slice(0, 10).join(' '));
  const teaser = () => {
    const words = escape(pick(texts).slice(0, 120).split(/\s+/u).slice(0, 12).join(' '));
    return `<li class="teaser"><a href="/story/${Math.floor(random() * 1e6)}"><img src="/i/${i}.jpg" alt=""><h3>${words}</h3></a></li>`;
  };
  const list = (length: number, item: () => string) => Array.from({ length }, item).join('\n');
  const script = `<script>window.settings=${JSON.stringify({ list: Array.from({ length: 400 }, () => Math.floor(random() * 1e9)) })}</script>`;
  const published = new Date(Date.UTC(2024, 0, 1) + i * 3_600_000).toISOString();
  const site = `site${i % 40}.example`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${site}</title>
<meta property="og:title" content="${title.replaceAll('"', '&quot;')}"><meta property="article:published_time" content="${published}">
<style>${'.teaser{margin:0 auto;padding:1rem}\n'.repeat(60)}</style>${script}</head><body>
<header><nav><ul>${list(40, () => `<li><a href="/s/${Math.floor(random() * 99)}">${pick(['News', 'World', 'Sport', 'Money', 'Culture', 'Weather', 'Travel'])}</a></li>`)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By the newsdesk</p>
${paragraphs.join('\n')}
</article><aside><h2>More from us</h2><ul>${list(25, teaser)}</ul></aside></main>
<form action="/subscribe"><label>Your address <input name="mail"></label><button>Subscribe</button></form>
<footer><p>© ${site}. All rights reserved. Terms of use. Privacy. Contact us.</p></footer>${script}</body></html>`;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number; wall: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (user + system) / 1e6, wall: (performance.now() - start) / 1000 };
}
