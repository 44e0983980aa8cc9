import type { PreparedArticle } from '../../types.js';
import { measureOf } from '../quantities/conversions.js';
import { extractQuantities } from '../quantities/quantities.js';
import { createReader, type Run, type Told } from '../quotes/telling-words.js';

/** Sentences that a word stands in beyond which it points nowhere, and sentences that are looked at for one claim. */
const maxSentences = 12;
const maxCandidates = 4;
/** Least number of words and figures of a claim that one sentence has as they are, and their least share of its news. */
const minWords = 3;
const minShare = 0.75;

/**
 * Whether one sentence of the other text has nearly all words and all figures of a claim, whatever else it tells: “The contract
 * was worth 4 million euros”, “the contract, worth €4m, went to his brother”. It denies and doubts as often. Cost: linear in
 * both texts, and a bounded number of sentences for each claim.
 */
export function createIsToldElsewhere(
  document: PreparedArticle,
  other: PreparedArticle,
): (run: Run) => boolean {
  const [own, others] = [createReader(document), createReader(other)];
  const units = unitWords(document);
  const runs = other.sentences.map(({ firstToken, endToken }, sentence): Run => ({
    sentence,
    firstToken,
    endToken,
  }));
  let index: Map<string, number[]> | undefined;
  return (run) => {
    index ??= indexOf(runs.map(others));
    const told = own(run);
    const votes = new Map<number, number>();
    for (const key of told.keys) {
      const sentences = index.get(key) ?? [];
      if (sentences.length <= maxSentences)
        for (const sentence of sentences) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, maxCandidates)
      .some(([sentence]) => holds(others(runs[sentence]!), told, units));
  };
}

function indexOf(told: readonly Told[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  told.forEach(({ keys }, sentence) => {
    for (const key of keys) {
      const sentences = index.get(key);
      if (sentences === undefined) index.set(key, [sentence]);
      else if (sentences.length <= maxSentences) sentences.push(sentence);
    }
  });
  return index;
}

/** Words for money and measures, which another house writes as a sign. */
function unitWords(document: PreparedArticle): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { unit, unitSpan } of extractQuantities(document))
    if (unitSpan && measureOf(unit))
      units.add(document.text.slice(unitSpan.start, unitSpan.end).toLowerCase());
  return units;
}

function holds(whole: Told, claim: Told, units: ReadonlySet<string>): boolean {
  if (whole.turns !== claim.turns || whole.doubts !== claim.doubts) return false;
  if (!claim.figures.every((figure) => whole.keys.has(figure))) return false;
  let [words, met, all] = [0, 0, 0];
  for (const { key, norm, weight } of claim.words) {
    if (units.has(norm)) continue;
    all += weight;
    if (!whole.keys.has(key)) continue;
    words++;
    met += weight;
  }
  return words >= minWords && met >= minShare * all;
}
