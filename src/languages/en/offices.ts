/**
 * Offices of which one person holds one at a time, folded: state, church, army and town. A closed class, typed by hand (MIT); what
 * may be held together or is called by several names (chief, chairman, spokesman, leader) is left out.
 */
export const offices: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary king queen emperor sultan mayor governor senator ambassador pope cardinal ' +
    'archbishop bishop general colonel major captain lieutenant sergeant corporal admiral judge prosecutor sheriff coach'
  ).split(' '),
);

/** What an office is of, under one name each; a minister of the one is none of the other. */
export const portfolios: ReadonlyMap<string, string> = new Map(
  (
    'prime finance foreign interior defence justice health education transport trade economy agriculture environment energy ' +
    'labour culture tourism housing immigration vice deputy lieutenant press assistant'
  )
    .split(' ')
    .map((name): [string, string] => [name, name])
    .concat([
      ['defense', 'defence'],
      ['labor', 'labour'],
      ['economics', 'economy'],
      ['economic', 'economy'],
      ['farm', 'agriculture'],
      ['home', 'interior'],
      ['treasury', 'finance'],
      ['state', 'foreign'],
    ]),
);

/** Chief officers of a company by their short names; who is one is none of the others. */
export const chiefOfficers: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
]);

/** Who sits at the head of a board or a committee, whoever they are. */
export const chairs: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'chairperson', 'chair']);
