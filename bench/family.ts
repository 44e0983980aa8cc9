/**
 * One story told by hundreds of desks, each in its own words: whether it stays one cluster, and what it costs.
 *
 *   npx tsx bench/family.ts [copies …, default 100 250 500 1000 2000]
 *
 * Every desk chooses its own wording at some seventy places of an invented report, leaves out a fifth of the sentences,
 * changes the order here and there and adds a sentence of its own. Beside them stand half as many stories of other
 * desks, by templates. Facts off; processor time. Imports src.
 */
import { clusterArticles } from '../src/cluster-articles.js';
import type { Article } from '../src/types.js';
import { createRandom } from './fit/random.js';
import { readGenres } from './fit/templates/genres.js';
import { drawStory, sentencesOf } from './fit/templates/stories.js';
import { plainArguments } from './lib/arguments.js';
import { printMachine, printTable, type Row } from './lib/report.js';
import { spin } from './lib/spin.js';

const sizes = plainArguments().map(Number);
const genres = readGenres();

printMachine();
const rows = (sizes.length > 0 ? sizes : [100, 250, 500, 1000, 2000]).map((copies): Row => {
  const random = createRandom(copies);
  const family = Array.from({ length: copies }, (_, i): Article => ({
    id: `family-${String((i * 7919) % 100_003).padStart(6, '0')}`,
    text: spin(random),
  }));
  const others = Array.from({ length: copies >> 1 }, (_, i): Article => ({
    id: `${i % 2 === 0 ? 'a' : 'z'}other-${i}`,
    text: sentencesOf(drawStory(genres[i % genres.length]!, random)).join('\n\n'),
  }));
  const before = process.cpuUsage();
  const { clusters } = clusterArticles([...family, ...others], { facts: false });
  const { user, system } = process.cpuUsage(before);
  const isOfFamily = (id: string) => id.startsWith('family-');
  const parts = clusters.filter(({ members }) => members.some(isOfFamily));
  const largest = Math.max(...parts.map(({ members }) => members.filter(isOfFamily).length));
  const strangers = parts.reduce(
    (sum, { members }) => sum + members.filter((id) => !isOfFamily(id)).length,
    0,
  );
  return {
    copies,
    others: others.length,
    'CPU s': Number(((user + system) / 1e6).toFixed(2)),
    'clusters of the story': parts.length,
    'share in the largest': Number((largest / copies).toFixed(3)),
    'strangers in them': strangers,
  };
});
printTable('One story, rewritten by many', rows);
