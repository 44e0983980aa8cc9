import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../src/match/align-sentences.js';
import { compareReferents } from '../../src/match/compare-referents.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { createAlikeReader } from '../../src/match/read-alike.js';
import { content, createReferentFinder, frame, name, number } from '../../src/match/referents.js';
import { prepare } from '../../src/text/prepare.js';
import { agencySentences } from './invented.js';

const frequency = createDocumentFrequencies([]);
const find = createReferentFinder(frequency);
const read = (text: string) => prepare({ id: 'x', text, language: 'en' });
const rolesOf = (text: string) => {
  const document = read(text);
  const { roles } = find(document);
  return Object.fromEntries(document.tokens.map(({ norm }, i) => [norm, roles[i]]));
};

describe('what words refer to', () => {
  test('names by their capital, numbers by figures or words, dates by their capital, the frame by its frequency', () => {
    expect(rolesOf('The ferry to Gildra sank on Monday with twelve sailors and 140 guests.')).toMatchObject({
      ...{
        ferry: content,
        gildra: name,
        monday: number,
        twelve: number,
        140: number,
        sailors: content,
        the: frame,
      },
    });
    expect(rolesOf('The ferry may sink.')).toMatchObject({ may: frame });
    expect(rolesOf('It is seen to march on.')['march']).not.toBe(number);
  });

  test('the first word of a sentence is a name where it is one elsewhere, or is rare with a capital', () => {
    expect(
      rolesOf('Storms closed the harbour. The crews of Storms Lines went home early today.')['storms'],
    ).toBe(name);
    expect(rolesOf('Brannock closed the harbour in the evening after the storm.')['brannock']).toBe(name);
    expect(rolesOf('Police closed the harbour in the evening after the storm.')['police']).toBe(content);
  });

  test('a text in which nearly all is written with a capital has no names by it', () => {
    expect(rolesOf('the Ferry to Gildra Sank and the Crew was Lost.')['gildra']).toBe(content);
  });

  test('numbers have their value, however they are written', () => {
    const values = (text: string) => {
      const document = read(text);
      const found = find(document).values;
      return document.tokens.flatMap((_, i) => (Number.isNaN(found[i]!) ? [] : [found[i]]));
    };
    expect(values('They sold 1,200 boats, 1.5 tons and 20 nets.')).toEqual([1200, 1.5, 20]);
    expect(values('They sold twelve boats and two nets, one by one.')).toEqual([12, 2]);
    expect(values('They left gate A27 at 7.40pm.')).toEqual([7.4]);
  });

  test('a name of several words weighs as one, a number one', () => {
    const document = read('The ferry of Ines Valcourt sank with 140 guests, Valcourt said.');
    const { weights, roles } = find(document);
    const [ines, valcourt] = document.tokens
      .map(({ norm }) => norm)
      .flatMap((norm, i) => (/ines|valcourt/.test(norm) ? [i] : []));
    const last = document.tokens.findLastIndex(({ norm }) => norm === 'valcourt');
    expect(roles[ines!]).toBe(name);
    expect(weights[valcourt!]! * 2).toBeCloseTo(weights[last]!, 9);
    expect(weights[document.tokens.findIndex(({ norm }) => norm === '140')]).toBe(1);
  });

  test('what is marked comes once, in the order and with the weight in which it comes first', () => {
    const document = read(
      'The ferry of Gildra sank with 140 guests. In Gildra 140 lanterns burn for Valcourt.',
    );
    const { marked, terms, weights, roles, slots } = find(document);
    const first = [...terms.keys()].filter((i) => roles[i]! >= name && terms.indexOf(terms[i]!) === i);
    expect([...marked.terms]).toEqual(first.map((i) => terms[i]));
    expect([...marked.weights]).toEqual(first.map((i) => weights[i]));
    const all = new Set([...terms.keys()].filter((i) => roles[i]! > frame).map((i) => terms[i]!));
    expect([...slots]).toEqual([...all].sort((x, y) => x - y));
  });

  test('the context of a slot are the words around it that are none', () => {
    const contextOf = (text: string, word: string) => {
      const document = read(text);
      return find(document).contexts[document.tokens.findIndex(({ norm }) => norm === word)];
    };
    const one = contextOf('The port of Gildra was closed.', 'gildra');
    expect(contextOf('In the port of Valcourt was closed water.', 'valcourt')).toBe(one);
    expect(contextOf('The port of Ines Valcourt was closed.', 'valcourt')).toBe(one);
    expect(contextOf('The port near Gildra was closed.', 'gildra')).not.toBe(one);
    expect(contextOf('The port of Gildra is closed.', 'gildra')).not.toBe(one);
  });
});

describe('compareReferents', () => {
  const compare = (x: string, y: string) => {
    const [a, b] = [read(x), read(y)];
    return compareReferents(a, b, find(a), find(b), alignSentences(a, b, frequency));
  };
  const line = (place: string, count: string, last = 'and the crew was brought ashore by fishermen') =>
    `The ferry from the port of ${place} sank in the storm with ${count} sacks of cement aboard ${last}.`;

  test('a text and itself keep all and replace nothing', () => {
    const same = compare(line('Gildra', '140'), line('Gildra', '140'));
    expect(same).toMatchObject({
      replacedNames: 0,
      replacedNumbers: 0,
      replacedContent: 0,
      framed: 0,
      starts: 1,
      ends: 1,
    });
    expect(same.keptNumbers).toBe(1);
    expect(same.keptNames).toBeGreaterThan(0);
    expect(same.found).toBeCloseTo(same.slots / (same.slots + 1), 9);
  });

  test('another name in the same place is replaced and framed, another number too', () => {
    const { keptNames, replacedNames, replacedNumbers, framed } = compare(
      line('Gildra', '140'),
      line('Tolvik', '390'),
    );
    expect(keptNames).toBe(0);
    expect(replacedNumbers).toBe(1);
    expect(replacedNames).toBeGreaterThan(0);
    expect(framed).toBeCloseTo(replacedNames + replacedNumbers, 9);
  });

  test.each([
    ['140', '137', true],
    ['1,190', '1,200', true],
    ['1,187', '1,191', false],
    ['140', '132', false],
    ['8', '9', false],
    ['12.4', '12', true],
    ['12', '12.4', true],
  ])('%s and %s sacks may be one figure rounded: %s', (x, y, isRounded) => {
    for (const [a, b] of [
      [x, y],
      [y, x],
    ] as const)
      expect(compare(line('Gildra', a), line('Gildra', b)).replacedNumbers).toBe(isRounded ? 0 : 1);
  });

  test('a name spelt otherwise is kept', () => {
    const { replacedNames, keptNames } = compare(line('Mohammedabad', '140'), line('Muhammadabad', '140'));
    expect(replacedNames).toBe(0);
    expect(keptNames).toBeGreaterThan(0);
  });

  test('what stands elsewhere in the other text was moved', () => {
    const other = 'Nobody in Tolvik had heard of it, and the 390 guests of the hotel slept on.';
    const moved = compare(`${line('Gildra', '140')} ${other}`, `${line('Tolvik', '390')} ${other}`);
    expect([moved.replacedNames, moved.replacedNumbers, moved.framed]).toEqual([0, 0, 0]);
  });

  test('swapping the two changes nothing', () => {
    const [x, y] = [`${line('Gildra', '140')} Rain fell on Olm.`, line('Tolvik', '137', 'off Orrin')];
    const [forth, back] = [compare(x, y), compare(y, x)];
    for (const measure of Object.keys(forth) as (keyof typeof forth)[])
      expect(back[measure]).toBeCloseTo(forth[measure], 9);
  });

  test('tells whether the first sentences and the last are aligned', () => {
    const [a, b, c] = [agencySentences[0]!, agencySentences[3]!, agencySentences[6]!];
    expect(compare([a, b, c].join(' '), [a, b].join(' '))).toMatchObject({ starts: 1, ends: 0.5 });
    expect(compare([a, b].join(' '), [b, c].join(' '))).toMatchObject({ starts: 0.5, ends: 0.5 });
  });
});

describe('two texts of which one holds the other', () => {
  const english = agencySentences.slice(0, 3).join(' ');
  const other =
    'El transbordador zarpó del puerto con retraso y la tripulación cargó sacos de cemento en cubierta. ';
  const reader = createAlikeReader();
  const open = (text: string, language: string) => prepare({ id: language, text, language });

  test('are read in the language of the one that is held, whichever is named first', () => {
    const [short, long] = [open(english, 'en'), open(`${other.repeat(4)}${english}`, 'es')];
    expect(reader(short, long).map(({ language }) => language)).toEqual(['en', 'en']);
    const [first, second] = reader(long, short);
    expect([first.language, second]).toEqual(['en', short]);
    expect(first.text).toBe(long.text);
    expect(reader(long, short)[0]).toBe(first);
  });

  test('are as they are where one is short, or less than three in five of it is held', () => {
    const asGiven = (x: ReturnType<typeof open>, y: ReturnType<typeof open>) =>
      expect(reader(x, y)).toEqual([x, y]);
    const words = english.split(' ');
    const first = (count: number) => words.slice(0, count).join(' ');
    const short = (text: string) => open(text, 'en').tokens.length;
    const long = open(`${other.repeat(4)}${english}`, 'es');
    const least = words.findIndex((_, i) => short(first(i + 1)) === 25) + 1;
    asGiven(open(first(least - 1), 'en'), long);
    expect(reader(open(first(least), 'en'), long)[1].language).toBe('en');
    const strange = Array.from({ length: 30 }, (_, i) => `zorp${String.fromCharCode(97 + i)}`).join(' ');
    asGiven(open(`${first(30)} ${strange}`, 'en'), long);
    asGiven(open(english, 'en'), open(`${other}${english}`, 'en'));
  });
});
