import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { prepare } from '../../../src/text/prepare.js';

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

describe('an adverb between commas', () => {
  test.each([
    'The north is lost, Dorvane, gloomily, claims.',
    'Dorvane, rather oddly, claims that the north is lost.',
    'Dorvane, however, says that the north is lost.',
  ])('stands between a name and what it says: “%s”', (text) => {
    const document = prepare({ id: 'a', text, language: 'en' });
    const [{ source } = {}] = extractAttributions(document);
    expect(source && document.text.slice(source.start, source.end)).toBe('Dorvane');
  });
});
