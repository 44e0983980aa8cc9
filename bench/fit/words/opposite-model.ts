/**
 * The chance that one word is the opposite of another: `loves` and `dreads`, `impressive` and `mediocre`, which no list of
 * antonyms has. A logistic and trees over the features of the relation; planted antonyms against words that say the same and
 * against wider words.
 */
import { probabilityOf, fitBoth, wider, type LexicalPair, type RelationModel } from './relation-model.js';
import { quarterOf } from './quarter-of.js';

/** Of opposites that are told, were harmless changes and planted ones equally many: they are sent to readers. */
const precision = 0.99;

export interface OppositeModel {
  readonly model: RelationModel;
  /** Chance from which on two words are told to be opposites. */
  readonly least: number;
  readonly line: string;
}

const planted = 'antonym';
const isPlanted = ({ pair }: LexicalPair) => pair.kind === planted;
const labelOf = (example: LexicalPair) => (isPlanted(example) ? 1 : 0);

/** What else was changed to do harm may be an opposite or not: nobody said so, and it is left out. */
export function fitOpposites(pairs: readonly LexicalPair[]): OppositeModel {
  const examples = pairs.filter(
    ({ pair }) => pair.kind === planted || pair.kind === wider || pair.label === 1,
  );
  const scored: { readonly label: number; readonly chance: number }[] = [];
  for (let quarter = 0; quarter < 4; quarter++) {
    const isOut = ({ pair }: LexicalPair) => quarterOf(pair.group) === quarter;
    const model = fitBoth(
      examples.filter((one) => !isOut(one)),
      labelOf,
    );
    for (const one of examples)
      if (isOut(one) && one.pair.kind !== wider)
        scored.push({ label: labelOf(one), chance: probabilityOf(model, one.features) });
  }
  const sizes = [0, 1].map((label) => scored.filter((one) => one.label === label).length);
  const told = [0, 0];
  let [least, line] = [1, 'no chance is sure enough for opposites'];
  for (const { label, chance } of scored.sort((a, b) => b.chance - a.chance)) {
    told[label]! += 1 / sizes[label]!;
    if (told[1]! / (told[0]! + told[1]!) < precision) continue;
    least = chance;
    line = `opposites from ${chance.toFixed(3)} on: planted ${told[1]!.toFixed(3)}, harmless ${told[0]!.toFixed(4)}`;
  }
  return { model: fitBoth(examples, labelOf), least, line };
}
