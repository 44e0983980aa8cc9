import { ratePer } from '../../languages/en/movement-words.js';
import { isNegator } from '../../languages/en/negators.js';
import { currencyNames } from '../../languages/en/quantity-words.js';
import type { PreparedArticle } from '../../types.js';
import { indexBy } from '../alignment/assign-best.js';
import { haveOneMeaning } from '../words/say-the-same.js';
import { extractQuantities, type Quantity } from './quantities.js';

/** Figures and words of a sentence that are asked for a unit; a longer one is a table. */
const maxFigures = 20;
const maxWords = 100;

/**
 * Whether the unit that a figure goes without is said beside it: “28 per cent, three points ahead of the Conservatives on 25”, “the
 * dollar fell to 1.12 per euro”. Looked for in its sentence and the one before.
 */
export function isUnitSaidBeside(document: PreparedArticle, quantity: Quantity, unit: string): boolean {
  const bySentence = quantitiesBySentence(document);
  return [quantity.sentence, quantity.sentence - 1].some((index) => {
    const sentence = document.sentences[index];
    if (sentence === undefined) return false;
    const others = (bySentence.get(index) ?? []).slice(0, maxFigures);
    if (others.some((other) => other !== quantity && isUnit(other.unit, unit))) return true;
    const { firstToken, endToken } = sentence;
    const words = document.tokens.slice(firstToken, Math.min(endToken, firstToken + maxWords));
    return words.some(({ norm }) => currencyNames.get(norm) === unit);
  });
}

/** `pounds` may be sterling. */
function isUnit(own: string, unit: string): boolean {
  return (
    own === unit || (own !== '' && currencyNames.get(own) === unit) || (own === 'pound' && unit === 'GBP')
  );
}

const memo = new WeakMap<PreparedArticle, ReadonlyMap<number, readonly Quantity[]>>();

function quantitiesBySentence(document: PreparedArticle): ReadonlyMap<number, readonly Quantity[]> {
  let known = memo.get(document);
  if (known === undefined) {
    known = indexBy(extractQuantities(document), ({ sentence }) => sentence);
    memo.set(document, known);
  }
  return known;
}

/** Words behind a figure in which its second rate stands. */
const maxToRate = 6;

/** “£17 a year for each household”, “£17 per household and year”: both rates, in another order. */
export function isRateSaidBeside({ tokens }: PreparedArticle, { endToken }: Quantity, rate: string): boolean {
  return tokens.slice(endToken, endToken + maxToRate).some(({ norm }) => ratePer.get(norm) === rate);
}

/** Words to either side of a figure in which it is said who is counted. */
const toWho = 40;
/** Letters that “villagers” and “village” begin with; the stem of “worker” is no longer. */
const minRoot = 4;

/** “27 villagers”, “27 people from the village”; “three infants”, “three, all babies”: the sentence still says who. */
export function isWhoSaidBeside(
  { tokens, sentences }: PreparedArticle,
  quantity: Quantity,
  unit: string,
): boolean {
  const { firstToken, endToken } = sentences[quantity.sentence]!;
  const root = unit.slice(0, Math.max(minRoot, unit.length - 2));
  const near = tokens.slice(
    Math.max(firstToken, quantity.firstToken - toWho),
    Math.min(endToken, quantity.endToken + toWho),
  );
  return near.some(
    ({ stem }) =>
      stem.startsWith(root) ||
      (stem.length >= minRoot && root.startsWith(stem)) ||
      haveOneMeaning(unit, stem),
  );
}

/** Words before a figure among which its verb is denied. */
const reach = 8;

/** “Unlikely to fall below 3 per cent”: a bound that is denied is the other one. */
export function isBoundDenied({ tokens, sentences }: PreparedArticle, quantity: Quantity): boolean {
  const from = Math.max(sentences[quantity.sentence]!.firstToken, quantity.firstToken - reach);
  // The words of the bound itself, “no more than”, deny nothing.
  const before = tokens.slice(from, quantity.firstToken).filter(({ end }) => end <= quantity.start);
  return before.some(({ norm }) => norm === 'unlikely' || isNegator(norm));
}
