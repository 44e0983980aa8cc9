import type { Article, Cluster } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';
import { count, probabilityInWords } from './in-words.js';
import { clip, pad } from './layout.js';
import { headlineOf } from './headline.js';
import type { SettledView } from './render-comparison.js';
import { findingsOf } from './story-findings.js';
import { visible } from './visible.js';

/** Columns for how many texts a story has, and for its headline; what is left is for the findings. */
const TEXTS_WIDTH = 11;
const MIN_TITLE = 24;

/** One line a story: how many texts it has, its headline, its source, and what there is to do. */
export function renderSummary(
  stories: readonly Cluster[],
  articleById: ArticleLookup<Article>,
  { width, paint, facts }: SettledView,
): string[] {
  const rows = stories.map((story) => {
    const article = articleById.get(story.members[0]!);
    return {
      texts: count(story.members.length, 'text'),
      title: article ? visible(headlineOf(article) ?? '(no words)') : visible(story.members[0]!),
      source: sourceInWords(story),
      findings: facts ? findingsOf([story]) || 'nothing to correct' : '',
    };
  });
  const lineOf = (texts: string, title: string, says: string) => {
    const room = Math.max(MIN_TITLE, width - TEXTS_WIDTH - 4 - says.length);
    const shown = clip(title, room);
    return `  ${pad(texts, TEXTS_WIDTH)}${pad(shown, room)}  ${says}`.trimEnd();
  };
  return [
    paint.strong('STORIES, those with the worst findings first'),
    ...rows.map(({ texts, title, source, findings }) =>
      clip(lineOf(texts, title, [source, findings].filter((part) => part !== '').join('; ')), width),
    ),
  ];
}

/** `source wire`, with a word where it is not nearly certain. */
function sourceInWords({ source }: Cluster): string {
  if (!source) return 'source missing';
  const name = clip(visible(source.article), 24);
  const isSure = source.confidence >= 0.9;
  return isSure ? `source ${name}` : `source ${probabilityInWords(source.confidence)} ${name}`;
}
