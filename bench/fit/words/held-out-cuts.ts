/** Chances from which on two words say the same, measured on sources that the model has not seen. */
import { developmentSources, readLabels } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { fitRelation, probabilityOf, withFeatures, type LexicalPair } from './relation-model.js';

/** Share of those that are told to say the same that do, were harmless and harmful changes equally many. */
const precision = 0.93;

interface Cuts {
  readonly minSame: number;
  readonly opposed: number;
  readonly unknown: number;
  readonly lines: readonly string[];
}

/** Each of SummEdits' domains is edited by one hand: they are left out together. */
const familyOf = (source: string) =>
  ['podcast', 'ectsum', 'qmsumm', 'samsum'].includes(source) ? 'summedits' : source;

interface Scored {
  readonly example: LexicalPair;
  readonly chance: number;
}

export function heldOutCuts(lexicon: Lexicon, data: string, opposites: ReadonlySet<number>): Cuts {
  const all = readLabels(data, (source) => (developmentSources as readonly string[]).includes(source));
  const known = withFeatures(lexicon, all);
  const scored: Scored[] = [];
  for (const family of new Set(known.map(({ pair }) => familyOf(pair.source)))) {
    const model = fitRelation(known.filter(({ pair }) => familyOf(pair.source) !== family));
    for (const example of known)
      if (familyOf(example.pair.source) === family)
        scored.push({ example, chance: probabilityOf(model, example.features) });
  }
  const plain = scored.filter(({ example }) => example.pair.kind !== 'hypernym');
  const minSame = cutAt(precision, plain);
  const isOpposite = ({ example: { ids } }: Scored) =>
    opposites.has(Math.min(...ids) * lexicon.vocabulary.words.length + Math.max(...ids));
  const unknownPairs = all.length - known.length;
  const opposed = Math.max(
    0.01,
    shareOfHarmless(
      plain.filter(isOpposite).map(({ example }) => example.pair.label),
      plain,
    ),
  );
  const seen = new Set(known.map(({ pair }) => pair));
  const missing = all.filter((pair) => !seen.has(pair) && pair.kind !== 'hypernym').map(({ label }) => label);
  const unknown = shareOfHarmless(missing, plain);
  const lines = [0.75, 0.8, 0.85, 0.9, 0.95].map((least) => {
    const cut = cutAt(least, plain);
    const found = (label: number) => {
      const own = plain.filter(({ example }) => example.pair.label === label);
      return (own.filter(({ chance }) => chance >= cut).length / own.length).toFixed(3);
    };
    return `precision ${least}: from ${cut.toFixed(3)} on, harmless ${found(1)}, harmful ${found(0)}`;
  });
  return {
    minSame: two(minSame),
    opposed: two(opposed),
    unknown: two(unknown),
    lines: [...lines, `${unknownPairs} pairs of words that the table does not know`],
  };
}

/** The least chance from which on, and from every greater on, so great a share is harmless. */
function cutAt(precision: number, scored: readonly Scored[]): number {
  const counts = countsOf(scored.map(({ example }) => example.pair.label));
  let [right, wrong, cut] = [0, 0, 1];
  for (const { example, chance } of [...scored].sort((a, b) => b.chance - a.chance)) {
    if (example.pair.label === 1) right += 1 / counts[1];
    else wrong += 1 / counts[0];
    if (right / (right + wrong) >= precision) cut = chance;
  }
  return cut;
}

function shareOfHarmless(labels: readonly number[], of: readonly Scored[]): number {
  const own = countsOf(labels);
  const counts = countsOf(of.map(({ example }) => example.pair.label));
  const [wrong, right] = [own[0] / counts[0], own[1] / counts[1]];
  return right / (right + wrong);
}

function countsOf(labels: readonly number[]): [number, number] {
  const right = labels.filter((label) => label === 1).length;
  return [labels.length - right, right];
}

function two(value: number): number {
  return Number(value.toFixed(2));
}
