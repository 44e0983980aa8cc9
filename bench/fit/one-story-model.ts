/**
 * Fits the one-story models, which tell the copies of a story from other stories by its template, and writes
 * src/match/one-story-model.ts and src/match/other-one-story-model.ts.
 *
 *   npx tsx bench/fit/one-story-model.ts [--data DIR] [--evaluate]
 *
 * With `--evaluate` it first prints the share of pairs called copies, of genres and sets that the models have not seen.
 * Half a minute.
 */
import { oneStoryFeatureNames, otherOneStoryFeatureNames } from '../../src/match/one-story-features.js';
import { dataArgument } from '../lib/arguments.js';
import { readCopySets } from './read-sets.js';
import { evaluateOneStoryModel, fitOneStoryModel } from './templates/fit-one-story.js';
import { measureStoryPairs } from './templates/story-pairs.js';
import { writeModel } from './write-model.js';

const sets = readCopySets(dataArgument());
for (const [language, file, name, doc] of [
  ['en', 'one-story-model', 'oneStoryModel', 'Log-odds that two texts that share so much tell one story.'],
  [
    'xx',
    'other-one-story-model',
    'otherOneStoryModel',
    'The one-story model for other languages than English.',
  ],
] as const) {
  const pairs = measureStoryPairs(sets, language);
  console.log(`${language}: ${pairs.length} pairs`);
  if (process.argv.includes('--evaluate'))
    for (const { what, pairs: of, asText, called } of evaluateOneStoryModel(pairs))
      console.log(`${what.padEnd(45)} ${String(of).padStart(5)} ${asText.toFixed(3)} ${called.toFixed(3)}`);
  writeModel(
    `src/match/${file}.ts`,
    name,
    `${doc} Made by bench/fit/one-story-model.ts: do not edit.`,
    fitOneStoryModel(pairs),
    language === 'en' ? oneStoryFeatureNames : otherOneStoryFeatureNames,
  );
}
