import { scales } from '../../languages/en/number-words.js';
import { currencyCodes } from '../../languages/en/quantity-words.js';
import { genitives, houses, patrons } from '../../languages/en/name-words.js';
import { calendarWords, functionWords, joiners } from '../../languages/en/not-names.js';
import { organisationWords, placeWords } from '../../languages/en/organisation-words.js';
import { titles } from '../../languages/en/titles.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Sentence } from '../../types.js';
import { nameWords, type NameWords } from './words.js';
import { isKnownPlace, knownFormAt } from './places.js';

/** A run of tokens that may hold a name: capitalised words and what joins them. */
export interface NameRun {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}
/** Longest run in tokens: beyond it the "name" is a list, a slogan or hostile text. */
const maxRun = 14;
/** Joiners that belong to one person's or place's name, whatever stands before them. */
const particles = new Set(
  [...joiners].filter((word) => !/^(?:of|for|the|and|in|on|to|against|as)$/.test(word)),
);

/** Capitalised runs of every sentence, headlines included as far as the body confirms their words. */
export function findNameRuns(document: PreparedArticle): NameRun[] {
  const words = nameWords(document);
  const shouted = document.sentences.map((sentence) => isTitleCase(document, sentence, words));
  const confirmed = confirmedWords(document, words, shouted);
  const tags = tagTokens(document);
  const runs: NameRun[] = [];
  document.sentences.forEach((sentence, index) => {
    const isName = (i: number): boolean => {
      const word = words.words[i]!;
      if (!words.isCapital[i] || word === '' || word === 'i') return false;
      if (functionWords.has(word) && !words.isAcronym[i]) return false;
      if (currencyCodes.has(word) && isBesideFigure(words, i)) return false;
      const isOpening = i === sentence.firstToken || opensQuote(document, i);
      if (!isOpening && shouted[index] !== true) return true;
      if (confirmed.has(word) || knownFormAt(words.words, i, sentence.endToken) !== undefined) return true;
      if (shouted[index] === true) return words.isAcronym[i]! && !isAllCapitals(document, sentence);
      return tags[i] === 'PROPN' || words.isAcronym[i]! || titles.has(word);
    };
    for (let i = sentence.firstToken; i < sentence.endToken;) {
      if (!isName(i) || (calendarWords.has(words.words[i]!) && !words.isAcronym[i])) {
        i++;
        continue;
      }
      const endToken = endOfRun(document, words, tags, sentence, i, isName);
      runs.push({ sentence: index, firstToken: i, endToken });
      i = endToken;
    }
  });
  return runs;
}

/** “USD 75 million”, “75 million USD”: money, and nobody's name. */
function isBesideFigure({ words, isAcronym }: NameWords, i: number): boolean {
  return isAcronym[i]! && (/^\p{N}/u.test(words[i + 1] ?? '') || scales.has(words[i - 1] ?? ''));
}

function endOfRun(
  document: PreparedArticle,
  { words, isCapital }: NameWords,
  tags: readonly Tag[],
  sentence: Sentence,
  first: number,
  isName: (i: number) => boolean,
): number {
  let end = first + 1;
  let hasOrganisation = organisationWords.has(words[first]!);
  let preposition = '';
  while (end < sentence.endToken && end - first < maxRun) {
    if (!joins(document, end) && !(isOfMany(document, words, end) && isName(end))) break;
    if (isName(end)) {
      if (organisationWords.has(words[end]!)) hasOrganisation = true;
      end++;
      continue;
    }
    if (/^\p{N}/u.test(words[end]!) && isHyphen(document, end)) {
      end++;
      continue;
    }
    // "Women's Hospital", "People's Republic": a genitive that is part of the name.
    if (
      words[end] === '' &&
      (genitives.has(words[end - 1]!) || isPatron(words, first, end)) &&
      end + 1 < sentence.endToken &&
      isName(end + 1)
    ) {
      end += 2;
      continue;
    }
    let next = end;
    while (next < sentence.endToken && next - end < 3 && !isCapital[next] && joiners.has(words[next]!))
      next++;
    if (next === end || next >= sentence.endToken || !isName(next)) break;
    if (calendarWords.has(words[next]!)) break;
    let whole = true;
    for (let i = end + 1; i <= next && whole; i++) whole = joins(document, i);
    if (!whole || !mayJoin(words, tags, { first, hasOrganisation, preposition }, end, next)) break;
    if (words[end] === 'of' || words[end] === 'for') preposition = words[end]!;
    end = next;
  }
  return end;
}

/** “King’s College”, “St John’s Hospital”: whom a house is called after, and not who owns it. */
function isPatron(words: readonly string[], first: number, end: number): boolean {
  const isSaint = end - first >= 2 && /^(?:st|saint)$/.test(words[end - 2]!);
  return (isSaint || patrons.has(words[end - 1]!)) && houses.has(words[end + 1] ?? '');
}

interface OpenRun {
  readonly first: number;
  readonly hasOrganisation: boolean;
  /** The last `of` or `for` taken in. */
  readonly preposition: string;
}

/** Whether the words from `end` to `next` make one name of what stands before and after them. */
function mayJoin(
  words: readonly string[],
  tags: readonly Tag[],
  { first, hasOrganisation, preposition }: OpenRun,
  end: number,
  next: number,
): boolean {
  const joiner = words[end]!;
  const last = words[end - 1]!;
  if (particles.has(joiner)) return words.slice(end, next).every((word) => particles.has(word));
  if (joiner === 'of') {
    // "Ann Lee of Ohio" is a person and a place, "Bank of Ohio" is one name.
    const isPerson = end - first > 1 && !hasOrganisation && !placeWords.has(last);
    if (isPerson && knownFormAt(words, next) !== undefined) return false;
    return !titles.has(last) && knownFormAt(words, first, end)?.length !== end - first;
  }
  if (joiner === 'for') return hasOrganisation;
  if (joiner !== 'and' || next !== end + 1) return false;
  const known = knownFormAt(words, first);
  if (known !== undefined && known.length > next - first) return true;
  if (!hasOrganisation || titles.has(words[next]!) || isKnownPlace(knownFormAt(words, next)?.key ?? ''))
    return false;
  // "Ministry of Health and Sport" is one name, "Ministry of Health and Acme" two.
  return preposition === 'for' || (preposition === 'of' && tags[next] !== 'PROPN');
}

/** Whether nothing but a space, a hyphen, an ampersand or the full stop of an initial stands before token `i`. */
function joins(document: PreparedArticle, i: number): boolean {
  const [before, after] = [document.tokens[i - 1]!, document.tokens[i]!];
  const gap = document.text.slice(before.end, Math.min(after.start, before.end + 8));
  if (after.start - before.end > 4) return false;
  if (/^(?:[ \t\u00a0]{1,3}|[-‐‑–]|['’]| ?& ?|)$/.test(gap)) return true;
  if (gap === '\n') return true;
  // An initial (George W. Bush) or a title (Mr. Bush).
  return /^\. ?$/.test(gap) && (before.norm.length <= 2 || titles.has(before.norm));
}

/** “Miners’ Union”, “Teachers’ Party”: whose organisation it is. */
function isOfMany({ text, tokens }: PreparedArticle, words: readonly string[], i: number): boolean {
  const [{ end }, { start }] = [tokens[i - 1]!, tokens[i]!];
  return (
    words[i - 1]!.endsWith('s') &&
    organisationWords.has(words[i]!) &&
    /^['’] $/.test(text.slice(end, Math.min(start, end + 3)))
  );
}

function isHyphen(document: PreparedArticle, i: number): boolean {
  return /^[-‐‑–]$/.test(document.text.slice(document.tokens[i - 1]!.end, document.tokens[i]!.start));
}

/** A capital after an opening quotation mark or a colon may be there only because a sentence starts. */
function opensQuote({ text, tokens }: PreparedArticle, i: number): boolean {
  const { start } = tokens[i]!;
  const gap = text.slice(Math.max(0, tokens[i - 1]?.end ?? 0, start - 4), start);
  if (/[.!?…] $/.test(gap)) return i > 0 && tokens[i - 1]!.norm.length > 2;
  return /(?:^|[\s:([])["“”'‘«„][ ]?$|: $/.test(gap);
}

/**
 * Nearly every content word starts with a capital: a headline, or a line in capitals. A sentence with a full stop must be
 * long and have no lower-case one, as a list of names looks much the same.
 */
function isTitleCase(
  { text }: PreparedArticle,
  { firstToken, endToken, end, isTitle }: Sentence,
  { words, isCapital }: NameWords,
): boolean {
  let content = 0;
  let capitals = 0;
  for (let i = firstToken + 1; i < endToken; i++) {
    const word = words[i]!;
    if (word.length < 3 || functionWords.has(word) || joiners.has(word) || /^\p{N}/u.test(word)) continue;
    content++;
    if (isCapital[i]) capitals++;
  }
  const hasStop = !isTitle && /[.!?…]["”'’)]?$/.test(text.slice(Math.max(0, end - 3), end));
  return hasStop ? content >= 8 && capitals === content : content >= 3 && capitals / content > 0.6;
}

function isAllCapitals({ text }: PreparedArticle, { start, end }: Sentence): boolean {
  return !/\p{Ll}{3}/u.test(text.slice(start, Math.min(end, start + 400)));
}

/** Words that stand capitalised inside a sentence of ordinary case, and never in lower case. */
function confirmedWords(
  document: PreparedArticle,
  words: NameWords,
  shouted: readonly boolean[],
): ReadonlySet<string> {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  document.sentences.forEach((sentence, index) => {
    if (shouted[index] === true) return;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const word = words.words[i]!;
      if (!words.isCapital[i]) lower.add(word);
      else if (!opensQuote(document, i) && !organisationWords.has(word) && !placeWords.has(word))
        capitals.add(word);
    }
  });
  for (const word of lower) capitals.delete(word);
  return capitals;
}
