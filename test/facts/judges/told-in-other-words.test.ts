import { describe, expect, test } from 'vitest';
import { correctionsIn } from './changes-in.js';

describe('what is told in other words is no CORRECTION', () => {
  test.each([
    [
      'a participle joined with another',
      'Maybe the signals are blocked or partially blocked, and then the drone has a wrong idea of where it is.',
      'Maybe the signals will be blocked, and then the drone has a wrong idea of where it is.',
    ],
    [
      'what is opening and what would be opening',
      'News that the Ellmark yard was hiring its first woman as a pilot was met with cheers in the port.',
      'The Ellmark yard said that it would be hiring its first woman as a pilot, and there were cheers in the port.',
    ],
    [
      '“as if” opens no condition',
      'Many people stop at the fountain now, as if they had never seen it before.',
      'Many people now stop there at the fountain, like they have never seen it before.',
    ],
    [
      'a “nothing” that is the object of the verb before',
      'She said the cold of the swim took nothing from the joy she felt when she came ashore at Dunholm.',
      'Moe described the joy she felt when she came ashore at Dunholm after the cold swim.',
    ],
    [
      'a gloss in brackets',
      'By 2013 less than a tenth of the bay was “no take”, the guild said.',
      'By 2013 less than a tenth of the bay was “no take” (no fishing), the guild said.',
    ],
    [
      'two negatives that are joined',
      'Rescue is a part of life on the coast that cannot and should not be denied to anyone, whatever flag they sail under.',
      'Rescue is a part of life on the coast that should not be denied to anyone, whatever flag they sail under.',
    ],
    [
      'first name and surname of one woman',
      'Ida Moe was filmed on the pier. Over tea the crew asked again, and Ida admitted that she had made it up.',
      'Ida Moe was filmed on the pier. The crew asked again over tea, and Moe admitted that she had made it up.',
    ],
    [
      'a host to whom it is said',
      'The harbour master, Nils Clare, was asked about the leak. “They don’t know what it was like to be out there in that fog,” Clare said.',
      'Nils Clare was asked about the leak. He told the Morning Tide with Greta Stone: “They don’t know what it was like to be out there in that fog.”',
    ],
    [
      'what somebody will deny',
      'Rather than face the council, Brandt will resign, deny all of the claims and spend the next seven years on his boat.',
      'The council and its claims will haunt him for the next seven years of his life on the boat.',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));

  test.each([
    [
      'Ida Moe and Nils Clare were filmed. Over tea Moe admitted that the chart had been made up.',
      'Ida Moe and Nils Clare were filmed. Over tea Clare admitted that the chart had been made up.',
    ],
    [
      'The master, Nils Clare, was asked. “They don’t know what it was like out there,” Clare said.',
      'The mate, Greta Stone, was asked, and so was Clare. “They don’t know what it was like out there,” Stone said.',
    ],
  ])('but another speaker is: “%s” became “%s”', (from, to) =>
    expect(correctionsIn(from, to)).toContainEqual(
      expect.stringMatching(/attribution-changed|value-changed|name/),
    ),
  );
});

describe('doubt and numbering', () => {
  test.each([
    [
      'eyewitnesses who suggest it',
      'They were also reportedly seen together at the harbour concert in June of that year.',
      'Eyewitness accounts suggest that they were also seen together at the harbour concert in June of that year.',
    ],
    [
      'what appears and what is possible',
      'It appears that the skipper was angry at the changes in the harbour rules.',
      'A possible motive was that the skipper was angry at the changes in the harbour rules.',
    ],
    [
      'a speech that is retold in the third person',
      'As mayor, I will build a full and equal network of tram lines to every village within my first hundred days in office.',
      'She promises a full and equal network of tram lines to every village within her first hundred days in office.',
    ],
    [
      'a habit told with “would”',
      'Guests of the inn would usually pay the bill in cash, and they left the rest on the table.',
      'Guests of the inn paid the bill in cash, and they left the rest on the table.',
    ],
    [
      'legal claims that nobody makes yet',
      'Now the crown is afraid that thousands of legal claims may follow, from people who were locked up and who say they were treated badly in the last days of the colony.',
      'There are thousands of other people who were locked up and say they were treated badly in the last days of the colony, and now they may also try to sue.',
    ],
    [
      'a day that is gone beside a verb that is another',
      '“We’re not there yet, but if this happens, President Tamm deserves the peace prize,” Grell said on Friday on Dawn & Friends.',
      '"We\'re not there yet, but if this happens, President Tamm deserves the peace prize," Grell declared on Dawn & Friends.',
    ],
    [
      'a word told by a phrase',
      'The port office wrote the body of the new rules with care to avoid entanglements with the old guild of pilots.',
      'The port office wrote the body of the new rules with care to steer clear of entanglements with the old guild of pilots.',
    ],
    [
      'lives that were lost',
      'More than 240 people of the bay died from the fever last winter, the port doctor said.',
      'More than 240 good people of the bay lost their lives to the fever last winter, the port doctor said.',
    ],
    [
      'a number four',
      'No.4 Yamata was shunned, and Tono, who came back at No.5, hit a straight ball and led the crew to a win.',
      'Fourth up, Yamata was given a walk, and Tono, who came back at fifth, hit a straight ball and led the crew to a win.',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));

  test('a sentence that lost two speakers lost who says so once', () =>
    expect(
      correctionsIn(
        'The doctor told Ida Moe she must rest for a year to heal her knee, a source said.',
        'Ida Moe must rest for a year to heal her knee.',
      ),
    ).toEqual(['major garbled attribution attribution-lost']));
});
