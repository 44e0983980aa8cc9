import { createFactContext } from '../../facts/fact-context.js';
import type { FactChange, Match, PreparedArticle, Span } from '../../types.js';
import { visible } from '../visible.js';
import { changedWords } from './changed-words.js';
import { type Mark, type Segment, toSegments } from './segments.js';

/** Sentences of the source beside what answers them in the copy; one side is empty where nothing does. */
export interface Row {
  readonly kind: 'same' | 'changed' | 'dropped' | 'added' | 'boilerplate';
  readonly source?: readonly Segment[];
  readonly copy?: readonly Segment[];
  /** Sentence numbers of each side, from 1. */
  readonly sourceSentences: readonly number[];
  readonly copySentences: readonly number[];
  /** It stands elsewhere in the copy than its neighbours say. */
  readonly isMoved: boolean;
  /** Numbers of the findings that point into this row, ascending. */
  readonly findings: readonly number[];
}

/**
 * Two texts in rows, in the order of the source; what only the copy has stands after what it follows there. Findings go
 * by their index in `findings`, worst first. Linear but for the words of linked sentences.
 */
export function sideBySide(
  source: PreparedArticle,
  copy: PreparedArticle,
  match: Match,
  findings: readonly FactChange[],
): Row[] {
  const { toCopy, toSource } = createFactContext(source, copy, match);
  const groups = groupLinks(toCopy, toSource);
  const moved = movedGroups(groups);
  const marks = findings.map(({ source, copy }, finding) => ({
    source: source && { start: source.start, end: source.end, finding },
    copy: copy && { start: copy.start, end: copy.end, finding },
  }));
  const sourceMarks = marks.flatMap(({ source }) => source ?? []);
  const copyMarks = marks.flatMap(({ copy }) => copy ?? []);
  const shown = new Set<number>();
  const rows = groups.map((group): Row => {
    const [left, right] = [group.source.map(spanIn(source)), group.copy.map(spanIn(copy))];
    const isPair = left.length > 0 && right.length > 0;
    const isSame = isPair && sameText(source.text, left, copy.text, right);
    const changed =
      isPair && !isSame
        ? changedWords(source, runOf(source, group.source), copy, runOf(copy, group.copy))
        : { source: [], copy: [] };
    const here = [...touching(sourceMarks, left), ...touching(copyMarks, right)].filter((finding) => {
      // A passage over several rows is marked where it begins.
      const isNew = !shown.has(finding);
      shown.add(finding);
      return isNew;
    });
    const isFaulty = here.length > 0;
    return {
      kind: !isPair ? (left.length > 0 ? 'dropped' : 'added') : isSame && !isFaulty ? 'same' : 'changed',
      ...(left.length > 0 && { source: joined(source.text, left, changed.source, sourceMarks) }),
      ...(right.length > 0 && { copy: joined(copy.text, right, changed.copy, copyMarks) }),
      sourceSentences: group.source.map((i) => i + 1),
      copySentences: group.copy.map((j) => j + 1),
      isMoved: moved.has(group),
      findings: [...new Set(here)].sort((a, b) => a - b),
    };
  });
  return [...rows, ...boilerplateRows(source, 'source'), ...boilerplateRows(copy, 'copy')];
}

interface Group {
  readonly source: readonly number[];
  readonly copy: readonly number[];
}

/** Linked sentences as groups, in the order of the source; a sentence of the copy alone after its predecessor there. */
function groupLinks(
  toCopy: readonly (readonly number[])[],
  toSource: readonly (readonly number[])[],
): Group[] {
  const seenSource = new Set<number>();
  const seenCopy = new Set<number>();
  const groups: Group[] = [];
  const groupOfCopy = new Map<number, Group>();
  for (let first = 0; first < toCopy.length; first++) {
    if (seenSource.has(first)) continue;
    const [source, copy] = [new Set([first]), new Set<number>()];
    const waiting: (readonly ['source' | 'copy', number])[] = [['source', first]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [side, at] = next;
      const [others, known, name] =
        side === 'source'
          ? ([toCopy[at]!, copy, 'copy'] as const)
          : ([toSource[at]!, source, 'source'] as const);
      for (const other of others) {
        if (known.has(other)) continue;
        known.add(other);
        waiting.push([name, other]);
      }
    }
    const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
    const group = { source: ascending(source), copy: ascending(copy) };
    for (const i of source) seenSource.add(i);
    for (const j of copy) {
      seenCopy.add(j);
      groupOfCopy.set(j, group);
    }
    groups.push(group);
  }
  const leading: Group[] = [];
  const following = new Map<Group, Group[]>();
  let before: Group | undefined;
  for (let j = 0; j < toSource.length; j++) {
    if (seenCopy.has(j)) {
      before = groupOfCopy.get(j)!;
      continue;
    }
    const alone = { source: [], copy: [j] };
    if (!before) leading.push(alone);
    else following.set(before, [...(following.get(before) ?? []), alone]);
  }
  return [...leading, ...groups.flatMap((group) => [group, ...(following.get(group) ?? [])])];
}

/** Groups outside the longest run of groups whose order is the same in both texts. */
function movedGroups(groups: readonly Group[]): Set<Group> {
  const pairs = groups.filter(({ source, copy }) => source.length > 0 && copy.length > 0);
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let i = 0; i < pairs.length; i++) {
    const place = pairs[i]!.copy[0]!;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.copy[0]! < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tails[low - 1]!;
    tails[low] = i;
  }
  const inOrder = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) inOrder.add(i);
  return new Set(pairs.filter((_, i) => !inOrder.has(i)));
}

function spanIn({ sentences }: PreparedArticle): (index: number) => Span {
  return (index) => sentences[index]!;
}

function runOf({ sentences }: PreparedArticle, indices: readonly number[]) {
  return { firstToken: sentences[indices[0]!]!.firstToken, endToken: sentences[indices.at(-1)!]!.endToken };
}

function sameText(a: string, left: readonly Span[], b: string, right: readonly Span[]): boolean {
  const flat = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  return flat(a, left) === flat(b, right);
}

function touching(marks: readonly Mark[], spans: readonly Span[]): number[] {
  return marks
    .filter((mark) => spans.some(({ start, end }) => mark.start < end && mark.end > start))
    .map(({ finding }) => finding);
}

function joined(
  text: string,
  spans: readonly Span[],
  changed: readonly Span[],
  marks: readonly Mark[],
): Segment[] {
  return spans.flatMap((span, i) => [
    ...(i > 0 ? [{ text: ' ' }] : []),
    ...toSegments(text, span, changed, marks),
  ]);
}

function boilerplateRows({ text, boilerplate }: PreparedArticle, side: 'source' | 'copy'): Row[] {
  return boilerplate.map(({ start, end }) => ({
    kind: 'boilerplate',
    [side]: [{ text: visible(text.slice(start, end)) }],
    sourceSentences: [],
    copySentences: [],
    isMoved: false,
    findings: [],
  }));
}
