import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';
import { prepare } from '../../src/text/prepare.js';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\n',
    '\n\n',
    '. ',
    ' “',
    '” ',
    '"',
    "'",
    'By Ann Lee',
    'Share',
    '[ad_1]',
    'U.S. ',
    '\ud800',
    '\0',
    '\u202e',
    '。',
    'The army said ',
  ),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('prepare', () => {
  test('of any text: sentences and tokens ascend, lie in their paragraph, and never in boilerplate unless all is', () => {
    fc.assert(
      fc.property(texts, fc.option(texts, { nil: undefined }), (text, title) => {
        const document = prepare({ id: 'a', text, ...(title !== undefined && { title }) });
        let token = 0;
        for (const sentence of document.sentences) {
          const paragraph = document.paragraphs[sentence.paragraph]!;
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
          expect(sentence.firstToken).toBe(token);
          expect(sentence.endToken).toBeGreaterThan(token);
          for (; token < sentence.endToken; token++) {
            expect(document.tokens[token]!.start).toBeGreaterThanOrEqual(sentence.start);
            expect(document.tokens[token]!.end).toBeLessThanOrEqual(sentence.end);
          }
          for (const cut of document.boilerplate)
            expect(document.isFurniture ?? (sentence.end <= cut.start || sentence.start >= cut.end)).toBe(
              true,
            );
        }
        expect(token).toBe(document.tokens.length);
        let end = 0;
        for (const quote of document.quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(quote.inner.start).toBeGreaterThanOrEqual(quote.start);
          expect(quote.inner.end).toBeLessThanOrEqual(quote.end);
          end = quote.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a headline is sentence 0; a first line that is a sentence is none', () => {
    const text = 'Rebels attack post near Dorva\n\nSix soldiers were killed on Monday, the army said.';
    expect(prepare({ id: 'a', text }).sentences.map(({ isTitle }) => isTitle)).toEqual([true, false]);
    expect(prepare({ id: 'a', text: 'The army left.\n\nNobody saw it go.' }).title).toBeUndefined();
    expect(prepare({ id: 'a', text: 'Word' }).title).toBeUndefined();
  });

  test('hard line breaks inside a sentence join lines, short lines of their own stay apart', () => {
    const text = 'The army said on Monday that its troops had left the\nnorthern town.\nA new day began.';
    expect(prepare({ id: 'a', text }).paragraphs).toHaveLength(2);
  });

  test('empty and blank texts give nothing', () => {
    for (const text of ['', ' \n\t ', '\0', '...']) expect(prepare({ id: 'a', text }).sentences).toEqual([]);
  });
});

describe('detectLanguage', () => {
  test.each([
    ['en', 'The army said that the town was lost and that it had left.'],
    ['fr', 'L’armée a dit que les soldats ont quitté la ville dans la nuit, selon une source.'],
    ['de', 'Die Armee hat gesagt, dass der Ort nicht verloren ist und die Soldaten bleiben.'],
    ['es', 'El ejército dijo que los soldados dejaron la ciudad por la noche y que no hay muertos.'],
    ['nl', 'Het leger zei dat de soldaten de stad niet hebben verlaten en dat er ook geen doden zijn.'],
    ['pt', 'O exército disse que os soldados deixaram a cidade e que não há mortos, segundo uma fonte.'],
    ['it', 'L’esercito ha detto che i soldati hanno lasciato la città e che non ci sono morti nella zona.'],
    ['ja', '軍は兵士が町を離れたと発表した。'],
    ['ko', '군은 병사들이 마을을 떠났다고 밝혔다.'],
    ['el', 'Ο στρατός ανακοίνωσε ότι οι στρατιώτες έφυγαν.'],
    ['ru', 'Армия сообщила, что солдаты были выведены из города.'],
    ['zh', '军队表示士兵已经离开。'],
    ['ur', 'فوج نے کہا ہے کہ سپاہی شہر سے چلے گئے۔'],
    ['und', 'Word'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
