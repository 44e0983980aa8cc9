import { describe, expect, test } from 'vitest';
import { lemma, verbForm } from '../../src/text/lemma.js';
import { splitDamaged } from '../../src/text/split-damaged.js';
import { splitSentences } from '../../src/text/sentences.js';
import { findTitleLine } from '../../src/text/title.js';
import { findLines } from '../../src/text/paragraphs.js';
import { detectLanguage } from '../../src/text/language.js';
import { findQuotes } from '../../src/text/quotes.js';

const count = (text: string, language = 'en') =>
  splitSentences(text, { start: 0, end: text.length }, language).length;

describe('where a sentence ends', () => {
  // Each pair differs in one thing: the first is two sentences, the second one.
  test.each([
    ['It grew by 1400. Towns fell.', 'It grew by 1400.5 towns fell.'],
    ['The boat sank in the harbour. tea house.', 'The boat sank in the etc. tea house.'],
    ['He met the crew at Olm. They left.', 'He met the crew of Sen. They left.'],
    ['He works for Acme Inc. They left.', 'He works for Acme Inc. Lines of Olm.'],
    ['They met at 10 a.m. The boat sank.', 'They met at 10 a.m. Monday at Olm.'],
    ['He lives in the U.S. The boat sank.', 'He lives in the U.S. Senate rooms.'],
    ['He took vitamin C. The boat sank.', 'He met Ada C. Lind of Olm.'],
    ['He said no. She left.', 'He lives at no. 10 in Olm.'],
    ['They sold art. The boat sank.', 'They cite art. 12 of the law.'],
    ['“We lost it!” The boat sank.', '“We lost it!” Ada Lind said.'],
    ['“We lost it.” Ada Lind left.', '“We lost it,” Ada Lind said.'],
    ['He went to Olm... The boat sank.', 'He went to Olm ... and sank.'],
    ['He read it on E1! News came.', 'He read it on E! News came.'],
    ['The boat sank.The crew left.', 'The boat sank.Olm was quiet.'],
    ['The boat sank.The crew left.', 'The boat 4.The crew left.'],
    ['It was a boat. "The crew left."', 'It was a boat "The crew left."'],
    ['They sold boats, nets, etc. The crew left.', 'They sold boats, nets, etc. of wood.'],
  ])('two in %j, one in %j', (two, one) => {
    expect([two, count(two)]).toEqual([two, 2]);
    expect([one, count(one)]).toEqual([one, 1]);
  });

  test('a number before a stop is an ordinal in German, and a list number at the start of a line', () => {
    expect(count('Er kam am 3. Mai nach Olm.', 'de')).toBe(1);
    expect(count('Es waren 1400. Dann kam er.', 'de')).toBe(2);
    expect(count('It was 3. The boat sank.', 'en')).toBe(2);
    expect(count('1. The boat sank', 'en')).toBe(1);
    expect(count('1400. The boat sank', 'en')).toBe(2);
  });

  test('the rules of English are not asked elsewhere, but that an acronym goes on', () => {
    expect(count('Er traf Gen. Die Leute gingen.', 'de')).toBe(2);
    expect(count('Er lebt in den U.S. Die Leute gingen.', 'de')).toBe(1);
    expect(count('Das Boot sank.Die Leute gingen.', 'de')).toBe(1);
  });
});

describe('lemmas', () => {
  test.each(
    'hammered/hammer robbed/rob rolled/roll buzzed/buzz missed/miss hopped/hop raced/race judged/judge cured/cure sensed/sense ties/tie watches/watch mixes/mix fizzes/fizz rushes/rush echoes/echo tied/tie spied/spy sing/sing thing/thing'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('the verb %s is a form of %s', (form, base) => expect(lemma(form, 'VERB')).toBe(base));

  test.each(
    'women/woman omen/omen gas/gas us/us dress/dress axis/axis ties/ty parties/party flies/fly matches/match foxes/fox dishes/dish potatoes/potato bys/bys boys/boy'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string])
      .filter(([form]) => form !== 'ties'),
  )('the noun %s is a form of %s', (form, base) => expect(lemma(form, 'NOUN')).toBe(base));

  test.each([
    ['ring', 'base'],
    ['string', 'base'],
    ['doing', 'gerund'],
    ['eying', 'gerund'],
    ['shed', 'base'],
    ['heed', 'base'],
    ['owed', 'past-or-participle'],
    ['buses', 'third-person'],
    ['gas', 'base'],
    ['this', 'base'],
    ['focus', 'base'],
    ['a', undefined],
    ['é', undefined],
    ['x'.repeat(31), undefined],
    ['wound', 'base'],
    ['had', 'past-or-participle'],
    ['did', 'past'],
    ['done', 'participle'],
  ])('%s is %s', (norm, form) => expect([norm, verbForm(norm)]).toEqual([norm, form]));
});

describe('splitDamaged', () => {
  const split = (word: string) =>
    splitDamaged(word)?.map(
      ({ start, end, norm }) => word.slice(start, end) + (norm === undefined ? '' : `=${norm}`),
    );

  test.each<[string, string[] | undefined]>([
    ['havent', ['have', "nt=n't"]],
    ['Wont', ['Wo=will', "nt=n't"]],
    ['cant', ['ca=can', "nt=n't"]],
    ['theyre', ['they', "re='re"]],
    ['Im', ['I', "m='m"]],
    ['im', undefined],
    ['IM', undefined],
    ['IVE', undefined],
    ['weve', ['we', "ve='ve"]],
    ['well', undefined],
    ['shes', ['she', "s='s"]],
    ['ADVERTISEMENT', []],
    ['ADVERTISEMENTPelosi', ['Pelosi']],
    ['ADVERTISEMENTS', undefined],
    ['monthThe', ['month', 'The']],
    ['onThe', undefined],
    ['monthAdvertisement', ['month']],
    ['YouTube', undefined],
    ['month', undefined],
    ['x'.repeat(65), undefined],
    [`${'x'.repeat(61)}The`, [`${'x'.repeat(61)}`, 'The']],
    [`${'x'.repeat(62)}The`, undefined],
  ])('%s: %j', (word, parts) => expect(split(word)).toEqual(parts));
});

describe('findTitleLine', () => {
  const story = 'Six men were lost off Olm on Monday, the mayor of the town said in a statement.';
  const titleOf = (lines: readonly string[], title?: string, cut: readonly number[] = []) => {
    const text = lines.join('\n\n');
    return findTitleLine(text, findLines(text), (i) => cut.includes(i), title);
  };

  test.each([
    [['Barge lost off Olm', story], 0],
    [['Barge lost off Olm.', story], -1],
    [['Was a barge lost off Olm?', story], 0],
    [['A barge was lost!', story], 0],
    [['Barge lost off Olm,', story], -1],
    [['Barge lost off Olm —', story], -1],
    [['OLM, April 3 — A barge was lost', story], -1],
    [['* * *', story], -1],
    [['Barge lost off Olm'], -1],
    [[Array.from({ length: 32 }, () => 'boat').join(' '), story], 0],
    [[Array.from({ length: 33 }, () => 'boat').join(' '), story], -1],
    [[`${'b'.repeat(125)} ${'b'.repeat(124)}`, story], 0],
    [[`${'b'.repeat(125)} ${'b'.repeat(125)}`, story], -1],
  ])('of %j it is line %d', (lines, wanted) => expect(titleOf(lines)).toBe(wanted));

  test('what is furniture is passed over, and a title that is named is found whatever its form', () => {
    expect(titleOf(['Share', 'Barge lost off Olm', story], undefined, [0])).toBe(1);
    expect(titleOf(['Barge lost off Olm', 'Share'], undefined, [1])).toBe(-1);
    expect(titleOf(['Harbour news', 'Barge lost off Olm.', story], 'BARGE LOST OFF OLM')).toBe(1);
    expect(titleOf(['Harbour news', 'Barge lost off Olm.', story], 'Another title')).toBe(0);
  });
});

describe('detectLanguage', () => {
  test('asks for two words of a language, an eighth of all, and half as many more than the next has', () => {
    const strange = (n: number) =>
      Array.from({ length: n }, (_, i) => `zorp${'abcdefghijklmnop'[i]!}`).join(' ');
    expect(detectLanguage(`the ${strange(1)}`)).toBe('und');
    expect(detectLanguage(`the with ${strange(6)}`)).toBe('en');
    expect(detectLanguage(`the with ${strange(15)}`)).toBe('und');
    expect(detectLanguage(`the with und nicht ${strange(4)}`)).toBe('und');
    expect(detectLanguage(`the with which und nicht ${strange(4)}`)).toBe('en');
  });

  test('goes by the script where more than half of the letters are in it', () => {
    expect(detectLanguage('армия была abcd')).toBe('ru');
    expect(detectLanguage('армія та abcdefghijk')).toBe('und');
    expect(detectLanguage('їжа та хліб')).toBe('uk');
    expect(detectLanguage('њега и љуба')).toBe('und');
    expect(detectLanguage('הצבא עזב')).toBe('he');
    expect(detectLanguage('گربه و پدر')).toBe('fa');
    expect(detectLanguage('الجيش غادر')).toBe('ar');
    expect(detectLanguage('1234 …')).toBe('und');
  });

  test('only the first 4,000 units are read', () => {
    const german = 'Die Armee hat gesagt, dass der Ort nicht verloren ist. ';
    const english = 'The army said that the town was lost and that it had left. ';
    expect(detectLanguage(german.repeat(80).slice(0, 4000) + english.repeat(200))).toBe('de');
  });
});

describe('quotations, mark by mark', () => {
  const inner = (text: string) =>
    findQuotes(text, [{ start: 0, end: text.length }]).map(
      ({ inner: { start, end }, isUnpaired }) => (isUnpaired ? '!' : '') + text.slice(start, end),
    );

  test.each([
    ['He said "we left" and "they stayed".', ['we left', 'they stayed']],
    ['He said "we left and "they stayed".', ['!we left and', 'they stayed']],
    ['He said “we left and “they stayed”.', ['!we left and', 'they stayed']],
    ['He said "we left.', ['!we left.']],
    ['We left," he said.', ['!We left,']],
    ['A 5" gun and a 7" gun.', []],
    ["The boats' crews saw 'nothing at all' there.", ['nothing at all']],
    ["He saw 'the soldiers' camp' there.", ["the soldiers' camp"]],
    ["The 'crew left at night.", []],
    ['("we left")', ['we left']],
    ['He said " " and left.', []],
    ['»Wir gingen«, sagte er.', ['Wir gingen']],
    [`He said 'x${' y'.repeat(1100)}' and "left".`, ['left']],
  ])('%j: %j', (text, wanted) => expect(inner(text)).toEqual(wanted));
});
