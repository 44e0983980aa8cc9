import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../src/archive/index.js';
import { clusterArticles, compareArticles, prepare, type Article, type FactChange } from '../src/index.js';

const seeds = join(import.meta.dirname, '../../shared/seeds');
const isThere = existsSync(join(seeds, 'gold.json'));

/** The five seed articles by the first three digits of their file names. */
function readSeeds(): Map<string, Article> {
  const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => [
      name.slice(0, 3),
      { id: name.slice(0, 3), text: readFileSync(join(seeds, name), 'utf8') },
    ]),
  );
}

describe.skipIf(!isThere)(
  `the five seed articles${isThere ? '' : ' (skipped: ../shared/seeds is not here)'}`,
  () => {
    const articles = isThere ? readSeeds() : new Map<string, Article>();
    const compare = (a: string, b: string) => compareArticles(articles.get(a)!, articles.get(b)!);

    test('in an archive: a killed one is recalled from its copy, and from no other', async () => {
      const archive = await openArchive(':memory:');
      await archive.add(articles.values());
      const { carrying, clear } = await archive.recall('001');
      expect(carrying.map(({ article }) => article)).toEqual(['003']);
      expect(carrying[0]!.carries.length).toBeGreaterThan(5);
      expect(clear).toEqual([]);
      const report = await archive.recall('000');
      expect([report.carrying, report.clear]).toEqual([[], []]);
      const { copies, sameEvent } = await archive.find({ id: 'new', text: articles.get('000')!.text });
      expect(copies.map(({ article }) => article)).toEqual(['000']);
      expect(sameEvent.map(({ article }) => article)).toEqual(['002']);
    });

    test('make one cluster of two copies and three alone, in three events', () => {
      const { clusters, events } = clusterArticles(articles.values(), { facts: false });
      expect(clusters.map(({ members }) => [...members].sort())).toEqual([
        ['001', '003'],
        ['000'],
        ['002'],
        ['004'],
      ]);
      const idsOf = (id: string) => [...clusters.find((cluster) => cluster.id === id)!.members];
      expect(events.map((event) => event.clusters.flatMap(idsOf).sort()).sort()).toEqual([
        ['000', '002'],
        ['001', '003'],
        ['004'],
      ]);
    });

    test.each([
      ['001', '003', 'rewrite'],
      ['000', '002', 'same-event'],
      ['000', '001', 'unrelated'],
      ['000', '003', 'unrelated'],
      ['000', '004', 'unrelated'],
      ['001', '002', 'unrelated'],
      ['001', '004', 'unrelated'],
      ['002', '003', 'unrelated'],
      ['002', '004', 'unrelated'],
      ['003', '004', 'unrelated'],
    ])('%s and %s are %s, whichever comes first', (a, b, relation) => {
      expect(compare(a, b).relation).toBe(relation);
      expect(compare(b, a).relation).toBe(relation);
    });

    test('the source of the copies is missing, and it is said why', () => {
      const cluster = clusterArticles(articles.values(), { facts: false }).clusters[0]!;
      expect(cluster.source).toBeUndefined();
      expect(cluster.missingSource?.reason).toMatch(/AFP/);
    });

    describe('what 003 made of 001', () => {
      const facts = isThere ? compare('001', '003').facts : [];
      const found = (
        severity: FactChange['severity'],
        source: RegExp | undefined,
        copy: RegExp | undefined,
      ) =>
        facts.some(
          (change) =>
            change.severity === severity &&
            (source ? source.test(change.source?.text ?? '') : change.source === undefined) &&
            (copy ? copy.test(change.copy?.text ?? '') : change.copy === undefined),
        );

      test.each([
        ['a deed told as a plan', /\bstarted\b/, /\bwill launch\b/],
        ['a finding told as a forecast', /continued to deteriorate/, /would worsen/],
        ['a fragment', undefined, /rice field/],
        ['the first person', undefined, /I wrote that I continued/],
        ['the dropped count', /five martyrs/, undefined],
        ['the dropped admission', /recognises the murder of five martyrs/, undefined],
      ])('has %s as a major finding', (_, source, copy) => {
        expect(found('major', source, copy)).toBe(true);
      });

      test.each([
        ['Macina', 'Makina'],
        ['Koumara', 'Kumara'],
      ])('has %s → %s as a minor finding', (source, copy) => {
        expect(found('minor', new RegExp(`^${source}$`), new RegExp(`^${copy}$`))).toBe(true);
      });

      test('calls no true paraphrase garbled', () => {
        const pairs: [RegExp, RegExp][] = [
          [/troops/, /soldiers/],
          [/injured/, /wounded/],
          [/neutralised/, /neutralized/],
          [/nations/, /countries/],
          [/killed/, /dead/],
          [/junta/, /military government/],
        ];
        const garbled = facts.filter(
          ({ change, kind }) => change === 'garbled' && kind !== 'quote' && kind !== 'status',
        );
        for (const [a, b] of pairs) {
          const wrong = garbled.filter(
            ({ source, copy }) =>
              source &&
              copy &&
              a.test(source.text) &&
              b.test(copy.text) &&
              source.text.replace(a, '') === copy.text.replace(b, ''),
          );
          expect(wrong).toEqual([]);
        }
      });
    });

    test('every boilerplate span of the gold is cut, and nothing else', () => {
      const gold = JSON.parse(readFileSync(join(seeds, 'gold.json'), 'utf8')) as {
        boilerplate: { doc: string; start: number; end: number }[];
      };
      const cut = [...articles.values()].flatMap((article) =>
        prepare(article).boilerplate.map(({ start, end }) => ({ doc: article.id, start, end })),
      );
      expect(cut).toEqual(gold.boilerplate.map(({ doc, start, end }) => ({ doc, start, end })));
    });
  },
);
