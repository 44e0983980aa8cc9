import { expect, test } from 'vitest';
import { createJudge } from '../../src/match/create-judge.js';
import { prepare } from '../../src/text/prepare.js';

const places = ['Olm', 'Ruden', 'Kesh', 'Varna', 'Tolk', 'Brisk', 'Marl', 'Aske'];
const story = (seed: number, sentences: number) =>
  Array.from({ length: sentences }, (_, i) => {
    const at = (k: number) => places[(seed * 7 + i * 3 + k) % places.length]!;
    return `Nine barges from ${at(0)} sank near ${at(1)} on Monday, the mayor of ${at(2)} told reporter ${seed + i}.`;
  }).join(' ');

test('what is said of two texts does not depend on the texts compared before', () => {
  const documents = [3, 12, 2, 30, 7, 1, 18].map((sentences, i) =>
    prepare({ id: String(i), text: story(i, sentences), language: 'en' }),
  );
  const judge = createJudge();
  const said = (i: number, j: number) => {
    const { copyProbability, eventProbability, measures, alignment } = judge(documents[i]!, documents[j]!);
    return JSON.stringify({ copyProbability, eventProbability, measures, alignment });
  };
  const pairs = documents.flatMap((_, i) => documents.map((__, j) => [i, j] as const));
  const first = pairs.map(([i, j]) => said(i, j));
  const again = [...pairs]
    .reverse()
    .map(([i, j]) => said(i, j))
    .reverse();
  expect(again).toEqual(first);
});
