import { describe, expect, test } from 'vitest';
import { correctionsIn } from './changes-in.js';

describe('what is no change of status', () => {
  test.each([
    [
      'a participle behind its noun',
      'The partners agreed to have a tall glass mural painted on the tower of the mill.',
      'The partners agreed that a tall glass mural would be painted on the tower of the mill.',
    ],
    [
      'a participle at the head of the sentence',
      'Called the Copper Kettle, it is not open yet but takes orders by telephone from the whole valley.',
      'It will be called the Copper Kettle and is not open yet, but takes orders by telephone from the whole valley.',
    ],
    [
      'a participle before its noun',
      'The proposed rules on nets would double the cost of a licence, the guild said.',
      'The guild said the council wants to propose rules on nets that would double the cost of a licence.',
    ],
    [
      'two verbs that only may say the same',
      'In this part the captain has skipped from one winter of the war to a harbour in the eighties.',
      'The new part leaps from one winter of the war to a harbour in the eighties, where the captain will face a storm.',
    ],
    [
      'trying and wanting',
      'Keepers of the dam are seeking to clarify what the ruling means for the three turbines.',
      'Keepers of the dam want to clarify what the ruling means for their turbines this year.',
    ],
    [
      'what goes on and what is tried',
      'Growers in the valley are lobbying the ministry hard over the price of water from the canal.',
      'Growers in the valley are trying to persuade the ministry about the price of water from the canal.',
    ],
    [
      'what opens and what will open',
      'The ferry to the islands opens for bookings in the second week of May.',
      'The ferry to the islands will open for bookings in the second week of May.',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));

  test.each([
    [
      'The firm built the long pier at Dunholm in the spring.',
      'The firm will construct the long pier at Dunholm in the spring.',
    ],
    [
      'The men who hold the mine shot six guards on Monday night.',
      'The men who hold the mine will shoot six guards on Monday night.',
    ],
    [
      'The owner repaired the roof of the chapel after the storm.',
      'The owner is trying to repair the roof of the chapel after the storm.',
    ],
  ])('“%s” became “%s”: another status', (from, to) =>
    expect(correctionsIn(from, to)).toEqual(['major garbled status status-changed']),
  );
});

describe('what is not turned round', () => {
  test.each([
    [
      'the same “not” before “prepared to” and “ready to”',
      'Her letter shows that the guild is not yet prepared to widen the protest against the new harbour tax.',
      'Her letter in support shows she is not yet ready to widen the protest against the new harbour tax.',
    ],
    [
      'a verb that says by itself what a “not” says',
      'Visitors often do not consider that the ice is thin even where the wardens look after it through the day.',
      'The thinness of the ice is often overlooked, even where the wardens look after it through the day.',
    ],
    [
      'a condition',
      'On the quay the mate told Arvo that if he did not surrender the chart he would be left on the reef.',
      'The mate then had the nerve to demand on the quay that Arvo surrender the chart or stay on the reef.',
    ],
    [
      'a “No” with its capital at the head of what is quoted',
      'No one supports the lifeboats more than I do, he said, and the fleet should be built anew.',
      'He told of his support for the fleet and said: “No one supports the lifeboats more than I do.” It should be built anew.',
    ],
    [
      'what is affirmed of one thing and denied of another',
      'Courses for divers have been held since March, but courses with a night on board will not be held before June.',
      'It is the first time since March that a course for divers will be held, and before June there will be none with a night on board.',
    ],
    [
      '“none other than”',
      'The coating that was newly found is one of polymer, which is used in pans for pancakes.',
      'The coating that was newly found is one of none other than polymer, which is used in pans for pancakes.',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));
});

describe('who said it is not lost', () => {
  test.each([
    [
      'the speaker believes what else he acknowledged',
      'Ames acknowledges that the county needs to do more with its dark skies and believes it needs two more towers for visitors.',
      'He believes that the county needs two more towers for visitors under its dark skies.',
    ],
    [
      'reports that have surfaced',
      'Sources are reporting that the Ellmark Herons plan to sell seaweed beer on the stands next season.',
      'Reports have surfaced that the Ellmark Herons, of all teams, plan to sell seaweed beer on the stands next season.',
    ],
    [
      'who reports to somebody says nothing',
      'The harbour demands a warden of its own, reporting directly to the mayor and bound to bring the repairs to an end.',
      'He plans to name a harbour warden, who is bound to the mayor and to bring the repairs to an end.',
    ],
    [
      'what is reported somewhere is no speaker',
      'One of the cases was linked to the outbreak reported yesterday at the rowing regatta in Dunholm.',
      'One of the cases was linked to the infection reported yesterday at the rowing regatta in Dunholm.',
    ],
    [
      'a doubt that is somebody’s word now',
      'He is reportedly asking for the half of the boatyard that his father built.',
      'Sources suggest that he is now asking for the half of the boatyard that his father built.',
    ],
  ])('%s', (_, from, to) =>
    expect(correctionsIn(from, to).filter((line) => /attribution|status/.test(line))).toEqual([]),
  );
});

describe('what only looks like another fact', () => {
  test.each([
    [
      'a suffix that says “without”',
      'In the first scene the diver falls into a pilotless white aeroplane above the fjord.',
      'In the first scene the diver falls into a white aeroplane without a pilot above the fjord.',
    ],
    [
      'a noun that hangs on a verb',
      'Brandt defended the harbour board and its ferry plan, but said there was a need to rebuild public trust.',
      'Brandt defended the harbour board and its plan for the ferry, but said that people didn’t trust the board any more.',
    ],
    [
      'what was not seen for long and is seen again',
      'The Herald then claims that they finally met on the pier in July after not being seen together for 40 weeks.',
      'However, the Herald claims they were seen together on the pier in July after 40 weeks apart.',
    ],
    [
      'an office of somebody else',
      'The deputy harbour master, Nils Clare, said Ida Moe was one of the boldest figures of the coast and master for ten years.',
      'She was harbour master for ten years, and one of the boldest figures of the coast, until the guild removed her.',
    ],
    [
      'a subject that runs over a comma',
      'As if pilots, cooks and mates were not foes enough, he has also insulted Danish captains, claimed that a deckhand who was thrown off a ferry deserved it, and mocked a cook.',
      'He has also insulted Danish captains, claimed that a deckhand who was thrown off a ferry deserved it, and mocked a cook.',
    ],
    [
      'an article inside the marks of a title',
      'The new “Star of the Skerries” is a total triumph of film, and it makes you believe in every storm.',
      'The new film “A Star of the Skerries” is a total triumph, and it makes you believe in every storm of it.',
    ],
    [
      'how the tense of a report is moved',
      'A spokesman for the yard said he had never heard of the Lantern.',
      'A spokesman for the yard said he has never heard of the Lantern.',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));

  test('but an office of the same man', () =>
    expect(
      correctionsIn(
        'The deputy harbour master, Nils Clare, said the pier would be closed for the whole of the winter.',
        'The harbour master, Nils Clare, said the pier would be closed for the whole of the winter.',
      ),
    ).toEqual(['major garbled role value-changed']));
});
