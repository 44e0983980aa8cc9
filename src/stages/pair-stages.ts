import type { ArticlePair, ReadArticle } from '../batch/workbench.js';
import { benchOf } from './bench-of.js';
import { InputError } from '../errors.js';
import { isTemplatePair } from '../cluster/template-families.js';
import { failuresOf } from './failures.js';
import { readJson, readPosition } from './place.js';
import { groupsOf, type Fields, type Stage } from './stage.js';
import { writeVerdict } from './verdict-record.js';

/** What the pair stages read: of each block first its articles, then its pairs in order. */
const blockInput = ['block', 'kind', 'number', 'runs', 'json'];

/** Pairs with their articles to verdicts. */
export const matchStage: Stage = {
  name: 'match',
  version: 1,
  description:
    'compares the articles of each pair: of a block first the articles (kind 0), then the pairs (kind 1)',
  input: blockInput,
  sortedBy: 3,
  output: {
    verdict: ['a', 'b', 'event', 'copy', 'resemblance', 'isTemplate', 'verdict'],
    failure: ['stage', 'articles', 'error'],
  },
  *run(records, context) {
    const bench = benchOf(context);
    for (const { pairs, positions } of blocksOf(records)) {
      const verdicts = bench.match(pairs);
      for (let i = 0; i < verdicts.length; i++) {
        const verdict = verdicts[i]!;
        const { eventProbability, copyProbability, evidence } = verdict;
        const numbers = [eventProbability, copyProbability, evidence.resemblance];
        yield [
          'verdict',
          ...positions[i]!,
          ...numbers,
          isTemplatePair(verdict) ? 1 : 0,
          writeVerdict(verdict),
        ];
      }
      yield* failuresOf(bench);
    }
  },
};

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
    for (const { pairs, positions, runs } of blocksOf(records)) {
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
    for (const { pairs, positions } of blocksOf(records)) {
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

const pairsAtOnce = 64;

/** The pairs of each block in portions, each article read once a block. */
function* blocksOf(records: Iterable<Fields>): Generator<BlockPart> {
  for (const block of groupsOf(records)) {
    const articles = new Map<
      number,
      { readonly json: string; article?: ReadArticle; readonly runs: string }
    >();
    let part: { pairs: ArticlePair[]; positions: [number, number][]; runs: [Int32Array, Int32Array][] } =
      emptyPart();
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
