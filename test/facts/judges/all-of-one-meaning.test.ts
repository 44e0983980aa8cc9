import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence in two wordings of one meaning. */
const rows: readonly (readonly [from: string, to: string])[] = [
  ['Turnover rose by 4 per cent to 12 million euros.', 'Turnover rose by 4 percent to €12m.'],
  ['Two thirds of the crews agreed.', 'Some 67 per cent of the crews agreed.'],
  ['The blaze killed twelve people and injured thirty.', 'The blaze killed 12 people and injured 30.'],
  ['It lies 12 kilometres from the town.', 'It lies 12 km from the town.'],
  ['The crane was built on 14 June 1998.', 'The crane was built on June 14, 1998.'],
  ['The ferry left at 3:30 p.m.', 'The ferry left at 15:30.'],
  ['The strike lasted three weeks.', 'The strike lasted 21 days.'],
  ['The company from France bought the yard.', 'The French company bought the yard.'],
  ['The World Health Organization warned of the fever.', 'The WHO warned of the fever.'],
  [
    '“We lost everything in one night,” said Karl Venn.',
    "'We lost everything in one night,' said Karl Venn.",
  ],
  ['The police said the driver had been drunk.', 'According to the police, the driver had been drunk.'],
  ['The council approved the plan.', 'The council passed the plan.'],
  ['The council approved the plan.', 'The plan was approved by the council.'],
  ['The rebels attacked the army near Dorling.', 'The army was attacked by the rebels near Dorling.'],
  ['The Falcons beat the Rovers in the final.', 'The Rovers lost to the Falcons in the final.'],
  ['The biggest boat sank first.', 'The largest boat sank first.'],
  ['The boat sank near the island.', 'The boat sank off the island.'],
  ['The road was closed because of snow.', 'Because of snow, the road was closed.'],
  ['The minister resigned.', 'The minister stepped down.'],
  ['Exports increased sharply.', 'Exports rose sharply.'],
  ['Alice Moor and Ben Carr won prizes.', 'Ben Carr and Alice Moor won prizes.'],
  [
    'The judge sentenced him to five years in prison.',
    'He was sentenced to five years in prison by the judge.',
  ],
  ['It cost $5 million.', 'It cost $5m.'],
  ['It cost $5 million.', 'It cost 5 million dollars.'],
  ['One in four homes has no water.', 'A quarter of homes have no water.'],
  [
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 40 tonnes of tobacco.',
    'The former skipper Jon Aker was jailed for six years by a court in Marsk on Friday for smuggling 40 tonnes of tobacco.',
  ],
  [
    'The navy said two of its ships had collided off the coast and that nobody was hurt.',
    'Nobody was hurt when two navy ships collided off the coast, the navy said.',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank lifted its key rate by 0.25 points to 4.25%, the highest since 2008.',
  ],
  [
    'Rescuers found three of the five climbers alive on Sunday; the other two are still missing.',
    'On Sunday, rescuers found three of the five climbers alive. Two are still missing.',
  ],
  [
    'The ministry plans to close 12 schools in the north by 2026, according to a draft seen by the paper.',
    'According to a draft seen by the paper, 12 schools in the north are to close by 2026.',
  ],
  [
    'Police in Marsk arrested a man of 34 on suspicion of setting fire to the mill.',
    'Police in Marsk arrested a 34-year-old man on suspicion of arson at the mill.',
  ],
  [
    'Police in Marsk arrested a man of 34 on suspicion of setting fire to the mill.',
    'A man of 34 was arrested in Marsk on suspicion of setting fire to the mill, police said.',
  ],
  [
    'The yard, which employs 2,300 people, has lost money in each of the past four years.',
    'The yard employs 2,300 people. It has lost money in each of the past four years.',
  ],
  [
    'Shares in Nordvik fell 8 per cent after the firm warned that sales would be weak.',
    'Nordvik shares fell 8% after the firm warned of weak sales.',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'Club president Mara Quill, aged 61, will resign in June after nine years in office.',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    '40 per cent of farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
  ],
  [
    'The tunnel will be 11 kilometres long and is to open in 2031, two years later than planned.',
    'The 11-kilometre tunnel is to open in 2031, two years later than planned.',
  ],
  [
    'The army said it had killed 14 militants in the raid.',
    'Fourteen militants were killed in the raid, the army said.',
  ],
  [
    'Teachers in the capital walked out on Monday in a dispute over pay.',
    'Teachers in the capital walked out on Monday in a row over pay.',
  ],
  [
    'Teachers in the capital walked out on Monday in a dispute over pay.',
    'Teachers in the capital went on strike on Monday in a dispute over pay.',
  ],
  [
    'He denied all seven charges and will appeal.',
    'He pleaded not guilty to all seven charges and will appeal.',
  ],
  ['The law bans smoking in cars.', 'Smoking in cars is banned under the law.'],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'The election office said Karl Venn beat Olga Ström by 312 votes in the second round on 4 May.',
  ],
];

describe('a sentence of one meaning', () => {
  test.each(rows)('%s → %s', (from, to) => {
    expect(toldOf(from, to)).toEqual([]);
    expect(toldOf(to, from)).toEqual([]);
  });
});
