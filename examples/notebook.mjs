// For an analyst: run it cell by cell (`// %%`) in an editor that knows them, or as a whole.
// %% Read a folder, whatever is in it, and find what was made from what.
import { fileURLToPath } from 'node:url';
import { factMatrix, clusterArticles } from 'samestory';
import { readArticles } from 'samestory/node';

const folder = process.argv[2] ?? fileURLToPath(new URL('articles', import.meta.url));
const { articles } = await readArticles([folder]);
const { clusters, events } = clusterArticles(articles);

// %% How much of what was published is a copy? How many sources does each event have?
const copies = clusters.reduce((sum, cluster) => sum + cluster.copies.length, 0);
console.log(`${articles.length} articles, ${copies} of them copies`);
console.table(events.map(({ id, clusters, independentSources }) => ({ id, texts: clusters.length, independentSources }))); // prettier-ignore

// %% Which copies changed most, and what?
const changes = clusters.flatMap((cluster) =>
  cluster.copies.map(({ article, parent, comparison }) => {
    const count = (wanted) => comparison.facts.filter(({ change }) => change === wanted).length;
    return { article, parent, kept: count('kept'), garbled: count('garbled'), dropped: count('dropped'), added: count('added') }; // prettier-ignore
  }),
);
console.table(changes.sort((a, b) => b.garbled - a.garbled));

// %% Every fact of the largest story in each of its texts, the worst first: who changed it, who inherited that.
for (const { passage, versions } of factMatrix(clusters[0]).slice(0, 5)) {
  console.log(`“${passage.text}”`);
  for (const { article, change, entered, note } of versions) {
    const from = entered === article ? '' : ` (from ${entered})`;
    if (note !== undefined) console.log(`  ${article} ${change}${from}: ${note}`);
  }
}
