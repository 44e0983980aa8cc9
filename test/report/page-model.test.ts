import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { changedWords } from '../../src/report/page/changed-words.js';
import { csvHref, jsonHref } from '../../src/report/page/downloads.js';
import { toPage } from '../../src/report/page/page-model.js';
import { countSeverities, sumCounts, toStory, type StoryTools } from '../../src/report/page/story-model.js';
import { prepare } from '../../src/text/prepare.js';
import type { Article } from '../../src/types.js';
import { copyOf, factOf, storyOf, told } from './facts-of.js';

const lines = [
  'Nine barges sank at Olm in the storm of Monday night.',
  'The mayor, Ada Vint, said that 14 men were lost.',
  'Divers from the coast are to search the lock on Friday.',
];
const articles = new Map<string, Article>(
  [
    {
      id: 'wire',
      text: lines.join(' '),
      publisher: 'Orrin Wire',
      publishedAt: '2026-11-20T08:00Z',
      url: 'https://w',
    },
    { id: 'post', text: lines.join(' ').replace('14', '41'), title: 'Barges lost' },
    { id: 'echo', text: [lines[0], lines[1]!.replace('14', '41')].join(' ') },
  ].map((article) => [article.id, article]),
);
const tools: StoryTools = { articleOf: (id) => articles.get(id), prepare, match: createMatcher() };
const major = factOf({ source: told('14 men', 81), copy: told('41 men', 81) });
const minor = factOf({
  severity: 'minor',
  change: 'dropped',
  garble: undefined,
  source: told(lines[2]!, 103),
  copy: undefined,
});
const kept = factOf({
  change: 'kept',
  garble: undefined,
  severity: 'none',
  source: told('Olm', 20),
  copy: told('Olm', 20),
});

describe('toStory', () => {
  const story = toStory(
    storyOf('wire', [copyOf('echo', 'post', [minor, kept]), copyOf('post', 'wire', [major, kept])]),
    3,
    tools,
  );

  test('names the texts by their publishers, else their ids, and gives what is known of them', () => {
    expect(story.texts).toEqual([
      {
        ...{ id: 'wire', name: 'Orrin Wire', headline: lines.join(' ') },
        ...{ url: 'https://w', publishedAt: '2026-11-20T08:00Z' },
      },
      { id: 'echo', name: 'echo', headline: articles.get('echo')!.text },
      { id: 'post', name: 'post', headline: 'Barges lost' },
    ]);
    expect(story.headline).toBe(lines.join(' '));
  });

  test('puts the copy with most corrections first and counts what is not kept', () => {
    expect(story.copies.map(({ anchor, text }) => `${anchor} ${text.id}`)).toEqual([
      's3c1 post',
      's3c2 echo',
    ]);
    expect(story.copies.map(({ counts, kept }) => ({ ...counts, kept }))).toEqual([
      { major: 1, minor: 0, none: 0, kept: 1 },
      { major: 0, minor: 1, none: 0, kept: 1 },
    ]);
    expect(story.counts).toEqual({ major: 1, minor: 1, none: 0 });
    expect(story.copies.map(({ isOfBase }) => isOfBase)).toEqual([true, false]);
  });

  test('a sentence is as hot as copies of the first text changed it', () => {
    expect(story.heat.map(({ text }) => text)).toEqual(lines);
    expect(story.heat.map(({ changedIn }) => changedIn.map(({ text }) => text.id))).toEqual([
      [],
      ['post'],
      [],
    ]);
  });

  test('shows facts that not all keep, the worst first, and counts the others', () => {
    const facts = [minor, major, kept];
    const { matrix, keptByAll } = toStory(
      storyOf('wire', [copyOf('post', 'wire', facts), copyOf('echo', 'wire', facts)]),
      1,
      tools,
    );
    expect(matrix.map(({ severity }) => severity)).toEqual(['major', 'minor']);
    expect(keptByAll).toBe(1);
  });

  test('the findings of a story can be taken away as a table and as JSON', () => {
    const rows = JSON.parse(decodeURIComponent(jsonHref(story).split(',').slice(1).join(','))) as unknown[];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      ...{ copy: 'post', source: 'wire', severity: 'major', change: 'garbled', kind: 'quantity' },
      ...{ finding: 'number: other value', was: '14 men', now: '41 men', confidence: 0.9, note: 'Other.' },
      ...{ source_start: 81, source_end: 87, copy_start: 81, copy_end: 87 },
    });
    const csv = decodeURIComponent(csvHref(story).split(',').slice(1).join(',')).trimEnd().split('\r\n');
    expect(csv).toHaveLength(3);
    expect(csv[1]).toBe(
      'post,wire,major,garbled,quantity,number: other value,14 men,41 men,81,87,81,87,0.9,Other.',
    );
  });
});

test('severities are counted one by one, and sums are sums', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom('major', 'minor', 'none'))), (lists) => {
      const all = lists.map((list) => countSeverities(list.map((severity) => factOf({ severity }))));
      const count = (wanted: string) => lists.flat().filter((severity) => severity === wanted).length;
      expect(sumCounts(all)).toEqual({ major: count('major'), minor: count('minor'), none: count('none') });
    }),
    { seed: 42 },
  );
});

describe('toPage', () => {
  const alone = (id: string) => ({ id, members: [id], copies: [] });

  test('counts all articles, and puts the story with most corrections first, then the larger', () => {
    const small = storyOf('a', [copyOf('b', 'a')]);
    const large = storyOf('c', [copyOf('d', 'c'), copyOf('e', 'c')]);
    const grave = storyOf('f', [copyOf('g', 'f', [major])]);
    const page = toPage({ clusters: [small, alone('x'), large, grave], events: [] }, tools);
    expect(page.articles).toBe(8);
    expect(page.stories.map(({ cluster }) => cluster.members[0])).toEqual(['f', 'c', 'a']);
    expect(page.stories.map(({ anchor }) => anchor)).toEqual(['s1', 's2', 's3']);
    expect(page.singles).toEqual([{ id: 'x', headline: 'x' }]);
    expect(page.counts).toEqual({ major: 1, minor: 0, none: 0 });
  });

  test('an event is one that several tell', () => {
    const clusters = [storyOf('wire', [copyOf('post', 'wire')]), alone('x'), alone('y')];
    const events = [
      { id: 'post', clusters: ['post', 'x'], independentSources: 2 },
      { id: 'y', clusters: ['y'], independentSources: 1 },
    ];
    expect(toPage({ clusters, events }, tools).events).toEqual([
      { names: [lines.join(' '), 'x'], independentSources: 2 },
    ]);
  });

  test('what several copies have word for word is one thing to send, what is less grave none', () => {
    const clusters = [
      storyOf('wire', [
        copyOf('post', 'wire', [major, minor]),
        copyOf('echo', 'post', [minor, major, { ...major, kind: 'time' }]),
      ]),
    ];
    const { desk } = toPage({ clusters, events: [] }, tools);
    expect(desk.map(({ copies }) => copies.map(({ copy, index }) => `${copy.text.id} ${index}`))).toEqual([
      ['echo 1', 'post 0'],
      ['echo 2'],
    ]);
  });
});

describe('changedWords', () => {
  const run = (text: string) => {
    const document = prepare({ id: 'x', text, language: 'en' });
    return { document, whole: { firstToken: 0, endToken: document.tokens.length } };
  };
  const marked = (one: string, other: string) => {
    const [a, b] = [run(one), run(other)];
    const { source, copy } = changedWords(a.document, a.whole, b.document, b.whole);
    return [
      source.map(({ start, end }) => one.slice(start, end)),
      copy.map(({ start, end }) => other.slice(start, end)),
    ];
  };

  test('marks runs of words that have no answer', () => {
    expect(marked('the mill at Olm burned down', 'the mill in Tolvik burned')).toEqual([
      ['at Olm', 'down'],
      ['in Tolvik'],
    ]);
  });

  test('of texts too long and too different for an order, marks the words that the other does not have at all', () => {
    const words = (start: number) => Array.from({ length: 900 }, (_, i) => `w${start + ((i * 7) % 900)}`);
    const shared = ['alpha', 'beta'];
    const one = ['gone', ...shared, ...words(0), 'last'].join(' ');
    const other = [...words(5000), ...shared.reverse()].join(' ');
    const [source, copy] = marked(one, other);
    expect(source).toEqual(['gone', [...words(0), 'last'].join(' ')]);
    expect(copy).toEqual([words(5000).join(' ')]);
  });
});
