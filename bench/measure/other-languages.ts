/**
 * Rewrites of news briefs in other languages than English, and briefs about others.
 *
 *   npx tsx bench/measure/other-languages.ts
 *
 * Of each language: the rewrites found at .5, the least probability of one; the other pairs called copies, the greatest
 * probability of one; the clusters, which should be one a story. Some seconds.
 */
import { clusterArticles, compareArticles } from '../../src/index.js';
import { printTable, type Row } from '../lib/report.js';
import { pairsOf, readBriefs } from './rewritten-briefs/read.js';

for (const name of ['first', 'second'] as const) {
  const all = { copies: 0, found: 0, others: 0, called: 0, stories: 0, clusters: 0 };
  const rows = readBriefs(name).map((one): Row => {
    const judged = pairsOf(one).map(({ one: a, other: b, isCopy }) => ({
      isCopy,
      probability: compareArticles(a, b, { facts: false }).copyProbability,
    }));
    const of = (isCopy: boolean) =>
      judged.filter((pair) => pair.isCopy === isCopy).map(({ probability }) => probability);
    const [copies, others] = [of(true), of(false)];
    const found = copies.filter((probability) => probability >= 0.5).length;
    const called = others.filter((probability) => probability >= 0.5).length;
    const { clusters } = clusterArticles(
      one.briefs.map(({ article }) => article),
      { facts: false },
    );
    const stories = new Set(one.briefs.map(({ story }) => story)).size;
    all.copies += copies.length;
    all.found += found;
    all.others += others.length;
    all.called += called;
    all.stories += stories;
    all.clusters += clusters.length;
    return {
      language: one.language,
      rewrites: copies.length,
      found,
      least: Math.min(...copies).toFixed(2),
      others: others.length,
      called,
      most: Math.max(...others).toFixed(2),
      stories,
      clusters: clusters.length,
    };
  });
  printTable(`Rewritten briefs, ${name}`, [
    ...rows,
    {
      language: 'all',
      rewrites: all.copies,
      found: all.found,
      least: '',
      others: all.others,
      called: all.called,
      most: '',
      stories: all.stories,
      clusters: all.clusters,
    },
  ]);
}
