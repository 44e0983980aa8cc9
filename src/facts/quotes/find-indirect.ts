import { reportingForm } from '../../languages/en/reporting-verbs.js';
import type { FactContext } from '../fact-context.js';
import type { Spoken } from './spoken.js';
import { answeredShare, createReader } from './telling-words.js';

/**
 * Least share of what a quotation says, rarer words counting more, that a sentence of the copy answers: of 102 quotations without
 * a partner that were read beside both articles, 52 of the 69 from .45 on were told in other words and 11 were cut; below 13 and 13.
 */
const minTold = 0.45;
/** In a sentence with a verb of speech less is enough, and where a denial of the quotation is gone more must be there. */
const minReported = 0.4;
const minDenied = 0.6;
/** Fewer words say too little to be known again; of more only the first are looked for. */
const minWords = 2;
const maxTokens = 120;

type Reader = ReturnType<typeof createReader>;

/**
 * Finds the sentence of the copy that tells a quotation of the source in other words: it answers the sentence of the quotation or
 * stands beside one that does. `undefined` where there is none. Cost: bounded for each quotation.
 */
export function createFindIndirect({
  source,
  copy,
  toCopy,
}: FactContext): (quote: Spoken) => number | undefined {
  let readers: readonly [Reader, Reader] | undefined;
  const runs = copy.sentences.map(({ firstToken, endToken }, sentence) => ({
    sentence,
    firstToken,
    endToken: Math.min(endToken, firstToken + maxTokens),
  }));
  return ({ sentences, firstToken, endToken }) => {
    // Most copies have no quotation that is to be looked for.
    const [inSource, inCopy] = (readers ??= [createReader(source), createReader(copy)]);
    const end = Math.min(endToken, firstToken + maxTokens);
    const said = inSource({ sentence: sentences[0] ?? 0, firstToken, endToken: end });
    if (said.words.length < minWords) return undefined;
    const near = new Set(sentences.flatMap((i) => toCopy[i]!.flatMap((j) => [j, j + 1, j - 1])));
    let found: number | undefined;
    let best = 0;
    for (const index of near) {
      const run = runs[index];
      if (run === undefined) continue;
      const now = inCopy(run);
      const { words, share } = answeredShare(said, now);
      const isReported = hasSpeech(copy.tokens.slice(run.firstToken, run.endToken));
      const min = said.turns > 0 && now.turns === 0 ? minDenied : isReported ? minReported : minTold;
      if (words >= minWords && share >= min && share > best) [found, best] = [index, share];
    }
    return found;
  };
}

function hasSpeech(tokens: readonly { readonly norm: string }[]): boolean {
  return tokens.some(({ norm }) => norm === 'according' || reportingForm(norm)?.verb.kind === 'speech');
}
