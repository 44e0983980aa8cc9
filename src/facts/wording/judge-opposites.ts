import { takesBack } from '../../languages/en/negative-words.js';
import { areOtherLinks, areSmallOpposites, isPolar } from '../../languages/en/small-opposites.js';
import { isCapital } from '../../text/is-capital.js';
import { isQuoted } from '../../text/is-quoted.js';
import { lemma } from '../../text/lemma.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import { tokensOf } from '../alignment/align-words.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { areOfClosedClass, differByPrefix } from '../words/closed-class.js';
import { relateWords } from '../words/relate-words.js';
import { relateTokens } from '../words/relate-tokens.js';
import { isHyphen } from '../statuses/verb-shapes.js';
import { areNamings } from './are-namings.js';
import { wordsOfFacts } from './words-of-facts.js';

const maxLinked = 3;
const maxFree = 40;
/** Words to either side in which what a word belongs to is looked for. */
const reach = 3;
/** Words to either side among which something may take back what is said. */
const turnReach = 5;

/**
 * A word in whose place its opposite stands: “the first nation to do so”, “has become the last nation”. Told of sentences in other words,
 * where what it belongs to (the word behind it, or for want of one that before it) stands in both texts.
 */
export function judgeOpposites(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words, toCopy } = context;
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0 || linked.length > maxLinked || editedSentence(context, index)) return;
    const own = tokensOf(source, [index]);
    const others = tokensOf(copy, linked);
    const sourceNorms = new Set(own.map((i) => source.tokens[i]!.norm));
    const copyNorms = new Set(others.map((j) => copy.tokens[j]!.norm));
    const free = (
      document: PreparedArticle,
      partners: Int32Array,
      indices: readonly number[],
      norms: ReadonlySet<string>,
    ) => indices.filter((i) => isAlone(document, i, partners) && !norms.has(document.tokens[i]!.norm));
    const [gone, come] = [
      free(source, words.toCopy, own, copyNorms),
      free(copy, words.toSource, others, sourceNorms),
    ];
    if (gone.length > maxFree || come.length > maxFree) return;
    for (const i of gone)
      for (const j of come) {
        if (!areOpposite(context, i, j)) continue;
        if (isTurned(source, i, words.toCopy, copy) || isTurned(copy, j, words.toSource, source)) continue;
        if (areNamings(source, i, copy, j)) continue;
        // What is quoted in both is held against the quotation.
        if (isQuoted(source, source.tokens[i]!.start) && isQuoted(copy, copy.tokens[j]!.start)) continue;
        findings.push(
          tell('word-opposite', 'event', {
            source: passage(source, source.tokens[i]!),
            copy: passage(copy, copy.tokens[j]!),
          }),
        );
      }
  });
  return findings;
}

/** A word without a partner that is none of a fact of its own. */
function isAlone(document: PreparedArticle, i: number, partners: Int32Array): boolean {
  return partners[i]! < 0 && !wordsOfFacts(document).has(i) && !isInCompound(document, i);
}

/** “Warm-up”, “anti-bacterial”: written apart or as one word, it stands for itself in neither. */
function isInCompound(document: PreparedArticle, i: number): boolean {
  return (i > 0 && isHyphen(document, i)) || (i + 1 < document.tokens.length && isHyphen(document, i + 1));
}

/**
 * Small words that exclude each other, in one place on both sides where they join what stands there; or two content words of a closed
 * class, or that differ by a prefix that denies. What a table has as opposites other words of the sentence may set right.
 */
function areOpposite(context: FactContext, i: number, j: number): boolean {
  const { source, copy } = context;
  const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
  const [isBefore, isBehind] = [answers(context, i, j, 1), answers(context, i, j, -1)];
  if (areSmallOpposites(x.norm, y.norm)) {
    if (isPolar(x.norm) || isPolar(y.norm)) return false;
    return areOtherLinks(x.norm, y.norm) ? isBefore && isBehind : isBefore || isBehind;
  }
  if (!isBefore && !isBehind) return false;
  if (!isContent(x) || !isContent(y) || isCapital(source.text, x.start) !== isCapital(copy.text, y.start))
    return false;
  if (differByPrefix(x.norm, y.norm)) return true;
  const [tag, otherTag] = [tagTokens(source)[i], tagTokens(copy)[j]];
  if (tag !== otherTag && !isBefore) return false;
  const { relation } =
    tag === otherTag ? relateTokens(source, i, copy, j) : relateWords(x.norm, y.norm, 'ADJ');
  return relation === 'opposite' && areOfClosedClass(lemma(x.norm, tag!), lemma(y.norm, otherTag!));
}

/** Whether the next content word behind both (1) or before both (−1) is one in both texts. */
function answers({ source, copy, words }: FactContext, i: number, j: number, step: 1 | -1): boolean {
  const [x, y] = [nextContent(source, i, step), nextContent(copy, j, step)];
  return x !== undefined && words.toCopy[x] === y;
}

function nextContent(document: PreparedArticle, at: number, step: 1 | -1): number | undefined {
  for (let k = 1; k <= reach; k++) {
    const token = document.tokens[at + step * k];
    if (!token) return undefined;
    if (isContent(token)) return at + step * k;
  }
  return undefined;
}

function isTurned(
  document: PreparedArticle,
  at: number,
  partners: Int32Array,
  other: PreparedArticle,
): boolean {
  const { tokens } = document;
  for (let i = Math.max(0, at - turnReach); i <= Math.min(tokens.length - 1, at + turnReach); i++) {
    const { norm } = tokens[i]!;
    if (i === at || !takesBack(norm)) continue;
    const partner = partners[i]!;
    if (partner < 0 || other.tokens[partner]!.norm !== norm) return true;
  }
  return false;
}
