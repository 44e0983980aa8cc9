import type { SentencePair, Word } from './parallel-text.js';

/** How often two stems answered each other in sentences that say the same. */
export interface Support {
  /** Sentences of the source text it was seen in; translations of one sentence count once. */
  readonly groups: number;
  /** Share of the unmatched uses of the rarer word that the other answered, in [0, 1]. */
  readonly share: number;
}

const contentTags = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

interface Rest {
  readonly group: string;
  readonly links: readonly {
    readonly key: string;
    readonly a: number;
    readonly b: number;
    readonly near: number;
  }[];
  readonly words: readonly string[];
}

/**
 * Finds the words that answer each other among those that no equal stem answers.
 *
 * Like the first IBM model, but one to one and over the unmatched words only: each round links the best pairs by how
 * near they stand to the matched words around them and by how strongly earlier rounds tied their stems.
 */
export function alignRemainders(
  pairs: readonly SentencePair[],
  irregularStems: ReadonlyMap<string, string>,
): Map<string, Support> {
  const regular = (words: readonly Word[]) =>
    words.map((word) => ({ ...word, stem: irregularStems.get(word.stem) ?? word.stem }));
  const rests = pairs
    .map(({ group, a, b }) => restOf({ group, a: regular(a), b: regular(b) }))
    .filter(({ links }) => links.length > 0);
  const uses = new Map<string, Set<string>>();
  for (const { group, words } of rests) {
    for (const word of words) add(uses, word, group);
  }
  let strengths = new Map<string, Support>();
  for (let round = 0; round < 5; round++) {
    const seen = new Map<string, Set<string>>();
    for (const { group, links } of rests) {
      const scored = links
        .map((link) => ({ link, score: link.near * (0.05 + (strengths.get(link.key)?.share ?? 0)) }))
        .sort((x, y) => y.score - x.score || (x.link.key < y.link.key ? -1 : 1));
      const taken = new Set<number>();
      for (const { link } of scored) {
        if (taken.has(link.a) || taken.has(~link.b)) continue;
        taken.add(link.a).add(~link.b);
        add(seen, link.key, group);
      }
    }
    strengths = new Map(
      [...seen].map(([key, groups]) => {
        const [a, b] = key.split(' ') as [string, string];
        // One chance meeting is worth little, however rare the words.
        const rarer = Math.min(uses.get(a)!.size, uses.get(b)!.size);
        return [key, { groups: groups.size, share: groups.size / (rarer + 2) }];
      }),
    );
  }
  return strengths;
}

/** Unmatched content words of a pair, and which may answer which. */
export function unmatched({ a, b }: SentencePair): {
  readonly a: number[];
  readonly b: number[];
  readonly anchors: [number, number][];
} {
  const free = new Map<string, number[]>();
  b.forEach(({ stem }, j) => free.set(stem, [...(free.get(stem) ?? []), j]));
  const anchors: [number, number][] = [];
  const left: number[] = [];
  const matched = new Set<number>();
  a.forEach((word, i) => {
    const places = free.get(word.stem);
    const expected = (i / a.length) * b.length;
    const place = places?.sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected)).shift();
    if (place !== undefined) {
      anchors.push([i, place]);
      matched.add(place);
    } else if (isContent(word)) left.push(i);
  });
  return { a: left, b: b.map((_, j) => j).filter((j) => !matched.has(j) && isContent(b[j]!)), anchors };
}

export function isContent({ tag, norm }: Word): boolean {
  return contentTags.has(tag) && /^[a-z]{3,}$/.test(norm);
}

function restOf(pair: SentencePair): Rest {
  const { a, b, anchors } = unmatched(pair);
  const links = [];
  for (const i of a) {
    const expected = expectedPlace(i, anchors);
    for (const j of b) {
      const [x, y] = [pair.a[i]!, pair.b[j]!];
      const distance = Math.abs(j - expected);
      if (distance > 6) continue;
      const near = Math.exp(-distance / 2) * (x.tag === y.tag ? 1 : 0.2);
      links.push({ key: x.stem < y.stem ? `${x.stem} ${y.stem}` : `${y.stem} ${x.stem}`, a: i, b: j, near });
    }
  }
  return {
    group: pair.group,
    links,
    words: [...a.map((i) => pair.a[i]!.stem), ...b.map((j) => pair.b[j]!.stem)],
  };
}

/** Where a word should stand by the matched words on both sides of it. */
function expectedPlace(i: number, anchors: readonly [number, number][]): number {
  let before: [number, number] = [-1, -1];
  let after: [number, number] | undefined;
  for (const anchor of anchors) {
    if (anchor[0] < i) before = anchor;
    else if (after === undefined) after = anchor;
  }
  const byBefore = before[1] + (i - before[0]);
  if (after === undefined) return byBefore;
  const byAfter = after[1] - (after[0] - i);
  return (byBefore + byAfter) / 2;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new Set()));
  set.add(value);
}
