import type { ArticleId, Clustering, FactChange, Severity } from '../../types.js';
import { headlineOf } from '../headline.js';
import { type CopyModel, sumCounts, type StoryModel, type StoryTools, toStory } from './story-model.js';

/** All that the page says, before a word of it is written. */
export interface PageModel {
  readonly articles: number;
  /** Stories with copies: the most to correct first, then the largest. */
  readonly stories: readonly StoryModel[];
  readonly singles: readonly { readonly id: ArticleId; readonly headline: string }[];
  /** Events that several stories or single reports tell. */
  readonly events: readonly { readonly names: readonly string[]; readonly independentSources: number }[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that ask for a correction: those of the copies with most of them first. */
  readonly desk: readonly DeskItem[];
}

/** A correction, and all copies that need it word for word. */
export interface DeskItem {
  readonly fact: FactChange;
  /** Each with the number of the finding there; the first is the one to show. */
  readonly copies: readonly { readonly copy: CopyModel; readonly index: number }[];
}

export function toPage(clustering: Clustering, tools: StoryTools): PageModel {
  const { clusters, events } = clustering;
  const weigh = (cluster: (typeof clusters)[number]) =>
    cluster.copies.reduce(
      (sum, { comparison }) => sum + comparison.facts.filter(({ severity }) => severity === 'major').length,
      0,
    );
  const stories = clusters
    .filter(({ members }) => members.length > 1)
    .map((cluster) => ({ cluster, majors: weigh(cluster) }))
    .sort((a, b) => b.majors - a.majors || b.cluster.members.length - a.cluster.members.length)
    .map(({ cluster }, i) => toStory(cluster, i + 1, tools));
  const nameOf = (id: ArticleId): string => {
    const article = tools.articleOf(id);
    return (article && headlineOf(article)) ?? id;
  };
  const storyById = new Map(stories.map((story) => [story.cluster.id, story]));
  return {
    articles: clusters.reduce((sum, { members }) => sum + members.length, 0),
    stories,
    singles: clusters
      .filter(({ members }) => members.length === 1)
      .map(({ members }) => ({ id: members[0]!, headline: nameOf(members[0]!) })),
    events: events
      .filter((event) => event.clusters.length > 1)
      .map((event) => ({
        names: event.clusters.map((id) => storyById.get(id)?.headline ?? nameOf(id)),
        independentSources: event.independentSources,
      })),
    counts: sumCounts(stories.map(({ counts }) => counts)),
    desk: stories.flatMap(deskItems),
  };
}

/** What several copies have from one another, or each by itself, is one thing to send. */
function deskItems({ copies }: StoryModel): DeskItem[] {
  const items = new Map<string, DeskItem & { copies: { copy: CopyModel; index: number }[] }>();
  for (const copy of copies) {
    copy.findings.forEach((fact, index) => {
      if (fact.severity !== 'major') return;
      const key = [fact.change, fact.kind, fact.source?.text ?? '', fact.copy?.text ?? ''].join('\u0000');
      const known = items.get(key);
      if (known) known.copies.push({ copy, index });
      else items.set(key, { fact, copies: [{ copy, index }] });
    });
  }
  return [...items.values()];
}
