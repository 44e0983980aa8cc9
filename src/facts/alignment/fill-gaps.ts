import type { PreparedArticle, SentenceLink } from '../../types.js';
import { indefinitePronouns } from '../../languages/en/closed-classes.js';
import { isContent, tokensOf } from './align-words.js';

/** A gap with more sentences on one side says too little about which answers which. */
const maxGap = 3;
/** Score given to a link that rests on its place alone. */
const gapScore = 0.1;
/**
 * Share of the tokens of two sentences that stand in the same places, for a sentence in which every word of content
 * changed: “He was stabbed with a knife”, “He was shot with a gun”. More than half, or the frame is another.
 */
const minFrame = 0.6;

/**
 * Links sentences that the alignment left alone, where their place tells what they answer.
 *
 * Between two links that follow each other in both texts, as many sentences are left on one side as on the other:
 * in a copy they answer one another even if most of their words changed, which is just when a fact report must not
 * call them “dropped” and “added”. A content word must be shared, or the frame around all of them. O(n) in the
 * number of tokens.
 */
export function fillGaps(
  source: PreparedArticle,
  copy: PreparedArticle,
  links: readonly SentenceLink[],
): SentenceLink[] {
  const toCopy = new Map<number, number[]>();
  const isLinkedCopy = new Set<number>();
  const held = links.filter((link) => !restsOnPronoun(source, copy, link));
  for (const link of held) {
    for (const i of link.source) toCopy.set(i, [...(toCopy.get(i) ?? []), ...link.copy]);
    for (const j of link.copy) isLinkedCopy.add(j);
  }
  const filled = [...held];
  let before = { source: -1, copy: -1 };
  const close = (nextSource: number, nextCopy: number) => {
    const size = nextSource - before.source - 1;
    if (size < 1 || size > maxGap || nextCopy - before.copy - 1 !== size) return;
    for (let k = 1; k <= size; k++) {
      const [i, j] = [before.source + k, before.copy + k];
      if (isLinkedCopy.has(j) || source.sentences[i]!.isTitle !== copy.sentences[j]!.isTitle) continue;
      if (sharesContent(source, i, copy, j) || sharesFrame(source, i, copy, j))
        filled.push({ source: [i], copy: [j], score: gapScore });
    }
  };
  for (let i = 0; i < source.sentences.length; i++) {
    const partners = toCopy.get(i);
    if (!partners) continue;
    close(i, Math.min(...partners));
    before = { source: i, copy: Math.max(...partners) };
  }
  close(source.sentences.length, copy.sentences.length);
  return filled;
}

function sharesContent(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  const stems = new Set<string>();
  for (const index of tokensOf(source, [i])) {
    const token = source.tokens[index]!;
    if (isContent(token) && !indefinitePronouns.has(token.norm)) stems.add(token.stem);
  }
  return tokensOf(copy, [j]).some((index) => stems.has(copy.tokens[index]!.stem));
}

/** Score from which a link is believed, whatever it rests on. */
const minSure = 0.5;

/** “Nobody asked us” and “Nobody was hurt”: rare as the word is, it stands for no one in particular. */
function restsOnPronoun(source: PreparedArticle, copy: PreparedArticle, link: SentenceLink): boolean {
  if (link.score >= minSure) return false;
  const pairs = link.source.flatMap((i) => link.copy.map((j) => [i, j] as const));
  return !pairs.some(([i, j]) => sharesContent(source, i, copy, j) || sharesFrame(source, i, copy, j));
}

/** Words before and after the first and the last that differ; all that are the same, where both have as many words. */
function sharesFrame(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  const [a, b] = [source.sentences[i]!, copy.sentences[j]!];
  const [length, other] = [a.endToken - a.firstToken, b.endToken - b.firstToken];
  const isSame = (x: number, y: number) =>
    source.tokens[a.firstToken + x]!.norm === copy.tokens[b.firstToken + y]!.norm;
  const short = Math.min(length, other);
  let [first, last] = [0, 0];
  while (first < short && isSame(first, first)) first++;
  while (last < short - first && isSame(length - 1 - last, other - 1 - last)) last++;
  let shared = first + last;
  if (length === other) for (let k = first; k < length - last; k++) if (isSame(k, k)) shared++;
  return shared >= minFrame * Math.max(length, other);
}
