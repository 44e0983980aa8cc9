import { createWorkbench } from '../batch/workbench.js';
import type { Article, Comparison, Sketch } from '../types.js';
import type { ArchiveCore } from './archive-core.js';
import { digestOf } from './article-record.js';
import type { FindOptions, Found, FoundArticle } from './article-index.js';
import { nearestSketches, resembling } from './nearest-sketches.js';

const defaultMax = 100;

/** No caller's id begins like this but by intent, and then the article is compared with itself. */
const askedId = '\u0000asked ';

/** What the archive holds of an article: the articles whose sketches are near, compared exactly. */
export async function findArticles(
  article: Article,
  { facts = false, max = defaultMax, signal }: FindOptions,
  core: ArchiveCore,
): Promise<Found> {
  const { options, settings, texts } = core.setup;
  const bench = createWorkbench(options, { ...settings, facts }, core.state.size);
  const [sketch] = bench.sketch([article]).sketches as [Sketch];
  const digest = digestOf(article);
  const near = nearestSketches(sketch, core.state.list()).filter(
    ({ held }) => held.id !== article.id || held.digest !== digest,
  );
  signal?.throwIfAborted();
  if (texts === 'none') return { copies: [], sameEvent: [], resembling: resembling(near, max) };
  bench.learn(core.counts());
  const held = near.map(({ held: one }) => one);
  const sources = (await core.textsOf(held)).map((text, i): Article => ({ ...held[i]!.fields, text }));
  // An archived article may have the same id, and documents are held by it.
  const asked = { ...article, id: `${askedId}${article.id}` };
  const copies: FoundArticle[] = [];
  const sameEvent: FoundArticle[] = [];
  const verdicts = bench.match(sources.map((source) => [source, asked]));
  const wanted = sources
    .map((source, i) => ({ source, verdict: verdicts[i]! }))
    .filter(({ verdict }) => verdict.eventProbability >= settings.minEventProbability)
    .sort(
      (x, y) =>
        y.verdict.copyProbability - x.verdict.copyProbability ||
        y.verdict.eventProbability - x.verdict.eventProbability ||
        (x.source.id < y.source.id ? -1 : 1),
    );
  for (const { source, verdict } of wanted) {
    const isCopy = verdict.copyProbability >= settings.minCopyProbability;
    const list = isCopy ? copies : sameEvent;
    if (list.length >= max) continue;
    const [comparison] = bench.compare([[source, asked]]) as [Comparison];
    const cluster = core.lastSettled?.clusterByArticle.get(source.id)?.id;
    list.push({ article: source.id, ...(cluster !== undefined && { cluster }), comparison });
  }
  return { copies, sameEvent, resembling: [] };
}
