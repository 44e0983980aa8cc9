import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { prepare } from '../../src/text/prepare.js';

const sentences = [
  'At least 14 soldiers were killed and nine wounded on Tuesday when rebels attacked a barracks near Ostrava Bay, the Vellmark army said.',
  'According to Colonel Ines Harrow, the attackers crossed the Tessel river before dawn and burned three trucks.',
  '“We lost good men and we will find those who did this,” Harrow told reporters in Port Ellery.',
  'The Free Tessel Movement claimed responsibility for the raid in a message read on local radio.',
  'The government started an offensive against the group in March and seized two of its camps.',
  'Security in the north continued to worsen this year, a report by the Lantern Institute found.',
  'Some 1,200 families have left their homes since January, the institute added.',
];
const story = sentences.join(' ');
const match = createMatcher();
const copyProbability = (copy: string) =>
  match(prepare({ id: 'a', text: story }), prepare({ id: 'b', text: copy })).copyProbability;

// Reprints with an edit or two are the commonest copies there are: a model fitted on rewrites alone must not lose them.
describe('a reprint with light edits is surely a copy', () => {
  test.each([
    ['one figure changed', story.replace('14', '12')],
    ['one name respelt', story.replace('Tessel river', 'Tesel river')],
    ['one sentence cut', sentences.slice(0, -1).join(' ')],
    ['half of it cut', sentences.slice(0, 4).join(' ')],
    [
      'a sentence added',
      `${story} The mayor of Port Ellery called for calm and closed the schools for a day.`,
    ],
    ['two paragraphs swapped', [sentences[0], sentences[2], sentences[1], ...sentences.slice(3)].join(' ')],
    ['a headline added', `Rebels raid barracks, killing soldiers\n\n${story}`],
  ])('%s', (_, copy) => {
    expect(copyProbability(copy)).toBeGreaterThan(0.95);
  });

  test('the closer the copy, the surer it is', () => {
    const words = story.split(' ');
    const damaged = [0, 40, 12, 6].map((step) =>
      words.map((word, i) => (step > 0 && i % step === step - 1 ? 'other' : word)).join(' '),
    );
    const [same, few, some, many] = damaged.map(copyProbability) as [number, number, number, number];
    expect(same).toBeGreaterThanOrEqual(few);
    expect(few).toBeGreaterThanOrEqual(some - 0.01);
    expect(some).toBeGreaterThanOrEqual(many - 0.01);
  });
});
