import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

/** One sentence of a report, with what stands round it in both texts. */
function findings(source: string, copy: string) {
  const around = (sentence: string) =>
    'The council met in Orrin on Monday evening to hear the plans of the harbour board. ' +
    `${sentence} The meeting ended after two hours, and the next one is set for the spring.`;
  return compareArticles({ id: 'a', text: around(source) }, { id: 'b', text: around(copy) }).facts.filter(
    ({ severity, change }) => severity !== 'none' && change !== 'dropped',
  );
}

describe('two ways to say one thing give no finding', () => {
  test.each([
    [
      'a contracted “would”',
      'The clerk does not make families say how many rooms they’d like.',
      'The clerk does not make families say how many rooms they would like.',
    ],
    [
      '“not solely”, “not just”',
      'Safety at the dock is not solely a matter of buying new cranes; it is also a question of training.',
      'Safety at the dock is not just about buying new cranes, it is also a question of training.',
    ],
    [
      'a pronoun for people told of before',
      'Engineers from Dalby have looked at the pier. The good news, the engineers said, is that the piles hold.',
      'Engineers from Dalby have looked at the pier. The good news, they said, is that the piles hold.',
    ],
    [
      '“unaware of”, “no knowledge of”',
      'The federation is unaware of such a warning having ever been issued by the board.',
      'The federation has no knowledge of such a warning being issued by the board.',
    ],
    [
      '“reportedly will”, “is expected to”',
      'Mr Halvor will reportedly be turned over to the border police upon his release in March 2019.',
      'Mr Halvor is expected to be transferred to the border police upon his release in March 2019.',
    ],
    [
      '“zero-hours”, which denies nothing',
      'The pub group has 24,000 of its staff on zero-hours contracts, and calls it a matter of choice.',
      'The pub group has 24,000 of its staff on such contracts, and calls it a matter of choice.',
    ],
    [
      'an acronym that only one text spells out',
      'In a statement the DP said: “We are pleased to see tougher action on smoke from the sheds.”',
      'The Department of Ports said: “We are pleased to see tougher action on smoke from the sheds.”',
    ],
    [
      '“one” and “one buyer”, before another figure',
      'One ordered nine cases of old whisky costing over $750 a bottle for the reception.',
      'A buyer ordered nine cases of old whisky costing over $750 a bottle for the reception.',
    ],
    [
      'a thing that “adds” a thing',
      'A funny video adds a loud voice, in which the birds are fighting fire while people ignore the danger.',
      'In a funny video with a loud voice the birds are fighting fire while people ignore the danger.',
    ],
    [
      '“was absent”, “was also absent”',
      'In spring he was absent from the ceremony, and the board will vote on his transfer this summer.',
      'In spring he was also absent from the ceremony, and the board will vote on his transfer this summer.',
    ],
    [
      '“was sceptical”, “was not sure”',
      'Cliff Moe, who teaches survival to sailors, said he was sceptical about the latest tale.',
      'Cliff Moe, who teaches survival to sailors, said he wasn’t sure about the latest story.',
    ],
    [
      'a name and its description, of which the other text has another',
      'Huber, a senior scientist at Dalby’s Institute of Ports, where he works on cranes, said of the drone: “A drone can carry a crate for an hour.”',
      'Huber, who works on cranes, said of the drone: “A drone can carry a crate for an hour.”',
    ],
    [
      '“not … or”, “not … nor”',
      'And this decision would not be supported by the council or the harbour board, Moe Falk said.',
      'And this decision would not be supported by the council, nor the harbour board, Moe Falk said.',
    ],
    [
      'short forms in a quotation that are written out',
      'Moe Falk shrugged. “As always, life’s a journey, and we didn’t stop for long,” he said.',
      'Moe Falk shrugged. “As always, life is a journey, and we did not stop for long,” he said.',
    ],
    [
      '“are to”, “will”',
      'Relatives are to have a clear right of objection, and the board pays for a lawyer.',
      'Relatives will have a clear right of objection, and the board pays for a lawyer.',
    ],
    [
      '“nothing but”, “always”',
      'The toll has always been a thorn in the side of the ferrymen of the north shore.',
      'The toll has been nothing but a thorn in the side of the ferrymen of the north shore.',
    ],
    [
      'one description of people for another',
      'When the law was passed, defenders of the statute argued that it would bring down the tolls.',
      'When the law was passed, its supporters argued that it would bring down the tolls.',
    ],
    [
      'a source told of before',
      'The Gazette broke the story. According to the Gazette, the mayor left her because of the debts.',
      'The Gazette broke the story. According to this source, the mayor left her because of the debts.',
    ],
    [
      'marks set on the wrong side of a space',
      'The survey cost 40,000 pounds.” This is very encouraging,” said Moe Falk.” It will take a month,” he added.',
      'The survey cost 40,000 pounds. “This is very encouraging,” said Moe Falk. “It will take a month,” he added.',
    ],
  ])('%s', (_, source, copy) => {
    expect(findings(source, copy).filter(({ change }) => change !== 'added')).toEqual([]);
  });
});

test.each(['thought', 'said', 'believed', 'reported'])(
  'a doubt that is nobody’s, “is %s to”, is lost where the copy knows it',
  (verb) => {
    const found = findings(
      `Three quarters of the trade is ${verb} to depend on the north quay.`,
      'Three quarters of the trade depends on the north quay.',
    );
    expect(found.map(({ garble, severity }) => [garble, severity])).toEqual([['attribution-lost', 'major']]);
  },
);

describe('sums that a page stripped of their signs', () => {
  const euros =
    'The court ordered the firm to pay €10,000 for every day of delay. The lawyers ask for €2,000.';
  const bare = euros.replaceAll('€', '');

  test('are one line of damage, on either side', () => {
    for (const [source, copy, side] of [
      [bare, euros, 'source'],
      [euros, bare, 'copy'],
    ] as const) {
      const found = findings(source, copy);
      expect(found.map(({ garble, severity }) => [garble, severity])).toEqual([['corrupted', 'minor']]);
      expect(found[0]!.note).toBe(
        `The ${side} lost its currency signs in 2 places, first in “10,000”; nothing else is made of it.`,
      );
    }
  });

  test('also where what the sum is of stands behind it', () => {
    const notes =
      'Moe Falk will be on the new £20 note. The £20 note comes out in spring, and a £5 note in June.';
    const found = findings(notes.replaceAll('£', ''), notes);
    expect(found.map(({ garble, severity }) => [garble, severity])).toEqual([['corrupted', 'minor']]);
  });

  test('are changed sums where one keeps its sign, or has another', () => {
    const one = findings(euros, euros.replace('€2,000', '2,000'));
    expect(one.map(({ garble, severity }) => [garble, severity])).toEqual([['value-changed', 'major']]);
    expect(findings(euros, euros.replaceAll('€', '£')).map(({ garble }) => garble)).toEqual([
      'value-changed',
      'value-changed',
    ]);
    expect(findings(euros, euros.replaceAll('€', '').replace('2,000', '3,000'))).toHaveLength(2);
  });
});
