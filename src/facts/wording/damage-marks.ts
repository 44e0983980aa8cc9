import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { stoppedWords } from '../../languages/en/fragment-words.js';
import { tagTokens } from '../../text/tags.js';
import { findMarkup } from '../../text/readable.js';
import type { PreparedArticle, Span } from '../../types.js';
import type { Found } from './damage-found.js';

/** Most characters between two words that are looked at; a longer gap is layout, not prose. */
const maxGap = 24;

/** Marks that no writer sets: “. ,”, “. .”, “, ,”, an opening quotation mark before a stop. */
export function findStrayMarks(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const found: Found[] = [];
  const isSpaced = isTokenized(text);
  let straight = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const start = i === 0 ? 0 : tokens[i - 1]!.end;
    const end = Math.min(i === tokens.length ? text.length : tokens[i]!.start, start + maxGap);
    let gap = text.slice(start, end);
    const line = gap.indexOf('\n');
    if (i === 0 || (line < 0 && gap.length === maxGap)) {
      straight = 0;
      continue;
    }
    if (line >= 0) gap = gap.slice(0, line);
    const isOpen = straight % 2 === 1;
    for (const character of gap) if (character === '"') straight++;
    if (line >= 0) straight = 0;
    const endsLine = line >= 0 || i === tokens.length;
    const before = text.slice(Math.max(0, start - 6), start);
    const stray = gap.length < 2 ? undefined : strayMark(gap, isOpen, isSpaced, before, endsLine);
    if (stray !== undefined) {
      found.push({
        start: start + stray.start,
        end: start + stray.end,
        reason: 'stray-mark',
        severity: 'minor',
      });
    }
  }
  return found;
}

/** A text whose marks all stand apart (“word , word .”), as corpora are kept. */
function isTokenized(text: string): boolean {
  let spaced = 0;
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0 && commas < 200; at = text.indexOf(',', at + 1)) {
    commas++;
    if (text[at - 1] === ' ' && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')) spaced++;
  }
  return spaced >= 1 && spaced * 2 > commas;
}

function strayMark(gap: string, isOpen: boolean, isSpaced: boolean, before: string, endsLine: boolean) {
  if (/\.\s?\.\s?\.|…|\.\.|[*_|•·=~<>\\/-]/.test(gap)) return undefined;
  const isAbbreviation = /\.\p{L}{1,2}$|\b\p{Lu}\p{Ll}{0,4}$/u.test(before);
  const patterns: RegExp[] = [/[,;:] ?[,;](?=\s|$)/, /(?<=[\s.,])“ ?[.,](?=\s|$)/, /,\.(?=\s|$)/];
  if (endsLine) patterns.push(/[.!?] “$/);
  if (!isSpaced) {
    if (!isAbbreviation) patterns.push(/[.!?]["”’']? [.,;](?=\s|$)/);
    else patterns.push(/\. \.(?=\s|$)/);
  }
  for (const pattern of patterns) {
    const match = pattern.exec(gap);
    if (match !== null) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  if (!isOpen && !isSpaced) {
    const match = /(?:^|[\s.])\s?" ?[.,](?=\s|$)/.exec(gap);
    if (match !== null && /\s"/.test(match[0]))
      return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A sentence that a careless writer begins with these in lower case can still be read. */
const joining = new Set(['and', 'but', 'or', 'so', 'then', 'also']);
/** Longest fragment, in words. */
const maxFragmentWords = 4;

/** A few words in lower case between two full stops, with no verb: “They turned to the east. tea house.” */
export function findFragments(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const tags = tagTokens(document);
  const found: Found[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (!/^\. {1,2}$/.test(text.slice(before.end, Math.min(token.start, before.end + 4)))) continue;
    if (token.start - before.end > 3 || !isSentenceEnd(text.slice(before.start, before.end), before.norm))
      continue;
    if (!/^\p{Ll}/u.test(text.slice(token.start, token.end))) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      end - i < maxFragmentWords &&
      isPlainGap(text, tokens[end - 1]!.end, tokens[end]!.start)
    )
      end++;
    const last = tokens[end - 1]!;
    const after = text.slice(last.end, last.end + 3);
    if (!/^[.!?](?:\s|$)/.test(after)) continue;
    const hasVerb = tags.slice(i, end).some((tag) => tag === 'VERB' || tag === 'AUX');
    if (hasVerb && reportingForm(tokens[i]!.norm) !== undefined) continue;
    found.push({
      start: token.start,
      end: last.end + 1,
      reason: 'fragment',
      severity: hasVerb || joining.has(token.norm) ? 'minor' : 'major',
    });
  }
  return found;
}

function isPlainGap(text: string, start: number, end: number): boolean {
  return end - start <= 2 && /^[ \u00a0-]{1,2}$/.test(text.slice(start, end));
}

function isSentenceEnd(word: string, norm: string): boolean {
  return (
    (/^\p{Ll}{3,}$/u.test(word) || /^\p{Lu}\p{Ll}{4,}$/u.test(word)) &&
    !stoppedWords.has(norm) &&
    /[aeiouy]/.test(norm)
  );
}

const otherScript =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/u;

/** A word in another script in the prose of a Latin text; a gloss in brackets or quotation marks is none. */
export function findForeignScript(document: PreparedArticle): Found[] {
  const { text, tokens } = document;
  const foreign = tokens.filter((token) => token.end - token.start < 200 && otherScript.test(token.norm));
  if (foreign.length === 0 || foreign.length * 10 > tokens.length) return [];
  return foreign
    .filter(({ start, end, norm }) => {
      if (norm.length < 2 || /^[\p{Script=Greek}\d]{1,2}$/u.test(norm)) return false;
      // Part of an address on the web.
      if (/^\.\S/.test(text.slice(end, end + 2)) || text[start - 1] === '.') return false;
      const left = text.slice(Math.max(0, start - 40), start);
      const right = text.slice(end, end + 40);
      return !/[(（[“"'‘«][^)）\]”"'’»]{0,40}$/u.test(left) && !/^[^(（[“"]{0,40}[)）\]”"]/u.test(right);
    })
    .map(({ start, end }) => ({ start, end, reason: 'foreign-script', severity: 'major' }));
}

/**
 * Characters and markup that no reader should see: replacement signs, UTF-8 read in another encoding, entities, tags. The
 * first of each kind stands for all.
 */
export function findJunk(document: PreparedArticle): Found[] {
  const found: Found[] = [];
  const kinds = new Set<string>();
  const push = (kind: string, { start, end }: Span) => {
    if (kinds.size < kinds.add(kind).size) found.push({ start, end, reason: 'junk', severity: 'minor' });
  };
  for (const span of findMarkup(document.article.text)) push(span.kind, span);
  for (const { 0: signs, index } of document.text.matchAll(/\uFFFD{1,20}/g))
    push('lost', { start: index, end: index + signs.length });
  return found;
}
