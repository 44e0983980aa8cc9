import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/facts/times/times.js';
import { prepare } from '../../src/text/prepare.js';
import { compareArticles } from '../../src/compare-articles.js';

function told(language: string, source: string, copy: string) {
  return compareArticles({ id: 'a', text: source, language }, { id: 'b', text: copy, language }).facts.filter(
    ({ severity }) => severity !== 'none',
  );
}

/** What all the stories go on with; the day stands in the order of the language. */
const stories: readonly (readonly [language: string, rate: string, inWords: string, rest: string])[] = [
  [
    'es',
    'El paro subió un 12 %',
    'El paro subió un 12 por ciento',
    'El 14 de abril se reúne el consejo en Ulme.',
  ],
  [
    'fr',
    'Le chômage monte de 12 %',
    'Le chômage monte de 12 pour cent',
    'Le conseil se réunira le 14 avril à Ulme.',
  ],
  [
    'de',
    'Die Preise stiegen um 12 %',
    'Die Preise stiegen um 12 Prozent',
    'Am 14. April tagt der Rat in Ulme.',
  ],
  [
    'pt',
    'O desemprego subiu 12%',
    'O desemprego subiu 12 por cento',
    'O conselho reúne-se a 14 de abril em Ulme.',
  ],
  [
    'it',
    'I prezzi sono saliti del 12%',
    'I prezzi sono saliti del 12 per cento',
    'Il consiglio si riunisce il 14 aprile a Ulme.',
  ],
  [
    'nl',
    'De prijzen stegen met 12%',
    'De prijzen stegen met 12 procent',
    'De raad vergadert op 14 april in Ulme.',
  ],
];

describe('facts in other languages', () => {
  test.each(stories)('%s: “%s” is “%s”', (language, rate, inWords, rest) => {
    expect(told(language, `${rate}. ${rest}`, `${inWords}. ${rest}`)).toEqual([]);
  });

  test.each(stories)('%s: another share in “%s” is another figure', (language, rate, _, rest) => {
    const facts = told(language, `${rate}. ${rest}`, `${rate.replace('12', '15')}. ${rest}`);
    expect(facts).toMatchObject([{ kind: 'quantity', garble: 'value-changed', severity: 'major' }]);
  });

  test.each(stories)(
    '%s: after “%s” another day is another time, and no figure',
    (language, rate, _, rest) => {
      const facts = told(language, `${rate}. ${rest}`, `${rate}. ${rest.replace('14', '18')}`);
      expect(facts).toMatchObject([{ kind: 'time', severity: 'major' }]);
    },
  );

  test.each([
    [
      'es',
      '«No vamos a cerrar la fábrica»',
      '«Vamos a cerrar la fábrica»',
      'dijo la ministra Ana Ruiz en Ulme.',
    ],
    [
      'fr',
      '« Nous ne fermerons pas cette usine »',
      '« Nous fermerons cette usine »',
      'a dit la ministre Anne Leroy à Ulme.',
    ],
    [
      'de',
      '„Wir werden das Werk nicht schließen“',
      '„Wir werden das Werk schließen“',
      'sagte Ministerin Anna Vogt in Ulme.',
    ],
  ])('%s: a “not” lost between marks changes what was said', (language, quote, other, rest) => {
    for (const [was, now] of [
      [quote, other],
      [other, quote],
    ])
      expect(told(language, `${was}, ${rest}`, `${now}, ${rest}`)).toMatchObject([
        { kind: 'quote', change: 'garbled', severity: 'major' },
      ]);
  });

  test('one of two that is lost is told', () => {
    const end = 'dijo la ministra Ana Ruiz en Ulme.';
    expect(
      told(
        'es',
        `«No vamos a cerrar y no vamos a vender», ${end}`,
        `«Vamos a cerrar y no vamos a vender», ${end}`,
      ),
    ).toMatchObject([{ kind: 'quote', severity: 'major' }]);
  });

  test.each([
    ['pt', '«Vamos investir no próximo ano em Ulme»', '«próximo ano em Ulme»', 'disse a ministra Ana Rosa.'],
    [
      'fr',
      '« Le 8 mai nous ouvrirons la halle »',
      '« nous ouvrirons la halle »',
      'a dit la ministre Anne Leroy.',
    ],
  ])('%s: words that deny in other languages do not', (language, quote, cut, rest) => {
    const facts = told(language, `${quote}, ${rest}`, `${cut}, ${rest}`);
    expect(facts.filter(({ kind, severity }) => kind === 'quote' && severity === 'major')).toEqual([]);
  });

  test.each(['5 Mayo Clinic sites', '10 Mars rovers', '12 Marco Rubio backers'])(
    '“%s” is no English date',
    (words) => {
      const document = prepare({
        id: 'a',
        text: `They counted ${words} in the valley on Friday.`,
        language: 'en',
      });
      expect(extractTimes(document).map(({ start, end }) => document.text.slice(start, end))).not.toContain(
        words.split(' ').slice(0, 2).join(' '),
      );
    },
  );

  test('a “not” that went before the marks is not lost', () => {
    const end = 'The council meets in Ulme on Friday to look at the accounts of the plant.';
    const facts = told(
      'en',
      `“We will not close the plant this year,” Anna Vogt said. ${end}`,
      `Anna Vogt said they would not “close the plant this year”. ${end}`,
    );
    expect(facts.filter(({ severity }) => severity === 'major')).toEqual([]);
  });
});
