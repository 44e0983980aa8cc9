/**
 * Fits the event model and writes src/match/event-model.ts.
 *
 *   npx tsx bench/fit/event-model.ts [--data DIR] [--check]
 *
 * Prints B³ of average link at 0.5 for each set, by a model of the two others and by the shipped one.
 */
import { eventFeatureNames } from '../../src/match/event-features.js';
import { dataArgument } from '../lib/arguments.js';
import { fitEventModel, judgeEvents } from './evaluate-event-model.js';
import { measureStories } from './event-examples.js';
import { readStories } from './read-sets.js';
import { writeModel } from './write-model.js';

const sets = readStories(dataArgument()).map(({ name, articles }) => measureStories(name, articles));
const model = fitEventModel(sets);
console.log('set            B³ F1 left out   fitted on all');
for (const set of sets) {
  const leftOut = judgeEvents(set, fitEventModel(sets.filter((other) => other !== set)));
  console.log(
    `${set.name.padEnd(14)} ${leftOut.f1.toFixed(3)}            ${judgeEvents(set, model).f1.toFixed(3)}`,
  );
}
writeModel(
  'src/match/event-model.ts',
  'eventModel',
  'Log-odds that both texts of a pair tell one event. Made by bench/fit/event-model.ts: do not edit.',
  model,
  eventFeatureNames,
);
