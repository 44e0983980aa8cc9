// A nightly run over what partners published: one page for each story in which a copy needs a correction, and a list.
//
//     node nightly.mjs FOLDER… REPORTS
//
// Reads pages, feeds, agency formats, tables and text alike. A file that cannot be read is told and skipped.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterInThreads, readArticles } from 'samestory/node';
import { renderPage } from 'samestory/report';

const inputs = process.argv.slice(2, -1);
const reports = process.argv.at(-1);
mkdirSync(reports, { recursive: true });

const { articles, failures } = await readArticles(inputs);
for (const { message, isLost } of failures) console.error(`${isLost ? 'not read' : 'note'}: ${message}`);

const clustering = await clusterInThreads(articles);
const articleById = new Map(articles.map((article) => [article.id, article]));
const corrections = [];
for (const cluster of clustering.clusters) {
  const found = cluster.copies.flatMap(({ article, comparison }) =>
    comparison.facts
      .filter(({ severity }) => severity === 'major')
      .map(({ note }) => ({ article, file: articleById.get(article).file, note })),
  );
  if (found.length === 0) continue;
  corrections.push(...found);
  const members = cluster.members.map((id) => articleById.get(id));
  const story = { clusters: [cluster], events: [] };
  writeFileSync(join(reports, `story-${encodeURIComponent(cluster.id)}.html`), renderPage(story, members));
}
writeFileSync(join(reports, 'corrections.json'), JSON.stringify(corrections, null, 2));
console.log(`${articles.length} articles, ${corrections.length} corrections`);
// Told apart by whoever runs this: nothing to do, something to correct, something not read.
process.exitCode = failures.some(({ isLost }) => isLost) ? 4 : corrections.length > 0 ? 1 : 0;
