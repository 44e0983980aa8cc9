import type { JSX } from 'preact';
import { clip } from '../layout.js';
import { visible } from '../visible.js';
import { isKept } from '../is-kept.js';
import type { StoryModel } from './story-model.js';
import { SEVERITY_MARK, short } from './words.js';

/** Most rows and columns of a picture: more is a table to scroll in. */
const maxRows = 40;
const maxColumns = 60;
/** Pixels. */
const factWidth = 330;
const cellSize = 26;
const headHeight = 150;

/** The fact matrix as a picture for a ticket: facts by texts, a mark a cell. */
export function MatrixPicture({ story }: { readonly story: StoryModel }): JSX.Element {
  const rows = story.matrix.slice(0, maxRows);
  const texts = story.texts.slice(0, maxColumns);
  const left = [story.matrix.length - rows.length, story.texts.length - texts.length] as const;
  const [width, height] = [
    factWidth + texts.length * cellSize + 90,
    headHeight + (rows.length + 2) * cellSize,
  ];
  const x = (column: number) => factWidth + (column + 0.5) * cellSize;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Facts of “${clip(visible(story.headline), 90)}” by text`}
    >
      <rect class="paper" width={width} height={height} />
      {texts.map(({ name }, column) => (
        <text transform={`translate(${x(column) + 4} ${headHeight - 8}) rotate(-60)`}>
          {clip(visible(name), 24)}
        </text>
      ))}
      {rows.map((row, i) => {
        const y = headHeight + i * cellSize;
        const versionOf = new Map(row.versions.map((version) => [version.article, version]));
        return (
          <g>
            <text x={8} y={y + 18}>
              {short(row.passage.text, 46)}
            </text>
            {texts.map(({ id }, column) => {
              const version = versionOf.get(id);
              const isSame = !version || isKept(version);
              const sign = !version
                ? '·'
                : isSame
                  ? '='
                  : signOf(version.change, SEVERITY_MARK[version.severity]);
              return (
                <g>
                  <rect
                    class={`cell ${isSame ? 'same' : version.severity}`}
                    x={factWidth + column * cellSize}
                    y={y}
                    width={cellSize - 1}
                    height={cellSize - 1}
                  />
                  <text x={x(column)} y={y + 18} text-anchor="middle">
                    {sign}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      <text class="faint" x={8} y={height - 10}>
        {'= kept  ■ correction  ◆ refile  − dropped  + added' +
          (left[0] > 0 ? `  (${left[0]} more facts)` : '') +
          (left[1] > 0 ? `  (${left[1]} more texts)` : '')}
      </text>
    </svg>
  );
}

function signOf(change: string, mark: string): string {
  return change === 'dropped' ? '−' : change === 'added' ? '+' : mark;
}
