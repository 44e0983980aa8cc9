import { fractionSigns, scaleLetters } from '../../languages/en/number-words.js';
import { currencyNames } from '../../languages/en/quantity-words.js';
import { isDash, type Lexeme } from './lexemes.js';
import { plain, readScales, type ParsedNumber } from './value.js';

/** A number that starts with digits: `272,000`, `1.8 billion`, `3½`, `20k`. */
export function parseDigits(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i]!;
  const reading = readDigits(first.norm);
  if (reading === undefined) return undefined;
  let { value } = reading;
  let { grouped } = reading;
  let end = i + 1;
  const groups = /^[1-9][0-9]{0,2}$/.test(first.norm) ? countGroups(lexemes, end) : 0;
  for (let n = 0; n < groups; n++, end++) {
    const group = lexemes[end]!.norm;
    value = value * 1000 + Number(group.replace(',', '.'));
  }
  const part = lexemes[end];
  if (part !== undefined && fractionSigns.has(part.norm) && !fractionSigns.has(first.norm)) {
    value += fractionSigns.get(part.norm)!;
    end++;
  } else if (
    isSlash(lexemes[end]) &&
    lexemes[end + 1]?.isGlued &&
    isFraction(first.norm, lexemes[end + 1]!.norm)
  ) {
    return plain(i, end + 2, value / Number(lexemes[end + 1]!.norm), 'share');
  } else if (
    isSlash(lexemes[end + 1]) &&
    part?.kind === 'digits' &&
    lexemes[end + 2]?.isGlued &&
    isFraction(part.norm, lexemes[end + 2]!.norm)
  ) {
    value += Number(part.norm) / Number(lexemes[end + 2]!.norm);
    end += 3;
  }
  const letter = lexemes[end];
  if (letter?.kind === 'word' && isScaleLetter(lexemes, end)) {
    return plain(i, end + 1, value * scaleLetters.get(letter.norm)!, 'digits');
  }
  const scaled = readScales(lexemes, end, value);
  if (scaled.end > end) grouped = undefined;
  return { ...plain(i, scaled.end, scaled.value, 'digits'), ...(grouped === undefined ? {} : { grouped }) };
}

/** `300m` is metres where nothing that can be counted follows; next to a currency the caller knows better. */
function isScaleLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const letter = lexemes[at]!;
  if (!scaleLetters.has(letter.norm)) return false;
  if (!letter.isGlued) return /^(?:bn|mn|mln|mil|bln|mlrd|tn|trn|tln|trln)$/.test(letter.norm);
  if (letter.norm.length > 1 || letter.norm === 'k') return true;
  const next = lexemes[at + 1];
  // `110m yen`, `a 2m-euro prize`
  if (currencyNames.has((isDash(next) ? lexemes[at + 2] : next)?.norm ?? ''))
    return /^[bm]$/.test(letter.norm);
  if (next?.isGlued && next.kind !== 'sign') return false;
  if (letter.isCapital) return letter.norm === 'm' || letter.norm === 'b';
  return (
    letter.norm === 'm' && next?.kind === 'word' && /(?:[^s]s|people|men|women|children)$/.test(next.norm)
  );
}

/**
 * Groups of three after `lexemes[at − 1]`: `1 234 567`, `272 000`. One alone, after a plain space, is a group
 * only if it is 000; otherwise two numbers stand side by side.
 */
function countGroups(lexemes: readonly Lexeme[], at: number): number {
  let count = 0;
  let isSure = false;
  for (; count < 4; count++) {
    const group = lexemes[at + count];
    if (group === undefined || group.isGlued || !/^[0-9]{3}(?:[.,][0-9]{1,2})?$/.test(group.norm)) break;
    if (group.start - lexemes[at + count - 1]!.end !== 1) break;
    if (group.isNarrow || group.norm === '000') isSure = true;
    if (group.norm.length > 3) {
      count++;
      break;
    }
  }
  return isSure || count > 1 ? count : 0;
}

function isSlash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.norm === '/' || lexeme.norm === '⁄') && lexeme.isGlued;
}

/** Only parts that nobody writes as a date or as a name such as 9/11. */
function isFraction(upper: string, lower: string): boolean {
  return ['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/8', '3/8'].includes(
    `${upper}/${lower}`,
  );
}

function readDigits(text: string): { value: number; grouped?: number } | undefined {
  const sign = fractionSigns.get(text);
  if (sign !== undefined) return { value: sign };
  if (text.length > 40) return undefined;
  if (/^\.?[0-9]+$/.test(text)) return { value: Number(text) };
  if (
    /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(text) ||
    /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/.test(text)
  ) {
    return { value: Number(text.replaceAll(',', '')) };
  }
  if (/^[0-9]{1,3}(?:\.[0-9]{3}){2,}$/.test(text) || /^[1-9][0-9]{0,2}(?:\.[0-9]{3})*\.000$/.test(text)) {
    return { value: Number(text.replaceAll('.', '')) };
  }
  if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
    return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
  }
  if (/^[0-9]+\.[0-9]+$/.test(text)) {
    const grouped = /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text) ? Number(text.replace('.', '')) : undefined;
    return { value: Number(text), ...(grouped === undefined ? {} : { grouped }) };
  }
  if (/^[0-9]+,[0-9]{1,2}$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return undefined;
}
