import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseXml } from '../../src/formats/xml/parse-xml.js';
import { childNamed, childrenNamed } from '../../src/formats/xml/xml-element.js';
import { cliIn } from './cli-in.js';

const ARTICLES = fileURLToPath(new URL('../../examples/articles/', import.meta.url));
const SOURCE = join(ARTICLES, 'courier.txt');
const COPY = join(ARTICLES, 'newsroll.txt');
const cli = cliIn({});
const check = (...args: string[]) => cli('check', '--source', SOURCE, ...args);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-commands-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  test('exit 1 with the worst first; what is no copy is said, and not checked', async () => {
    const { code, stdout, stderr } = await check(ARTICLES, '--format', 'jsonl');
    expect(code).toBe(1);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { severity: string; copy: string });
    const rank = rows.map(({ severity }) => ['major', 'minor', 'none'].indexOf(severity));
    expect(rank[0]).toBe(0);
    expect(rank).toEqual([...rank].sort());
    expect(new Set(rows.map(({ copy }) => copy))).toEqual(new Set(['newsroll']));
    expect(stderr).toMatch(/note: no copies of courier, and not checked: .*islander/);
  });

  test('a source that is not one article, or no --source, is wrong usage', async () => {
    expect((await cli('check', COPY)).code).toBe(2);
    expect((await cli('check', '--source', ARTICLES, COPY)).code).toBe(2);
    expect((await cli('check', '--source', join(folder, 'gone.txt'), COPY)).code).toBe(3);
  });

  test('a baseline takes the findings that it accepts: exit 0, until there is another', async () => {
    const baseline = join(folder, 'baseline.json');
    expect((await check(COPY, '--baseline', baseline)).code).toBe(2);
    expect((await check(COPY, '--baseline', baseline, '--update-baseline')).code).toBe(0);
    const again = await check(COPY, '--baseline', baseline);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Nothing to correct.');
    const text = readFileSync(COPY, 'utf8');
    const changed = write({ 'newsroll.txt': text.replace('42 attackers', '24 attackers') });
    expect(changed && readFileSync(changed, 'utf8')).not.toBe(text);
    const other = await check(changed, '--baseline', baseline, '--format', 'jsonl');
    expect(other.code).toBe(1);
    expect(other.stdout.trim().split('\n').length).toBeLessThan(10);
  });
});

describe('--format', () => {
  test('csv parses, one row a fact, and no cell is a formula', async () => {
    const copy = readFileSync(COPY, 'utf8');
    const file = write({ '=cmd.txt': copy });
    const { stdout } = await check(file, '--format', 'csv');
    const { data, errors, meta } = Papa.parse<Record<string, string>>(stdout.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(expect.arrayContaining(['severity', 'note', 'copy_start', 'fingerprint']));
    expect(data[0]!.copy).toBe("'=cmd");
    const told = data.find(
      ({ copy_text: text, copy_start: start }) => text !== '' && start !== '' && !/^['=]/.test(text!),
    )!;
    expect(copy.slice(Number(told.copy_start), Number(told.copy_end))).toBe(told.copy_text);
  });

  test('--matrix: one row a fact, one column an article', async () => {
    const { stdout } = await cli('cluster', ARTICLES, '--format', 'tsv', '--matrix');
    const { data, meta } = Papa.parse<Record<string, string>>(stdout.trim(), {
      header: true,
      delimiter: '\t',
    });
    expect(meta.fields!.slice(0, 6)).toEqual(['cluster', 'severity', 'kind', 'fact', 'courier', 'newsroll']);
    const ofStory = data.filter(({ cluster }) => cluster === 'courier');
    expect(ofStory.every(({ courier, newsroll }) => courier !== '' || newsroll !== '')).toBe(true);
    expect(data.some(({ newsroll }) => newsroll?.startsWith('garbled: '))).toBe(true);
  });

  test('sarif shows the passages in the files, by line and column', async () => {
    const { code, stdout } = await check(COPY, '--format', 'sarif');
    expect(code).toBe(1);
    const { version, runs } = JSON.parse(stdout) as Sarif;
    expect(version).toBe('2.1.0');
    const { results, tool } = runs[0]!;
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]!.id === ruleId)).not.toContain(
      false,
    );
    const text = readFileSync(COPY, 'utf8');
    const shown = results.filter(({ locations }) => locations[0]!.physicalLocation.region);
    expect(shown.length).toBeGreaterThan(3);
    for (const { locations, partialFingerprints, level } of shown) {
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      expect(artifactLocation.uri).toMatch(/examples\/articles\/newsroll\.txt$/);
      const { startLine, startColumn, charOffset, charLength, snippet } = region!;
      expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
      expect(text.split('\n')[startLine - 1]!.slice(startColumn - 1)).toContain(snippet.text.split('\n')[0]);
      expect(partialFingerprints['samestory/v1']).toMatch(/^[0-9a-f]{32}$/);
      expect(['error', 'warning', 'note']).toContain(level);
    }
  });

  test('sarif finds the words of a page in the page, and tells what a baseline has accepted', async () => {
    const paragraphs = readFileSync(COPY, 'utf8')
      .split(/\n+/)
      .map((line) => `<p>${line}</p>`)
      .join('\n');
    const page = write({ 'copy.html': `<html><body><article>\n${paragraphs}\n</article></body></html>` });
    const baseline = join(folder, 'baseline.json');
    await check(page, '--baseline', baseline, '--update-baseline');
    const { code, stdout } = await check(page, '--baseline', baseline, '--format', 'sarif');
    expect(code).toBe(0);
    const { results } = (JSON.parse(stdout) as Sarif).runs[0]!;
    expect(
      results.filter(({ level }) => level === 'error').map(({ baselineState }) => baselineState),
    ).not.toContain('new');
    const html = readFileSync(page, 'utf8');
    const regions = results.flatMap(({ locations }) => locations[0]!.physicalLocation.region ?? []);
    expect(regions.length).toBeGreaterThan(3);
    for (const { charOffset, charLength, snippet } of regions)
      expect(html.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
  });

  test('junit parses: a suite a story, a case a copy, the failed counted', async () => {
    const { stdout } = await check(COPY, '--format', 'junit');
    const suites = parseXml(stdout, 'junit');
    expect([suites.name, suites.attributes.get('failures')]).toEqual(['testsuites', '1']);
    const [one] = childrenNamed(childNamed(suites, 'testsuite'), 'testcase');
    expect(one!.attributes.get('name')).toBe('newsroll');
    expect(childNamed(one, 'failure')!.attributes.get('type')).toBe('major');
  });

  test('md is a table in which no text of an article is markup', async () => {
    const hostile = readFileSync(COPY, 'utf8').replace('Dravic', '<img src=x>|[x](http://x)');
    const { stdout } = await check(write({ 'a|b.txt': hostile }), '--format', 'md');
    expect(stdout).not.toContain('<img');
    expect(stdout).not.toContain('](');
    const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  test('-o writes a file and nothing to the standard output', async () => {
    const file = join(folder, 'report.html');
    const { code, stdout } = await cli('cluster', ARTICLES, '--format', 'html', '-o', file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    expect((await cli('cluster', ARTICLES, '-o', join(folder, 'no/such'))).code).toBe(2);
  });

  test('svg draws the largest story, and says so where there is none', async () => {
    const { stdout } = await cli('cluster', ARTICLES, '--format', 'svg');
    expect(stdout).toMatch(/^<svg xmlns/);
    expect(stdout.match(/<circle/g)!.length).toBeGreaterThanOrEqual(2);
    expect((await cli('cluster', ARTICLES, '--format', 'svg', '--matrix')).stdout).toContain('class="cell ');
    const { code, stderr } = await cli('cluster', SOURCE, '--format', 'svg');
    expect(code).toBe(2);
    expect(stderr).toContain('there is none');
  });
});

describe('what is read', () => {
  test('a folder with a file of many formats, some of them broken: one clustering, exit 4, each of these named', async () => {
    const text = readFileSync(SOURCE, 'utf8');
    const copy = readFileSync(COPY, 'utf8');
    const paragraphs = (of: string) =>
      of
        .split(/\n+/)
        .map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`)
        .join('');
    write({
      'd/wire.xml': `<nitf><head><docdata><doc-id id-string="wire"/></docdata></head><body><body.content>${paragraphs(text)}</body.content></body></nitf>`,
      'd/page.html': `<html><body><article>${paragraphs(copy)}</article></body></html>`,
      'd/item.json': JSON.stringify({
        uri: 'urn:item',
        type: 'text',
        body_html: paragraphs(copy),
        versioncreated: '2024-03-04',
      }),
      'd/feed.rss': `<rss><channel><item><guid>entry</guid><description><![CDATA[${paragraphs(copy)}]]></description></item></channel></rss>`,
      'd/table.csv': `id,text\nrow,"${text.replaceAll('"', '""')}"\n`,
      'd/broken.json': '{"text":',
      'd/bomb.xml': '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>',
      'd/none.rss': '<rss><channel/></rss>',
    });
    const { code, stdout, stderr } = await cli('cluster', join(folder, 'd'), '--json');
    expect(code).toBe(4);
    const { clusters } = JSON.parse(stdout) as { clusters: { members: string[] }[] };
    expect(clusters.map(({ members }) => [...members].sort())).toEqual([
      ['entry', 'page', 'row', 'urn:item', 'wire'],
    ]);
    for (const name of ['broken.json', 'bomb.xml', 'none.rss']) expect(stderr).toContain(name);
  });

  test('--include, --exclude and --since leave out what is not wanted', async () => {
    const idsOf = async (...args: string[]) => {
      const { stdout } = await cli('cluster', '--json', '--no-facts', ...args);
      return (JSON.parse(stdout) as { articles: { id: string }[] }).articles.map(({ id }) => id);
    };
    expect(await idsOf(ARTICLES, '--include', 'c*.txt')).toEqual(['courier']);
    expect(await idsOf(ARTICLES, '--exclude', '*r.txt', '--exclude', '**/b*')).not.toContain('courier');
    const dated = write({
      'x.jsonl':
        '{"id":"old","text":"A","date":"2023-12-31"}\n{"id":"new","text":"B","date":"2024-01-02"}\n{"id":"none","text":"C"}',
    });
    expect(await idsOf(dated, '--since', '2024-01-01')).toEqual(['new', 'none']);
    expect((await cli('cluster', dated, '--since', 'soon')).code).toBe(2);
  });

  test('--from forces a format', async () => {
    const file = write({ 'odd.dat': 'title,text\nDam,"The dam was closed."\n' });
    const { stdout } = await cli('cluster', '--json', '--from', 'text', file);
    expect((JSON.parse(stdout) as { articles: { id: string }[] }).articles).toMatchObject([{ id: 'odd' }]);
  });
});

describe('explain and plan', () => {
  test('explain tells why two are together: measures, passages, what would have changed it', async () => {
    const { code, stdout } = await cli('explain', 'courier', COPY, ARTICLES);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^courier and newsroll: rewrite\n {2}in one cluster/);
    expect(stdout).toMatch(
      /What speaks for a copy:[^]*What speaks against[^]*Passages that answer each other/,
    );
    const apart = await cli('explain', 'courier', 'islander', ARTICLES, '--json');
    expect(JSON.parse(apart.stdout)).toMatchObject({ a: 'courier', b: 'islander', isOneCluster: false });
    expect((await cli('explain', 'courier', 'nobody', ARTICLES)).code).toBe(2);
  });

  test('plan tells the expected recall and cost', async () => {
    const { code, stdout } = await cli('plan', ARTICLES, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 6, rewriteRecall: expect.any(Array) as unknown });
  });

  test('a file where a command should stand: cluster is suggested', async () => {
    const { code, stderr } = await cli(SOURCE);
    expect(code).toBe(2);
    expect(stderr).toContain(`did you mean: samestory cluster ${SOURCE}`);
  });
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      baselineState?: string;
      partialFingerprints: Record<string, string>;
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region?: {
            startLine: number;
            startColumn: number;
            charOffset: number;
            charLength: number;
            snippet: { text: string };
          };
        };
      }[];
    }[];
  }[];
}

function write(files: Readonly<Record<string, string>>): string {
  let last = '';
  for (const [name, content] of Object.entries(files)) {
    last = join(folder, name);
    mkdirSync(dirname(last), { recursive: true });
    writeFileSync(last, content);
  }
  return last;
}
