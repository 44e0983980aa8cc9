import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

/** All that is told of two sentences, each finding with the passages it quotes. */
function toldOf(from: string, to: string): string[] {
  return changesIn(from, to).map((change) =>
    `${inWords(change)}: ${change.source?.text ?? ''} → ${change.copy?.text ?? ''}`.trim(),
  );
}

/** One sentence in two wordings of one meaning. */
const harmless: readonly (readonly [from: string, to: string])[] = [
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

/** One sentence and what is not the same in the copy, with all that is to be told of it: each fault once. */
const faults: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  // A quotation may be reported; what was reported may not be put in quotation marks.
  [
    '“We lost everything in one night,” said Karl Venn.',
    'Karl Venn said they had lost everything in one night.',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'The engineer, Lena Falk, told the council that the bridge was safe and that it would open on Monday.',
  ],
  [
    'The company sold 340 boats last year.',
    'The company sold 430 boats last year.',
    'major garbled quantity value-changed: 340 boats → 430 boats',
  ],
  [
    'The company sold 340 boats last year.',
    'The company sold about 340 boats last year.',
    'minor garbled quantity precision-lost: 340 boats → about 340 boats',
  ],
  [
    'At least 14 people were killed in the fire.',
    '14 people were killed in the fire.',
    'major garbled quantity precision-gained: At least 14 people → 14 people',
  ],
  [
    'At least 14 people were killed in the fire.',
    'At most 14 people were killed in the fire.',
    'major garbled quantity value-changed: At least 14 people → At most 14 people',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover fell by 4 per cent to 12 million euros.',
    'major garbled quantity value-changed: rose by 4 per cent to 12 million euros → fell by 4 per cent to 12 million euros',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 per cent to 12 million dollars.',
    'major garbled quantity value-changed: rose by 4 per cent to 12 million euros → rose by 4 per cent to 12 million dollars',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 percentage points to 12 million euros.',
    'major garbled quantity value-changed: rose by 4 per cent → rose by 4 percentage points',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 per cent to 12 billion euros.',
    'major garbled quantity value-changed: 12 million euros → 12 billion euros',
  ],
  [
    'The pay is 20 euros an hour.',
    'The pay is 20 euros a day.',
    'major garbled quantity value-changed: 20 euros an hour → 20 euros a day',
  ],
  [
    'Two thirds of the crews agreed.',
    'A third of the crews agreed.',
    'major garbled quantity value-changed: Two thirds of the crews → A third of the crews',
  ],
  [
    'The blaze killed 12 and injured 30 people.',
    'The blaze killed 30 and injured 12 people.',
    'major garbled quantity value-changed: 12 and injured 30 people → 30 and injured 12 people',
  ],
  [
    'The ship is 120 metres long and 30 metres wide.',
    'The ship is 30 metres long and 120 metres wide.',
    'major garbled quantity value-changed: 120 metres long and 30 metres → 30 metres long and 120 metres',
  ],
  [
    'The temperature fell to minus 5 degrees.',
    'The temperature fell to 5 degrees.',
    'major garbled quantity value-changed: minus 5 degrees → 5 degrees',
  ],
  [
    'It lies 12 kilometres from the town.',
    'It lies 12 miles from the town.',
    'major garbled quantity value-changed: 12 kilometres → 12 miles',
  ],
  [
    'Prices went from 3 euros to 4 euros.',
    'Prices went from 4 euros to 3 euros.',
    'major garbled quantity value-changed: 3 euros to 4 euros → 4 euros to 3 euros',
  ],
  [
    'A crew of five brought the boat home.',
    'A crew of fifteen brought the boat home.',
    'major garbled quantity value-changed: five → fifteen',
  ],
  [
    'She is 45 years old.',
    'She is 54 years old.',
    'major garbled quantity value-changed: 45 years old → 54 years old',
  ],
  [
    'Dozens of boats were lost in the storm.',
    'Hundreds of boats were lost in the storm.',
    'major garbled quantity value-changed: Dozens of boats → Hundreds of boats',
  ],
  [
    'The crane was built on 14 June 1998.',
    'The crane was built on 14 July 1998.',
    'major garbled time value-changed: 14 June 1998 → 14 July 1998',
  ],
  [
    'The crane was built in 1998.',
    'The crane was built in 1989.',
    'major garbled time value-changed: 1998 → 1989',
  ],
  [
    'The crane was built in June 1998.',
    'The crane was built in 1998.',
    'minor garbled time precision-lost: June 1998 → 1998',
  ],
  [
    'The vote is on Tuesday.',
    'The vote is on Thursday.',
    'major garbled time value-changed: Tuesday → Thursday',
  ],
  [
    'The ferry left at 3:30 p.m.',
    'The ferry left at 3:30 a.m.',
    'major garbled time value-changed: 3:30 p.m. → 3:30 a.m.',
  ],
  [
    'The ferry left at 3:30 p.m.',
    'The ferry left at 4:30 p.m.',
    'major garbled time value-changed: 3:30 p.m. → 4:30 p.m.',
  ],
  [
    'The strike lasted three weeks.',
    'The strike lasted three months.',
    'major garbled time value-changed: three weeks → three months',
  ],
  [
    'The mayor came before the vote.',
    'The mayor came after the vote.',
    'major garbled relation link-changed: before the vote → after the vote',
  ],
  [
    'The school opened in the 1990s.',
    'The school opened in the 1980s.',
    'major garbled time value-changed: the 1990s → the 1980s',
  ],
  [
    'The festival is in summer.',
    'The festival is in winter.',
    'major garbled time value-changed: summer → winter',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Anna Brand opened the bridge.',
    'minor garbled person name-changed: Anna Brandt → Anna Brand',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Maria Brandt opened the bridge.',
    'major garbled person name-changed: Anna Brandt → Maria Brandt',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Brandt opened the bridge.',
    'minor dropped person: Anna Brandt →',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'The mayor opened the bridge.',
    'minor dropped person: Anna Brandt →',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Peter Holm opened the bridge.',
    'major garbled person name-changed: Anna Brandt → Peter Holm',
  ],
  [
    'The lorry came from Dorling and went to Marsk.',
    'The lorry came from Marsk and went to Dorling.',
    'major garbled role role-swapped: Dorling and went to Marsk → Marsk and went to Dorling',
  ],
  [
    'The French company bought the yard.',
    'The German company bought the yard.',
    'major garbled place name-changed: French → German',
  ],
  [
    'The World Health Organization warned of the fever.',
    'The World Trade Organization warned of the fever.',
    'major garbled organisation name-changed: World Health Organization → World Trade Organization',
  ],
  [
    'The Northern Fishing Union called the strike.',
    'The Southern Fishing Union called the strike.',
    'major garbled organisation name-changed: Northern Fishing Union → Southern Fishing Union',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We saved everything in one night,” said Karl Venn.',
    'major garbled quote quote-altered: “We lost everything in one night,” → “We saved everything in one night,”',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost everything in one night,” said Olga Ström.',
    'major garbled person name-changed: Karl Venn → Olga Ström',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost nearly everything in one night,” said Karl Venn.',
    'major garbled quote quote-altered: “We lost everything in one night,” → “We lost nearly everything in one night,”',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost everything,” said Karl Venn.',
    'minor garbled quote quote-altered: “We lost everything in one night,” → “We lost everything,”',
  ],
  [
    'The police said the driver had been drunk.',
    'The driver had been drunk.',
    'major garbled attribution attribution-lost: The police said →',
  ],
  [
    'The police said the driver had been drunk.',
    'The fire brigade said the driver had been drunk.',
    'major garbled attribution attribution-changed: The police said → The fire brigade said',
  ],
  [
    'The police said the driver had been drunk.',
    'The police denied the driver had been drunk.',
    'major garbled attribution attribution-changed: The police said → The police denied',
  ],
  [
    'The police said the driver had been drunk.',
    'The police claimed the driver had been drunk.',
    'minor garbled attribution attribution-changed: The police said → The police claimed',
  ],
  [
    'The driver was allegedly drunk at the wheel.',
    'The driver was drunk at the wheel.',
    'major garbled attribution attribution-lost: allegedly →',
  ],
  [
    'The council approved the plan.',
    'The council rejected the plan.',
    'major garbled event value-changed: approved → rejected',
  ],
  [
    'The council approved the plan.',
    'The council did not approve the plan.',
    'major garbled status status-changed: approved → did not approve',
  ],
  [
    'The council approved the plan.',
    'The council will approve the plan.',
    'major garbled status status-changed: approved → will approve',
  ],
  [
    'The council approved the plan.',
    'The council may approve the plan.',
    'minor garbled status status-changed: approved → may approve',
  ],
  [
    'The council has approved the plan.',
    'The council plans to approve the plan.',
    'major garbled status status-changed: has approved → plans to approve',
  ],
  [
    'The council must approve the plan.',
    'The council may approve the plan.',
    'minor garbled status status-changed: must approve → may approve',
  ],
  [
    'No boat left the harbour.',
    'A boat left the harbour.',
    'major garbled status status-changed: No boat left the harbour. → A boat left the harbour.',
  ],
  [
    'Nobody was hurt.',
    'Everybody was hurt.',
    'major garbled status status-changed: Nobody was hurt. → Everybody was hurt.',
  ],
  [
    'The union failed to win the vote.',
    'The union managed to win the vote.',
    'major garbled status status-changed: failed to win → managed to win',
  ],
  [
    'The union failed to win the vote.',
    'The union won the vote.',
    'major garbled status status-changed: failed to win → won',
  ],
  ['The union won the vote.', 'The union lost the vote.', 'major garbled event value-changed: won → lost'],
  [
    'The firm bought the yard from the bank.',
    'The firm sold the yard to the bank.',
    'major garbled role role-swapped: firm bought the yard from the bank → firm sold the yard to the bank',
  ],
  [
    'The rebels attacked the army near Dorling.',
    'The army attacked the rebels near Dorling.',
    'major garbled role role-swapped: rebels attacked the army → army attacked the rebels',
  ],
  [
    'The Falcons beat the Rovers in the final.',
    'The Rovers beat the Falcons in the final.',
    'major garbled role role-swapped: Falcons beat the Rovers → Rovers beat the Falcons',
  ],
  [
    'The driver was arrested on Monday.',
    'The driver was released on Monday.',
    'major garbled event value-changed: was arrested → was released',
  ],
  [
    'The driver was charged with theft.',
    'The driver was convicted of theft.',
    'major garbled status status-changed: charged with → convicted',
  ],
  [
    'The driver was charged with theft.',
    'The driver was charged with murder.',
    'major garbled event value-changed: theft → murder',
  ],
  [
    'The driver was found guilty of theft.',
    'The driver was found not guilty of theft.',
    'major garbled status status-changed: found guilty → found not guilty',
  ],
  [
    'The driver was accused of theft.',
    'The driver was cleared of theft.',
    'major garbled event value-changed: accused → cleared',
  ],
  [
    'All the crews agreed to the deal.',
    'Some of the crews agreed to the deal.',
    'major garbled status value-changed: All → Some',
  ],
  [
    'Most of the crews agreed to the deal.',
    'Few of the crews agreed to the deal.',
    'major garbled event value-changed: Most → Few',
  ],
  ['Only the skipper knew the code.', 'The skipper knew the code.', 'minor dropped event: Only →'],
  [
    'The biggest boat sank first.',
    'The smallest boat sank first.',
    'major garbled event value-changed: biggest → smallest',
  ],
  [
    'The boat sank north of the island.',
    'The boat sank south of the island.',
    'major garbled event value-changed: north → south',
  ],
  [
    'The wall is higher than before.',
    'The wall is lower than before.',
    'major garbled event value-changed: higher → lower',
  ],
  [
    'More boats came than last week.',
    'Fewer boats came than last week.',
    'major garbled event value-changed: More → Fewer',
  ],
  [
    'The first bridge was closed.',
    'The second bridge was closed.',
    'major garbled quantity value-changed: first → second',
  ],
  [
    'The road was closed because of snow.',
    'The road was closed despite the snow.',
    'major garbled relation link-changed: because → despite',
  ],
  [
    'The old bridge was closed.',
    'The new bridge was closed.',
    'major garbled event value-changed: old → new',
  ],
  [
    'The bridge was closed to lorries.',
    'The bridge was open to lorries.',
    'major garbled event value-changed: closed → open',
  ],
  [
    'The bridge is often closed.',
    'The bridge is rarely closed.',
    'major garbled event value-changed: often → rarely',
  ],
  [
    "The minister's son bought the yard.",
    "The minister's daughter bought the yard.",
    'major garbled event value-changed: son → daughter',
  ],
  [
    'His brother owned the boat.',
    'His sister owned the boat.',
    'major garbled event value-changed: brother → sister',
  ],
  ['The lorry hit a car.', 'The lorry hit a tree.', 'major garbled event value-changed: car → tree'],
  [
    'The vaccine is safe.',
    'The vaccine is unsafe.',
    'major garbled status status-changed: The vaccine is safe. → The vaccine is unsafe.',
  ],
  [
    'The vaccine is safe.',
    'The vaccine is dangerous.',
    'major garbled event value-changed: safe → dangerous',
  ],
  ['The tax was raised.', 'The tax was cut.', 'major garbled event value-changed: raised → cut'],
  [
    'Exports increased sharply.',
    'Exports decreased sharply.',
    'major garbled event value-changed: increased → decreased',
  ],
  [
    'Exports increased sharply.',
    'Exports increased slightly.',
    'major garbled event value-changed: sharply → slightly',
  ],
  ['The king died in 1954.', 'The king was born in 1954.', 'major garbled event value-changed: died → born'],
  [
    'The trawler was found.',
    'The trawler is missing.',
    'major garbled event value-changed: was found → is missing',
  ],
  ['The talks began.', 'The talks ended.', 'major garbled event value-changed: began → ended'],
  [
    'The dam holds back the river.',
    'The dam holds back the river, which is full of salmon.',
    'minor added event:  → which is full of salmon',
  ],
  [
    'The dam, which was built by monks, holds back the river.',
    'The dam holds back the river.',
    'minor dropped event: which was built by monks →',
  ],
  [
    'Alice Moor won and Ben Carr lost.',
    'Ben Carr won and Alice Moor lost.',
    'major garbled role role-swapped: Alice Moor won and Ben Carr lost → Ben Carr won and Alice Moor lost',
  ],
  [
    'Alice Moor, 34, and Ben Carr, 43, won prizes.',
    'Alice Moor, 43, and Ben Carr, 34, won prizes.',
    'major garbled quantity value-changed: 34, and Ben Carr, 43 → 43, and Ben Carr, 34',
  ],
  [
    'Anna Brandt, the mayor of Dorling, spoke.',
    'Anna Brandt, the former mayor of Dorling, spoke.',
    'minor garbled role value-changed: mayor → former mayor',
  ],
  [
    'Anna Brandt is the mayor of Dorling.',
    'Anna Brandt was the mayor of Dorling.',
    'minor garbled status status-changed: is → was',
  ],
  [
    'The judge sentenced him to five years in prison.',
    'The judge sentenced him to five months in prison.',
    'major garbled time value-changed: five years → five months',
  ],
  ['The flight AB 123 landed.', 'The flight AB 132 landed.', 'major garbled event value-changed: 123 → 132'],
  ['The Falcons won 3-1.', 'The Falcons won 3-2.', 'major garbled quantity value-changed: 3-1 → 3-2'],
  [
    'The motion passed by 40 votes to 12.',
    'The motion passed by 40 votes to 21.',
    'major garbled quantity value-changed: 12 → 21',
  ],
  [
    'It cost $5 million.',
    'It cost £5 million.',
    'major garbled quantity value-changed: $5 million → £5 million',
  ],
  [
    'It cost between 3 and 5 million euros.',
    'It cost between 3 and 6 million euros.',
    'major garbled quantity value-changed: between 3 and 5 million euros → between 3 and 6 million euros',
  ],
  [
    'One in four homes has no water.',
    'One in five homes has no water.',
    'major garbled quantity value-changed: One in four homes → One in five homes',
  ],
  [
    'Up to 40 boats may sail.',
    'More than 40 boats may sail.',
    'major garbled quantity value-changed: Up to 40 boats → More than 40 boats',
  ],
  [
    'Nearly 400 boats sailed.',
    'More than 400 boats sailed.',
    'major garbled quantity value-changed: Nearly 400 boats → More than 400 boats',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'In the second round on 4 May, Olga Ström beat Karl Venn by 312 votes, the election office said.',
    'major garbled role role-swapped: Karl Venn beat Olga Ström → Olga Ström beat Karl Venn',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'In the second round on 5 May, Karl Venn beat Olga Ström by 321 votes, the election office said.',
    'major garbled time value-changed: 4 May → 5 May',
    'major garbled quantity value-changed: 312 votes → 321 votes',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'Karl Venn beat Olga Ström by 312 votes in the second round.',
    'major garbled attribution attribution-lost: the election office said →',
    'minor dropped time: 4 May →',
  ],
  [
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 40 tonnes of tobacco.',
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 14 tonnes of tobacco.',
    'major garbled quantity value-changed: 40 tonnes → 14 tonnes',
  ],
  [
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 40 tonnes of tobacco.',
    'The court in Dorling sentenced the former skipper, Jon Aker, to six years in prison on Thursday for smuggling 40 tonnes of tobacco.',
    'major garbled place name-changed: Marsk → Dorling',
    'major garbled time value-changed: Friday → Thursday',
  ],
  [
    'The navy said two of its ships had collided off the coast and that nobody was hurt.',
    'The navy said two of its ships had collided off the coast and that one sailor was hurt.',
    'major garbled event value-changed: nobody → one sailor',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the lowest since 2008.',
    'major garbled event value-changed: highest → lowest',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank raised its main rate by a half of a point to 4.25 per cent, the highest since 2008.',
    'major garbled quantity value-changed: a quarter of a point → a half of a point',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank cut its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'major garbled quantity value-changed: raised its main rate by a quarter of a point → cut its main rate by a quarter of a point',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    '“The bridge is not safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'major garbled quote quote-altered: “The bridge is safe, and we will open it on Monday,” → “The bridge is not safe, and we will open it on Monday,”',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'The engineer, Lena Falk, told the council that the bridge was safe and that it would open on Tuesday.',
    'major garbled time value-changed: Monday → Tuesday',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    '“The bridge is safe, and we will open it on Monday,” the council told the engineer, Lena Falk.',
    'major garbled role role-swapped: engineer, Lena Falk, told the council → council told the engineer, Lena Falk',
  ],
  [
    'Rescuers found three of the five climbers alive on Sunday; the other two are still missing.',
    'Rescuers found two of the five climbers alive on Sunday; the other three are still missing.',
    'major garbled quantity value-changed: three of the five climbers → two of the five climbers',
  ],
  [
    'Rescuers found three of the five climbers alive on Sunday; the other two are still missing.',
    'Rescuers found three of the five climbers dead on Sunday; the other two are still missing.',
    'major garbled event value-changed: alive → dead',
  ],
  [
    'The ministry plans to close 12 schools in the north by 2026, according to a draft seen by the paper.',
    'The ministry plans to close 12 schools in the south by 2026, according to a draft seen by the paper.',
    'major garbled event value-changed: north → south',
  ],
  [
    'The ministry plans to close 12 schools in the north by 2026, according to a draft seen by the paper.',
    'The ministry plans to open 12 schools in the north by 2026, according to a draft seen by the paper.',
    'major garbled event value-changed: close → open',
  ],
  [
    'The ministry plans to close 12 schools in the north by 2026, according to a draft seen by the paper.',
    'The ministry plans to close 12 schools in the north by 2026.',
    'major garbled attribution attribution-lost: according to a draft →',
  ],
  [
    'Police in Marsk arrested a man of 34 on suspicion of setting fire to the mill.',
    'Police in Marsk arrested a woman of 34 on suspicion of setting fire to the mill.',
    'major garbled event value-changed: man → woman',
  ],
  [
    'The yard, which employs 2,300 people, has lost money in each of the past four years.',
    'The yard, which employs 3,200 people, has lost money in each of the past four years.',
    'major garbled quantity value-changed: 2,300 people → 3,200 people',
  ],
  [
    'The yard, which employs 2,300 people, has lost money in each of the past four years.',
    'The yard, which employs 2,300 people, has lost money in each of the past five years.',
    'major garbled time value-changed: the past four years → the past five years',
  ],
  [
    'Shares in Nordvik fell 8 per cent after the firm warned that sales would be weak.',
    'Shares in Nordvik rose 8 per cent after the firm warned that sales would be weak.',
    'major garbled quantity value-changed: fell 8 per cent → rose 8 per cent',
  ],
  [
    'Shares in Nordvik fell 8 per cent after the firm warned that sales would be weak.',
    'Shares in Nordvik fell 8 per cent after the firm said that sales would be strong.',
    'major garbled event value-changed: weak → strong',
  ],
  [
    'Shares in Nordvik fell 8 per cent after the firm warned that sales would be weak.',
    'Shares in Nordvik fell 8 per cent before the firm warned that sales would be weak.',
    'major garbled relation link-changed: after the firm → before the firm',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 61, will step down in July after nine years in office.',
    'major garbled time value-changed: June → July',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 16, will step down in June after nine years in office.',
    'major garbled quantity value-changed: 61 → 16',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 61, may step down in June after nine years in office.',
    'minor garbled status status-changed: will step → may step',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Six in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'major garbled quantity value-changed: Four in ten farmers → Six in ten farmers',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Four in ten farmers said they had lost animals in the drought, the survey of 5,100 farms found.',
    'major garbled quantity value-changed: 1,500 farms → 5,100 farms',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Four in ten farmers said they had lost animals in the flood, the survey of 1,500 farms found.',
    'major garbled event value-changed: drought → flood',
  ],
  [
    'The tunnel will be 11 kilometres long and is to open in 2031, two years later than planned.',
    'The tunnel will be 11 kilometres long and is to open in 2031, two years earlier than planned.',
    'major garbled time value-changed: two years later → two years earlier',
  ],
  [
    'The tunnel will be 11 kilometres long and is to open in 2031, two years later than planned.',
    'The tunnel will be 11 kilometres long and is to open in 2013, two years later than planned.',
    'major garbled time value-changed: 2031 → 2013',
  ],
  [
    'The minister denied that the report had been changed.',
    'The minister confirmed that the report had been changed.',
    'major garbled attribution attribution-changed: The minister denied → The minister confirmed',
  ],
  [
    'The minister denied that the report had been changed.',
    'The minister denied that the report had not been changed.',
    'major garbled status status-changed: had been changed → had not been changed',
  ],
  [
    'The minister denied that the report had been changed.',
    'The report had been changed, the minister said.',
    'major garbled attribution attribution-changed: The minister denied → the minister said',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the boy would walk again within weeks.',
    'minor garbled status status-changed: could walk → would walk',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the boy could not walk again within weeks.',
    'major garbled status status-changed: could walk → could not walk',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the girl could walk again within weeks.',
    'major garbled event value-changed: boy → girl',
  ],
  [
    'Villagers blamed the mine for the dirty water.',
    'The mine blamed villagers for the dirty water.',
    'major garbled role role-swapped: Villagers blamed the mine → mine blamed villagers',
  ],
  [
    'Villagers blamed the mine for the dirty water.',
    'Villagers praised the mine for the clean water.',
    'major garbled event value-changed: blamed → praised',
    'major garbled event value-changed: dirty → clean',
  ],
  [
    'The plane landed safely in Marsk, and all 98 passengers got off.',
    'The plane landed safely in Marsk, and all 89 passengers got off.',
    'major garbled quantity value-changed: 98 passengers → 89 passengers',
  ],
  [
    'The cheaper of the two bids came from a Swedish firm, the dearer from a Danish one.',
    'The cheaper of the two bids came from a Danish firm, the dearer from a Swedish one.',
    'major garbled role role-swapped: Swedish firm, the dearer from a Danish → Danish firm, the dearer from a Swedish',
  ],
  [
    'The team came third in the league with 58 points.',
    'The team came second in the league with 58 points.',
    'major garbled quantity value-changed: third → second',
  ],
  [
    'The team came third in the league with 58 points.',
    'The team came third in the league with 85 points.',
    'major garbled quantity value-changed: 58 points → 85 points',
  ],
  [
    'Rain is expected in the west and sunshine in the east.',
    'Rain is expected in the east and sunshine in the west.',
    'major garbled role role-swapped: west and sunshine in the east → east and sunshine in the west',
  ],
  [
    'Teachers in the capital walked out on Monday in a dispute over pay.',
    'Nurses in the capital walked out on Monday in a dispute over pay.',
    'minor garbled event value-changed: Teachers → Nurses',
  ],
  [
    'The study was paid for by the makers of the drug.',
    'The study was not paid for by the makers of the drug.',
    'major garbled status status-changed: was paid → was not paid',
  ],
  [
    'He denied all seven charges and will appeal.',
    'He admitted all seven charges and will not appeal.',
    'major garbled event value-changed: denied → admitted',
  ],
  [
    'The museum is open daily except on Mondays.',
    'The museum is closed on Mondays.',
    'major garbled event value-changed: open → closed',
  ],
  [
    'The law bans smoking in cars.',
    'The law allows smoking in cars.',
    'major garbled event value-changed: bans → allows',
  ],
];

describe('a sentence of one meaning', () => {
  test.each(harmless)('%s → %s', (from, to) => {
    expect(toldOf(from, to)).toEqual([]);
    expect(toldOf(to, from)).toEqual([]);
  });
});

describe('a sentence that says something else', () => {
  test.each(faults)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
