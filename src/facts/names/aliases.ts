import { joiners } from '../../languages/en/not-names.js';
import type { PreparedArticle, Span } from '../../types.js';

/** Where an article says that two names are one: "Group for Peace (GPX, KMZ in Arabic)". */
export interface Alias {
  readonly long: Span;
  readonly shorts: readonly Span[];
  /** Indexes of the names concerned: the long form first. */
  readonly names: readonly number[];
}

/** What alias search needs of a name. */
export interface NamedSpan extends Span {
  /** Folded words as written, titles left out. */
  readonly words: readonly string[];
  readonly isAcronym: boolean;
  readonly isDemonym: boolean;
}

/** Longest bracket read, in characters. */
const maxBracket = 80;
const knownAs =
  /^,?\s{0,2}(?:(?:better|also|widely|commonly|formerly)\s)?(?:known|called|dubbed|abbreviated|referred to)(?:\s(?:as|by))?(?:\s(?:its|the))?(?:\s\w{1,12})?(?:\s(?:acronym|initials|name|abbreviation))?(?:\sas)?\s["“'‘]?$|^,?\s(?:aka|a\.k\.a\.|alias|or)\s["“'‘]?$/;

/**
 * Definitions of a short form, ascending. In a bracket right after a long form every acronym counts, as in "(GPX, KMZ
 * in Arabic)": Schwartz and Hearst (PSB 2003) take one short form a bracket and match its letters in order, which fails
 * where the acronym comes from another language.
 */
export function findAliases({ text }: PreparedArticle, names: readonly NamedSpan[]): Alias[] {
  const aliases: Alias[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const [first, second] = [names[i]!, names[i + 1]!];
    const gap = text.slice(first.end, Math.min(second.start, first.end + 50));
    if (second.start - first.end > 50) continue;
    if (/^['’]?s?\s?\(["“]?(?:or |the )?$/.test(gap)) {
      const close = text.slice(second.start, second.start + maxBracket).indexOf(')');
      if (close < 0) continue;
      const inside: number[] = [];
      for (let j = i + 1; j < names.length && names[j]!.end <= second.start + close; j++) inside.push(j);
      const shorts = inside.filter((j) => isShortFor(names[j]!, first, j === i + 1));
      // One letter match proves the bracket; the other acronyms in it are then names of the same in other languages.
      if (shorts.length === 0) continue;
      const all = inside.filter((j) => shorts.includes(j) || names[j]!.isAcronym);
      aliases.push(toAlias(names, i, all));
    } else {
      // "Known by its French acronym ABC": the adjective is a name too.
      const other = second.isDemonym && names[i + 2] !== undefined ? i + 2 : i + 1;
      const { start, isAcronym } = names[other]!;
      const between = start - first.end > 50 ? '' : text.slice(first.end, start);
      if (knownAs.test(between) && (isAcronym || !/or\s["“'‘]?$/.test(between)))
        aliases.push(toAlias(names, i, [other]));
    }
  }
  return aliases;
}

function toAlias(names: readonly NamedSpan[], a: number, others: readonly number[]): Alias {
  const length = (i: number): number => names[i]!.words.length;
  const long = others.reduce((best, i) => (length(i) > length(best) ? i : best), a);
  const shorts = [a, ...others].filter((i) => i !== long);
  const span = (i: number): Span => ({ start: names[i]!.start, end: names[i]!.end });
  return { long: span(long), shorts: shorts.map(span), names: [long, ...shorts] };
}

/** Whether a name in a bracket (`isFirst`: right after its opening) is another form of the name before the bracket. */
function isShortFor(inner: NamedSpan, outer: NamedSpan, isFirst: boolean): boolean {
  if (inner.isAcronym && outer.isAcronym) return isFirst;
  if (inner.isAcronym) {
    return (
      isAcronymOf(inner.words.join(''), outer.words) || (isFirst && contentWords(outer.words).length >= 3)
    );
  }
  return outer.isAcronym && isAcronymOf(outer.words.join(''), inner.words);
}

/** Whether the letters are the initials of the words, in any order: `ulf` for Front of United Lakes. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10 || words.length > 16) return false;
  const content = contentWords(words);
  if (content.length < 2) return false;
  const initials = content.map((word) => word[0]!).join('');
  if (initials === letters || words.map((word) => word[0] ?? '').join('') === letters) return true;
  if (letters.length >= 3 && sorted(initials) === sorted(letters)) return true;
  // A letter from inside a word (ECOWAS, UNESCO): in order, starting with initials, with at most one word left out.
  return letters.length >= 4 && isSpelledInOrder(letters, content);
}

function isSpelledInOrder(letters: string, words: readonly string[]): boolean {
  let at = 0;
  let skipped = 0;
  for (const word of words) {
    let taken = 0;
    while (taken < 3 && at < letters.length && word[taken] === letters[at]) {
      // Leave the letter to the next word if that starts with it, unless this word has given none yet.
      taken++;
      at++;
    }
    if (taken === 0) skipped++;
  }
  return at === letters.length && skipped === 0;
}

function contentWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '' && !joiners.has(word));
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}
