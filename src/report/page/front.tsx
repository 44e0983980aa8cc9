import type { JSX } from 'preact';
import { changeInWords, count, KIND_WORDS } from '../in-words.js';
import { visible } from '../visible.js';
import type { DeskItem, PageModel } from './page-model.js';
import type { StoryModel } from './story-model.js';
import { noteInWords } from '../note-in-words.js';
import { countsInWords, SEVERITY_MARK, severityWord, short, spanInWords } from './words.js';

/** Most findings for the desk on the front: the rest stand in their stories. */
const maxDesk = 10;
/** Most that are folded under them. */
const maxFolded = 90;
/** Most publishers by which the filter finds an item of the desk. */
const maxPublishers = 50;
/** Most names of publishers in a line of the list of stories. */
const maxNames = 4;

/** What was read, what to send today, and the stories by size. */
export function Front({ page }: { readonly page: PageModel }): JSX.Element {
  const { articles, stories, singles, counts } = page;
  return (
    <header id="top">
      <h1>{countsInWords({ ...counts, none: 0 })}</h1>
      <p>
        {`${count(articles, 'article')} read: ${count(stories.length, 'story', 'stories')} with copies, ${count(singles.length, 'single report')}.`}
      </p>
      <Desk page={page} />
      <Filters page={page} />
      <StoryList stories={stories} />
      <Events page={page} />
    </header>
  );
}

function Desk({ page }: { page: PageModel }): JSX.Element | null {
  const [first, rest] = [page.desk.slice(0, maxDesk), page.desk.slice(maxDesk, maxDesk + maxFolded)];
  const left = page.desk.length - first.length - rest.length;
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">To the desk</h2>
      <ol class="desk">{first.map(toItem)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'more correction')}</summary>
          <ol class="desk">{rest.map(toItem)}</ol>
        </details>
      )}
      {left > 0 && <p class="faint">{`${left} more stand in their stories.`}</p>}
    </section>
  );
}

function toItem({ fact, copies }: DeskItem): JSX.Element {
  const { copy, index } = copies[0]!;
  const others = copies.length - 1;
  const also = others === 0 ? '' : ` and ${others} ${others === 1 ? 'other' : 'others'}`;
  const names = copies.slice(0, maxPublishers).map(({ copy }) => visible(copy.text.name));
  return (
    <li
      class={`note ${fact.severity}`}
      data-severity={fact.severity}
      data-kind={fact.kind}
      data-publisher={JSON.stringify(names)}
    >
      <b>{`${SEVERITY_MARK[fact.severity]} ${severityWord(fact.severity, copy)}`}</b>{' '}
      <a href={`#${copy.anchor}f${index}`}>{`${visible(copy.text.name)}${also}: ${changeInWords(fact)}`}</a>
      <p dir="auto">
        {fact.source && <del>{short(fact.source.text, 120)}</del>}{' '}
        {fact.copy && <ins>{short(fact.copy.text, 120)}</ins>} <span class="faint">{noteInWords(fact)}</span>
      </p>
    </li>
  );
}

/** Shown by the script alone: without it everything stands open. */
function Filters({ page }: { page: PageModel }): JSX.Element {
  const publishers = [
    ...new Set(page.stories.flatMap(({ copies }) => copies.map(({ text }) => visible(text.name)))),
  ].sort();
  const kinds = [
    ...new Set(
      page.stories.flatMap(({ copies }) =>
        copies.flatMap(({ findings }) => findings.map(({ kind }) => kind)),
      ),
    ),
  ].sort();
  return (
    <form id="filters" class="filters" aria-label="Filters" hidden>
      <label>
        Severity{' '}
        <select name="severity">
          <option value="">all</option>
          <option value="major">corrections</option>
          <option value="minor">corrections and refiles</option>
        </select>
      </label>
      <label>
        Kind{' '}
        <select name="kind">
          <option value="">all</option>
          {kinds.map((kind) => (
            <option value={kind}>{KIND_WORDS[kind] ?? kind}</option>
          ))}
        </select>
      </label>
      <label>
        Publisher{' '}
        <select name="publisher">
          <option value="">all</option>
          {publishers.slice(0, 500).map((name) => (
            <option value={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        Words <input name="words" type="search" />
      </label>
      <button type="button" name="theme" aria-pressed="false">
        Dark
      </button>
      <span class="faint" role="status" />
      <span class="faint keys">n next finding · p the one before</span>
    </form>
  );
}

function StoryList({ stories }: { stories: readonly StoryModel[] }): JSX.Element | null {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      <div class="scroll" role="region" aria-label="Table of stories" tabIndex={0}>
        <table class="stories">
          <thead>
            <tr>
              <th scope="col">Story</th>
              <th scope="col">Copies</th>
              <th scope="col">To do</th>
              <th scope="col">By copy</th>
              <th scope="col">Texts</th>
            </tr>
          </thead>
          <tbody>
            {stories.map((story) => (
              <tr data-story={story.anchor}>
                <th scope="row" dir="auto">
                  <a href={`#${story.anchor}`}>{short(story.headline, 110)}</a>
                </th>
                <td>{story.copies.length}</td>
                <td>{countsInWords({ ...story.counts, none: 0 })}</td>
                <td>
                  <Sparkline story={story} />
                </td>
                <td>
                  {namesOf(story)} <small>{spanInWords(story.texts)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function namesOf({ texts }: StoryModel): string {
  const names = [...new Set(texts.map(({ name }) => visible(name)))];
  const more = names.length - maxNames;
  return names.slice(0, maxNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Most bars of a sparkline: the copies with most to mend. */
const maxBars = 40;

/** A bar a copy: corrections below, refiles on top. */
function Sparkline({ story }: { story: StoryModel }): JSX.Element {
  const bars = story.copies.slice(0, maxBars);
  const most = Math.max(4, ...bars.map(({ counts }) => counts.major + counts.minor));
  const height = (n: number) => (20 * n) / most;
  return (
    <svg
      class="spark"
      width={bars.length * 7}
      height={22}
      role="img"
      aria-label={bars.map(({ counts }) => `${counts.major}+${counts.minor}`).join(', ')}
    >
      {bars.map(({ counts }, i) => (
        <g>
          <rect class="base" x={i * 7} y={21} width={5} height={1} />
          <rect
            class="minor"
            x={i * 7}
            y={21 - height(counts.major + counts.minor)}
            width={5}
            height={height(counts.minor)}
          />
          <rect
            class="major"
            x={i * 7}
            y={21 - height(counts.major)}
            width={5}
            height={height(counts.major)}
          />
        </g>
      ))}
    </svg>
  );
}

function Events({ page }: { page: PageModel }): JSX.Element | null {
  if (page.events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">One event, told independently</h2>
      <ul>
        {page.events.map(({ names, independentSources }) => (
          <li>{`${names.map((name) => short(name, 80)).join(' · ')}: ${count(independentSources, 'independent source')}`}</li>
        ))}
      </ul>
    </section>
  );
}
