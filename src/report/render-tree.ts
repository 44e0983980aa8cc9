import type { ArticleId, Cluster, CopiedPart, Copy } from '../types.js';
import { list, probabilityInFigures, probabilityInWords } from './in-words.js';
import { clip, wrap } from './layout.js';
import type { PlaceInWords } from './place-in-words.js';
import { visible } from './visible.js';

/** Deeper copies of copies are not moved further in, so that a long chain keeps to the page. */
const deepest = 6;

/** Most passages shown of a part. */
const maxPassages = 3;

interface Node {
  readonly title: string;
  /** What is known of the way to its parent. */
  readonly says?: string;
  readonly children: Node[];
}

/**
 * Who copied whom, as lines: each text under the one it was made from, with the reason, and the missing source as a
 * node of its own.
 */
export function renderTree(cluster: Cluster, width: number, placeInWords: PlaceInWords): string[] {
  const lines: string[] = [];
  const stack: { node: Node; before: string; depth: number; isLast: boolean }[] = [
    { node: toTree(cluster, placeInWords), before: '', depth: 0, isLast: true },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, before, depth, isLast } = top;
    const branch = depth === 0 ? '' : isLast ? '└─ ' : '├─ ';
    const under = depth === 0 ? '' : isLast ? '   ' : '│  ';
    lines.push(before + branch + clip(node.title, width - before.length - branch.length));
    const inner = depth < deepest ? before + under : before;
    const stem = before + under + (node.children.length > 0 ? '│  ' : '   ');
    if (node.says !== undefined)
      lines.push(...wrap(node.says, width - stem.length).map((line) => stem + line));
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push({
        node: node.children[i]!,
        before: inner,
        depth: depth + 1,
        isLast: i === node.children.length - 1,
      });
  }
  return lines;
}

function toTree({ members, copies, source, missingSource }: Cluster, placeInWords: PlaceInWords): Node {
  const first: Node = { title: visible(members[0]!), children: [] };
  const owner = missingSource?.publisher;
  const missing: Node = {
    title: `○ ${owner === undefined ? 'a text' : `the text of ${visible(owner)}`} that is not among these`,
    children: [first],
  };
  const nodes = new Map<ArticleId, Node>([[members[0]!, first]]);
  for (const copy of copies)
    nodes.set(copy.article, {
      title: visible(copy.article),
      says: wayInWords(copy, placeInWords),
      children: [],
    });
  for (const { article, parent: of, ofMissing } of copies)
    (ofMissing ? missing : (nodes.get(of) ?? first)).children.push(nodes.get(article)!);
  return source ? first : missing;
}

function wayInWords({ article, reason, confidence, alsoFrom }: Copy, placeInWords: PlaceInWords): string {
  const sure = `${probabilityInWords(confidence)}: ${probabilityInFigures(confidence)}`;
  const also = (alsoFrom ?? []).map((part) => ` ${partInWords(part, article, placeInWords)}`).join('');
  return `${visible(reason)} (${sure})${also}`;
}

/** `46 % of it is from b (m:1204-1800 and m:1900-2100).` */
function partInWords(
  { article, share, passages }: CopiedPart,
  copy: ArticleId,
  placeInWords: PlaceInWords,
): string {
  const places = passages.slice(0, maxPassages).map((passage) => visible(copy) + placeInWords(copy, passage));
  const more = passages.length - places.length;
  const where = more > 0 ? [...places, `${more} more`] : places;
  return `${Math.round(100 * share)} % of it is from ${visible(article)} (${list(where)}).`;
}
