import { areOtherLinks } from '../../languages/en/small-opposites.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isBroken } from './phrases.js';

/** Longest phrase between “before” and what it is before, in words. */
const maxPhrase = 4;

/** Words by which one event hangs on another. */
const links = new Set('before after until since because despite'.split(' '));

/**
 * One event on the other side of another: “before the election” that became “after the election”, wherever the copy puts
 * it. “The fire came before the flood” and “the flood came after the fire” are one, for there another thing is what
 * the first hangs on.
 */
export function judgeAnchors({ source, copy, words, isCopy, toCopy }: FactContext): Finding[] {
  if (!isCopy) return [];
  const [tags, otherTags] = [tagTokens(source), tagTokens(copy)];
  const findings: Finding[] = [];
  source.sentences.forEach(({ firstToken, endToken }, index) => {
    if (toCopy[index]!.length === 0) return;
    for (let i = firstToken; i < endToken - 1; i++) {
      const link = source.tokens[i]!;
      if (!links.has(link.norm)) continue;
      const head = headAfter(source, tags, i, endToken);
      const partner = head === undefined ? -1 : words.toCopy[head]!;
      if (head === undefined || partner < 0) continue;
      const other = linkBefore(copy, otherTags, partner);
      if (other === undefined || !areOtherLinks(link.norm, copy.tokens[other]!.norm)) continue;
      // “Not before June” is “only after May” or the like: it says no more than where the two sentences differ.
      if (isTurned(source, i) || isTurned(copy, other)) continue;
      findings.push(
        tell('order-changed', 'relation', {
          source: passage(source, { start: link.start, end: source.tokens[head]!.end }),
          copy: passage(copy, { start: copy.tokens[other]!.start, end: copy.tokens[partner]!.end }),
        }),
      );
    }
  });
  return findings;
}

const inPhrase = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PRON']);

/** The last noun of the phrase behind the link. */
function headAfter(
  document: PreparedArticle,
  tags: readonly Tag[],
  i: number,
  limit: number,
): number | undefined {
  let head: number | undefined;
  for (let k = i + 1; k < Math.min(limit, i + 1 + maxPhrase) && !isBroken(document, k); k++) {
    if (!inPhrase.has(tags[k]!)) break;
    if (tags[k] === 'NOUN' || tags[k] === 'PROPN') head = k;
  }
  return head;
}

function linkBefore(document: PreparedArticle, tags: readonly Tag[], head: number): number | undefined {
  for (let k = head - 1; k >= Math.max(0, head - maxPhrase) && !isBroken(document, k + 1); k--) {
    if (links.has(document.tokens[k]!.norm)) return k;
    if (!inPhrase.has(tags[k]!)) return undefined;
  }
  return undefined;
}

function isTurned({ tokens }: PreparedArticle, i: number): boolean {
  for (let k = Math.max(0, i - 5); k < i; k++)
    if (/^(?:not|no|never|only|n't|nobody|none|nothing|long|shortly)$/.test(tokens[k]!.norm)) return true;
  return false;
}
