import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { judgeStatuses } from '../../../src/facts/statuses/judge-statuses.js';
import { isOnlyNegated } from '../../../src/facts/statuses/one-verb.js';
import { statusesWithPhase } from '../../../src/facts/statuses/statuses-with-phase.js';
import { contextBetween, correctionsBetween, correctionsIn, inTwoWordings, toldOf } from './changes-in.js';

const { story, retold } = inTwoWordings([
  'He had asked the crews of three boats to look for a buoy that went missing in the spring storm.',
  'The crews of three boats had been asked by him to search for a buoy, missing since the storm in spring.',
]);

const correctionsOf = (source: string, copy: string) => correctionsBetween(story(source), retold(copy));

describe('a verb that stands in both, in a sentence told in other words', () => {
  test.each([
    [
      'put in',
      'The office will close the old pier in June for repairs, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it will not close the old pier for repairs in June.',
      'Tor Dahl, who heads the office, told reporters that it will close the old pier for repairs in June.',
    ],
    [
      'taken out',
      'The office has not found the owner of the yellow buoy, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it has found the owner of the yellow buoy.',
      'Tor Dahl, who heads the office, told reporters that it has not found the owner of the yellow buoy.',
    ],
    [
      'a “will” made a “may”',
      'The office will close the old pier in June for repairs, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it may close the old pier for repairs in June.',
      'Tor Dahl, who heads the office, told reporters that it will close the old pier for repairs in June.',
    ],
    [
      'what began is to begin',
      'The office began repairs of the old pier in June, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it will begin repairs of the old pier in June.',
      'Tor Dahl, who heads the office, told reporters that it began repairs of the old pier in June.',
    ],
  ])('%s', (_, source, wrong, right) => {
    const found = correctionsOf(source, wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^status: /);
    expect(correctionsOf(source, right)).toEqual([]);
  });

  test('another verb in its place says nothing of the “not”', () => {
    expect(
      correctionsOf(
        'The office has not found the owner of the yellow buoy, its head Tor Dahl told reporters.',
        'Tor Dahl, who heads the office, told reporters that it is still looking for the owner of the yellow buoy.',
      ),
    ).toEqual([]);
  });
});

describe('a woman for a man', () => {
  const source = 'The head of the office, Tor Dahl, said he was glad of the help and of the calm weather.';

  test('in a sentence told in other words, where the source knows men alone', () => {
    const found = correctionsOf(
      source,
      'Tor Dahl, who heads the office, was glad of the calm weather, and of the help, she said.',
    );
    expect(found).toEqual(['person: he → she']);
    expect(
      correctionsOf(
        source,
        'Tor Dahl, who heads the office, was glad of the calm weather, and of the help, he said.',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'both',
      source.replace('the help', 'the help of his wife, who had brought her boat'),
      'Tor Dahl, who heads the office, was glad of the calm weather, and that his wife came with the boat she has.',
    ],
    [
      'a woman by her title',
      source.replace('Tor Dahl', 'Mrs Dahl'),
      'Mrs Dahl, who heads the office, was glad of the calm weather, and of the help, she said.',
    ],
    [
      'a woman who speaks of him',
      'The woman told the office he had been glad of the help and of the calm weather.',
      'He had been glad of the calm weather, and of the help, she told the office.',
    ],
  ])('not where the source speaks of %s', (_, known, copy) => expect(correctionsOf(known, copy)).toEqual([]));

  test.each([
    [
      '“her” is no “he”',
      'Tor Dahl, who heads the office, was glad of the calm weather and the help, and so was her crew.',
    ],
    [
      'the “he” still stands there',
      'Tor Dahl, who heads the office, said he was glad of the help and of the calm weather, and so was she.',
    ],
    [
      'it is quoted',
      'Tor Dahl, who heads the office, was glad of the calm weather, and of the help, “as she was”.',
    ],
  ])('not of whoever is beside him: %s', (_, copy) => expect(correctionsOf(source, copy)).toEqual([]));

  test('a man for a woman too', () => {
    const toWoman = (text: string) =>
      text
        .replace(/\bHe\b/g, 'She')
        .replace(/\bhe\b/g, 'she')
        .replace(/\bhim\b/g, 'her');
    const [a, b] = [
      story(source),
      retold('Tor Dahl, who heads the office, was glad of the calm weather, and of the help, he said.'),
    ];
    const { facts } = compareArticles(
      { id: 'a', text: toWoman(a), language: 'en' },
      { id: 'b', text: toWoman(b).replace('she said.', 'he said.'), language: 'en' },
    );
    expect(facts.filter(({ severity }) => severity === 'major').map(({ copy }) => copy?.text)).toEqual([
      'he',
    ]);
  });

  test('is told at the word that was exchanged', () => {
    const twice = 'He said he was glad of the help and of the calm weather, and he thanked the crews.';
    const { facts } = compareArticles(
      { id: 'a', text: story(twice), language: 'en' },
      { id: 'b', text: story(twice.replace('and he', 'and she')), language: 'en' },
    );
    const found = facts.filter(({ severity }) => severity === 'major');
    expect(found).toHaveLength(1);
    expect(found[0]!.source!.start).toBe(story(twice).indexOf('he thanked'));
  });

  test('says nothing of other languages, where “her” may be a word for something else', () => {
    const text =
      'Her sabah limanda on iki tekne bekler ve balıkçılar ağlarını onarır. Müdür Tor Dahl dün bunu gördü.';
    const { facts } = compareArticles(
      { id: 'a', text, language: 'tr' },
      { id: 'b', text: text.replace('Her', 'His'), language: 'tr' },
    );
    expect(facts.filter(({ note }) => /woman|man /.test(note))).toEqual([]);
  });

  test('takes time in proportion to a sentence, whatever stands in it', () => {
    const sentence = (word: string, other: string, times: number) =>
      `The keeper said ${Array.from({ length: times }, (_, i) => (i % 3 === 0 ? word : `${other}${i}`)).join(' ')}.`;
    const timeOf = (times: number) => {
      const [a, b] = [story(sentence('he', 'net', times)), story(sentence('her', 'net', times))];
      const start = process.cpuUsage();
      compareArticles({ id: 'a', text: a, language: 'en' }, { id: 'b', text: b, language: 'en' });
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    timeOf(500);
    expect(timeOf(4000)).toBeLessThan(30 * Math.max(20_000, timeOf(1000)));
  });
});

describe('a “may” for a “will”', () => {
  const [will, may] = ['will', 'may'].map(
    (modal) => `The office ${modal} close the old pier in June for repairs.`,
  );

  test('in two sentences that are the same but for it is a CORRECTION, from either side', () => {
    expect(correctionsIn(will!, may!)).toHaveLength(1);
    expect(correctionsIn(may!, will!)).toHaveLength(1);
    expect(toldOf(will!, will!)).toEqual([]);
  });

  test('is none in what is asked or supposed', () => {
    expect(
      correctionsOf(
        'The office was asked whether it will close the old pier in June, its head Tor Dahl told reporters.',
        'Tor Dahl, who heads the office, told reporters that it was asked if it may close the old pier in June.',
      ),
    ).toEqual([]);
  });

  test('makes two reports differ, and contradict each other no more than before', () => {
    const { context } = contextBetween(story(will!), story(may!));
    const severities = (isCopy: boolean) =>
      judgeStatuses({ ...context, isCopy }).map(({ verdict, severity }) => `${verdict} ${severity}`);
    expect(severities(true)).toEqual(['verb-modal-changed major']);
    expect(severities(false).join()).not.toContain('major');
  });
});

describe('one verb', () => {
  test.each([
    ['The office will close the pier.', 'The office did not close the pier.', 'another tense'],
    ['The office has sold the boat.', 'The office has not only sold the boat.', '“not only”'],
    ['The office sold the boat.', 'The boat was not sold.', 'another voice'],
  ])('“%s”, “%s”: %s is more than a “not”', (from, to) => {
    const { context } = contextBetween(from, to);
    const [x, y] = [statusesWithPhase(context.source)[0]!, statusesWithPhase(context.copy)[0]!];
    expect(x.lemma).toBe(y.lemma);
    expect(isOnlyNegated(context, x, y)).toBe(false);
  });
});
