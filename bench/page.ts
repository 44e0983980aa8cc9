/**
 * The page as it is opened: its size, how long it takes to make, and what Chromium spends until it is laid out and until
 * a filter has been applied. On an invented story of 800 words in 21 and in 201 texts, and on 1,000 texts of 50 stories.
 *
 *   npm run bench:page        (after a build; needs Chromium at /usr/bin/chromium or in CHROMIUM)
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type * as library from '../src/index.js';
import type * as report from '../src/report/index.js';
import { familyOf } from '../test/report/family.js';

/** The built package, which need not be there when types are checked. */
async function load<T>(file: string): Promise<T> {
  return (await import(new URL(`../dist/${file}`, import.meta.url).href)) as T;
}
const { clusterArticles } = await load<typeof library>('index.js');
const { renderPage } = await load<typeof report>('report/index.js');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const fifty = Array.from({ length: 50 }, (_, story) =>
  familyOf(20, 20 + (story % 25)).map((article) => ({
    ...article,
    id: `${article.id}-${story}`,
    // Another story: its own long words, so that no two share more than their small ones.
    text: article.text.replace(
      /[A-Za-z]{5,}/g,
      (word) => `${word}${String.fromCharCode(97 + (story % 26)).repeat(1 + (story % 3))}`,
    ),
  })),
).flat();

const sets = {
  '21 texts of one story': familyOf(21),
  '201 texts of one story': familyOf(201),
  '1,000 texts of 50 stories': fifty,
};

const folder = mkdtempSync(join(tmpdir(), 'samestory-page-'));
const browser = existsSync(executablePath)
  ? await chromium.launch({ executablePath, args: flags.split(' ') })
  : undefined;
if (!browser) console.log(`No Chromium at ${executablePath}: sizes alone.`);
for (const [name, articles] of Object.entries(sets)) {
  const clustering = clusterArticles(articles);
  const before = process.cpuUsage();
  const html = renderPage(clustering, articles);
  const made = (process.cpuUsage(before).user / 1000).toFixed(0);
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const figures = [
    `${(html.length / 1e6).toFixed(2)} MB`,
    `${clustering.clusters.length} clusters`,
    `made in ${made} ms CPU`,
  ];
  if (browser) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'TaskDuration')!.value;
    };
    await page.goto(pathToFileURL(file).href);
    await page.evaluate('document.body.offsetHeight');
    const opened = await spent();
    await page.selectOption('select[name=severity]', 'major');
    await page.evaluate('document.body.offsetHeight');
    const filtered = (await spent()) - opened;
    figures.push(
      `opened in ${opened.toFixed(2)} s`,
      `filtered in ${filtered.toFixed(2)} s of the page's own time`,
    );
    await page.close();
  }
  console.log(`${name}: ${figures.join(', ')}`);
}
await browser?.close();
rmSync(folder, { recursive: true, force: true });
