import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { prepare } from '../../../src/text/prepare.js';

/** What is reported in a text, each by its speaker and verb; what nobody is told to have said is said by “?”. */
function reports(text: string): string[] {
  return extractAttributions(prepare({ id: 'a', text, language: 'en' })).map(
    ({ source, cueLemma }) => `${source ? text.slice(source.start, source.end) : '?'}: ${cueLemma}`,
  );
}

describe('a verb that is a noun elsewhere', () => {
  test.each([
    // Behind one noun in the singular, a name or a pronoun, before an article, “that”, “his”, “to call” or a quotation.
    ['The board questions the cost.', 'The board: question'],
    ['The board questions that cost.', 'The board: question'],
    ['The board questions his cost.', 'The board: question'],
    ['The board questions: “Who pays for it?”', 'The board: question'],
    ['The mayor plans to call a vote.', 'The mayor: plan'],
    ['The mayor openly disputes the claim.', 'The mayor: dispute'],
    ['He states the pier is shut.', 'He: state'],
    ['Ann Lee states the pier is shut.', 'Ann Lee: state'],
    ['Mara Quill rates the pier as safe.', 'Mara Quill: rate'],
    ['The pier is shut, the Daily Post reports.', 'the Daily Post: report'],
  ])('%s', (text, wanted) => expect(reports(text)).toEqual([wanted]));

  test.each([
    'Claims the pier is shut were false.',
    'Disputes the clerks had were settled.',
    'The board Questions the cost.',
    'The boards questions the cost.',
    'The board questions  the cost.',
    'The board  questions the cost.',
    'The board question the cost.',
    'The board questions cost and time.',
    'The board questions; the cost is high.',
    'The mayor plans to Olm the trip.',
    'The mayor plans for Olm.',
    'The mayor disputes it.',
    'The swing states the party lost were small.',
    'Tax rates the party cut rose.',
    'The pier is shut, the paper reports.',
    'The pier is shut, the Daily Post reports!',
    'The pier is shut, the Daily Post reports; it is old.',
  ])('%s Nobody says so', (text) => expect(reports(text)).toEqual([]));
});

describe('behind an adverb between commas', () => {
  test.each([
    ['Dorvane, gloomily, claims.', 'Dorvane: claim'],
    ['Dorvane, gloomily, claims that the north is lost.', 'Dorvane: claim'],
    ['Dorvane, gloomily, claims the north.', 'Dorvane: claim'],
    ['Dorvane, gloomily, claims, for once, the north.', 'Dorvane: claim'],
    ['Dorvane, so very gloomily, claims that the north is lost.', 'Dorvane: claim'],
    ['He, gloomily, claims that the north is lost.', 'He: claim'],
    ['At last he, gloomily, claims that the north is lost.', 'he: claim'],
  ])('%s', (text, wanted) => expect(reports(text)).toEqual([wanted]));

  test.each([
    'Dorvane, gloomily, claims victory.',
    // A noun of claiming, of which nobody is told to be the owner.
    'The lord, gloomily, claims that the north is lost.',
    'Dorvane; gloomily, claims that the north is lost.',
    'Dorvane, a lord, claims that the north is lost.',
    'Gloomily, claims that the north is lost were made.',
  ])('%s Nobody claims it', (text) =>
    expect(reports(text).filter((report) => !/^\?: claims$/.test(report))).toEqual([]),
  );
});

describe('what stands before the verb', () => {
  test.each([
    // The second of two joined participles leans on the “is” of the first.
    ['The plan is reviewed and approved by the board.', ['the board: approve']],
    ['The plan is written and approved by the board.', ['the board: approve']],
    ['Is written and approved by the board.', ['the board: approve']],
    ['Crews reviewed and approved by vote the plan.', ['Crews: approve']],
    // Without its “is” it is said of them, and not by them.
    ['Crews believed to be safe were lost.', []],
    ['The mayor saw two ferries reported to have sunk.', []],
    ['Crews hoped to be safe.', ['Crews: hope']],
    // What hangs on a “will” is not said yet; a “will” nine words before is another matter.
    ['The council will meet on the pier and announce a plan.', []],
    ['The council will meet on the pier of Olm and announce a plan.', []],
    ['The council wants to meet on the pier of Olm and announce a plan.', ['The council: want']],
    ['The council will meet on the old pier of Olm and announce a plan.', ['The council: announce']],
    ['The councils meet on Friday and announce a plan.', ['The councils: announce']],
    // A “would” makes nothing of a deed of words, but a thought is had and “would say” said all the same.
    ['Crews would dispute the claim.', []],
    ['Crews would love the old pier.', ['Crews: love']],
    ['Crews would say the pier was shut.', ['Crews: say']],
    ['Crews went on to insist the pier was shut.', ['Crews: insist']],
    ['Crews came to insist the pier was shut.', []],
  ])('%s', (text, wanted) => expect(reports(text)).toEqual(wanted));

  test('a “never” denies over five adverbs, one farther off does not', () => {
    const strength = (adverbs: string) =>
      extractAttributions(
        prepare({ id: 'a', text: `The mayor never ${adverbs} admitted the pier was shut.`, language: 'en' }),
      ).map((one) => one.strength);
    expect(strength('quite really fully openly freely')).toEqual(['denial']);
    expect(strength('then quite really fully openly freely')).toEqual(['neutral']);
  });

  test('an opinion is nobody’s in the passive before “to” alone', () => {
    const of = (text: string) =>
      extractAttributions(prepare({ id: 'a', text, language: 'en' })).map(({ strength }) => strength);
    expect(of('The mayor is thought to have fled.')).toEqual(['hedged']);
    expect(of('The mayor is widely believed to have fled.')).toEqual(['hedged']);
    expect(of('The mayor has been reported to be away.')).toEqual(['hedged']);
    expect(of('It was said that the mayor has fled.')).toEqual(['neutral']);
    expect(of('The mayor feared to leave the pier.')).toEqual(['neutral']);
    expect(of('The mayor is known to have fled.')).toEqual(['strong']);
    expect(of('The board thinks the mayor has fled.')).toEqual(['neutral']);
  });
});
