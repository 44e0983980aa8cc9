import { speechDocuments } from '../../languages/en/reporting-verbs.js';
import { nameSimilarity } from '../names/similarity.js';
import type { Attribution } from './attributions.js';

export type AttributionVerdict =
  'same' | 'strength-changed' | 'source-less-specific' | 'source-more-specific' | 'different-source';

/**
 * Compares who says a linked content in two texts. Aliases are the caller's to unite first; here only a shared word of the
 * names and an acronym of the other's initials count as one source. `said` and `stressed` are alike; a hedge (`claimed`) or a
 * denial gained or lost is a change.
 */
export function compareAttributions(source: Attribution, copy: Attribution): AttributionVerdict {
  const isSame = isSameSource(source, copy);
  if (!isSame) {
    const sourceIsVague = isVague(source);
    const copyIsVague = isVague(copy);
    if (sourceIsVague !== copyIsVague) return copyIsVague ? 'source-less-specific' : 'source-more-specific';
    if (!sourceIsVague) return 'different-source';
  }
  return strengthClass(source) === strengthClass(copy) ? 'same' : 'strength-changed';
}

/** Least likeness of two spellings of one source. */
const minSpelling = 0.8;

function isVague(attribution: Attribution): boolean {
  return attribution.isAnonymous || attribution.sourceKey === '';
}

function strengthClass({ strength }: Attribution): string {
  return strength === 'strong' ? 'neutral' : strength;
}

/** In doubt the same: one key among the other's words, an acronym, or a document whose author is not named. */
function isSameSource(a: Attribution, b: Attribution): boolean {
  if (a.sourceKey === b.sourceKey) return true;
  // “Conceição”, “Conceicao”: a source spelt otherwise is no other.
  if (nameSimilarity(a.sourceKey, b.sourceKey) >= minSpelling) return true;
  if (areOneTrade(a.sourceKey, b.sourceKey)) return true;
  if (holdsKey(a, b) || holdsKey(b, a) || isAcronym(a, b) || isAcronym(b, a)) return true;
  return speechDocuments.has(a.sourceKey) || speechDocuments.has(b.sourceKey);
}

/** Letters that a trade and those of it begin with: “prosecutors”, “the prosecution”; “researchers”, “the research”. */
const minTrade = 7;

function areOneTrade(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) => key.slice(key.lastIndexOf(' ') + 1));
  return x!.length >= minTrade && x!.slice(0, minTrade) === y!.slice(0, minTrade);
}

function holdsKey(a: Attribution, b: Attribution): boolean {
  return a.sourceKey.split(' ').some((word) => word.length > 2 && b.sourceWords.includes(word));
}

function isAcronym(short: Attribution, long: Attribution): boolean {
  const letters = short.sourceKey.replace(/\./g, '');
  if (letters.length < 2 || letters.length > 6 || long.sourceWords.length < 2) return false;
  return long.sourceWords
    .map((word) => word[0])
    .join('')
    .includes(letters);
}
