import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

/** The CORRECTIONs of a copy, each by its kind and its passages. */
function correctionsOf(source: string, copy: string): string[] {
  const { facts } = compareArticles(
    { id: 'a', text: source, language: 'en' },
    { id: 'b', text: copy, language: 'en' },
  );
  return facts
    .filter(
      ({ severity, change }) => severity === 'major' && (change === 'garbled' || change === 'contradicted'),
    )
    .map(({ kind, source: was, copy: now }) => `${kind}: ${was?.text ?? ''} → ${now?.text ?? ''}`);
}

type Row = readonly [name: string, source: string, copy: string, ...told: string[]];

/** Each kind of thing that a writer may put in words of their own, and beside it the fault that looks like it. */
const figures: readonly Row[] = [
  [
    'a sum under another name',
    'The bus was on its way to Ulme when it slid off the road in the snow. Fourteen passengers and three guides were hurt.',
    'Seventeen people, three of them guides, were hurt when the bus, on its way to Ulme, slid off the snowy road.',
  ],
  [
    'a sum that is none',
    'The bus was on its way to Ulme when it slid off the road in the snow. Fourteen passengers and three guides were hurt.',
    'Nineteen people, three of them guides, were hurt when the bus, on its way to Ulme, slid off the snowy road.',
    'quantity: Fourteen passengers → Nineteen people',
  ],
  [
    'a difference that says so',
    'The turnover of the shipyard in Ulme rose to $3.6 million from $2.9 million, while its debts fell to $450,000.',
    'Turnover at the Ulme shipyard was $700,000 higher at $3.6m, and its debts fell to $450,000.',
  ],
  [
    'a unit said beside',
    'The survey gave the Orange party 28 percent, three points ahead of the Farmers on 25. It was made in May.',
    'The Orange party leads the Farmers by 28% to 25% in the survey, which was made in May.',
  ],
  [
    'a unit that is nowhere',
    'The dockers have asked for 8 more cranes, and the port has offered 3. It was told on Monday, the port office said.',
    'The dockers have asked for 8 more cranes, and the port has offered 3%. It was told on Monday, the port office said.',
    'quantity: 3 → 3%',
  ],
  [
    'two rates in another order',
    'The water board said on Monday that repairs would put up bills. It put the extra cost at £17 a year for each household.',
    'Repairs would mean dearer bills, according to the water board on Monday: it put the extra cost at £17 per household and year.',
  ],
  [
    'a bound that is denied',
    'Ferry fares are unlikely to fall below 30 crowns before autumn, the company said. It has twelve boats.',
    'The company, which has twelve boats, said ferry fares would probably stay above 30 crowns until autumn.',
  ],
  [
    'a bound that is turned',
    'At least 14 boats sank when the storm hit the harbour of Ulme on Friday, officials said. Nobody was hurt.',
    'The storm that hit the harbour of Ulme on Friday has sunk no more than 14 boats, said officials. Nobody was hurt.',
    'quantity: At least 14 boats → no more than 14 boats',
  ],
  [
    'two of which the one ran into the other',
    'Two ferries collided off the island of Ulme on Saturday. The captain of the Sea Gull was questioned, the coast guard said.',
    'Off the island of Ulme one ferry ran into another on Saturday. The coast guard said it had questioned the captain of the Sea Gull.',
  ],
  [
    'money that was lost',
    'The bakery chain shut 12 shops, a quarter of all, after losses doubled to $84 million last year.',
    'After losing $84m last year, twice as much as the year before, the bakery chain has closed 12 shops, or one in four.',
  ],
  [
    'who is counted, said by another word',
    'The flood covered 18 houses and killed 27 villagers in the hills, officials in Ulme said on Friday.',
    'On Friday officials in Ulme said 27 people from the village in the hills were killed when the flood covered 18 homes.',
  ],
];

const times: readonly Row[] = [
  [
    'a length in two units',
    'Ana Sorel won in straight sets, 6-3, 7-5, after two hours and four minutes. It was her fifth title.',
    'It took Ana Sorel 124 minutes to win 6-3, 7-5 in straight sets. It was her fifth title.',
  ],
  [
    'another length in two units',
    'Ana Sorel won in straight sets, 6-3, 7-5, after two hours and four minutes. It was her fifth title.',
    'It took Ana Sorel 142 minutes to win 6-3, 7-5 in straight sets. It was her fifth title.',
    'time: two hours and four minutes → 142 minutes',
  ],
  [
    'a year counted from another',
    'Jon Abel was appointed harbour master in 2012 and sacked six years later. He sued the port office.',
    'Jon Abel became harbour master in 2012, was dismissed in 2018 and took the port office to court.',
  ],
  [
    'a year counted wrongly',
    'Jon Abel was appointed harbour master in 2012 and sacked six years later. He sued the port office.',
    'Jon Abel became harbour master in 2012, was dismissed in 2016 and took the port office to court.',
    'time: six years later → 2016',
  ],
  [
    'a quarter of a year',
    'Ana Sorel will miss the next three months with a broken arm, her team in Ulme said on Monday.',
    'Ana Sorel has a broken arm that will keep her out for a quarter of a year, her team in Ulme said on Monday.',
  ],
  [
    'another weekday in a sentence of its own',
    'The old bridge in Ulme was closed on Friday after a truck hit a pillar. Lea Brandt, the engineer of the port office, looked at it for an hour with her team of four. Cars should use it again on Monday.',
    'After a truck ran into a pillar, the old Ulme bridge was shut on Friday. For an hour it was examined by port office engineer Lea Brandt and her team of four. Cars can use it again on Sunday.',
    'time: Monday → Sunday',
  ],
];

const speech: readonly Row[] = [
  [
    'a speaker moved into the quotation',
    'The seals came back in May, the port office said. "Seals are clever animals," keeper Jon Abel said. Nobody feeds them.',
    'In May the seals came back, according to the port office. "Seals," said keeper Jon Abel, "are clever animals." Nobody feeds them.',
  ],
  [
    'a stand without a clause',
    'Police in Ulme arrested Jon Abel, a baker with two shops, on charges of theft. Abel says he is innocent.',
    'A baker with two shops has been taken into custody in Ulme over an alleged theft. Jon Abel maintains his innocence.',
  ],
  [
    'a denial by what it was called',
    'The baker Ana Sorel was held for a day after a quarrel in Ulme, her union said. The port office denied it.',
    'Ana Sorel, a baker, was held for a day following a quarrel in Ulme, according to her union. The port office said that was untrue.',
  ],
  [
    'a trade by another word of it',
    'Prosecutors allege that Jon Abel took 9,000 crowns from the port fund in May. He was not in court on Friday.',
    'The prosecution believes that in May Jon Abel took 9,000 crowns from the port fund. On Friday he was not in court.',
  ],
  [
    'a group that the source does not speak of',
    'Thirteen boats were damaged in the storm off Ulme on Friday. The ministry said that the harbour had not been closed.',
    'In the storm off Ulme on Friday thirteen boats were damaged. Witnesses said that the harbour had not been closed.',
    'attribution: The ministry said → Witnesses said',
  ],
  [
    'two speakers who changed places',
    'The medal for the new pump goes to Lea Brandt and Jon Abel. Abel said Brandt had done the hard half of the work.',
    'Lea Brandt and Jon Abel get the medal for the new pump. Brandt said that Abel had done the hard half of the work.',
    'attribution: Abel said → Brandt said',
  ],
];

const names: readonly Row[] = [
  [
    'an attribute of what belongs to it',
    'The World Health Organization urged countries to share vaccines. WHO chief Jon Abel said hoarding would prolong the outbreak.',
    'Countries should share vaccines, the WHO has said. Jon Abel, the head of the UN health agency, warned that hoarding would prolong the outbreak.',
  ],
  [
    'a capital for its country',
    'France asked airlines to cancel half of their flights on Friday, said Jon Abel, a union man.',
    "On Friday airlines have to cancel half of their flights from Paris's airports, said Jon Abel, a union man.",
  ],
  [
    'an actress who is an actor',
    'The actress Lea Brandt left the theatre in Ulme last year. She told a newspaper that nobody had asked her why.',
    'Actor Lea Brandt left the theatre in Ulme last year. She told a newspaper that nobody had asked her why.',
  ],
  [
    'another chief officer',
    'The shipyard made a loss of 2 million crowns in May. Chief financial officer Lea Brandt kept the forecast for the year.',
    'In May the shipyard lost 2 million crowns. It keeps its forecast for the year, said Lea Brandt, the chief executive officer.',
    'role: Chief financial officer → chief executive officer',
  ],
  [
    'another portfolio',
    'Prime Minister Lea Brandt dismissed her interior minister, Jon Abel, after he criticised her plans for the harbour.',
    'Jon Abel has been sacked as foreign minister by Prime Minister Lea Brandt because he had criticised her plans for the harbour.',
    'role: interior minister → foreign minister',
  ],
  [
    'a former holder by the tense',
    'Police searched the offices of the lottery and the flat of its former director, Lea Brandt. Nobody was arrested.',
    'Police searched the lottery and the flat of Lea Brandt, who was its director until December. Nobody was arrested.',
  ],
];

const statuses: readonly Row[] = [
  [
    'all died, none survived',
    'A total of 28 people were on board the ferry, 16 passengers and 12 crew. All of them died.',
    'None of the 28 people on the ferry survived. There were 12 crew and 16 passengers.',
  ],
  [
    'the worst, none as bad',
    '"It was the worst storm I have seen in 40 years," said Jon Abel, a fisherman. It tore the roof off the old mill in Ulme.',
    'Fisherman Jon Abel said that in 40 years he had not seen a storm as bad. The roof of the old mill in Ulme was torn off.',
  ],
  [
    'too late to do it',
    'The bog near Ulme could vanish by 2050. "It is too late to save it," said Lea Brandt of the port office.',
    'By 2050 the bog near Ulme may be gone. Lea Brandt, of the port office, said that it could no longer be saved.',
  ],
  [
    'a stage of a case by its noun',
    'Jon Abel failed to appear in court in Ulme on Friday, and the judge issued a warrant for his arrest. He is charged with theft.',
    'The judge ordered that Jon Abel be arrested after he did not turn up in court in Ulme on Friday to face a charge of theft.',
  ],
  [
    'nobody was hurt',
    'A man tried to snatch a bag outside the library in Ulme on Friday. The family was shaken but unhurt.',
    'Outside the library in Ulme a man tried to take a bag on Friday. Nobody in the family was injured, but all were shaken.',
  ],
  [
    'cleared, convicted',
    'Jon Abel left the port office in Ulme in 2017 after a quarrel over gifts, of which he was later cleared by a court.',
    'In 2017 Jon Abel left the port office in Ulme after a quarrel over gifts, of which a court later convicted him.',
    'status: was later cleared → convicted',
  ],
];

describe.each([
  ['figures', figures],
  ['times', times],
  ['speech', speech],
  ['names', names],
  ['statuses', statuses],
])('what others retell: %s', (_, rows) => {
  test.each(rows)('%s', (_name, source, copy, ...told) => {
    expect(correctionsOf(source, copy)).toEqual(told);
  });
});
