import { describe, expect, test } from 'vitest';
import { correctionsIn } from './changes-in.js';

describe('judgePredicates', () => {
  test.each([
    [
      'Senators rejected the fishing bill late on Wednesday by 31 votes to 24.',
      'The fishing bill was passed late on Wednesday, with senators voting 31 to 24.',
    ],
    [
      'The regulator approved the vaccine for children on Friday.',
      'On Friday the vaccine for children was rejected by the regulator.',
    ],
    ['The ministry banned the pesticide in March.', 'In March the pesticide was allowed by the ministry.'],
  ])('“%s” became “%s”: another thing is done to the same', (from, to) =>
    expect(correctionsIn(from, to)).toEqual(['major garbled event value-changed']),
  );

  test.each([
    [
      'Senators rejected the fishing bill late on Wednesday by 31 votes to 24.',
      'The fishing bill was voted down late on Wednesday, with senators voting 31 to 24.',
    ],
    [
      'The regulator approved the vaccine for children on Friday.',
      'On Friday the vaccine for children was cleared by the regulator.',
    ],
    ['Lawmakers backed the dam by a wide margin.', 'The dam was supported by lawmakers by a wide margin.'],
  ])('“%s” and “%s” are one', (from, to) => expect(correctionsIn(from, to)).toEqual([]));
});

describe('what is hoped, wanted, offered or weighed has not been done', () => {
  test.each([
    [
      'The club hopes to sign goalkeeper Rene Falk before the season starts.',
      'The club has signed goalkeeper Rene Falk before the start of the season.',
    ],
    ['The farmer offered to sell his land to the city.', 'The farmer has sold his land to the city.'],
    [
      'The airline is considering moving its headquarters to Lyon.',
      'The airline has moved its headquarters to Lyon.',
    ],
  ])('“%s” became “%s”', (from, to) =>
    expect(correctionsIn(from, to)).toEqual(['major garbled status status-changed']),
  );

  test.each([
    [
      'The club hopes to sign goalkeeper Rene Falk before the season starts.',
      'The club wants to sign goalkeeper Rene Falk before the start of the season.',
    ],
    ['The mayor promised to help and sent two lorries.', 'The mayor promised help and sent two lorries.'],
    [
      'The minister is considered to have lost the vote.',
      'The minister has lost the vote, by what people think.',
    ],
  ])('“%s” and “%s” are one', (from, to) => expect(correctionsIn(from, to)).toEqual([]));
});

describe('judgeSwappedSlots', () => {
  test.each([
    [
      'The board approved the merger and rejected the bonus plan.',
      'The merger was rejected by the board, which approved the bonus plan.',
    ],
    [
      'The judge fined the driver and warned the owner of the lorry.',
      'The owner of the lorry was fined by the judge, who warned the driver.',
    ],
    [
      'Farmers welcomed the rain, but builders cursed it.',
      'Builders welcomed the rain while farmers cursed it.',
    ],
  ])('“%s” became “%s”: two slots changed places', (from, to) =>
    expect(correctionsIn(from, to)).toEqual(['major garbled role role-swapped']),
  );

  test.each([
    [
      'The board approved the merger and rejected the bonus plan.',
      'The bonus plan was rejected by the board, which approved the merger.',
    ],
    [
      'The museum bought a painting by Holm and sold two vases.',
      'Two vases were sold by the museum, and a painting by Holm was bought.',
    ],
    [
      'Farmers welcomed the rain, but builders cursed it.',
      'Builders cursed the rain while farmers welcomed it.',
    ],
  ])('“%s” and “%s” are one', (from, to) => expect(correctionsIn(from, to)).toEqual([]));
});

test('what stands right before one noun is one slot, whatever the tagger makes of it', () => {
  expect(
    correctionsIn(
      'The striker hurt his left knee in training and will miss six games.',
      'The striker will miss six games after hurting his right knee in training.',
    ),
  ).toEqual(['major garbled event value-changed']);
});
