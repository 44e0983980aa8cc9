import type { ArticleId, FactRow, FactVersion } from '../types.js';
import { list } from './in-words.js';
import { beside, clip } from './layout.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';

/** Longest passage shown, in columns. */
const PASSAGE_WIDTH = 60;
/** Most rows shown without `all`: more is no story that a desk would mend. */
const MOST_ROWS = 40;

/**
 * The facts that not every copy tells alike, one a paragraph: who has it as it was first told, in which copy another
 * saying entered and which copies have it from there, and who stands alone.
 */
export function renderFactMatrix(
  rows: readonly FactRow[],
  { paint, width, all }: { readonly paint: Paint; readonly width: number; readonly all: boolean },
): string[] {
  const differing = rows.filter(({ severity }) => severity !== 'none');
  if (differing.length === 0) return [];
  const shown = all ? differing : differing.slice(0, MOST_ROWS);
  const left = differing.length - shown.length;
  return [
    paint.strong('  WHERE EACH CHANGE ENTERED'),
    ...shown.flatMap((row) => beside('', 4, rowInWords(row), width)),
    ...(left > 0 ? [`    … and ${left} more (--all shows them)`] : []),
  ];
}

/** `“14 soldiers” in wire and post; metro says “12 people”, and from it echo. post stands alone.` */
function rowInWords({ passage, versions, outliers: alone, origin }: FactRow): string {
  const groups = new Map<ArticleId, FactVersion[]>();
  for (const version of versions) {
    const others = groups.get(version.entered);
    if (others) others.push(version);
    else groups.set(version.entered, [version]);
  }
  const sayings = [...groups].flatMap(([entered, group]) =>
    entered === origin ? [] : [sayingInWords(group)],
  );
  const first = groups.get(origin) ?? [];
  const holders = list(first.map(({ article }) => visible(article)));
  const isAdded = first.some(({ change }) => change === 'added');
  const told = `${quote(passage.text)} ${isAdded ? 'was added in' : 'in'} ${holders}`;
  const lonely = alone.length > 0 && versions.length > 2 ? `. Against most: ${list(alone.map(visible))}` : '';
  return `${[told, ...sayings].join('; ')}${lonely}.`;
}

/** What one article was the first to say, and who repeats it. */
function sayingInWords(group: readonly FactVersion[]): string {
  const entered = group.find(({ article, entered: first }) => article === first) ?? group[0]!;
  const heirs = group.filter((version) => version !== entered).map(({ article }) => visible(article));
  const name = visible(entered.article);
  const said = entered.passage ? `${name} says ${quote(entered.passage.text)}` : `${name} leaves it out`;
  return heirs.length === 0 ? said : `${said}, and from it ${list(heirs)}`;
}

function quote(text: string): string {
  return `“${clip(visible(text.replace(/\s+/g, ' ').trim()), PASSAGE_WIDTH)}”`;
}
