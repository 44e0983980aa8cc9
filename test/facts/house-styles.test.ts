import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/index.js';

const frame = (sentence: string) => `Works at Olm begin

The council of Olm voted on Tuesday to rebuild the bridge over the Tarn, which was closed in the spring.

${sentence}

The bridge was opened by the dowager queen, and carries about 6,000 cars on a working day.`;

function told(source: string, copy: string): string[] {
  const { facts } = compareArticles({ id: 'a', text: frame(source) }, { id: 'b', text: frame(copy) });
  return facts
    .filter(({ severity }) => severity !== 'none')
    .map(({ change, severity }) => `${change} ${severity}`);
}

describe('what house styles choose freely', () => {
  test.each([
    ['The work was praised by Mr Osei, who lives nearby.', 'The work was praised by Osei, who lives nearby.'],
    ['The plan was drawn by Lind, an engineer.', 'The plan was drawn by Ms Lind, an engineer.'],
    ['He expects to lose a third of his customers.', 'He expects to lose 33% of his customers.'],
    ['Two thirds of the money will be borrowed.', '67 per cent of the money will be borrowed.'],
    ['Work is to begin in March 2027, he said.', 'Work is to begin in March next year, he said.'],
    ['Work was to begin on 4 March 2025, he said.', 'Work was to begin on March 4 last year, he said.'],
    ['“I lost three boats,” she said.', '“I lost 3 boats,” she said.'],
    ['“I am for that 100%,” she said.', '“I am for that 100 per cent,” she said.'],
    ['“We favour the old colour of the gate,” she said.', '“We favor the old color of the gate,” she said.'],
    [
      '“It was organised in Sept. among friends,” she said.',
      '“It was organized in September amongst friends,” she said.',
    ],
    ['“The United States will help,” she said.', '“The US will help,” she said.'],
    ['He walked towards the two boats.', 'He walked toward the 2 boats.'],
    ['He comes from Fresno, Calif., and stayed.', 'He comes from Fresno, California, and stayed.'],
    ['The paper by Sen. Olga Marsh was read.', 'The paper by Senator Olga Marsh was read.'],
    ['It runs from Dec. 26-28 at the hall.', 'It runs from December 26-28 at the hall.'],
    ['It was the first fair of its kind.', 'It was the 1st fair of its kind.'],
    ['They paid $300 million for it.', 'They paid US$300 million for it.'],
    ['“Law & Order was never better,” he said.', '“Law and Order was never better,” he said.'],
    ['The work is led by Lind, 44, an engineer.', 'The work is led by Lind, aged 44, an engineer.'],
  ])('%s → %s is no finding', (source, copy) => {
    expect(told(source, copy)).toEqual([]);
    expect(told(copy, source)).toEqual([]);
  });

  test.each([
    [
      'The work was praised by Mr Osei, who lives nearby.',
      'The work was praised by Mrs Osei, who lives nearby.',
    ],
    ['He expects to lose a third of his customers.', 'He expects to lose 38% of his customers.'],
    ['Work is to begin in March next year, he said.', 'Work is to begin in April next year, he said.'],
    ['Work is to begin in March 2027, he said.', 'Work is to begin in May next year, he said.'],
    ['Work was to begin in March last year, he said.', 'Work was to begin in March next year, he said.'],
    ['The bridge was to open last July, he said.', 'The bridge was to open last August, he said.'],
    ['“I lost three boats,” she said.', '“I lost 8 boats,” she said.'],
    ['“I am for that 100%,” she said.', '“I am for that 10%,” she said.'],
    ['“We favour the old colour of the gate,” she said.', '“We favor the new color of the gate,” she said.'],
    ['“The United States will help,” she said.', '“The UK will help,” she said.'],
    ['He walked towards the two boats.', 'He walked towards the six boats.'],
    ['He comes from Fresno, Calif., and stayed.', 'He comes from Fresno, Colo., and stayed.'],
    ['The paper by Sen. Olga Marsh was read.', 'The paper by Gov. Olga Marsh was read.'],
    ['It was the first fair of its kind.', 'It was the 3rd fair of its kind.'],
    ['They paid $300 million for it.', 'They paid £300 million for it.'],
    ['“He filled the form,” she said.', '“He filed the form,” she said.'],
  ])('%s → %s is told', (source, copy) => {
    expect(told(source, copy)).not.toEqual([]);
    expect(told(copy, source)).not.toEqual([]);
  });
});

test('sentences that share “nobody” alone do not answer each other', () => {
  const source = `${frame('The plan was drawn by Lind, an engineer.')}

"Nobody asked us," Mr Osei said. "We found out from a leaflet."`;
  const copy = `News in brief

Forty firefighters fought a blaze at a paper mill near Dunholm overnight. Nobody was hurt.

The council of Olm voted on Tuesday to rebuild the bridge over the Tarn, which was closed in the spring.

Lena Fox, 19, swam the strait in nine hours and four minutes on Sunday.`;
  const { facts } = compareArticles({ id: 'a', text: source }, { id: 'b', text: copy });
  expect(facts.filter(({ change }) => change === 'garbled')).toEqual([]);
});
