import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { isContent } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import type { Spoken } from './spoken.js';

/** Least share of the stems of a quotation in the sentence that tells it in other words. */
const minTold = 0.4;
/** Fewer content words say too little to be known again. */
const minContent = 2;

/**
 * The sentence of the copy that tells a quotation as indirect speech: it answers the sentence of the quotation or stands
 * beside one that does, has a verb of speech, and holds enough of its words. `undefined` where there is none.
 */
export function findIndirect({ source, copy, toCopy }: FactContext, quote: Spoken): number | undefined {
  const stems = new Set(
    source.tokens
      .slice(quote.firstToken, quote.endToken)
      .filter(isContent)
      .map(({ stem }) => stem),
  );
  if (stems.size < minContent) return undefined;
  const near = new Set(quote.sentences.flatMap((i) => toCopy[i]!.flatMap((j) => [j, j + 1, j - 1])));
  for (const index of near) {
    const sentence = copy.sentences[index];
    if (sentence === undefined) continue;
    const tokens = copy.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!tokens.some(({ norm }) => isSpeech(norm))) continue;
    const found = new Set(tokens.map(({ stem }) => stem));
    const told = [...stems].filter((stem) => found.has(stem)).length;
    if (told >= minTold * stems.size) return index;
  }
  return undefined;
}

function isSpeech(norm: string): boolean {
  return norm === 'according' || reportingForm(norm)?.verb.kind === 'speech';
}
