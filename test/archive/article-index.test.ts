import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import { createDiskArchive } from '../../src/archive/stores/disk-store.js';
import { openArchive, type ArticleIndex } from '../../src/archive/index.js';
import { compareArticles, type Article } from '../../src/index.js';
import { planBatch } from '../../src/planning/index.js';
import { createSmallArticles } from './small-articles.js';

const root = mkdtempSync(join(tmpdir(), 'samestory-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const wire: Article = {
  id: 'wire',
  publisher: 'Coast Wire',
  text: [
    'A ferry carrying 140 passengers capsized on Lake Tamboro on Saturday night, leaving at least 23 people dead, the coastguard said.',
    'The vessel, the Morning Heron, had left the port of Gildra two hours late after its crew loaded sacks of cement on the upper deck.',
    'Fishermen from the village of Pellam pulled 61 people from the water before rescue launches arrived.',
    'Transport minister Ines Valcourt said the ferry was licensed for 90 passengers and that its owner had been fined twice this year.',
  ].join(' '),
};
const post: Article = {
  id: 'post',
  text: wire.text.replace('61 people', '16 people'),
  url: 'https://post.example/1',
};
const mended: Article = { id: 'mended', text: wire.text.replace('at least 23', 'at least 32') };
const choir: Article = {
  id: 'choir',
  text: 'The national choir will tour six coastal towns in spring, its director said.',
};

async function inMemory(...articles: Article[]): Promise<ArticleIndex> {
  const archive = await openArchive(':memory:');
  await archive.add(articles);
  return archive;
}

describe('an archive', { timeout: 60_000 }, () => {
  test('finds the copies of an article that is not added, with what they changed', async () => {
    const archive = await inMemory(wire, post, choir);
    const draft = { id: 'draft', text: wire.text.replace('140 passengers', '410 passengers') };
    const { copies, sameEvent } = await archive.find(draft, { facts: true });
    expect(copies.map(({ article }) => article).sort()).toEqual(['post', 'wire']);
    expect(sameEvent).toEqual([]);
    const ofWire = copies.find(({ article }) => article === 'wire')!;
    expect(ofWire.comparison).toEqual(compareArticles(wire, draft));
    expect((await archive.stats()).articles).toBe(3);
    expect((await archive.find(choir)).copies).toEqual([]);
    await archive.clusters();
    expect((await archive.find(draft)).copies[0]!.cluster).toBe('post');
  });

  test('recalls the copies of a killed text, and of a corrected one those that still have what was put right', async () => {
    const archive = await inMemory(wire, post, mended, choir);
    const killed = await archive.recall('wire');
    expect(killed.carrying.map(({ article }) => article).sort()).toEqual(['mended', 'post']);
    expect(killed.carrying.find(({ article }) => article === 'post')).toMatchObject({
      url: 'https://post.example/1',
    });
    const correction = { id: 'wire', text: wire.text.replace('at least 23', 'at least 32') };
    const corrected = await archive.recall('wire', { correction });
    expect(corrected.carrying.map(({ article }) => article)).toEqual(['post']);
    expect(corrected.carrying[0]!.carries.map(({ source }) => source!.text).join()).toContain('23');
    expect(corrected.clear).toEqual(['mended']);
    await expect(archive.recall('nobody')).rejects.toMatchObject({ code: 'unknown-id' });
  });

  test('tells changes so that whoever follows them knows each cluster', async () => {
    const archive = await openArchive(':memory:', { plan: planBatch(20) });
    const articleOf = createSmallArticles(11, true);
    const random = createRandom(11);
    let token: string | undefined;
    let known = new Map<string, string>();
    const kinds = new Set<string>();
    for (let round = 0; round < 25; round++) {
      for (let i = 0; i < 6; i++) {
        const id = `a${Math.floor(random() * 40)}`;
        if (random() < 0.3) await archive.remove([id]);
        else await archive.replace([articleOf(id)]);
      }
      const changes = await archive.changesSince(token);
      const now = new Map(
        (await archive.clusters()).flatMap(({ id, members }) =>
          members.map((member) => [member, id] as const),
        ),
      );
      const told = new Map(changes.articles.map((change) => [change.article, change]));
      for (const { kind } of [...changes.articles, ...changes.clusters]) kinds.add(kind);
      for (const article of new Set([...known.keys(), ...now.keys()])) {
        const change = told.get(article);
        const [before, after] = [known.get(article), now.get(article)];
        if (change) expect([change.from, change.cluster]).toEqual([before, after]);
        else if (before !== after)
          expect(
            changes.clusters.some(({ from, into }) => from.includes(before!) && into.includes(after!)),
            `${article}: ${before} → ${after}`,
          ).toBe(true);
      }
      expect((await archive.changesSince(changes.token)).articles).toEqual([]);
      [token, known] = [changes.token, now];
    }
    expect([...kinds].sort()).toEqual(['joined', 'left', 'merged', 'moved', 'renamed', 'replaced', 'split']);
  });

  test('gives all articles back as they came, whatever strings they hold', async () => {
    const where = join(root, 'odd');
    const odd: Article[] = [
      { id: '\u0000', text: '\ud800 half a pair, and \ufeff a mark' },
      { id: '\udc00', text: '', title: '\u2028' },
      { id: '__proto__', text: 'x'.repeat(100_000), publishedAt: '2026-03-01' },
      { id: 'Ä\n"', text: '\ufeffÀ l’aube, les pompiers.', language: 'fr' },
    ];
    const archive = await openArchive(where);
    await archive.add(odd);
    await archive.close();
    const again = await openArchive(where);
    const given = [];
    for await (const article of again.export()) given.push(article);
    expect(given).toEqual([...odd].sort((x, y) => (x.id < y.id ? -1 : 1)));
    expect(await again.add(odd)).toEqual({ added: 0, replaced: 0, unchanged: 4 });
    expect(await again.verify()).toEqual([]);
    await again.close();
  });

  test('verify names the article whose text has rotted, and that is told instead of a wrong answer', async () => {
    const where = join(root, 'rotten');
    const archive = await openArchive(where);
    await archive.add([wire, post]);
    await archive.close();
    const file = join(where, 'bodies-1');
    const bytes = readFileSync(file);
    bytes[40]! ^= 4;
    writeFileSync(file, bytes);
    const again = await openArchive(where);
    expect(await again.verify()).toEqual([{ article: 'wire', revision: 1, reason: 'its text is damaged' }]);
    await expect(again.clusters()).rejects.toMatchObject({ code: 'archive-damaged' });
    await again.remove(['wire']);
    expect((await again.clusters()).map(({ id }) => id)).toEqual(['post']);
    await again.close();
  });

  test('refuses options that are not those it was made with, and calls after it is closed', async () => {
    const where = join(root, 'options');
    const archive = await openArchive(where, { minCopyProbability: 0.6, plan: planBatch(100) });
    await archive.close();
    await expect(archive.stats()).rejects.toMatchObject({ code: 'archive-closed' });
    await expect(openArchive(where, { minCopyProbability: 0.5 })).rejects.toMatchObject({
      code: 'bad-option',
    });
    await expect(openArchive(where, { plan: planBatch(3000) })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(openArchive(where, { texts: 'none' })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(
      openArchive(where, { plan: planBatch(100) }).then((same) => same.close()),
    ).resolves.toBeUndefined();
    await expect(openArchive(join(root, 'none'), { create: false })).rejects.toMatchObject({
      code: 'archive-missing',
    });
    await expect(openArchive('')).rejects.toMatchObject({ code: 'bad-argument' });
  });

  test('refuses an archive of another form or with sketches of another version', async () => {
    for (const [i, header] of [
      { format: 'samestory.archive/9', settings: '{}' },
      {
        format: 'samestory.archive/1',
        settings: JSON.stringify({
          options: {},
          plan: planBatch(100),
          texts: 'compressed',
          sketch: 'words0',
        }),
      },
    ].entries()) {
      const where = join(root, `version${i}`);
      await createDiskArchive(where, header);
      await expect(openArchive(where)).rejects.toMatchObject({ code: 'archive-version' });
    }
  });

  test('a source of articles is asked for more only when what it gave is on the disk, and may be ended', async () => {
    const archive = await openArchive(join(root, 'slow'));
    let given = 0;
    const stopper = new AbortController();
    const source = async function* () {
      for (;;) {
        given++;
        if (given === 257) expect((await archive.stats()).articles).toBe(256);
        if (given === 300) stopper.abort(new Error('enough'));
        yield await Promise.resolve({ id: `s${given}`, text: `Pier ${given} is closed.` });
      }
    };
    await expect(archive.add(source(), { signal: stopper.signal })).rejects.toThrow('enough');
    expect((await archive.stats()).articles).toBe(256);
    await archive.close();
  });

  test('with texts: none, answers by sketches, and says so where it cannot', async () => {
    const archive = await openArchive(':memory:', { texts: 'none' });
    await archive.add([wire, post, choir]);
    const { resembling, copies } = await archive.find({ id: 'draft', text: wire.text });
    expect(copies).toEqual([]);
    expect(resembling.map(({ article }) => article)).toEqual(['wire', 'post']);
    expect(resembling[0]!.resemblance).toBe(1);
    expect((await archive.recall('wire')).resembling.map(({ article }) => article)).toEqual(['post']);
    await expect(archive.clusters()).rejects.toThrow(/keeps no texts/);
    await expect(archive.export()[Symbol.asyncIterator]().next()).rejects.toThrow(/keeps no texts/);
  });
});
