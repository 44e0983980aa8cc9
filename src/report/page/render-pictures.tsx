import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { createMatcher } from '../../match/create-matcher.js';
import { prepare } from '../../text/prepare.js';
import type { Article, Cluster } from '../../types.js';
import { MatrixPicture } from './matrix-picture.js';
import { toStory, type StoryModel } from './story-model.js';
import { pictureStyle } from './style.js';
import { TreePicture } from './tree-picture.js';

/**
 * Who copied whom in one story, as an SVG file: a line a text under what it was made from, by time where all texts are
 * dated, the missing source as a hollow node. For tickets and mails; it needs no style of its surroundings.
 *
 * @param articles those of the cluster, in any order; others are not looked at.
 */
export function renderTreeSvg(cluster: Cluster, articles: Iterable<Article>): string {
  return toSvg(<TreePicture story={storyOf(cluster, articles)} />);
}

/** The facts of one story by texts, as an SVG file: at most 40 facts, the most disputed first, and 60 texts. */
export function renderMatrixSvg(cluster: Cluster, articles: Iterable<Article>): string {
  return toSvg(<MatrixPicture story={storyOf(cluster, articles)} />);
}

function storyOf(cluster: Cluster, articles: Iterable<Article>): StoryModel {
  const articleById = new Map(Array.from(articles, (article) => [article.id, article]));
  return toStory(cluster, 1, { articleOf: (id) => articleById.get(id), prepare, match: createMatcher() });
}

/** Links lead into the page, so a picture has none. */
function toSvg(picture: JSX.Element): string {
  const svg = renderToString(picture).replace(/<a href="[^"]*">|<\/a>/g, '');
  const start = svg.indexOf('>');
  const open = svg.slice(0, start).includes('xmlns=')
    ? svg.slice(0, start)
    : svg.slice(0, start).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${open}><style>${pictureStyle}</style>${svg.slice(start + 1)}\n`;
}
