import { rateAdverbs, ratePer } from '../../languages/en/movement-words.js';
import type { Lexeme } from '../numbers/lexemes.js';

/** What a figure is told for each of, and its last lexeme; 0 where it stands before the figure. */
export interface Rate {
  readonly rate: string;
  readonly last: number;
}

const links = new Set(['a', 'an', 'per', 'each', 'every', 'the', '/']);
/** Lexemes before a figure in which `an annual …`, `hourly pay of …` counts. */
const reach = 5;

/** What a figure that ends before `lexemes[end]` is told for each of: `$20 an hour`, `5% annually`, `3 per 100,000`. */
export function rateOf(lexemes: readonly Lexeme[], start: number, end: number): Rate | undefined {
  return rateAfter(lexemes, end) ?? rateBefore(lexemes, start);
}

function rateAfter(lexemes: readonly Lexeme[], end: number): Rate | undefined {
  const link = lexemes[end];
  if (link === undefined) return undefined;
  const adverb = rateAdverbs.get(link.norm);
  if (adverb !== undefined) return { rate: adverb, last: end };
  const noun = lexemes[end + 1];
  if (noun === undefined) return undefined;
  const base = isRateBase(lexemes, end + 1) ? end + 1 : isRateBase(lexemes, end + 2) ? end + 2 : undefined;
  if (base !== undefined) {
    const figure = lexemes[base]!.norm.replaceAll(',', '');
    const scale = lexemes[base + 1]?.norm ?? '';
    return /^(?:thousand|million|billion)$/.test(scale)
      ? { rate: `${figure} ${scale}`, last: base + 1 }
      : { rate: figure, last: base };
  }
  if (!links.has(link.norm)) return undefined;
  // `5% the day before` is no rate, `50p the litre` is one.
  if (link.norm === 'the' && !/^(?:litre|liter|kilo|tonne|ton|barrel|gallon|pound)$/.test(noun.norm))
    return undefined;
  // `$5 a day later` tells when.
  if (/^(?:later|earlier|ago|before|after)$/.test(lexemes[end + 2]?.norm ?? '')) return undefined;
  const rate = ratePer.get(noun.norm);
  return rate === undefined ? undefined : { rate, last: end + 1 };
}

/** `per 100,000`, `for every 1,000`, `in every 100`: so many of which a rate is told. */
export function isRateBase(lexemes: readonly Lexeme[], i: number): boolean {
  if (lexemes[i]?.kind !== 'digits') return false;
  const before = lexemes[i - 1]?.norm;
  if (before === 'per') return true;
  return before === 'every' && /^(?:for|in|of)$/.test(lexemes[i - 2]?.norm ?? '');
}

function rateBefore(lexemes: readonly Lexeme[], start: number): Rate | undefined {
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const { kind, norm } = lexemes[at]!;
    if (kind === 'digits' || /^[.,;:]$/.test(norm)) return undefined;
    const rate = rateAdverbs.get(norm);
    if (rate !== undefined && norm !== 'apiece') return { rate, last: 0 };
  }
  return undefined;
}
