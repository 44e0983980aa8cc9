import type { JSX } from 'preact';
import {
  changeInWords,
  evidenceInWords,
  probabilityInFigures,
  probabilityInWords,
  RELATION_WORDS,
} from '../in-words.js';
import { visible } from '../visible.js';
import type { Segment } from './segments.js';
import type { Row } from './side-by-side.js';
import type { CopyModel } from './story-model.js';
import { noteInWords } from '../note-in-words.js';
import { countsInWords, SEVERITY_MARK, severityWord } from './words.js';

/** One copy beside its parent, with the notes in the margin; folded until it is asked for. */
export function CopyView({
  copy,
  isSlim,
}: {
  readonly copy: CopyModel;
  readonly isSlim: boolean;
}): JSX.Element {
  const { anchor, text, parent, comparison, counts, kept, rows } = copy;
  const worst = counts.major > 0 ? 'major' : counts.minor > 0 ? 'minor' : 'none';
  const relation = RELATION_WORDS[comparison.relation];
  return (
    <details class="copy" id={anchor} data-severity={worst} data-publisher={visible(text.name)}>
      <summary>
        <span class={`badge ${worst}`}>{SEVERITY_MARK[worst]}</span> <b>{visible(text.name)}</b>{' '}
        {`${relation} ${visible(parent.name)}: ${countsInWords(counts)}`}
      </summary>
      <p class="faint">
        {`Made from one text: ${probabilityInWords(comparison.copyProbability)} (${probabilityInFigures(comparison.copyProbability)}). `}
        {capital(evidenceInWords(comparison.evidence, visible(parent.name), visible(text.name)))}
        {` ${kept} facts kept or reworded.`}
      </p>
      <MiniMap copy={copy} />
      <div class="sides">
        <div class="row head">
          <div>{visible(parent.name)}</div>
          <div>{visible(text.name)}</div>
          <div>What to know</div>
        </div>
        {folded(rows).map((part) =>
          Array.isArray(part) ? <Fold rows={part} isSlim={isSlim} /> : <RowView row={part} copy={copy} />,
        )}
      </div>
    </details>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Runs of rows that need no look are one part. */
function folded(rows: readonly Row[]): (Row | Row[])[] {
  const parts: (Row | Row[])[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    const isFolded = row.kind === 'same' || row.kind === 'boilerplate';
    if (!isFolded) parts.push(row);
    else if (Array.isArray(last) && last[0]!.kind === row.kind) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** @param isSlim of a page with very many copies: what is as in the source is read there. */
function Fold({ rows, isSlim }: { rows: readonly Row[]; isSlim: boolean }): JSX.Element {
  const isBoilerplate = rows[0]!.kind === 'boilerplate';
  const n = rows.length;
  const title = isBoilerplate
    ? `${n} ${n === 1 ? 'stretch' : 'stretches'} left out as boilerplate`
    : `${n} ${n === 1 ? 'sentence' : 'sentences'} word for word the same`;
  const numbers = rows.flatMap(({ sourceSentences }) => sourceSentences);
  if (isSlim && !isBoilerplate)
    return (
      <p class="fold faint">{`${title} (${numbers[0]}${numbers.length > 1 ? `–${numbers.at(-1)}` : ''})`}</p>
    );
  return (
    <details class={`fold ${isBoilerplate ? 'boilerplate' : 'same'}`}>
      <summary>{title}</summary>
      {rows.map((row) => (
        <p dir="auto">{(row.source ?? row.copy)!.map(({ text }) => text).join('')}</p>
      ))}
    </details>
  );
}

function RowView({ row, copy }: { row: Row; copy: CopyModel }): JSX.Element {
  const worst = row.findings.length > 0 ? copy.findings[row.findings[0]!]!.severity : 'none';
  return (
    <div class={`row ${row.kind} ${worst}`}>
      <Side
        segments={row.source}
        label={row.kind === 'added' ? 'not there' : undefined}
        tag="del"
        copy={copy}
      />
      <Side
        segments={row.copy}
        label={row.kind === 'dropped' ? 'left out' : undefined}
        tag="ins"
        copy={copy}
      />
      <div class="notes">
        {row.isMoved && (
          <p class="moved">{`⇅ moved: sentence ${row.sourceSentences[0]} there, ${row.copySentences[0]} here`}</p>
        )}
        {row.findings.map((index) => (
          <Note copy={copy} index={index} />
        ))}
      </div>
    </div>
  );
}

interface SideProps {
  readonly segments: readonly Segment[] | undefined;
  readonly label: string | undefined;
  readonly tag: 'del' | 'ins';
  readonly copy: CopyModel;
}

function Side({ segments, label, tag, copy }: SideProps): JSX.Element {
  if (!segments) return <div class="void">{label}</div>;
  return (
    <div dir="auto">
      <span class="unseen">{tag === 'del' ? 'Source: ' : 'Copy: '}</span>
      {segments.map((segment) => mark(segment, tag, copy))}
    </div>
  );
}

function mark(
  { text, isChanged, finding }: Segment,
  tag: 'del' | 'ins',
  copy: CopyModel,
): JSX.Element | string {
  const Tag = tag;
  const inner = isChanged ? <Tag>{text}</Tag> : text;
  if (finding === undefined) return inner;
  return <mark class={copy.findings[finding]!.severity}>{inner}</mark>;
}

function Note({ copy, index }: { copy: CopyModel; index: number }): JSX.Element {
  const fact = copy.findings[index]!;
  const word = severityWord(fact.severity, copy);
  return (
    <div
      class={`note finding ${fact.severity}`}
      id={`${copy.anchor}f${index}`}
      tabIndex={-1}
      data-severity={fact.severity}
      data-kind={fact.kind}
    >
      <b>{`${SEVERITY_MARK[fact.severity]} ${word}`}</b> <span>{changeInWords(fact)}</span>
      <p>{noteInWords(fact)}</p>
    </div>
  );
}

/** Where in the copy the findings stand: a tick each, worst on top. */
function MiniMap({ copy }: { copy: CopyModel }): JSX.Element | null {
  const length = copy.rows.length;
  if (copy.findings.length === 0 || length === 0) return null;
  return (
    <nav class="minimap" aria-label={`Findings of ${visible(copy.text.name)} from top to bottom`}>
      <svg viewBox={`0 0 ${length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {copy.rows.flatMap((row, i) =>
          row.findings.length > 0
            ? [<rect class={copy.findings[row.findings[0]!]!.severity} x={i} y={0} width={0.9} height={1} />]
            : [],
        )}
      </svg>
    </nav>
  );
}
