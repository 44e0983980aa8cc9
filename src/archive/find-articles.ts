import type { Article, Comparison, Sketch } from '../types.js';
import type { ArchiveCore } from './archive-core.js';
import { digestOf } from './article-record.js';
import type { FindOptions, Found, FoundArticle } from './article-index.js';
import { nearestSketches, resembling } from './nearest-sketches.js';

const defaultMax = 32;

/** What the archive holds of an article: the articles whose sketches are near, compared exactly. */
export async function findArticles(
  article: Article,
  { facts = false, max = defaultMax, signal }: FindOptions,
  core: ArchiveCore,
): Promise<Found> {
  const { settings, texts } = core.setup;
  const bench = core.askingBench(facts);
  // Documents are held by id, and an archived article may have the same, or have had another text.
  const asked = { ...article, id: core.newName() };
  const [sketch] = bench.sketch([asked]).sketches as [Sketch];
  const digest = digestOf(article);
  const near = nearestSketches(sketch, core.state.phraseIndex(), settings.plan!).filter(
    ({ held }) => held.id !== article.id || held.digest !== digest,
  );
  signal?.throwIfAborted();
  if (texts === 'none') return { copies: [], sameEvent: [], resembling: resembling(near, max) };
  const held = near.slice(0, max).map(({ held: one }) => one);
  const sources = (await core.textsOf(held)).map((text, i): Article => ({
    ...held[i]!.fields,
    id: `r${held[i]!.revision}`,
    text,
  }));
  const copies: FoundArticle[] = [];
  const sameEvent: FoundArticle[] = [];
  const verdicts = bench.match(sources.map((source) => [source, asked]));
  const wanted = sources
    .map((source, i) => ({ source, id: held[i]!.id, verdict: verdicts[i]! }))
    .filter(({ verdict }) => verdict.eventProbability >= settings.minEventProbability)
    .sort(
      (x, y) =>
        y.verdict.copyProbability - x.verdict.copyProbability ||
        y.verdict.eventProbability - x.verdict.eventProbability ||
        (x.id < y.id ? -1 : 1),
    );
  for (const { source, id, verdict } of wanted) {
    const isCopy = verdict.copyProbability >= settings.minCopyProbability;
    const list = isCopy ? copies : sameEvent;
    const [comparison] = bench.compare([[source, asked]]) as [Comparison];
    const cluster = core.lastSettled?.clusterByArticle.get(id)?.id;
    list.push({ article: id, ...(cluster !== undefined && { cluster }), comparison });
  }
  core.tell(bench.takeFailures());
  return { copies, sameEvent, resembling: [] };
}
