/**
 * Writes an archive until it is killed, and says on its standard output what it is about to do and what was acknowledged:
 * `node crash-writer.mjs WHERE SEED`.
 */
import { createRandom } from '../../bench/lib/random.js';
import { openArchive } from '../../src/archive/index.js';
import { createSmallArticles } from './small-articles.js';

const [where, seed] = process.argv.slice(2) as [string, string];
const random = createRandom(Number(seed));
const articleOf = createSmallArticles(Number(seed), true);
const archive = await openArchive(where);
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);
say({ ready: true });
for (let i = 0; ; i++) {
  const ids = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `a${Math.floor(random() * 40)}`);
  const distinct = [...new Set(ids)];
  try {
    if (random() < 0.05) {
      say({ doing: 'compact' });
      await archive.compact();
    } else if (random() < 0.7) {
      const articles = distinct.map(articleOf);
      say({ doing: 'put', articles });
      await archive.replace(articles);
    } else {
      say({ doing: 'remove', ids: distinct });
      await archive.remove(distinct);
    }
    say({ done: i });
  } catch (error) {
    // Its last change is done or not, and what came after would not be known.
    say({ failed: (error as { code?: string }).code ?? String(error) });
    process.exit();
  }
}
