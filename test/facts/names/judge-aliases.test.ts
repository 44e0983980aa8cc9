import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const story = (opening: string) =>
  `${opening} has ended its strike at the port of Ellery after nine days, its chairwoman said on Friday. ` +
  'Crane drivers went back to work in the morning and the first two ships were unloaded by noon. ' +
  'NDU members had asked for a fifth week of leave and will now get two more days a year. ' +
  'The port authority said that it would bring the matter before a court of arbitration in June.';
const source = story('The National Dockers Union (NDU)');

function aliasesAfter(opening: string) {
  const { relation, facts } = compareArticles({ id: 'a', text: source }, { id: 'b', text: story(opening) });
  expect(relation).not.toMatch(/unrelated|same-event/);
  return facts.filter(({ kind }) => kind === 'alias').map(({ change, severity }) => `${change} ${severity}`);
}

describe('a short form that the source explains', () => {
  test('is kept where the copy explains it the same way', () => {
    expect(aliasesAfter('The National Dockers Union (NDU)')).toEqual(['kept none']);
  });

  test('is rephrased where the long form is another translation of the name', () => {
    expect(aliasesAfter('The National Union of Dockers (NDU)')).toEqual(['rephrased none']);
  });

  test('is garbled where it stands for another name', () => {
    expect(aliasesAfter('The Northern Drovers Unity (NDU)')).toEqual(['garbled major']);
  });

  test('is dropped where the copy uses it without a word', () => {
    expect(aliasesAfter('The National Dockers Union')).toEqual(['dropped minor']);
  });
});

test('a bracket that is no short form is no alias', () => {
  expect(aliasesAfter('The National Dockers Union (founded in 1921)')).toEqual(['dropped minor']);
  const plain =
    'The mayor (a lawyer) opened the bridge on Monday. It had been closed for a year (and a day).';
  const { facts } = compareArticles({ id: 'a', text: plain }, { id: 'b', text: plain });
  expect(facts.filter(({ kind }) => kind === 'alias')).toEqual([]);
});
