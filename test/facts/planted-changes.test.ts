import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import type { FactChange } from '../../src/types.js';

/** Three stories made up for this test, one sentence a line. */
const stories = [
  [
    'At least 23 miners were killed and eleven injured on Monday when a tunnel collapsed near Varnholt, the Ostmark government said.',
    'According to Inspector Lena Brask, the roof gave way shortly before noon in the deepest part of the Karrow mine.',
    '“We heard a loud crack and then everything went dark,” said Tomas Heller, who escaped through a side shaft.',
    'The company started a rescue operation within the hour and sent two teams of divers underground.',
    'Prices of copper rose sharply after the accident, traders in Port Ellery said.',
    'The mine employs 1,400 people and has been inspected four times since 2019.',
    'She warned that the northern shaft could flood if the pumps stopped working.',
  ],
  [
    'Around 350 families have left the valley of Tessendal since the river burst its banks on Thursday, the regional council said.',
    'Mayor Ines Corvo visited the flooded quarter of Almada Nova and promised quick help for every household.',
    '“The water came faster than anyone expected,” Corvo told reporters outside the school.',
    'The army delivered 40 tonnes of food and repaired the bridge between Almada Nova and Sorrel.',
    'The Lantern Institute blamed the old dam for the disaster in a report published last week.',
    'Heavy rain is expected to continue until Sunday, and the northern roads remain closed.',
    'Two buses carried the sick from Tarn Bridge to Sorrel during the night.',
    'The council accepted an offer of 12 million crowns from the Norden Fund to rebuild the hospital.',
  ],
  [
    'Rebels of the Free Tessel Movement attacked a convoy near Harrow Pass on Wednesday and captured nine soldiers.',
    'Colonel Marek Dunn confirmed the attack and said his men had returned fire for two hours.',
    '“They will pay for this,” Dunn told a local radio station in the evening.',
    'The government launched a large offensive in March and seized three camps of the group.',
    'More than 600 people have been displaced by the fighting this year, the Vellmark Red Aid reported.',
    'The movement denied that it had burned the village of Ostry during its retreat.',
    'The militia of Ostry accused the Border Guard of looting the market.',
    'He praised the villagers for hiding the wounded and called the situation stable.',
  ],
] as const;

interface Plant {
  readonly sort: string;
  readonly story: number;
  readonly from: string;
  readonly to: string;
  /** What may be found; the first finding that matches counts. */
  readonly expected: readonly Partial<FactChange>[];
}

const value = { change: 'garbled', garble: 'value-changed' } as const;
const plants: readonly Plant[] = [
  ...changes(
    'number',
    [{ kind: 'quantity', ...value, severity: 'major' }],
    [
      [0, 'At least 23 miners', 'At least 32 miners'],
      [0, '1,400 people', '4,100 people'],
      [1, 'Around 350 families', 'Around 530 families'],
      [1, '40 tonnes', '14 tonnes'],
      [1, '12 million crowns', '12 billion crowns'],
      [2, 'nine soldiers', 'seven soldiers'],
      [2, 'three camps', 'eight camps'],
    ],
  ),
  ...changes(
    'hedge',
    [{ kind: 'quantity', change: 'garbled', garble: 'precision-gained' }],
    [
      [0, 'At least 23 miners', 'Exactly 23 miners'],
      [0, 'At least 23 miners', 'Twenty-three miners'],
      [2, 'More than 600 people', 'Six hundred people'],
    ],
  ),
  ...changes(
    'name',
    [{ garble: 'name-changed', severity: 'major' }],
    [
      [0, 'near Varnholt', 'near Lindwick'],
      [0, 'Lena Brask', 'Petra Wolsey'],
      [1, 'Mayor Ines Corvo visited', 'Mayor Rosa Tamblyn visited'],
      [1, 'and Sorrel', 'and Quarrington'],
      [2, 'near Harrow Pass', 'near Bellmont Ridge'],
    ],
  ),
  ...changes(
    'negation',
    [{ kind: 'status', garble: 'status-changed', severity: 'major' }],
    [
      [0, 'Prices of copper rose', 'Prices of copper did not rise'],
      [1, 'blamed the old dam', 'did not blame the old dam'],
      [2, 'The government launched', 'The government never launched'],
      [0, 'has been inspected', 'has not been inspected'],
    ],
  ),
  ...changes(
    'opposite',
    [{ ...value, severity: 'major' }],
    [
      [0, 'Prices of copper rose', 'Prices of copper fell'],
      [1, 'accepted an offer', 'rejected an offer'],
      [2, 'the situation stable', 'the situation unstable'],
    ],
  ),
  ...changes(
    'time class',
    [{ kind: 'status', garble: 'status-changed', severity: 'major' }],
    [
      [0, 'The company started a rescue', 'The company will start a rescue'],
      [1, 'The army delivered', 'The army will deliver'],
      [2, 'The government launched', 'The government will launch'],
    ],
  ),
  ...changes(
    'gender',
    [{ kind: 'person', ...value }],
    [
      [0, 'She warned', 'He warned'],
      [2, 'He praised', 'She praised'],
    ],
  ),
  ...changes(
    'quote',
    [{ kind: 'quote', change: 'garbled', garble: 'quote-altered' }],
    [
      [0, 'everything went dark', 'everything turned red'],
      [1, 'faster than anyone expected', 'faster than anyone hoped'],
      [2, 'They will pay for this', 'They will suffer for this'],
    ],
  ),
  ...changes(
    'source',
    [{ kind: 'attribution' }],
    [
      [1, ', the regional council said', ''],
      [2, ', the Vellmark Red Aid reported', ''],
    ],
  ),
  ...changes(
    'date',
    [{ kind: 'time', ...value }],
    [
      [0, 'since 2019', 'since 2016'],
      [0, 'shortly before noon', 'shortly before midnight'],
      [2, 'in March', 'in October'],
    ],
  ),
  ...changes(
    'order or direction',
    [{ kind: 'relation', garble: 'link-changed', severity: 'major' }],
    [
      [0, 'after the accident', 'before the accident'],
      [1, 'since the river', 'until the river'],
      [1, 'from Tarn Bridge to Sorrel', 'from Sorrel to Tarn Bridge'],
    ],
  ),
  ...changes(
    'change of places',
    [{ kind: 'role', garble: 'role-swapped', severity: 'major' }],
    [[2, 'The militia of Ostry accused the Border Guard', 'The Border Guard accused the militia of Ostry']],
  ),
  ...changes(
    'thing of the same class',
    [{ ...value, kind: 'event' }],
    [
      [0, 'Prices of copper', 'Prices of silver'],
      [1, 'the hospital', 'the museum'],
      [2, 'a local radio station', 'a local television station'],
      [1, 'Two buses', 'Two trucks'],
    ],
  ),
  ...changes(
    'removed words',
    [{ change: 'dropped' }],
    [
      [0, ' and sent two teams of divers underground', ''],
      [1, ' and repaired the bridge between Almada Nova and Sorrel', ''],
      [2, ' large', ''],
    ],
  ),
  ...changes(
    'added words',
    [{ change: 'added' }],
    [
      [0, 'the deepest part', 'the deepest and most dangerous part'],
      [1, 'outside the school', 'outside the burning school'],
      [2, 'a convoy', 'a military convoy'],
    ],
  ),
  ...changes(
    'damage',
    [{ kind: 'text', garble: 'corrupted' }],
    [
      [0, 'divers underground.', 'divers underground. tea house.'],
      [1, 'remain closed.', 'remain closed. .'],
      [2, 'had burned the village', 'had burned the the village'],
    ],
  ),
];

function changes(
  sort: string,
  expected: readonly Partial<FactChange>[],
  edits: readonly (readonly [number, string, string])[],
): Plant[] {
  return edits.map(([story, from, to]) => ({ sort, story, from, to, expected }));
}

function compare(story: number, planted: readonly Plant[]): FactChange[] {
  const source = stories[story]!.join(' ');
  let copy = source;
  for (const { from, to } of planted) {
    expect(copy).toContain(from);
    copy = copy.replace(from, to);
  }
  const { relation, facts } = compareArticles({ id: 'source', text: source }, { id: 'copy', text: copy });
  expect(['identical', 'near-duplicate', 'rewrite']).toContain(relation);
  return facts.filter(({ severity }) => severity !== 'none');
}

const fits = (found: FactChange, expected: Partial<FactChange>) =>
  (Object.keys(expected) as (keyof FactChange)[]).every((key) => found[key] === expected[key]);

/** The finding points into the sentences that were changed, on one side at least. */
function isAbout({ source, copy }: FactChange, { story, from, to }: Plant): boolean {
  const line = stories[story]!.find((sentence) => sentence.includes(from))!;
  const changed = line.replace(from, to);
  const within = (text: string | undefined) =>
    text !== undefined && (line.includes(text) || changed.includes(text));
  return within(source?.text) || within(copy?.text);
}

const sorts = [...new Set(plants.map(({ sort }) => sort))];

describe('changes planted in made-up stories', () => {
  test.each(sorts)('every %s is found, under its own kind', (sort) => {
    const missed = plants
      .filter((plant) => plant.sort === sort)
      .filter((plant) => {
        const found = compare(plant.story, [plant]);
        return !plant.expected.some((expected) => found.some((change) => fits(change, expected)));
      })
      .map(({ from, to }) => `${from} → ${to}`);
    expect(missed).toEqual([]);
  });

  test('what is reported is about the change, nineteen times in twenty', () => {
    let [right, all] = [0, 0];
    for (const plant of plants) {
      const found = compare(plant.story, [plant]);
      all += found.length;
      right += found.filter((change) => isAbout(change, plant)).length;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  test.each(sorts)('of what is reported for every %s, two in three are that change', (sort) => {
    let [right, all] = [0, 0];
    for (const plant of plants.filter((one) => one.sort === sort)) {
      const found = compare(plant.story, [plant]);
      all += found.length;
      right += found.filter((change) => plant.expected.some((expected) => fits(change, expected))).length;
    }
    expect(right / all).toBeGreaterThanOrEqual(2 / 3);
  });

  test('two changes in one copy are both found, nineteen times in twenty', () => {
    const lineOf = ({ story, from }: Plant) => stories[story]!.find((line) => line.includes(from));
    const pairs = plants.flatMap((first, i) =>
      plants
        .slice(i + 1)
        .filter((second) => second.story === first.story && lineOf(second) !== lineOf(first))
        .map((second) => [first, second] as const),
    );
    let [found, all] = [0, 0];
    // Every third pair is enough, and fast.
    for (const [first, second] of pairs.filter((_, i) => i % 3 === 0)) {
      const reported = compare(first.story, [first, second]);
      for (const { expected } of [first, second]) {
        all++;
        if (expected.some((one) => reported.some((change) => fits(change, one)))) found++;
      }
    }
    expect(all).toBeGreaterThan(40);
    expect(found / all).toBeGreaterThanOrEqual(0.95);
  });
});

describe('copies that change no fact', () => {
  const found = (source: string, copy: string) =>
    compareArticles({ id: 'source', text: source }, { id: 'copy', text: copy }).facts.filter(
      ({ severity }) => severity !== 'none',
    );

  test.each<[number, string, string]>([
    [0, 'Prices of copper rose sharply', 'Copper prices rose sharply'],
    [1, 'between Almada Nova and Sorrel', 'between Sorrel and Almada Nova'],
    [1, 'promised quick help', 'promised swift help'],
    [0, 'started a rescue operation', 'launched a rescue operation'],
    [2, 'seized three camps', 'captured three camps'],
    [1, '12 million crowns', '12m crowns'],
    [0, '1,400 people', '1400 people'],
    [2, 'confirmed the attack', 'verified the attack'],
  ])('story %i: “%s” may be “%s”', (story, from, to) => {
    const source = stories[story]!.join(' ');
    expect(source).toContain(from);
    expect(found(source, source.replace(from, to))).toEqual([]);
  });

  test.each(stories.map((_, i) => i))('story %i set anew, with other marks, is the same', (story) => {
    const source = stories[story]!.join(' ');
    const reset = stories[story]!.map((line) =>
      line.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/ /g, '\u00a0').replace(/, /g, ', '),
    ).join('\n\n');
    expect(found(source, reset)).toEqual([]);
    expect(found(reset, source)).toEqual([]);
  });

  test.each(stories.map((_, i) => i))(
    'story %i on another page, with its boilerplate, is the same',
    (story) => {
      const source = stories[story]!.join('\n\n');
      const page = `[ad_1]\n\n${source}\n\n[ad_2]\n\nSource link\n\nPost a Comment\n\nRead also: Ten things to see in spring\n\nPrevious Post Next Post`;
      expect(found(source, page)).toEqual([]);
      expect(found(page, source)).toEqual([]);
    },
  );
});

const words = stories.flat().flatMap((line) => line.split(' '));
const anySentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
  .map((list) => `${list.join(' ')}.`);
const anyLine = fc.oneof(fc.constantFrom(...stories.flat()), anySentence);
const anyText = fc.array(anyLine, { minLength: 1, maxLength: 6 }).map((lines) => lines.join(' '));

describe('laws of the fact report', () => {
  test('a text compared with itself has only kept facts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { facts } = compareArticles({ id: 'a', text }, { id: 'b', text });
        expect(facts.filter(({ change }) => change !== 'kept')).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('what is added on the way there is dropped on the way back', () => {
    const passages = (facts: readonly FactChange[], change: string, side: 'source' | 'copy') =>
      facts
        .filter((fact) => fact.change === change)
        .map((fact) => `${fact.kind} ${fact[side]!.start}-${fact[side]!.end}`)
        .sort();
    fc.assert(
      fc.property(anyText, anyText, (x, y) => {
        const there = compareArticles({ id: 'a', text: x }, { id: 'b', text: y }).facts;
        const back = compareArticles({ id: 'b', text: y }, { id: 'a', text: x }).facts;
        expect(passages(back, 'dropped', 'source')).toEqual(passages(there, 'added', 'copy'));
        expect(passages(back, 'added', 'copy')).toEqual(passages(there, 'dropped', 'source'));
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
