import { stagePatterns, type CaseStage } from '../../languages/en/court-words.js';
import { isNegator, verbNegators } from '../../languages/en/negators.js';
import type { PreparedArticle, Span } from '../../types.js';
import { createSentenceIndex } from '../alignment/sentence-index.js';

/** Where a text says how far a case has come. */
export interface CaseMention extends Span {
  readonly sentence: number;
  readonly stage: CaseStage;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words before a form in which a “not” turns it. */
const maxToNegator = 3;

/** The stages of a case in one sentence, in whatever form: “charged with”, “found not guilty”; not those that are denied. */
export const caseMentions = /* @__PURE__ */ createSentenceIndex(extractCases, ({ sentence }) => sentence);

function extractCases(document: PreparedArticle): CaseMention[] {
  const found: CaseMention[] = [];
  document.sentences.forEach((_, index) => findCases(document, index, found));
  return found;
}

function matches(word: string, norm: string): boolean {
  return word === norm || (word === '*' && !isNegator(norm));
}

function findCases({ tokens, sentences }: PreparedArticle, sentence: number, found: CaseMention[]): void {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const pattern = stagePatterns
      .get(tokens[i]!.norm)
      ?.find(
        ({ words }) =>
          i + words.length <= endToken && words.every((word, k) => matches(word, tokens[i + k]!.norm)),
      );
    if (!pattern) continue;
    let isDenied = false;
    for (let k = Math.max(firstToken, i - maxToNegator); k < i; k++)
      if (verbNegators.has(tokens[k]!.norm) || tokens[k]!.norm === 'no') isDenied = true;
    const last = i + pattern.words.length - 1;
    if (!isDenied)
      found.push({
        ...{ sentence, stage: pattern.stage, start: tokens[i]!.start, end: tokens[last]!.end },
        ...{ firstToken: i, endToken: last + 1 },
      });
    i = last;
  }
}
