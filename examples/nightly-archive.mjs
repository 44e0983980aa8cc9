// Tonight's articles against all that came before: what is new, what moved, and who still carries what was killed.
//
//     node nightly-archive.mjs ARCHIVE TOKEN-FILE FOLDER…
//
// ARCHIVE is a folder, or postgres://… for one that several processes share. Run it as often as you like: what is there
// already changes nothing. A withdrawn article (status canceled) is recalled.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openArchive } from 'samestory/archive';
import { readArticles } from 'samestory/node';

const [where, tokenFile, ...inputs] = process.argv.slice(2);
const archive = await openArchive(where);
const { articles, failures } = await readArticles(inputs);
for (const { message, isLost } of failures) console.error(`${isLost ? 'not read' : 'note'}: ${message}`);

const { added, replaced } = await archive.replace(articles);
console.log(`${added} added, ${replaced} replaced, ${(await archive.stats()).articles} in the archive`);

const before = existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8').trim() : undefined;
const { token, articles: changes, clusters } = await archive.changesSince(before);
for (const { kind, from, into } of clusters)
  console.log(`${kind}: ${from.join(' + ')} → ${into.join(' + ')}`);
for (const { kind, article, cluster, reason } of changes)
  if (cluster !== article) console.log(`${kind}: ${article} (${cluster ?? 'gone'}). ${reason}`);

let carried = 0;
for (const { id } of articles.filter(({ status }) => status === 'canceled')) {
  for (const { article, carries } of (await archive.recall(id)).carrying) {
    carried++;
    console.log(`withdrawn ${id} still in ${article}: ${carries.length} facts`);
  }
}
// Only now: a run that was cut off tells all of it the next time.
writeFileSync(tokenFile, token);
await archive.close();
process.exitCode = failures.some(({ isLost }) => isLost) ? 4 : carried > 0 ? 1 : 0;
