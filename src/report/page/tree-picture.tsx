import type { JSX } from 'preact';
import { clip } from '../layout.js';
import { visible } from '../visible.js';
import type { StoryModel } from './story-model.js';
import type { TreeEdge, TreeNode } from './tree-layout.js';
import { countsInWords, dateInWords, SEVERITY_MARK } from './words.js';

/** Below this an edge is a guess, and dashed. */
const sureEdge = 0.7;
/** Longest label beside a node, in characters. */
const maxLabel = 42;

/** Who copied whom, drawn; the same is told in words by the list of reasons beside it. */
export function TreePicture({ story }: { readonly story: StoryModel }): JSX.Element {
  const { nodes, edges, width, height, times } = story.tree;
  const title = `Who copied whom in “${clip(visible(story.headline), 90)}”`;
  return (
    <svg
      class="tree"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={title}
    >
      {times && <Axis first={times[0]} last={times[1]} height={height} />}
      {edges.map((edge) => (
        <Edge edge={edge} />
      ))}
      {nodes.map((node) => (
        <Node node={node} story={story} />
      ))}
    </svg>
  );
}

function Axis({ first, last, height }: { first: number; last: number; height: number }): JSX.Element {
  const at = (share: number) => 18 + share * 420;
  return (
    <g class="axis">
      {[0, 0.5, 1].map((share) => (
        <g>
          <line x1={at(share)} x2={at(share)} y1={22} y2={height} />
          <text x={at(share)} y={14} text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}>
            {dateInWords(new Date(first + share * (last - first)).toISOString())}
          </text>
        </g>
      ))}
    </g>
  );
}

function Edge({ edge: { from, to, confidence, reason, isPart } }: { edge: TreeEdge }): JSX.Element {
  const kind = isPart ? 'part' : confidence < sureEdge ? 'guess' : 'sure';
  return (
    <path class={`edge ${kind}`} d={`M${round(from.x)} ${from.y}V${to.y}H${round(to.x)}`}>
      <title>{`${visible(reason)} (${confidence.toFixed(2)})`}</title>
    </path>
  );
}

function Node({ node, story }: { node: TreeNode; story: StoryModel }): JSX.Element {
  const { article, y } = node;
  const x = round(node.x);
  if (article === undefined) {
    const owner = story.cluster.missingSource?.publisher;
    return (
      <g class="missing">
        <circle cx={x} cy={y} r={7} />
        <text x={x + 14} y={y + 4}>
          {owner === undefined
            ? 'the original, not among these'
            : `the text of ${visible(owner)}, not among these`}
        </text>
      </g>
    );
  }
  const text = story.texts.find(({ id }) => id === article)!;
  const copy = story.copies.find(({ text: { id } }) => id === article);
  const worst = !copy ? 'first' : copy.counts.major > 0 ? 'major' : copy.counts.minor > 0 ? 'minor' : 'none';
  const label = clip(visible(text.name), maxLabel);
  const rest = copy ? countsInWords(copy.counts) : story.cluster.source ? 'source' : 'stands in for it';
  const mark = copy ? SEVERITY_MARK[worst === 'first' ? 'none' : worst] : '●';
  return (
    <g class={`node ${worst}`}>
      <circle cx={x} cy={y} r={7} />
      <text x={x + 14} y={y + 4}>
        {copy ? <a href={`#${copy.anchor}`}>{label}</a> : label}
        <tspan class="faint">{`  ${mark} ${rest}`}</tspan>
      </text>
    </g>
  );
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
