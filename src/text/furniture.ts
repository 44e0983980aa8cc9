import { furniturePhrases, relatedLeads } from '../languages/en/boilerplate-phrases.js';
import { commonOpeners, furnitureNeedles, furniturePatterns } from '../languages/en/furniture-patterns.js';
import type { BoilerplateKind } from '../types.js';
import { creditOpeners, isContribution, isCredit, maxCreditLength } from './credits.js';
import { firstWord, hashFirstWord, secondWord } from './first-words.js';
import { foldLine, stripMarks } from './fold-line.js';
import { captionOpeners, isSignedCaption, mayBeSignedCaption } from './signed-captions.js';

/**
 * What a line says that is web furniture wherever it stands; `undefined` for any other line. Cost bounded per line.
 *
 * Nearly all lines are prose, and their first word tells: only the rules that can begin with it are tried.
 *
 * @param mayHaveNeedle - false if none of the `lineNeedles` stands in it
 */
export function furnitureKind(line: string, mayHaveNeedle = true): BoilerplateKind | undefined {
  if (line.length > maxLength) return undefined;
  const opening = mayOpen(line) ? openingOf(line) : plainOpening;
  const found = rulesByOpening.get(opening);
  const rules = found && mayFollow(found, line) ? found : undefined;
  const hasNeedle = mayHaveNeedle && line.length <= maxNeedleLine && findNeedle(line);
  const mayBeDate = line.length <= maxDateLength && dateMark.test(line);
  const mayBeCaption = mayBeSignedCaption(line, opening);
  const mayBeCredit = found?.isCredit === true || (mayHaveNeedle && isContribution(line));
  if (!rules && !hasNeedle && !mayBeDate && !mayBeCaption)
    return mayBeCredit && isCredit(line) ? 'byline' : undefined;
  const folded = foldLine(line);
  const stripped = stripMarks(folded);
  if (stripped === '') return undefined;
  if (rules) {
    const phrase = rules.phraseWords > 0 ? findPhrases(stripped, rules.phraseWords) : undefined;
    if (phrase !== undefined) return phrase;
    if (rules.hasLead && folded.length <= maxLeadLength && isRelatedLink(folded)) return 'related-link';
    for (const [kind, pattern] of rules.patterns)
      if (pattern.test(folded) || pattern.test(stripped)) return kind;
  }
  if (hasNeedle) for (const [kind, pattern] of needlePatterns) if (pattern.test(folded)) return kind;
  if (mayBeDate && isDateLine(folded)) return 'byline';
  if (mayBeCredit && isCredit(line)) return 'byline';
  return mayBeCaption && isSignedCaption(line, folded) ? 'caption' : undefined;
}

/** Longer lines are prose: no rule of this file looks at them. */
export const maxLength = 1200;
const maxLeadLength = 200;
/** Longer lines match no pattern with a needle, and no needle stands further on. */
const maxNeedleLine = 240;
const maxNeedle = 130;
export const maxDateLength = 100;
const maxPhraseWords = 8;
const maxRunWords = 24;

const phrases: ReadonlyMap<string, BoilerplateKind> = new Map(
  Object.entries(furniturePhrases).flatMap(([kind, list]) =>
    split(list).map((phrase): [string, BoilerplateKind] => [phrase, kind as BoilerplateKind]),
  ),
);
/** Words of the longest phrase that begins with a word. */
const phraseWords = new Map<string, number>();
for (const phrase of phrases.keys()) {
  const words = phrase.split(' ');
  phraseWords.set(words[0]!, Math.max(phraseWords.get(words[0]!) ?? 0, words.length));
}
const maxPhrase = Math.max(...[...phrases.keys()].map(({ length }) => length));
const leads = split(relatedLeads);
const related = new RegExp(`^\\W{0,3}(?:${leads.join('|')}) ?(?::|\\||–|—| - |>|») ?\\S.{2,}$`);
/** `also read` and its like need no colon: nothing else begins so. */
const relatedBare =
  /^\W{0,3}(?:also read|read also|must read|don't miss|you may also like|you might also like|see also) [^.]{5,150}$/;

/** What a line that begins with one word can be. */
interface Rules {
  /** Words of the longest phrase that begins so; 0 if none does. */
  phraseWords: number;
  /** Second words of the phrases that begin so; empty for a phrase of one word. */
  readonly seconds: Set<string>;
  hasLead: boolean;
  isCredit: boolean;
  readonly patterns: [BoilerplateKind, RegExp][];
}
const rulesByOpening = new Map<string, Rules>();
const needlePatterns: [BoilerplateKind, RegExp][] = [];
for (const phrase of phrases.keys()) {
  const rules = rulesFor(openingOf(phrase));
  rules.phraseWords = Math.max(rules.phraseWords, phrase.split(' ').length);
  rules.seconds.add(secondWord(phrase));
}
const phraseStarts: ReadonlySet<string> = new Set([...phrases.keys()].map(firstWord));
for (const lead of leads) rulesFor(openingOf(lead)).hasLead = true;
for (const word of creditOpeners.split(' ')) rulesFor(word).isCredit = true;
for (const [kind, list] of Object.entries(furniturePatterns)) {
  for (const [openings, source] of list) {
    const rule: [BoilerplateKind, RegExp] = [kind as BoilerplateKind, new RegExp(`^(?:${source})$`)];
    for (const opening of openings.split(' ')) {
      if (opening === '*') needlePatterns.push(rule);
      else rulesFor(opening.replace('+', ' ')).patterns.push(rule);
    }
  }
}

/** What a line is looked up by: its first word, or its first two where the first tells nothing. */
function openingOf(line: string): string {
  const word = firstWord(line);
  return commonOpeners.has(word) ? `${word} ${secondWord(line)}` : word;
}

function rulesFor(opening: string): Rules {
  let rules = rulesByOpening.get(opening);
  if (!rules) {
    rules = { phraseWords: 0, seconds: new Set(), hasLead: false, isCredit: false, patterns: [] };
    rulesByOpening.set(opening, rules);
  }
  return rules;
}

/** Whether the second word of a line leaves anything of the rules that its first word calls for. */
function mayFollow({ phraseWords, seconds, hasLead, patterns }: Rules, line: string): boolean {
  if (hasLead || patterns.length > 0) return true;
  if (phraseWords === 0) return false;
  const second = secondWord(line);
  // Behind a phrase of one word, another begins.
  return second === '' || seconds.has(second) || (seconds.has('') && phraseStarts.has(second));
}

function split(list: string): string[] {
  return list.split(/[|\n]/).map((phrase) => phrase.trim());
}

/** An opening that no rule has. */
const plainOpening = ' ';
/** One bit for the hash of each first word that is looked up: a word without it is found by no string. */
const firstWords = new Uint8Array(1 << 13);
for (const word of [
  ...[...rulesByOpening.keys()].map((opening) => opening.split(' ')[0]!),
  ...captionOpeners,
])
  firstWords[hashFirstWord(word) & (firstWords.length - 1)] = 1;

/** Whether the first word of a line can be one that is looked up; what does not begin with a letter can. */
function mayOpen(text: string, start = 0, end = text.length): boolean {
  return firstWords[hashFirstWord(text, start, end) & (firstWords.length - 1)] === 1;
}

/** Whether a line begins as one can that is furniture by its first words, or as a credit or a caption does. */
export function mayBeginFurniture(text: string, start: number, end: number): boolean {
  if (!mayOpen(text, start, end)) return false;
  const line = text.slice(start, end);
  const opening = openingOf(line);
  const rules = rulesByOpening.get(opening);
  if (captionOpeners.has(opening)) return true;
  if (rules === undefined) return false;
  return (rules.isCredit && line.length <= maxCreditLength) || mayFollow(rules, line);
}

const needles = new RegExp(furnitureNeedles.join('|'));

function findNeedle(line: string): boolean {
  return needles.test(line.length > maxNeedle ? line.slice(0, maxNeedle) : line);
}

/**
 * Kind of the first phrase if the line is nothing but phrases. Longest phrase first, no way back.
 *
 * @param first - most words of a phrase that the line can begin with
 */
function findPhrases(stripped: string, first: number): BoilerplateKind | undefined {
  const whole = stripped.length <= maxPhrase ? phrases.get(stripped) : undefined;
  // Nearly always the line is prose, and its first words tell.
  if (whole !== undefined || !beginsWithPhrase(stripped, first)) return whole;
  const words = stripped.split(phraseGap, maxRunWords + 1);
  if (words.length < 2 || words.length > maxRunWords) return undefined;
  let kind: BoilerplateKind | undefined;
  for (let i = 0; i < words.length;) {
    let length = Math.min(maxPhraseWords, phraseWords.get(words[i]!) ?? 0, words.length - i);
    let found: BoilerplateKind | undefined;
    for (; length > 0 && found === undefined; length--)
      found = phrases.get(words.slice(i, i + length).join(' '));
    if (found === undefined) return undefined;
    kind ??= found;
    i += length + 1;
  }
  return kind;
}

function beginsWithPhrase(stripped: string, most: number): boolean {
  const words = stripped.split(phraseGap, most);
  let begin = '';
  for (const word of words) {
    begin += begin === '' ? word : ` ${word}`;
    if (phrases.has(begin)) return true;
  }
  return false;
}

const phraseGap = /[\s|/•·,]{1,10}/;

function isRelatedLink(folded: string): boolean {
  // Two sentences are prose that happens to begin so.
  if (/[.!?]\s\p{L}/u.test(folded) && folded.length > 120) return false;
  return related.test(folded) || (relatedBare.test(folded) && !/[.!]$/.test(folded));
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const day = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?';
const clock =
  '(?:,? ?(?:at |[-–|•] ?)?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?)?';
const date = `${day}(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:\\d{4})|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/-]\\d{2}[/-]\\d{2})`;
const dateLine = new RegExp(`^(?:on |date: ?)?${date}${clock}$`);
const stampLine =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|uploaded)|date)(?: on| at)?\s?:?\s?(?=.{0,70}(?:\d|today|yesterday|ago)).{2,70}$/;
const agoLine = /^(?:about |over )?(?:\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/;

/** What every date line has somewhere. */
const dateMark = /\d|(?:ago|day)$/i;

function isDateLine(folded: string): boolean {
  return (
    dateLine.test(folded) ||
    agoLine.test(folded) ||
    (stampLine.test(folded) && /\d[^.]{0,20}$|\d\s?[ap]\.\s?m\.[^.]{0,12}$|ago$|day$/.test(folded))
  );
}
