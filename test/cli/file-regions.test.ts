import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { fileRegions } from '../../src/cli/file-regions.js';
import type { Article } from '../../src/types.js';

const folder = mkdtempSync(join(tmpdir(), 'samestory-regions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = 'A ferry sank off Orrin.\nFour crew are missing & one is safe.\nNobody else was aboard.\n';

function regionIn(name: string, content: string | Buffer, words: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const article: Article = { id: 'a', text: story, file };
  const start = story.indexOf(words);
  const { regionOf } = fileRegions(new Map([['a', article]]));
  return regionOf('a', { start, end: start + words.length, text: words });
}

describe('fileRegions', () => {
  test('a passage of a plain text stands where its offset says', () => {
    const words = 'crew are missing & one is safe.\nNobody';
    const region = regionIn('a.txt', story, words)!;
    const lines = story.split('\n');
    expect(lines[region.startLine - 1]!.slice(region.startColumn - 1)).toBe(
      'crew are missing & one is safe.',
    );
    expect(lines[region.endLine - 1]!.slice(0, region.endColumn - 1)).toBe('Nobody');
    expect(story.slice(region.charOffset, region.charOffset! + region.charLength!)).toBe(words);
    expect(regionIn('a.txt.gz', gzipSync(story), words)).toEqual(region);
  });

  test.each([
    ['a page', '<p>A ferry sank off Orrin.</p>\n<p>Four crew are missing &amp; one is safe.</p>'],
    ['JSON', JSON.stringify({ text: 'Four crew are missing & one is safe.' })],
  ])('in %s the words are searched for as they stand there', (_, content) => {
    const region = regionIn('b.txt', content, 'Four crew are missing')!;
    expect(content.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1)).toMatch(/^Four crew/);
  });

  test('words that stand twice, or not at all, have no place', () => {
    expect(regionIn('c.txt', 'Orrin, Orrin', 'Orrin')).toBeUndefined();
    expect(regionIn('d.txt', 'Nothing', 'Orrin')).toBeUndefined();
  });

  test('a file that is gone, or an article of no file, has none', () => {
    const lookup = (article: Article) => fileRegions(new Map([['a', article]]));
    const passage = { start: 0, end: 1, text: 'A' };
    for (const file of [join(folder, 'gone.txt'), 'stdin', undefined]) {
      const article: Article = { id: 'a', text: story, ...(file !== undefined && { file }) };
      expect(lookup(article).regionOf('a', passage)).toBeUndefined();
      expect(lookup(article).uriOf('a') === undefined).toBe(file === undefined || file === 'stdin');
    }
  });

  test('files of the current folder are told relative to it, others by their address', () => {
    const uri = (file: string) => fileRegions(new Map([['a', { id: 'a', text: story, file }]])).uriOf('a');
    expect(uri('desk/one story.txt')).toBe('desk/one%20story.txt');
    expect(uri(join(folder, 'a.txt'))).toMatch(/^file:\/\/\//);
  });
});
