import type { Article, ArticleId, Cluster, Clustering, Copy, NewsEvent } from '../types.js';
import { headlineOf } from './headline.js';
import { count, list, probabilityInFigures, probabilityInWords } from './in-words.js';
import { beside, clip, displayWidth, pad } from './layout.js';
import {
  headingInWords,
  renderCopy,
  renderScope,
  type ReportView,
  type SettledView,
  settleView,
} from './render-comparison.js';
import { renderFactMatrix } from './render-fact-matrix.js';
import { renderTree } from './render-tree.js';
import { tally, type Tally } from './render-findings.js';
import { renderSummary } from './render-summary.js';
import { findingsOf, isSourceGuess, tallyOf } from './story-findings.js';
import { factMatrix } from '../facts/fact-matrix.js';
import type { ArticleLookup } from './article-lookup.js';
import { visible } from './visible.js';

const LABEL_WIDTH = 11;

/**
 * The report of a batch, as text with a line end after every line: the stories with copies, those with the
 * worst findings first; then the events that more than one story tells; then the single reports.
 */
export function renderClustering(
  clustering: Clustering,
  articleById: ArticleLookup<Article>,
  view: ReportView = {},
): string {
  const settled = settleView(view, articleById);
  const { paint } = settled;
  const stories = clustering.clusters.filter(({ members }) => members.length > 1);
  const singles = clustering.clusters.filter(({ members }) => members.length === 1);
  const findings = findingsOf(stories);
  const inOrder = [...stories].sort(byWorst);
  const articles = clustering.clusters.reduce((sum, { members }) => sum + members.length, 0);
  const head =
    `${count(articles, 'article')}: ${count(stories.length, 'story', 'stories')} with copies, ` +
    count(singles.length, 'single report');
  const lines = [
    paint.strong(head),
    ...(settled.facts && stories.length > 0
      ? [findings === '' ? 'Nothing to correct.' : `To the desk: ${findings}`]
      : []),
    '',
    ...((settled.summary ?? stories.length > MOST_STORIES)
      ? [...renderSummary(inOrder, articleById, settled), '', ...renderRest(clustering, singles, settled)]
      : [
          ...inOrder.flatMap((story) => [...renderStory(story, articleById, settled), '']),
          ...renderEvents(clustering, settled),
          ...renderSingles(singles, articleById, settled),
        ]),
    ...renderScope(settled),
  ];
  return `${lines.join('\n')}\n`;
}

/** Of more stories than this only a line each is shown, unless more is asked for. */
const MOST_STORIES = 20;

/** What a summary leaves out, and how to see it. */
function renderRest(
  { events }: Clustering,
  singles: readonly Cluster[],
  { width, paint }: SettledView,
): string[] {
  const wide = events.filter(({ clusters }) => clusters.length > 1).length;
  const left = `${count(wide, 'event')} told by several of them or of the ${count(singles.length, 'single report')}.`;
  const more =
    '--no-summary shows each story in full, with --show major and --max N as much of it as is wanted; --json has all.';
  return [...beside('', 2, left, width), ...beside('', 2, more, width).map(paint.faint), ''];
}

function renderStory(story: Cluster, articleById: ArticleLookup<Article>, view: SettledView): string[] {
  const { paint, width } = view;
  const base = story.members[0]!;
  const title = clip(headline(base, articleById), width - LABEL_WIDTH);
  const copies = [...story.copies].sort((a, b) =>
    worse(tally(a.comparison.facts), tally(b.comparison.facts)),
  );
  return [
    paint.strong(pad('STORY', LABEL_WIDTH) + title),
    ...renderSource(story, width),
    ...renderMembers(story, view),
    ...renderTree(story, width - LABEL_WIDTH, view.placeInWords).map(
      (line, i) => pad(i === 0 ? '  lineage' : '', LABEL_WIDTH) + line,
    ),
    ...copies.flatMap((copy) => ['', ...renderHeadedCopy(copy, view, isSourceGuess(story))]),
    ...renderMatrix(story, view),
  ];
}

/** With one copy its own findings say it all. */
function renderMatrix(story: Cluster, view: SettledView): string[] {
  if (story.copies.length < 2) return [];
  const lines = renderFactMatrix(factMatrix(story), view);
  return lines.length === 0 ? [] : ['', ...lines];
}

function renderSource({ source, missingSource, members }: Cluster, width: number): string[] {
  const base = visible(members[0]!);
  const text = source
    ? `${visible(source.article)}: ${visible(source.reason)} (${sureness(source.confidence)})`
    : missingSource
      ? `missing, ${base} stands in for it: ${visible(missingSource.reason)} (${sureness(missingSource.confidence)})`
      : `missing, ${base} stands in for it`;
  return beside('  source', LABEL_WIDTH, text, width);
}

function sureness(confidence: number): string {
  return `${probabilityInWords(confidence)}: ${probabilityInFigures(confidence)}`;
}

function renderMembers({ members, source }: Cluster, { originById, paint }: SettledView): string[] {
  const idWidth = Math.min(40, widest(members)) + 2;
  return members.map((id, i) => {
    const role = i > 0 ? 'copy' : source ? 'source' : 'base';
    const origin = originById.get(id);
    const path = origin === undefined ? '' : paint.faint(visible(origin));
    return `  ${pad(i === 0 ? 'texts' : '', LABEL_WIDTH - 2)}${pad(visible(id), idWidth)}${pad(role, 8)}${path}`.trimEnd();
  });
}

function renderHeadedCopy(
  { article, parent: of, comparison }: Copy,
  view: SettledView,
  isGuess: boolean,
): string[] {
  const head = headingInWords(comparison, visible(of), visible(article), isGuess);
  return [
    ...beside('', 2, head, view.width).map(view.paint.strong),
    ...renderCopy(comparison, of, article, view, isGuess),
  ];
}

function renderEvents({ events, clusters }: Clustering, view: SettledView): string[] {
  const clusterById = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const wide = events.filter((event) => event.clusters.length > 1);
  if (wide.length === 0) return [];
  return [view.paint.strong('SAME EVENT, not copies of one another'), ...wide.flatMap(renderEvent), ''];

  function renderEvent(event: NewsEvent): string[] {
    const stories = event.clusters.map((id) => storyInWords(id, clusterById.get(id)));
    const sources = count(event.independentSources, 'independent source');
    return beside('', 2, `${list(stories)}: ${sources}`, view.width);
  }
}

/** `tribune`, or `tribune (with its copy islander)`. */
function storyInWords(id: string, cluster: Cluster | undefined): string {
  const [first = id, ...copies] = (cluster?.members ?? []).map(visible);
  if (copies.length === 0) return visible(first);
  return `${first} (with its ${copies.length === 1 ? 'copy' : 'copies'} ${list(copies)})`;
}

function renderSingles(
  singles: readonly Cluster[],
  articleById: ArticleLookup<Article>,
  { paint, width }: SettledView,
): string[] {
  if (singles.length === 0) return [];
  const ids = singles.map(({ members }) => members[0]!);
  const idWidth = Math.min(40, widest(ids)) + 2;
  return [
    paint.strong('SINGLE REPORTS, no copy among these articles'),
    ...ids.map(
      (id) => `  ${pad(visible(id), idWidth)}${clip(headline(id, articleById), width - idWidth - 2)}`,
    ),
    '',
  ];
}

/** Columns of the longest id: a batch may have more than fit in one call of `Math.max`. */
function widest(ids: readonly ArticleId[]): number {
  return ids.reduce((width, id) => Math.max(width, displayWidth(visible(id))), 0);
}

function headline(id: ArticleId, articleById: ArticleLookup<Article>): string {
  const article = articleById.get(id);
  return article ? visible(headlineOf(article) ?? '(no words)') : visible(id);
}

function byWorst(a: Cluster, b: Cluster): number {
  return worse(tallyOf([a]), tallyOf([b]));
}

function worse(a: Tally, b: Tally): number {
  return b.major - a.major || b.minor - a.minor;
}
