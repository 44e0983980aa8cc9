import { isQuoted } from '../../text/is-quoted.js';
import type { PreparedArticle } from '../../types.js';
import type { FactContext } from '../fact-context.js';

/** Share of pairs of neighbouring words that must be new for the order of a sentence to be lost. */
const minBroken = 0.5;
const minWords = 5;

/** The linked sentence with the very same words, most of them beside other words than before. */
export function shuffledPartner(
  { source, copy, toCopy, toSource }: FactContext,
  index: number,
): number | undefined {
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return undefined;
  const [a, b] = [wordsOf(source, index), wordsOf(copy, partner)];
  if (a.length !== b.length || a.length < minWords) return undefined;
  const sorted = [...b].sort();
  if ([...a].sort().some((word, i) => word !== sorted[i])) return undefined;
  const pairs = new Set(a.map((word, i) => `${word} ${a[i + 1] ?? ''}`));
  // “On 9 May 1509” for “on May 9, 1509”: figures stand where the house puts them.
  const broken = b.filter((word, i) => {
    const next = b[i + 1] ?? '';
    return !/\d/.test(word + next) && !pairs.has(`${word} ${next}`);
  }).length;
  return broken / b.length >= minBroken && !isSpeakerMoved(source, copy, index, partner)
    ? partner
    : undefined;
}

/** “Comets are unpredictable,” Weiss said; “Comets,” said Weiss, “are unpredictable”: the words that are quoted follow each other as before. */
function isSpeakerMoved(
  source: PreparedArticle,
  copy: PreparedArticle,
  index: number,
  partner: number,
): boolean {
  const [was, now] = [quotedOf(source, index), quotedOf(copy, partner)];
  const [longer, shorter] = was.length > now.length ? [was, now] : [now, was];
  return shorter !== '' && ` ${longer}`.endsWith(` ${shorter}`);
}

function quotedOf(document: PreparedArticle, index: number): string {
  const { firstToken, endToken } = document.sentences[index]!;
  const own = document.tokens.slice(firstToken, endToken);
  return own.flatMap(({ norm, start }) => (isQuoted(document, start) ? [norm] : [])).join(' ');
}

function wordsOf({ sentences, tokens }: PreparedArticle, index: number): string[] {
  const { firstToken, endToken } = sentences[index]!;
  const words: string[] = [];
  for (let i = firstToken; i < endToken; i++) words.push(tokens[i]!.norm);
  return words;
}
