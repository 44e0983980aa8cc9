import { createWorkbench } from '../batch/workbench.js';
import type { Article } from '../types.js';
import type { ArchiveCore } from './archive-core.js';
import type { DamagedArticle } from './article-index.js';
import { digestOf, unpackText, type HeldArticle } from './article-record.js';

/** Articles whose texts are read at a time. */
const portionSize = 256;

/**
 * What the store finds wrong with its bytes, and what no sum can tell: that the text of each article is the one that came,
 * and that its sketch is what this version makes of it.
 */
export async function verifyArchive({ state, store, setup }: ArchiveCore): Promise<DamagedArticle[]> {
  const articles = state.list();
  const byRevision = new Map(articles.map((held) => [held.revision, held]));
  const damaged = (await store.verify()).map(({ revision, reason }): DamagedArticle => {
    const held = byRevision.get(revision);
    return { ...(held && { article: held.id }), revision, reason };
  });
  const known = new Set(damaged.map(({ revision }) => revision));
  if (setup.texts === 'none') return damaged;
  for (let i = 0; i < articles.length; i += portionSize) {
    const portion = articles.slice(i, i + portionSize).filter(({ revision }) => !known.has(revision));
    const bench = createWorkbench(setup.options, setup.settings, articles.length);
    const bodies = await store.bodies(portion.map(({ body }) => body!));
    portion.forEach((held, k) => {
      const reason = reasonAgainst(held, bodies[k], (article) => bench.sketch([article]).sketches[0]!);
      if (reason !== undefined) damaged.push({ article: held.id, revision: held.revision, reason });
    });
  }
  return damaged;
}

function reasonAgainst(
  { fields, digest, sketch }: HeldArticle,
  body: Uint8Array | undefined,
  sketchOf: (article: Article) => HeldArticle['sketch'],
): string | undefined {
  if (!body) return 'its text is damaged';
  const article: Article = { ...fields, text: unpackText(body) };
  if (digestOf(article) !== digest) return 'its text is not the one that was added';
  const own = sketchOf(article);
  const isSame = same(own.signature.slots, sketch.signature.slots) && same(own.phrases, sketch.phrases);
  return isSame ? undefined : 'its sketch is not that of its text';
}

function same(xs: Uint32Array, ys: Uint32Array): boolean {
  return xs.length === ys.length && xs.every((x, i) => x === ys[i]);
}
