import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { isAcronymOf } from '../../../src/facts/names/aliases.js';
import { prepare } from '../../../src/text/prepare.js';
import fc from 'fast-check';

const sources = [
  'Mara Quill',
  'the harbour council',
  'a police spokesman',
  'two officials of the port',
  'Mayor Tom Varga',
  'the engineer Ines Corvo',
  'residents of Olm',
];
const clauses = [
  'the old pier would be closed in March',
  'repairs were too dear',
  'no ferry had left the quay since Monday',
];
const cap = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** The ways of English news to say who said what: `S` says `C`. */
const frames: readonly (readonly [frame: string, lemma: string])[] = [
  ['S said C.', 'say'],
  ['S said that C.', 'say'],
  ['C, S said.', 'say'],
  ['C, said S.', 'say'],
  ['C, S said on Friday.', 'say'],
  ['According to S, C.', 'according to'],
  ['C, according to S.', 'according to'],
  ['“C,” S said.', 'say'],
  ['“C,” said S.', 'say'],
  ['S said: “C.”', 'say'],
  ['S told reporters that C.', 'tell'],
  ['S told a news conference on Friday that C.', 'tell'],
  ['S has said that C.', 'say'],
  ['S also said that C.', 'say'],
  ['S said on Friday that C.', 'say'],
  ['S, who met the press in Tarn, said that C.', 'say'],
  ['It was said by S that C.', 'say'],
  ['S went on to say that C.', 'say'],
  ['S spoke to the press on Friday, saying that C.', 'say'],
  ['In a statement, S said that C.', 'say'],
  ['S confirmed that C.', 'confirm'],
  ['S insisted that C.', 'insist'],
  ['S claimed that C.', 'claim'],
  ['S alleged that C.', 'allege'],
  ['S denied that C.', 'deny'],
  ['S warned that C.', 'warn'],
  ['S announced that C.', 'announce'],
  ['S believed that C.', 'believe'],
  ['S did not say that C.', 'say'],
];
const strengths: Readonly<Record<string, string>> = {
  confirm: 'strong',
  insist: 'strong',
  claim: 'hedged',
  allege: 'hedged',
  believe: 'hedged',
  deny: 'denial',
};

function attributionsOf(text: string) {
  return extractAttributions(prepare({ id: 'a', text, language: 'en' })).map((one) => ({
    ...one,
    said: one.source && text.slice(one.source.start, one.source.end),
  }));
}

describe('who said it', () => {
  test.each(frames)('%s', (frame, lemma) => {
    for (const source of sources) {
      for (const clause of clauses) {
        const isFirst = (mark: string) => new RegExp(`^[“]?${mark}`).test(frame);
        const isQuoted = frame.includes('“');
        const text = frame
          .replace('S', () => (isFirst('S') ? cap(source) : source))
          .replace(/C(?=[,.])/, () => (isFirst('C') || isQuoted ? cap(clause) : clause));
        const [found, ...others] = attributionsOf(text);
        expect(others, text).toEqual([]);
        expect(found?.said?.toLowerCase(), text).toBe(source.toLowerCase());
        expect(found!.cueLemma, text).toBe(lemma);
        const isDenied = frame.includes('did not');
        expect(found!.strength, text).toBe(isDenied ? 'denial' : (strengths[lemma] ?? 'neutral'));
      }
    }
  });

  test('two that speak in one sentence are two, and one who goes on is one', () => {
    for (const one of sources.slice(0, 4)) {
      const both = attributionsOf(
        `${cap(one)} said that the pier was old, and the board of Tarn replied that it was not.`,
      );
      expect(both.map(({ said }) => said?.toLowerCase())).toEqual([one.toLowerCase(), 'the board of tarn']);
      const again = attributionsOf(`${cap(one)} thanked the crews and added that the pier was old.`);
      expect(again.map(({ said, cueLemma }) => [cueLemma, said?.toLowerCase()])).toEqual([
        ['thank', one.toLowerCase()],
        ['add', one.toLowerCase()],
      ]);
    }
  });

  test.each([
    'The terms are reviewed and approved by the board.',
    'The council will meet on Friday, announce the plan and vote.',
    'A beacon of hope stood on the pier.',
    'The alleged signature was found in the mill.',
    'Legal claims may follow.',
    'A video adds a voice to the picture.',
    'They swing states the party lost.',
  ])('nobody in: %s', (text) => {
    expect(attributionsOf(text).filter(({ cueLemma }) => !/approve|review/.test(cueLemma))).toEqual([]);
  });
});

describe('an acronym', () => {
  const word = fc
    .stringMatching(/^[a-z]{4,8}$/)
    .filter((one) => !/^(?:and|with|from|upon|into|over|under)$/.test(one));
  const words = fc.array(word, { minLength: 3, maxLength: 8 });

  test('is the initials of the words, in their order or in that of another language', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (name, keys) => {
        const initials = name.map((one) => one[0]!);
        expect(isAcronymOf(initials.join(''), name)).toBe(true);
        const shuffled = initials.map((letter, i) => [keys[i]!, letter] as const).sort(([a], [b]) => a - b);
        expect(isAcronymOf(shuffled.map(([, letter]) => letter).join(''), name)).toBe(true);
      }),
      { seed: 6 },
    );
  });

  test('may take two or three letters of a word where it has four and more', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
        (name, taken) => {
          const spelled = name.map((one, i) => one.slice(0, taken[i])).join('');
          fc.pre(spelled.length >= 4 && spelled.length <= 10);
          // A letter that the next word begins with may be read as its own.
          const isClear = name.every((one, i) => !one.slice(taken[i], 3).startsWith(name[i + 1]?.[0] ?? '#'));
          fc.pre(isClear);
          expect(isAcronymOf(spelled, name)).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });

  test('has no letter that no word has, and leaves no word out', () => {
    fc.assert(
      fc.property(words, (name) => {
        const initials = name.map((one) => one[0]!).join('');
        fc.pre(!name.join('').includes('z'));
        expect(isAcronymOf(`${initials}z`, name)).toBe(false);
        const [, ...rest] = name;
        const shorter = rest.map((one) => one[0]!).join('');
        fc.pre(shorter.length >= 4 && !name[0]!.split('').some((letter) => shorter.includes(letter)));
        expect(isAcronymOf(shorter, name)).toBe(false);
      }),
      { seed: 6 },
    );
  });

  test('has two letters to ten', () => {
    const name = (count: number) => Array.from({ length: count }, (_, i) => `${'abcdefghijkl'[i]!}word`);
    for (const count of [1, 2, 10, 11]) {
      const initials = 'abcdefghijkl'.slice(0, count);
      expect(isAcronymOf(initials, name(count))).toBe(count >= 2 && count <= 10);
    }
  });
});
