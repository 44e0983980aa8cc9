import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import { renderPage } from '../../src/report/index.js';
import { familyOf } from './family.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat(
  '--disable-background-networking --disable-component-update --disable-sync'.split(' '),
);

describe.skipIf(!existsSync(CHROMIUM))(`the page in a browser (skipped without ${CHROMIUM})`, () => {
  let browser: Browser;
  let folder: string;
  let url: string;
  let page: Page;
  let trouble: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samestory-page-'));
    const attack =
      '<script>document.title="owned"</script><img src="//example.invalid/x" onerror="document.title=\'owned\'">';
    const family = familyOf(7).map((article, i) => (i === 3 ? { ...article, publisher: attack } : article));
    const articles = [...family, { id: 'lone', text: `The ferry was late. ${attack}` }];
    const file = join(folder, 'page.html');
    writeFileSync(file, renderPage(clusterArticles(articles), articles));
    url = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  /** Every message of the console, every error and every request that would leave the page is trouble. */
  async function open(
    options: { colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean; width?: number } = {},
    hash = '',
  ): Promise<void> {
    const { width = 1280, ...context } = options;
    trouble = [];
    page = await (await browser.newContext({ ...context, viewport: { width, height: 800 } })).newPage();
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) trouble.push(request.url());
    });
    await page.goto(url + hash);
  }

  test('text that fights the page is inert', async () => {
    await open();
    expect(await page.title()).toMatch(/^samestory: 8 articles/);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('the worst finding is seen without scrolling, in any width, and nothing is wider than the window', async () => {
    for (const width of [1280, 390]) {
      await open({ width });
      const box = (await page.locator('.desk li').first().boundingBox())!;
      expect(box.y + box.height).toBeLessThan(800);
      const widest = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(widest).toBeLessThanOrEqual(width);
      if (width === 1280) await page.context().close();
    }
  });

  test('filters leave what they name, and say how much that is', async () => {
    await open();
    const shown = () => page.locator('.finding:not([hidden])').count();
    const all = await shown();
    await page.selectOption('select[name=severity]', 'major');
    const majors = await shown();
    expect(majors).toBeGreaterThan(0);
    expect(majors).toBeLessThan(all);
    expect(await page.locator('.finding:not([hidden]):not([data-severity=major])').count()).toBe(0);
    expect(await page.locator('[role=status]').textContent()).toBe(`${majors} findings`);
    const publisher = (await page.locator('select[name=publisher] option').nth(2).textContent())!;
    await page.selectOption('select[name=severity]', '');
    await page.selectOption('select[name=publisher]', publisher);
    expect(await page.locator('.copy:not([hidden])').count()).toBe(1);
    await page.selectOption('select[name=publisher]', '');
    await page.fill('input[name=words]', 'no such words anywhere');
    expect(await shown()).toBe(0);
    expect(await page.locator('[data-story]:not([hidden])').count()).toBe(0);
    await page.fill('input[name=words]', '');
    expect(await shown()).toBe(all);
  });

  test('n and p go from finding to finding, and round', async () => {
    await open();
    const at = () => page.evaluate<string>('document.activeElement.id');
    await page.keyboard.press('n');
    const first = await at();
    await page.keyboard.press('n');
    const second = await at();
    expect(first).toMatch(/^s1c1f\d+$/);
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await at()).toBe(first);
    await page.keyboard.press('p');
    expect(await at()).not.toBe(second);
    expect(await page.locator(`#${first}`).isVisible()).toBe(true);
  });

  test('a link to a finding opens what holds it; so does the address of the page', async () => {
    await open();
    const link = page.locator('.desk a').first();
    const id = (await link.getAttribute('href'))!;
    expect(await page.locator(id).isVisible()).toBe(false);
    await link.click();
    expect(await page.locator(id).isVisible()).toBe(true);
    await page.context().close();
    await open({}, '#s1c2f0');
    expect(await page.locator('#s1c2f0').isVisible()).toBe(true);
  });

  test('a cell of the fact matrix leads to its finding', async () => {
    await open();
    const link = page.locator('.matrix td.major a').first();
    const id = (await link.getAttribute('href'))!;
    await link.click();
    expect(id).toMatch(/^#s1c\d+f\d+$/);
    expect(await page.locator(id).isVisible()).toBe(true);
  });

  test('the theme can be turned, whatever the system says', async () => {
    await open({ colorScheme: 'dark' });
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.click('button[name=theme]');
    expect(await paper()).not.toBe(dark);
    await page.click('button[name=theme]');
    expect(await paper()).toBe(dark);
  });

  test('the findings can be taken away as CSV and as JSON', async () => {
    await open();
    const hrefs = await page
      .locator('.take a')
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    const [csv, json] = hrefs.map((href) => decodeURIComponent(href.slice(href.indexOf(',') + 1)));
    const records = JSON.parse(json!) as { severity: string; copy: string }[];
    expect(csv!.split('\r\n')[0]).toMatch(/^copy,source,severity,/);
    expect(records).toHaveLength(await page.locator('.finding').count());
    expect(new Set(records.map(({ copy }) => copy)).size).toBeGreaterThan(3);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to mend in the %s theme, all open',
    async (colorScheme) => {
      await open({ colorScheme });
      await page.evaluate(
        "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
      );
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run()',
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([]);
    },
    60_000,
  );

  test('without scripts everything is there to read, and no filter pretends to work', async () => {
    await open({ javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.locator('#s1c1 > summary').click();
    expect(await page.locator('#s1c1f0').isVisible()).toBe(true);
  });

  test('printed, it holds what is folded on the screen', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('#s1c2f0').isVisible()).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
