import type { JSX } from 'preact';
import type { FactRow, FactVersion } from '../../types.js';
import { KIND_WORDS } from '../in-words.js';
import { list } from '../in-words.js';
import { visible } from '../visible.js';
import type { CopyModel, StoryModel, TextModel } from './story-model.js';
import { isKept } from '../is-kept.js';
import { SEVERITY_MARK, short } from './words.js';

/** Most rows of the table: what is disputed by more is read text by text. */
const maxRows = 200;
/** Most texts of the table: the first one and the copies with most to mend. */
const maxTexts = 100;
/** Copies from which cells hold their mark alone. */
const narrowFrom = 9;

/** Facts by texts: what each says of it, who stands alone, and where an error entered. */
export function MatrixTable({ story }: { readonly story: StoryModel }): JSX.Element | null {
  const { matrix, keptByAll, copies, anchor } = story;
  // Of a single copy the rows beside its source say it all.
  if (matrix.length === 0 || copies.length < 2) return null;
  const copyOf = new Map(copies.map((copy) => [copy.text.id, copy]));
  const texts = columnsOf(story);
  const nameOf = new Map(story.texts.map(({ id, name }) => [id, visible(name)]));
  const isNarrow = texts.length >= narrowFrom;
  const left = matrix.length - maxRows;
  return (
    <section class={`matrix${isNarrow ? ' narrow' : ''}`} aria-labelledby={`${anchor}m`}>
      <h3 id={`${anchor}m`}>Fact by fact</h3>
      <p class="faint">
        {`${count(matrix.length, 'fact')} not told alike by all, the most disputed first; ${keptByAll} kept by all. `}
        <span class="key">= kept · ~ reworded · ■ correction · ◆ refile · ○ note · − dropped · + added</span>
      </p>
      <div class="scroll" role="region" aria-label={`Facts of story ${anchor.slice(1)} by text`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              {texts.map(({ id, name }) => (
                <th scope="col">
                  {copyOf.has(id) ? (
                    <a href={`#${copyOf.get(id)!.anchor}`}>{visible(name)}</a>
                  ) : (
                    visible(name)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.slice(0, maxRows).map((row) => (
              <Row
                row={row}
                story={story}
                copyOf={copyOf}
                nameOf={nameOf}
                isNarrow={isNarrow}
                texts={texts}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p class="faint">{`${left} more are in the copies below.`}</p>}
      {texts.length < story.texts.length && (
        <p class="faint">{`Of ${story.texts.length} texts the first and the ${texts.length - 1} with most to mend.`}</p>
      )}
    </section>
  );
}

/** In the order of the family; of very many only those in which there is most to see. */
function columnsOf({ texts, copies }: StoryModel): readonly TextModel[] {
  if (texts.length <= maxTexts) return texts;
  const worst = new Set(copies.slice(0, maxTexts - 1).map(({ text }) => text.id));
  return texts.filter(({ id }, i) => i === 0 || worst.has(id));
}

interface RowProps {
  readonly texts: readonly TextModel[];
  readonly row: FactRow;
  readonly story: StoryModel;
  readonly copyOf: ReadonlyMap<string, CopyModel>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly isNarrow: boolean;
}

function Row({ row, story, texts, copyOf, nameOf, isNarrow }: RowProps): JSX.Element {
  const versionOf = new Map(row.versions.map((version) => [version.article, version]));
  const names = (ids: readonly string[]) => list(ids.map((id) => nameOf.get(id) ?? visible(id)));
  const entered = [
    ...new Set(row.versions.filter((version) => !isKept(version)).map((version) => version.entered)),
  ];
  return (
    <tr class={row.severity}>
      <th scope="row">
        <span class="kind">{KIND_WORDS[row.kind] ?? row.kind}</span> {short(row.passage.text, 90)}
        <small>
          {row.majority ? `${row.majority.length} of ${story.texts.length} say so. ` : ''}
          {row.outliers.length > 0 ? `Alone: ${names(row.outliers.slice(0, 3))}. ` : ''}
          {entered.length > 0 ? `Entered with ${names(entered.slice(0, 3))}.` : ''}
        </small>
      </th>
      {texts.map(({ id }) => (
        <Cell version={versionOf.get(id)} row={row} copy={copyOf.get(id)} isNarrow={isNarrow} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly version: FactVersion | undefined;
  readonly row: FactRow;
  readonly copy: CopyModel | undefined;
  readonly isNarrow: boolean;
}

function Cell({ version, row, copy, isNarrow }: CellProps): JSX.Element {
  if (!version) return <td class="faint">·</td>;
  const { change, severity, passage } = version;
  if (isKept(version))
    return (
      <td class="kept">
        {change === 'rephrased' && passage && passage.text !== row.passage.text ? '~' : '='}
      </td>
    );
  const sign = change === 'dropped' ? '−' : change === 'added' ? '+' : SEVERITY_MARK[severity];
  const words = passage ? short(passage.text, 60) : change;
  const label = isNarrow ? sign : `${sign} ${words}`;
  const index = copy ? copy.findings.findIndex((fact) => isAbout(fact, row, version)) : -1;
  const title = isNarrow ? `${change}: ${words}` : undefined;
  return (
    <td class={severity} title={title}>
      {copy ? <a href={`#${index >= 0 ? `${copy.anchor}f${index}` : copy.anchor}`}>{label}</a> : label}
    </td>
  );
}

function isAbout(
  fact: { source?: { start: number } | undefined; copy?: { start: number } | undefined; kind: string },
  row: FactRow,
  version: FactVersion,
): boolean {
  if (fact.kind !== row.kind) return false;
  return version.passage
    ? fact.copy?.start === version.passage.start
    : fact.source?.start === row.passage.start;
}

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
