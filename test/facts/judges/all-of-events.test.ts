import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose words say another thing, or leave one out, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'The mayor came before the vote.',
    'The mayor came after the vote.',
    'major garbled relation link-changed: before the vote → after the vote',
  ],
  [
    'The council approved the plan.',
    'The council rejected the plan.',
    'major garbled event value-changed: approved → rejected',
  ],
  ['The union won the vote.', 'The union lost the vote.', 'major garbled event value-changed: won → lost'],
  [
    'The driver was arrested on Monday.',
    'The driver was released on Monday.',
    'major garbled event value-changed: was arrested → was released',
  ],
  [
    'The driver was charged with theft.',
    'The driver was charged with murder.',
    'major garbled event value-changed: theft → murder',
  ],
  [
    'The driver was accused of theft.',
    'The driver was cleared of theft.',
    'major garbled event value-changed: accused → cleared',
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
  ['The flight AB 123 landed.', 'The flight AB 132 landed.', 'major garbled event value-changed: 123 → 132'],
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
    'major garbled event value-changed: plans to close → plans to open',
  ],
  [
    'Police in Marsk arrested a man of 34 on suspicion of setting fire to the mill.',
    'Police in Marsk arrested a woman of 34 on suspicion of setting fire to the mill.',
    'major garbled event value-changed: man → woman',
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
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Four in ten farmers said they had lost animals in the flood, the survey of 1,500 farms found.',
    'major garbled event value-changed: drought → flood',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the girl could walk again within weeks.',
    'major garbled event value-changed: boy → girl',
  ],
  [
    'Villagers blamed the mine for the dirty water.',
    'Villagers praised the mine for the clean water.',
    'major garbled event value-changed: blamed → praised',
    'major garbled event value-changed: dirty → clean',
  ],
  [
    'Teachers in the capital walked out on Monday in a dispute over pay.',
    'Nurses in the capital walked out on Monday in a dispute over pay.',
    'minor garbled event value-changed: Teachers → Nurses',
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

describe('a sentence of another event', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
