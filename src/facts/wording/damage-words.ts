import { reportingForm } from '../../languages/en/reporting-verbs.js';
import {
  consonantSound,
  functionWords,
  neverAfterArticle,
  soundRepeats,
  vowelSound,
} from '../../languages/en/fragment-words.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Token } from '../../types.js';
import type { Found } from './damage-found.js';

/** The same word twice with nothing but a space between: “the the”. Names such as “Pago Pago” are left alone. */
export function findRepeatedWords(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const found: Found[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (token.norm !== before.norm || token.norm.length < 2 || soundRepeats.has(token.norm)) continue;
    if (text[before.start - 1] === '<') continue;
    if (!isSpace(text, before.end, token.start)) continue;
    if (!/^\p{Ll}+$/u.test(text.slice(token.start, Math.min(token.end, token.start + 40)))) continue;
    found.push({ start: before.start, end: token.end, reason: 'repeated-word', severity: 'minor' });
  }
  return found;
}

/** “a insurgency”, “an soldier”: often the scar of a word cut out. */
export function findBadArticles(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const firsts = new Set(document.sentences.map((sentence) => sentence.firstToken));
  const found: Found[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const article = tokens[i]!;
    if (article.norm !== 'a' && article.norm !== 'an') continue;
    const next = tokens[i + 1]!;
    if (!isSpace(text, article.end, next.start)) continue;
    if (/^A/.test(text.slice(article.start, article.end)) && !firsts.has(i)) continue;
    const word = text.slice(next.start, Math.min(next.end, next.start + 40));
    const isMismatch = article.norm === 'a' ? needsAn(word, next.norm) : needsA(word, next.norm);
    if (isMismatch)
      found.push({ start: article.start, end: next.end, reason: 'article-mismatch', severity: 'minor' });
  }
  return found;
}

function needsAn(word: string, norm: string): boolean {
  if (!/^\p{L}\p{Ll}{2,}/u.test(word) || functionWords.has(norm)) return false;
  return (/^[aeiou]/.test(norm) && !consonantSound.test(norm)) || vowelSound.test(norm);
}

/** Only words in lower case: letters that are spelt out (“an MP”, “an FBI agent”) and odd names stay silent; so does “an historic”. */
function needsA(word: string, norm: string): boolean {
  if (!/^\p{Ll}{3,}/u.test(word) || !/[aeiouy]/.test(norm.slice(1)) || functionWords.has(norm)) return false;
  return /^[b-df-gj-np-tv-wyz]/.test(norm) || (consonantSound.test(norm) && !norm.startsWith('un'));
}

/**
 * An article with nothing to hold (“the of”, “a .”), and a quotation that ended in a full stop but goes on with a verb
 * that reports nothing (“… in the region.” claimed …).
 */
export function findTornClauses(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const tags = tagTokens(document);
  const found: Found[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    const isArticle = token.norm === 'the' || token.norm === 'an' || token.norm === 'a';
    if (isArticle && /^\p{Ll}/u.test(text.slice(token.start, token.end))) {
      const gap = text.slice(token.end, Math.min(next.start, token.end + 3));
      const isEmpty = (gap === ' ' && isNeverAfterArticle(text, next)) || /^[.,;](?: |$)/.test(gap);
      if (isEmpty && (token.norm !== 'a' || i === 0 || isLower(text, tokens[i - 1]!.start))) {
        found.push({ start: token.start, end: next.end, reason: 'torn-clause', severity: 'minor' });
      }
    }
    if (
      /^\.[”"] $/.test(text.slice(token.end, Math.min(next.start, token.end + 4))) &&
      isLower(text, next.start)
    ) {
      if (tags[i + 1] === 'VERB' && reportingForm(next.norm) === undefined && /ed$/.test(next.norm)) {
        found.push({ start: next.start, end: next.end, reason: 'torn-clause', severity: 'minor' });
      }
    }
  }
  return found;
}

function isLower(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function isSpace(text: string, start: number, end: number): boolean {
  return end - start >= 1 && end - start <= 2 && /^[ \u00a0]+$/.test(text.slice(start, end));
}

/** “the of”; not “the have-nots” nor “the ‘and’”. */
function isNeverAfterArticle(text: string, word: Token): boolean {
  return (
    neverAfterArticle.has(word.norm) &&
    isLower(text, word.start) &&
    !/^[-‐‑'’"”]/.test(text.slice(word.end, word.end + 1))
  );
}
