import type { ArticlePair, ReadArticle } from '../batch/workbench.js';
import { benchOf } from './bench-of.js';
import type { MatchedPair } from '../cluster/matched-pair.js';
import { InputError } from '../errors.js';
import { failuresOf } from './failures.js';
import { clusterFields } from './cluster-stage.js';
import { pairsAtOnce } from './limits.js';
import { lookAhead } from './look-ahead.js';
import { readJson, readPosition } from './place.js';
import { groupsOf, type Fields, type Made, type Stage, type StageContext } from './stage.js';
import { verdictFields, writeVerdict } from './verdict-record.js';

/** What the pair stages read: of each block first its articles, then its pairs in order. */
const blockInput = ['block', 'kind', 'number', 'runs', 'json'];

const verdictKinds = {
  verdict: ['a', 'b', 'event', 'copy', 'resemblance', 'isTemplate', 'verdict'],
  failure: ['stage', 'articles', 'error'],
};

/** Pairs with their articles to verdicts, and what is likely to be asked next of articles that are at hand. */
export const matchStage: Stage = {
  name: 'match',
  version: 2,
  description:
    'compares the articles of each pair: of a block first the articles (kind 0), then the pairs (kind 1); then, ahead of `thirds` and `cluster`, what they give if all that they are to know is in the block',
  input: blockInput,
  sortedBy: 3,
  output: {
    ...verdictKinds,
    third: verdictKinds.verdict,
    component: ['key', 'members', 'pairs'],
    cluster: ['key', ...clusterFields.cluster],
    copy: ['key', ...clusterFields.copy],
    comparison: ['key', ...clusterFields.comparison],
  },
  run: (records, context) => matchBlocks(records, context, lookAhead),
};

/** The same of the pairs that are alike to a third and were not compared ahead. */
export const matchThirdsStage: Stage = {
  name: 'match_thirds',
  version: 1,
  description: 'compares the articles of each pair as `match` does, and looks no further',
  input: blockInput,
  sortedBy: 3,
  output: verdictKinds,
  run: (records, context) => matchBlocks(records, context),
};

function* matchBlocks(
  records: Iterable<Fields>,
  context: StageContext,
  andThen?: typeof lookAhead,
): Generator<Made> {
  const bench = benchOf(context);
  for (const { block, parts } of blocksOf(records)) {
    const matched: MatchedPair[] = [];
    const articles = new Map<number, ReadArticle>();
    for (const { pairs, positions } of parts) {
      const verdicts = bench.match(pairs);
      for (let i = 0; i < verdicts.length; i++) {
        const match = verdicts[i]!;
        const [a, b] = positions[i]!;
        yield ['verdict', ...verdictFields({ a, b, match })];
        if (!andThen) continue;
        matched.push({ a, b, match });
        articles.set(a, pairs[i]![0]).set(b, pairs[i]![1]);
      }
      yield* failuresOf(bench);
    }
    if (andThen) yield* andThen(block, { matched, articles }, bench, context);
  }
}

/** Pairs that may be alike for standing text alone, without it. */
export const rematchStage: Stage = {
  name: 'rematch',
  version: 1,
  description: 'compares the articles of each pair without the runs of words that stand in many',
  input: blockInput,
  sortedBy: 3,
  output: { replaced: ['a', 'b', 'verdict'], failure: ['stage', 'articles', 'error'] },
  *run(records, context) {
    const bench = benchOf(context);
    for (const { pairs, positions, runs } of partsOf(records)) {
      const verdicts = bench.matchWithoutStandingText(pairs.map((pair, i) => ({ pair, runs: runs[i]! })));
      for (let i = 0; i < verdicts.length; i++) {
        const verdict = verdicts[i];
        if (verdict && verdict.eventProbability < context.settings.minEventProbability)
          yield ['replaced', ...positions[i]!, writeVerdict(verdict)];
      }
      yield* failuresOf(bench);
    }
  },
};

/** Copies beside what they were made from, to comparisons with facts. */
export const compareStage: Stage = {
  name: 'compare',
  version: 1,
  description:
    'compares each copy (b) with its parent (a), fact by fact: of the components that `cluster` has left to it',
  input: blockInput,
  sortedBy: 3,
  output: {
    comparison: ['parent', 'article', 'comparison'],
    failure: ['stage', 'articles', 'error'],
  },
  *run(records, context) {
    const bench = benchOf(context);
    for (const { pairs, positions } of partsOf(records)) {
      const comparisons = bench.compare(pairs);
      for (let i = 0; i < comparisons.length; i++)
        yield ['comparison', ...positions[i]!, JSON.stringify(comparisons[i])];
      yield* failuresOf(bench);
    }
  },
};

interface BlockPart {
  readonly pairs: readonly ArticlePair[];
  readonly positions: readonly (readonly [number, number])[];
  readonly runs: readonly (readonly [Int32Array, Int32Array])[];
}

function* partsOf(records: Iterable<Fields>): Generator<BlockPart> {
  for (const { parts } of blocksOf(records)) yield* parts;
}

/** The pairs of each block in portions, each article read once a block. */
function* blocksOf(
  records: Iterable<Fields>,
): Generator<{ readonly block: string; readonly parts: Iterable<BlockPart> }> {
  for (const block of groupsOf(records)) yield { block: block[0]![0]!, parts: partsOfBlock(block) };
}

function* partsOfBlock(block: readonly Fields[]): Generator<BlockPart> {
  const articles = new Map<number, { readonly json: string; article?: ReadArticle; readonly runs: string }>();
  let part = emptyPart();
  const find = (field: string | undefined) => {
    const position = readPosition(field);
    const found = articles.get(position);
    if (!found)
      throw new InputError(
        'bad-record',
        `Block ${block[0]![0]} has a pair of article ${position} without it.`,
      );
    found.article ??= readJson<ReadArticle>(found.json);
    return { position, article: found.article, runs: readRuns(found.runs) };
  };
  for (const [, kind, number, runs, json] of block) {
    if (kind === '0') {
      articles.set(readPosition(String(Number(number))), { json: json!, runs: runs! });
      continue;
    }
    const [a, b] = json!.split(' ').map(find) as [ReturnType<typeof find>, ReturnType<typeof find>];
    part.pairs.push([a.article, b.article]);
    part.positions.push([a.position, b.position]);
    part.runs.push([a.runs, b.runs]);
    if (part.pairs.length < pairsAtOnce) continue;
    yield part;
    part = emptyPart();
  }
  if (part.pairs.length > 0) yield part;
}

function emptyPart(): {
  pairs: ArticlePair[];
  positions: [number, number][];
  runs: [Int32Array, Int32Array][];
} {
  return { pairs: [], positions: [], runs: [] };
}

function readRuns(field: string): Int32Array {
  return field === '' ? noRuns : Int32Array.from(field.split(' '), Number);
}

const noRuns = new Int32Array();
