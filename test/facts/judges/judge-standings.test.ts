import { describe, expect, test } from 'vitest';
import { correctionsIn } from './changes-in.js';

describe('judgeStandings', () => {
  test.each([
    [
      'The council is considering a new bridge over the Elm.',
      'The council has agreed to a new bridge over the Elm.',
    ],
    ['The company is in talks to buy the old mill.', 'The company has bought the old mill.'],
    [
      'Talks on the fishing quota are under way in Dunholm.',
      'In Dunholm the talks on the fishing quota have ended.',
    ],
    [
      'The judge lifted the ban on night fishing on Monday.',
      'On Monday the ban on night fishing was upheld by the judge.',
    ],
    [
      'The strike of the pilots has been called off.',
      'The strike of the pilots has been extended by a week.',
    ],
    [
      'The match was postponed on Sunday because of fog.',
      'Because of fog the match on Sunday was cancelled.',
    ],
    ['The guild spoke in favour of the new harbour tax.', 'The guild spoke against the new harbour tax.'],
    ['Visitors can use the sauna free of charge.', 'Visitors can use the sauna for a fee.'],
    ['The study suggests that the algae harm mussels.', 'The study proves that the algae harm mussels.'],
    ['Skippers should wear a life jacket at night.', 'Skippers must wear a life jacket at night.'],
    [
      'The suspect in the raid on the chandlery is still on the run.',
      'The suspect in the raid on the chandlery is in custody.',
    ],
    ['The crew of the trawler were rescued unharmed.', 'The crew of the trawler were rescued with injuries.'],
    ['Officials have ruled out sabotage at the lock.', 'Officials suspect sabotage at the lock.'],
    ['The yard is profitable again, its owner said.', 'The yard is loss-making again, its owner said.'],
  ])('“%s” became “%s”: it stands otherwise', (from, to) =>
    expect(correctionsIn(from, to)).toEqual(['major garbled status status-changed']),
  );

  test.each([
    ['The strike of the pilots has been called off.', 'The strike of the pilots has ended.'],
    ['Work on the lock was halted on Monday.', 'On Monday the work on the lock was suspended.'],
    [
      'Talks on the quota are under way, though those on nets have ended.',
      'Talks on the quota are under way. The talks on nets have ended.',
    ],
    ['The tour is not free of charge for groups.', 'Groups take the tour for a fee.'],
    [
      'The guild, which backed the mayor, spoke against the harbour tax.',
      'The guild had backed the mayor but spoke against the harbour tax.',
    ],
    [
      'Ada Moe is considered the best pilot of the bay, and the yard has agreed to hire her.',
      'The yard has agreed to hire Ada Moe, considered the best pilot of the bay.',
    ],
    [
      'Skippers should wear a life jacket when they leave the harbour at night.',
      'At night a life jacket must be worn by skippers who leave the harbour.',
    ],
    [
      'The captain lifted the cup, and the referee said the result stood.',
      'The captain lifted the cup, and the result was upheld by the referee.',
    ],
    [
      'Members voted in favour of the merger and against the longer pier.',
      'Members voted for the merger. They voted against the longer pier.',
    ],
  ])('“%s” and “%s” may be one', (from, to) =>
    expect(correctionsIn(from, to).filter((line) => line.includes('status'))).toEqual([]),
  );
});

describe('bounds that exclude each other', () => {
  test.each([
    ['Nearly 400 boats took part in the regatta.', 'More than 400 boats took part in the regatta.'],
    ['Almost half of the crews voted for the pact.', 'More than half of the crews voted for the pact.'],
    ['Over 400 boats took part in the regatta.', 'In the regatta almost 400 boats took part.'],
    ['Most of the crews voted for the pact.', 'All of the crews voted for the pact.'],
  ])('“%s” became “%s”', (from, to) =>
    expect(correctionsIn(from, to)).toEqual([
      expect.stringMatching(/^major garbled (?:quantity|event) value-changed$/),
    ]),
  );

  test.each([
    ['Nearly 400 boats took part in the regatta.', 'Some 400 boats took part in the regatta.'],
    ['Almost half of the crews voted for the pact.', 'Just under half of the crews voted for the pact.'],
    [
      'Almost all of the crews of the bay voted for the pact.',
      'Most of the crews of the bay voted for the pact.',
    ],
    ['About 400 boats took part in the regatta.', 'More than 400 boats took part in the regatta.'],
  ])('“%s” and “%s” may be one', (from, to) => expect(correctionsIn(from, to)).toEqual([]));
});
