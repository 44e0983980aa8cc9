import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { createMatcher } from '../../match/create-matcher.js';
import { prepare } from '../../text/prepare.js';
import type { Article, Clustering } from '../../types.js';
import { visible } from '../visible.js';
import { short } from './words.js';
import { Front } from './front.js';
import { type PageModel, toPage } from './page-model.js';
import { pageScript } from './script.js';
import { StoryView } from './story-view.js';
import { pageStyle } from './style.js';

/** Options of {@link renderPage}. */
export interface PageOptions {
  /** Title of the page. Default: how many articles and stories there are. */
  readonly title?: string;
}

/** Copies in all from which what is word for word the same is not written out beside each copy. */
const slimFrom = 60;

/**
 * One HTML file of a clustering and its articles: what to send to the desk, every story with its family tree, its facts
 * in all texts, and each copy beside the text it was made from.
 *
 * It needs no network and no server, works without scripts (they add filters and jumps), and prints. Every text is
 * escaped, and its Content-Security-Policy lets nothing run or load but its own style and script, by their hashes.
 * Costs the alignment of each copy once more, a few milliseconds each, and some 20 kB a copy.
 *
 * @param articles those of the clustering, in any order; of an article that is not given only its id is shown.
 * @example
 * const html = renderPage(clusterArticles(articles), articles);
 */
export function renderPage(
  clustering: Clustering,
  articles: Iterable<Article>,
  options: PageOptions = {},
): string {
  const articleById = new Map(Array.from(articles, (article) => [article.id, article]));
  const page = toPage(clustering, {
    articleOf: (id) => articleById.get(id),
    prepare,
    match: createMatcher(),
  });
  return `<!doctype html>\n${renderToString(<Page page={page} title={options.title} />)}\n`;
}

function Page({ page, title }: { page: PageModel; title: string | undefined }): JSX.Element {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(pageStyle)}'`,
    `script-src '${hashOf(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const copies = page.stories.reduce((sum, story) => sum + story.copies.length, 0);
  const name = title ?? `samestory: ${page.articles} articles, ${page.stories.length} stories with copies`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{visible(name)}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <a class="skip" href="#stories">
          Skip to the stories
        </a>
        <Front page={page} />
        <main>
          {page.stories.map((story) => (
            <StoryView story={story} isSlim={copies >= slimFrom} />
          ))}
          <Singles page={page} />
        </main>
        <footer class="faint">
          <p>
            Compared: numbers, times, names, quotes, attributions, status (done, planned, denied), added and
            dropped statements, damaged wording. Not compared: pictures, captions, tables, links; whether a
            source itself is right.
          </p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </body>
    </html>
  );
}

function Singles({ page }: { page: PageModel }): JSX.Element | null {
  if (page.singles.length === 0) return null;
  return (
    <details class="singles">
      <summary>{`${page.singles.length} single ${page.singles.length === 1 ? 'report' : 'reports'}, no copy among these articles`}</summary>
      <ul>
        {page.singles.map(({ id, headline }) => (
          <li dir="auto">
            <b>{short(id, 60)}</b> {short(headline, 120)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function hashOf(text: string): string {
  return `sha256-${base64.encode(sha256(new TextEncoder().encode(text)))}`;
}
