import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import type { Options } from '../../src/options.js';
import { readSketch } from '../../src/stages/sketch-record.js';
import {
  checkOrder,
  makeRunPlan,
  readLearned,
  readRunPlan,
  stages,
  type Fields,
} from '../../src/stages/index.js';
import type { Article } from '../../src/types.js';
import { takeAhead } from './made-ahead.js';
import { byFields, inOrderOf, of, padded, sumBy } from './rows.js';

/** Pairs of a block, so few that a small batch has several. */
const pairsOfBlock = 16;

export interface Run {
  /** The clustering as JSON. */
  readonly clustering: string;
  /** By stage, how many records it was sent. */
  readonly sent: ReadonlyMap<string, number>;
  /** By kind, how many records came of the stages of texts. */
  readonly made: ReadonlyMap<string, number>;
  /** Comparisons by `compare`, and the same by `cluster`, each `parent article json`, sorted. */
  readonly comparisons: readonly [of: string[], here: string[]];
}

/**
 * A run of the stages over lists, as the driver for Spark has them over tables: between two stages stand joins, sums and
 * sorts alone. Candidates are those of the batch, as `candidates.test.ts` has the stages that find them.
 */
export function runStages(articles: readonly Article[], options: Options): Run {
  const run = JSON.parse(JSON.stringify(makeRunPlan(articles.length, options))) as ReturnType<
    typeof makeRunPlan
  >;
  const { minCopyProbability, minEventProbability } = run.options;
  const sent = new Map<string, number>();
  const made = new Map<string, number>();
  let learned = readLearned([]);
  const through = (name: string, rows: readonly Fields[]): Fields[] => {
    const stage = stages.find((one) => one.name === name)!;
    sent.set(name, (sent.get(name) ?? 0) + rows.length);
    const sorted = [...rows].reverse().sort((x, y) => byFields(x, y, stage.sortedBy));
    const records = [...stage.run(checkOrder(sorted, stage), readRunPlan(run, learned))];
    for (const [kind] of records) made.set(kind, (made.get(kind) ?? 0) + 1);
    return records.map((record) => record.map(String));
  };

  // Two filters, each with half of the articles.
  const lines = articles.map((article): Fields => [JSON.stringify(article)]);
  const half = Math.ceil(lines.length / 2);
  const read = [lines.slice(0, half), lines.slice(half)].flatMap((part) => through('read', part));
  const inOrder = of(read, 'article').sort((x, y) => byFields(x, y, 1));
  const ids = inOrder.map((fields) => fields[2]!);
  const texts = inOrder.map((fields) => fields[7]!);
  learned = readLearned([
    ...sumBy(of(read, 'language'), 1).map((fields) => ['language', ...fields]),
    ...sumBy(of(read, 'stem'), 2).map((fields) => ['stem', ...fields]),
  ]);

  const sketches = inOrder.map((fields) => readSketch(JSON.parse(fields[2]!) as string, fields[6]!));
  const candidates = run.plan.compareAll
    ? ids.flatMap((_, b) => ids.slice(0, b).map((__, a) => [a, b]))
    : createCandidateStage({ plan: run.plan })(sketches).map(({ a, b }) => [a, b]);

  const dealt = (pairs: readonly Fields[], runsOf = new Map<string, string>()): Fields[] => {
    const rows = of(through('deal', pairs), 'pair').map(([, number, a, b]) => {
      return { block: padded(Math.floor(Number(number) / pairsOfBlock)), number: number!, ends: [a!, b!] };
    });
    const held = new Set(rows.flatMap(({ block, ends }) => ends.map((end) => `${block} ${end}`)));
    return [
      ...[...held].map((one): Fields => {
        const [block, p] = one.split(' ') as [string, string];
        return [block, '0', padded(p), runsOf.get(p) ?? '', texts[Number(p)]!];
      }),
      ...rows.map(({ block, number, ends }): Fields => [block, '1', padded(number), '', ends.join(' ')]),
    ];
  };
  const verdictsOf = (records: readonly Fields[]) =>
    records.map(([a, b, event, copy, resemblance, template, verdict]) => {
      const isCopy = Number(copy) >= minCopyProbability;
      const isStrong = isCopy || Number(event) >= minEventProbability;
      const numbers: Fields = [a!, b!, event!, copy!, resemblance!];
      return { a: a!, b: b!, numbers, isCopy, isStrong, isTemplate: template === '1', verdict: verdict! };
    });
  const componentsOf = (pairs: readonly { readonly a: string; readonly b: string }[]) =>
    new Map(
      of(
        through(
          'components',
          pairs.map(({ a, b }) => [a, b]),
        ),
        'member',
      ).map(([p, first]) => [p!, first!]),
    );
  const within = (components: ReadonlyMap<string, string>) => (pair: { a: string; b: string }) =>
    components.has(pair.a) && components.get(pair.a) === components.get(pair.b);

  const matched = through('match', dealt(candidates.map((pair) => pair.map(String))));
  const first = verdictsOf(of(matched, 'verdict'));
  const stories = componentsOf(first.filter(({ isStrong }) => isStrong));
  const thirds = first
    .filter(within(stories))
    .map(({ a, numbers }): Fields => [padded(stories.get(a)!), ...numbers]);
  const ahead = new Map(verdictsOf(of(matched, 'third')).map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const wanted = of(through('thirds', thirds), 'pair');
  const isAhead = (pair: Fields) => ahead.has(pair.join(' '));
  const left = wanted.filter((pair) => !isAhead(pair));
  const second = of(through('match_thirds', dealt(left)), 'verdict');
  const verdicts = [
    ...first,
    ...wanted.filter(isAhead).map((pair) => ahead.get(pair.join(' '))!),
    ...verdictsOf(second),
  ];

  const templates = verdicts.filter(({ isTemplate }) => isTemplate).flatMap(({ a, b }) => [a, b]);
  const isByTemplate = (p: string) =>
    templates.filter((one) => one === p).length >= run.rules.minTemplatePairs;
  let flagged = verdicts.map(({ a, b, verdict }) => {
    return { a, b, verdict, flag: isByTemplate(a) && isByTemplate(b) ? '1' : '0' };
  });

  const copyOf = componentsOf(verdicts.filter(({ isCopy }) => isCopy));
  const clustersOf = (components: ReadonlySet<string>) =>
    through('cluster', [
      ...[...copyOf].flatMap(([p, component]): Fields[] =>
        components.has(component) ? [[padded(component), '0', p, '0', texts[Number(p)]!]] : [],
      ),
      ...flagged
        .filter(within(copyOf))
        .filter(({ a }) => components.has(copyOf.get(a)!))
        .map(({ a, b, flag, verdict }): Fields => [padded(copyOf.get(a)!), '1', `${a} ${b}`, flag, verdict]),
    ]);
  const { records, others } = takeAhead(matched, copyOf, flagged);
  const firstClusters = [...records, ...clustersOf(others)];

  // What stands in many clusters, and the pairs that are judged without it.
  const clusterOf = new Map(
    of(firstClusters, 'cluster').flatMap(([cluster, members]) =>
      members!.split(' ').map((p) => [p, cluster!]),
    ),
  );
  const runs = verdicts.flatMap(({ a, b, verdict }) =>
    ((JSON.parse(verdict) as { sharedRuns?: number[] }).sharedRuns ?? []).map((hash) => ({ a, b, hash })),
  );
  const holders = new Map<number, Set<string>>();
  for (const { a, b, hash } of runs)
    for (const p of [a, b]) holders.set(hash, (holders.get(hash) ?? new Set()).add(clusterOf.get(p) ?? p));
  const standing = runs.filter(({ hash }) => holders.get(hash)!.size >= run.rules.minStandingStories);
  const cut = new Map<string, Set<number>>();
  for (const { a, b, hash } of standing)
    for (const p of [a, b]) cut.set(p, (cut.get(p) ?? new Set()).add(hash));
  const runsOf = new Map([...cut].map(([p, set]) => [p, [...set].sort((x, y) => x - y).join(' ')]));
  const asked = [...new Set(standing.map(({ a, b }) => `${a} ${b}`))].map((pair) => pair.split(' '));
  const replaced = new Map(
    of(through('rematch', dealt(asked, runsOf)), 'replaced').map(([a, b, verdict]) => [
      `${a} ${b}`,
      verdict!,
    ]),
  );
  flagged = flagged.map((pair) => {
    const verdict = replaced.get(`${pair.a} ${pair.b}`);
    return verdict === undefined ? pair : { ...pair, verdict, flag: '0' };
  });
  const changed = new Set(
    [...replaced.keys()].flatMap((pair) => {
      const [a, b] = pair.split(' ') as [string, string];
      return within(copyOf)({ a, b }) ? [copyOf.get(a)!] : [];
    }),
  );
  const kept = firstClusters.filter(([, p]) => !changed.has(copyOf.get(p!)!));
  const settled = [...kept, ...clustersOf(changed)];

  const clusters = [
    ...of(settled, 'cluster'),
    ...ids.flatMap((id, p): Fields[] =>
      copyOf.has(String(p)) ? [] : [[String(p), String(p), '', `{"id":${id},"members":[${id}]}`]],
    ),
  ];
  const hang = componentsOf(verdicts.filter(({ isStrong }) => isStrong));
  const published = (p: string) =>
    (JSON.parse(texts[Number(p)]!) as { publishedAt?: string }).publishedAt ?? null;
  const events = through('events', [
    ...clusters.map(([cluster, members, pasted]): Fields => {
      const dates = JSON.stringify(members!.split(' ').map(published));
      return [padded(hang.get(cluster!) ?? cluster!), '0', '', '0', dates, members!, pasted!];
    }),
    ...flagged
      .filter(within(hang))
      .map(({ a, b, flag, verdict }): Fields => [
        padded(hang.get(a)!),
        '1',
        `${a} ${b}`,
        flag,
        verdict,
        '',
        '',
      ]),
  ]);

  const here = new Map(
    of(settled, 'comparison').map(([parent, article, json]) => [`${parent} ${article}`, json!]),
  );
  const turned = new Map([...here.keys()].map((pair) => [inOrderOf(pair), pair]));
  const toCompare = dealt([...turned.keys()].map((pair) => pair.split(' '))).map(
    ([block, kind, number, none, json]): Fields => [
      block!,
      kind!,
      number!,
      none!,
      (kind === '1' && turned.get(json!)) || json!,
    ],
  );
  const compared = of(through('compare', toCompare), 'comparison').map((fields) => fields.join(' '));

  const sizeOf = (members: string) => members.split(' ').length;
  const copies = of(settled, 'copy').sort((x, y) => Number(x[1]) - Number(y[1]));
  const writtenClusters = clusters
    .sort((x, y) => sizeOf(y[1]!) - sizeOf(x[1]!) || Number(x[0]) - Number(y[0]))
    .map(([cluster, , , json]) => {
      const own = copies
        .filter(([of]) => of === cluster)
        .map(([, , p, parent, copy]) => `${copy!.slice(0, -1)},"comparison":${here.get(`${parent} ${p}`)}}`);
      return `${json!.slice(0, -1)},"copies":[${own.join(',')}]}`;
    });
  const writtenEvents = of(events, 'event')
    .sort(
      (x, y) => sizeOf(y[3]!) - sizeOf(x[3]!) || Number(y[1]) - Number(x[1]) || Number(x[0]) - Number(y[0]),
    )
    .map(([event, , sources, members]) => {
      const named = members!.split(' ').map((p) => ids[Number(p)]);
      return `{"id":${ids[Number(event)]},"clusters":[${named.join(',')}],"independentSources":${sources}}`;
    });
  return {
    clustering: `{"clusters":[${writtenClusters.join(',')}],"events":[${writtenEvents.join(',')}]}`,
    sent,
    made,
    comparisons: [compared.sort(), [...here].map((entry) => entry.join(' ')).sort()],
  };
}
