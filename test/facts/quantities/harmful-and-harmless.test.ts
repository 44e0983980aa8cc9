import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

/** Sentences round the pair, so that each is met in an article and not alone. */
const before = 'Officials met in the old town hall of Tavin on Tuesday to talk about the spring.';
const after = 'The next meeting of the council is open to residents of all six districts.';

function findings(source: string, copy: string) {
  const text = (sentence: string) => `${before} ${sentence} ${after}`;
  return compareArticles({ id: 'a', text: text(source) }, { id: 'b', text: text(copy) }).facts.filter(
    ({ severity }) => severity !== 'none',
  );
}

/** Source, copy: what was counted or measured is another amount, another unit, or moved another way. */
const faults: readonly (readonly [source: string, copy: string])[] = [
  // Currency
  [
    'The council paid £500 to each family after the flood.',
    'The council paid $500 to each family after the flood.',
  ],
  ['The bridge will cost €40 million, the mayor said.', 'The bridge will cost $40 million, the mayor said.'],
  ['A ticket costs 300 yen at the gate.', 'A ticket costs 300 yuan at the gate.'],
  ['The fine was 200 euros for each driver.', 'Each driver was fined 200 dollars.'],
  ['The firm lost A$30 million in the quarter.', 'The firm lost C$30 million in the quarter.'],
  ['Bread went up by 40 pence in the shops.', 'Bread went up by 40 pounds in the shops.'],
  ['They sold the mill for £2.4m in spring.', 'The mill was sold in spring for €2.4m.'],
  // Currency or per cent gone, or put in
  [
    'The survey found that 72% of the nurses would leave.',
    'The survey found that 72 of the nurses would leave.',
  ],
  ['Turnout was 61 per cent, the clerk said.', 'Turnout was 61, the clerk said.'],
  ['The rent is £900 for two rooms.', 'The rent is 900 for two rooms.'],
  ['Some 45 villages have no water.', 'Some 45 per cent of villages have no water.'],
  // Sign
  ['The night was cold at −5C in the valley.', 'The night was cold at 5C in the valley.'],
  ['The mercury fell to -12 °C at the lake.', 'The mercury fell to 12 °C at the lake.'],
  ['The economy grew by -0.3 per cent in winter.', 'The economy grew by 0.3 per cent in winter.'],
  ['It was minus 20 degrees at the pass.', 'It was 20 degrees at the pass.'],
  ['The balance of the fund was -$4 million.', 'The balance of the fund was $4 million.'],
  // Decimals, digits and scale
  ['About 3.5 million people lost power in the storm.', 'About 35 million people lost power in the storm.'],
  ['The rate is 0.25 per cent from May.', 'The rate is 2.5 per cent from May.'],
  ['The dam holds 1.2 billion litres.', 'The dam holds 1.2 million litres.'],
  ['The loss was $7.4bn in all.', 'The loss was $7.4m in all.'],
  ['The fund has 14,500 members.', 'The fund has 145,000 members.'],
  ['A crowd of 4,791 came to the square.', 'A crowd of 5,791 came to the square.'],
  ['The scheme reached 3 lakh homes.', 'The scheme reached 3 crore homes.'],
  ['There are two hundred boats in the bay.', 'There are two thousand boats in the bay.'],
  ['The quake had a magnitude of 6.1 on the scale.', 'The quake had a magnitude of 6.7 on the scale.'],
  ['The mast is 61 metres tall.', 'The mast is 16 metres tall.'],
  // Unit
  ['The pipeline runs 120 miles across the desert.', 'The pipeline runs 120 kilometres across the desert.'],
  [
    'The pipeline runs 120 miles across the desert.',
    'Across the desert the pipeline runs for 139 kilometres.',
  ],
  ['The boat drifted 30 km from the port.', 'The boat drifted 30 metres from the port.'],
  ['The farm has 40 hectares of vines.', 'The farm has 40 acres of vines.'],
  ['The truck carried 12 tonnes of sand.', 'The truck carried 12 kg of sand.'],
  ['The wind blew at 90 mph on the ridge.', 'The wind blew at 90 km/h on the ridge.'],
  ['It was 40 degrees Celsius in the shade.', 'It was 40 degrees Fahrenheit in the shade.'],
  ['The plant makes 300 megawatts of power.', 'The plant makes 300 gigawatts of power.'],
  ['The tank holds 900 litres of oil.', 'The tank holds 900 gallons of oil.'],
  // Points, per cent, goals
  ['Support rose 3 percentage points in the poll.', 'Support rose 3 per cent in the poll.'],
  ['The guard scored 18 points in the final.', 'The guard scored 18 goals in the final.'],
  ['The party won 41 seats in the south.', 'The party won 41 votes in the south.'],
  ['The index lost 90 points on Monday.', 'The index lost 90 per cent on Monday.'],
  // Shares and wholes
  ['One in five homes has a well.', 'One in nine homes has a well.'],
  ['Two-thirds of the votes were counted.', 'A third of the votes were counted.'],
  ['The bill passed with 218 of 435 votes.', 'The bill passed with 281 of 435 votes.'],
  ['Half of the harvest was lost.', 'A quarter of the harvest was lost.'],
  ['Some 25% of the pupils stayed at home.', 'Some 52% of the pupils stayed at home.'],
  // By, to, from
  ['Wages rose by 5 per cent in a year.', 'Wages rose to 5 per cent in a year.'],
  ['The price fell to $40 a barrel.', 'The price fell by $40 a barrel.'],
  ['The price fell from 90 cents in June.', 'The price fell to 90 cents in June.'],
  ['The rate was cut by 2 points in March.', 'The rate was cut to 2 points in March.'],
  // Up, down
  ['Exports rose 8 per cent in the year.', 'Exports fell 8 per cent in the year.'],
  ['Rents are up 12 per cent since May.', 'Rents are down 12 per cent since May.'],
  ['There was a 30 per cent drop in thefts.', 'There was a 30 per cent rise in thefts.'],
  // Rates
  ['Guards earn $20 an hour at the plant.', 'Guards earn $20 a day at the plant.'],
  ['The well gives 300 barrels per day.', 'The well gives 300 barrels per year.'],
  ['The state spends £90 per head on roads.', 'The state spends £90 per household on roads.'],
  ['There were 12 cases per 100,000 people.', 'There were 12 cases per 1,000 people.'],
  // Ranges and scores
  ['Between 20 and 30 boats were at sea.', 'Between 20 and 50 boats were at sea.'],
  ['The hosts won 3-1 on Saturday.', 'The hosts won 3-2 on Saturday.'],
  ['It will take 10 to 15 engines to fight it.', 'It will take 10 to 50 engines to fight it.'],
  // Ages
  ['The driver, 34, was unhurt.', 'The driver, 43, was unhurt.'],
  ['An 18-month-old boy was found well.', 'An 18-year-old boy was found well.'],
];

/** Source, copy: the same amount in another form. */
const conversions: readonly (readonly [source: string, copy: string])[] = [
  ['The pipeline runs 120 miles across the desert.', 'The pipeline runs 193 kilometres across the desert.'],
  ['The planet warmed by 2.5C over a century.', 'The planet warmed by 2.5 degrees Celsius over a century.'],
  [
    'The night was cold at −5C in the valley.',
    'The night was cold at minus 5 degrees Celsius in the valley.',
  ],
  ['The night was cold at −5C in the valley.', 'The night was cold at -5C in the valley.'],
  ['The night was cold at −5 °C in the valley.', 'The night was cold at 23F in the valley.'],
  ['It was 20 degrees below zero at the pass.', 'It was minus 20 degrees at the pass.'],
  ['It was 40 degrees Celsius in the shade.', 'It was 40C in the shade.'],
  ['A quarter of the pupils stayed at home.', 'Some 25 per cent of the pupils stayed at home.'],
  ['A quarter of the pupils stayed at home.', 'One in four pupils stayed at home.'],
  ['Half of the harvest was lost.', 'The harvest was 50 per cent lost.'],
  ['The bill passed with 218 of 435 votes.', 'The bill passed with 218 out of 435 votes.'],
  ['Nine out of ten homes have a well.', '9 out of 10 homes have a well.'],
  ['The hosts won 2-1 on Saturday.', 'The hosts won 2–1 on Saturday.'],
  [
    'The survey found that 72% of the nurses would leave.',
    'The survey found that 72 per cent of the nurses would leave.',
  ],
  [
    'The survey found that 72 % of the nurses would leave.',
    'The survey found that seventy-two percent of the nurses would leave.',
  ],
  ['Turnout was 61 pct, the clerk said.', 'Turnout was 61%, the clerk said.'],
  [
    'Shares of 72, 65 and 58 per cent were read out.',
    'Shares of 72 per cent, 65 per cent and 58 per cent were read out.',
  ],
  ['Support rose 3 percentage points in the poll.', 'Support rose three points in the poll.'],
  ['Support rose 3 percentage points in the poll.', 'Support rose 3 percent points in the poll.'],
  ['The council paid £500 to each family.', 'The council paid 500 pounds to each family.'],
  ['The council paid £500 to each family.', 'The council paid GBP 500 to each family.'],
  ['The bridge will cost €40 million.', 'The bridge will cost 40 million euros.'],
  ['The bridge will cost €40 million.', 'The bridge will cost EUR40m.'],
  ['The fine was $1.2bn in all.', 'The fine was 1.2 billion dollars in all.'],
  ['The fine was $1.2bn in all.', 'The fine was US$1,200 million in all.'],
  ['It cost $5 to 6 million to build.', 'It cost between $5 million and $6 million to build.'],
  ['A stamp costs 50 cents.', 'A stamp costs $0.50.'],
  ['Bread went up by 40p in the shops.', 'Bread went up by 40 pence in the shops.'],
  ['The tower is 300 metres tall.', 'The tower is 300m tall.'],
  ['The tower is 300 metres tall.', 'The tower is 984 feet tall.'],
  ['The boat drifted 30 km from the port.', 'The boat drifted 30 kilometers from the port.'],
  ['The boat drifted 5 km from the port.', 'The boat drifted 5,000 metres from the port.'],
  ['The farm has 40 hectares of vines.', 'The farm has 99 acres of vines.'],
  ['The forest covers 250 square kilometres.', 'The forest covers 97 square miles.'],
  ['The forest covers 250 km².', 'The forest covers 250 square kilometres.'],
  ['The truck carried 12 tonnes of sand.', 'The truck carried 12,000 kg of sand.'],
  ['The boy weighed 44 pounds.', 'The boy weighed 20 kilograms.'],
  ['The wind blew at 90 mph on the ridge.', 'The wind blew at 145 km/h on the ridge.'],
  ['The fire spread over almost 3000 sq. meters.', 'The fire spread over almost 3,000 square metres.'],
  ['The forge stood there (1825-69) for years.', 'The forge stood there (1825-1869) for years.'],
  ['They see close to 300,000 cases a day.', 'They see daily cases approaching 300,000 a day.'],
  ['The side won seven consecutive games in May.', 'The side won seven straight victories in May.'],
  ['The wind blew at 60 km / h on the ridge.', 'The wind blew at 60 km/hour on the ridge.'],
  ['The wind blew at 20 m/s on the ridge.', 'The wind blew at 20 metres a second on the ridge.'],
  ['The wind blew at 90 mph on the ridge.', 'The wind blew at 90 miles per hour on the ridge.'],
  ['The plant makes 300 megawatts of power.', 'The plant makes 0.3 gigawatts of power.'],
  ['Two thousand boats lay in the bay.', '2,000 boats lay in the bay.'],
  ['A crowd of 14,500 came.', 'A crowd of 14 500 came.'],
  ['A crowd of 14,500 came.', 'A crowd of fourteen and a half thousand came.'],
  ['Two million and a half boats lay in the bay.', 'Two and a half million boats lay in the bay.'],
  ['The scheme reached 3 lakh homes.', 'The scheme reached 300,000 homes.'],
  ['A dozen boats lay in the bay.', 'Twelve boats lay in the bay.'],
  ['Half a million voters stayed away.', 'A total of 500,000 voters stayed away.'],
  ['Wages rose by 5 per cent in a year.', 'Wages rose 5% in a year.'],
  ['Wages rose by 5 per cent in a year.', 'There was a 5 per cent rise in wages in a year.'],
  ['The price fell from $90 to $40 in June.', 'The price fell to $40 from $90 in June.'],
  ['Thefts fell by 30 per cent.', 'There was a 30 per cent drop in thefts.'],
  ['Guards earn $20 an hour at the plant.', 'Guards earn $20 per hour at the plant.'],
  ['Guards earn $20 an hour at the plant.', 'Guards earn $20/hour at the plant.'],
  ['The state spends £90 per head on roads.', 'The state spends £90 per person on roads.'],
  ['Between 20 and 30 boats were at sea.', 'Some 20 to 30 boats were at sea.'],
  ['Between 20 and 30 boats were at sea.', 'There were 20-30 boats at sea.'],
  ['The driver, 34, was unhurt.', 'The 34-year-old driver was unhurt.'],
  ['The index lost 90 points on Monday.', 'The index lost ninety points on Monday.'],
  ['The quake had a magnitude of 6.1.', 'The quake was of magnitude 6.1.'],
  ['He owns 2½ acres of land.', 'He owns 2.5 acres of land.'],
  ['He owns three quarters of the firm.', 'He owns 75% of the firm.'],
];

describe('quantities in their normal form', () => {
  test('there are sixty pairs of each kind or more', () => {
    expect(Math.min(faults.length, conversions.length)).toBeGreaterThanOrEqual(60);
  });

  test.each(faults)('another amount is a major garble: %s → %s', (source, copy) => {
    const major = findings(source, copy).filter(
      ({ change, severity }) => change === 'garbled' && severity === 'major',
    );
    expect(major.map(({ kind }) => kind)).toContain('quantity');
  });

  test.each(conversions)('the same amount is no fault: %s → %s', (source, copy) => {
    const told = findings(source, copy).filter(
      ({ change, kind }) => change === 'garbled' || kind === 'quantity',
    );
    expect(told.map(({ note }) => note)).toEqual([]);
  });
});
