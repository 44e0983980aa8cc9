import type { JSX } from 'preact';
import { count, probabilityInFigures, probabilityInWords } from '../in-words.js';
import { visible } from '../visible.js';
import { CopyView } from './copy-view.js';
import { csvHref, jsonHref } from './downloads.js';
import { MatrixTable } from './matrix-table.js';
import type { StoryModel } from './story-model.js';
import { TreePicture } from './tree-picture.js';
import { advisory, countsInWords, short, spanInWords } from './words.js';

/** Shades of the heat strip: of all copies, those that changed a sentence. */
const shades = 4;
/** Most lines for the desk of one story. */
const maxAdvisories = 100;

/** One story: who copied whom, its facts in all texts, its first text by heat, and each copy beside its parent. */
export function StoryView({
  story,
  isSlim,
}: {
  readonly story: StoryModel;
  readonly isSlim: boolean;
}): JSX.Element {
  const { anchor, headline, cluster, copies, counts } = story;
  const said = cluster.source ?? cluster.missingSource;
  const where = cluster.source
    ? `Source: ${visible(story.texts[0]!.name)}. `
    : `The original is not among these articles; ${visible(story.texts[0]!.name)} stands in for it. `;
  const sure = said
    ? ` (${probabilityInWords(said.confidence)}: ${probabilityInFigures(said.confidence)})`
    : '';
  return (
    <details class="story" id={anchor} open={!isSlim}>
      <summary>
        <h2 dir="auto">{visible(headline)}</h2>
      </summary>
      <p>{`${count(copies.length, 'copy', 'copies')}, ${countsInWords(counts)}. ${spanInWords(story.texts)}`}</p>
      <p class="faint">
        {where}
        {said && visible(said.reason)}
        {sure}
      </p>
      <div
        class="scroll"
        role="region"
        aria-label={`Who copied whom in story ${anchor.slice(1)}`}
        tabIndex={0}
      >
        <TreePicture story={story} />
      </div>
      <details class="reasons">
        <summary>Why each is taken to be made from the other</summary>
        <ul>
          {copies.map((copy) => (
            <li>
              <b>{visible(copy.text.name)}</b>
              {` from ${visible(copy.parent.name)}: ${visible(copy.reason)} (${probabilityInWords(copy.confidence)}: ${probabilityInFigures(copy.confidence)})`}
            </li>
          ))}
        </ul>
      </details>
      <MatrixTable story={story} />
      <Heat story={story} />
      <h3>Side by side</h3>
      {copies.map((copy) => (
        <CopyView copy={copy} isSlim={isSlim} />
      ))}
      <TakeAway story={story} />
    </details>
  );
}

function Heat({ story }: { story: StoryModel }): JSX.Element | null {
  const { heat, copies, texts } = story;
  if (heat.length === 0) return null;
  const of = copies.filter(({ isOfBase }) => isOfBase).length;
  return (
    <details class="heat">
      <summary>{`${visible(texts[0]!.name)}, sentence by sentence: how many of ${count(of, 'copy', 'copies')} changed it`}</summary>
      <ol>
        {heat.map(({ text, changedIn }) => (
          <li>
            <span
              class={`heat${changedIn.length === 0 ? 0 : Math.ceil((shades * changedIn.length) / Math.max(1, of))}`}
            >
              {changedIn.length === 0 ? '·' : changedIn.length}
            </span>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function TakeAway({ story }: { story: StoryModel }): JSX.Element | null {
  const lines = story.copies.flatMap((copy) =>
    copy.findings.filter(({ severity }) => severity !== 'none').map((fact) => advisory(copy, fact)),
  );
  if (lines.length === 0) return null;
  const name = `story-${story.anchor.slice(1)}`;
  return (
    <details class="take">
      <summary>Take away</summary>
      <p>
        <a download={`${name}.csv`} href={csvHref(story)}>
          The findings as CSV
        </a>
        {' · '}
        <a download={`${name}.json`} href={jsonHref(story)}>
          as JSON
        </a>
      </p>
      <textarea readOnly rows={Math.min(12, lines.length + 1)} aria-label="Lines for the desk, ready to copy">
        {lines.slice(0, maxAdvisories).join('\n')}
      </textarea>
      {lines.length > maxAdvisories && (
        <p class="faint">{short(`${lines.length - maxAdvisories} more are in the CSV file.`)}</p>
      )}
    </details>
  );
}
