import { languageHints } from '../languages/en/language-hints.js';
import { charClass, codeAt, letter, mark, unspaced } from './char-class.js';
import { fold } from './fold.js';

/**
 * Guesses the primary language subtag of a text from its script and, in Latin script, from its frequent words; `und` where
 * nothing says. Only the first 4,000 units are read.
 */
export function detectLanguage(text: string): string {
  const census = takeCensus(text, Math.min(text.length, sampleLength));
  const { letters, foreign } = census;
  if (letters === 0) return 'und';
  // The regexes of all the scripts cost as much as half of the text stage; most texts have no need of them.
  if (foreign * 2 > letters) {
    const sample = text.slice(0, sampleLength);
    for (const { script, language } of scripts) {
      if ((sample.match(script)?.length ?? 0) * 2 > letters)
        return typeof language === 'string' ? language : language(sample);
    }
  }
  return decideLatin(census);
}

const sampleLength = 4000;
/** Least share of hint words: 25 to 45 % in running text of a language, under 10 % in its neighbours. */
const minShare = 0.12;
const minHits = 2;
/** The best language must have this many times the hits of the next. */
const minLead = 1.5;

interface ScriptRule {
  readonly script: RegExp;
  readonly language: string | ((sample: string) => string);
}

const scripts: readonly ScriptRule[] = [
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (s) => (/[\u3041-\u30ff]/.test(s) ? 'ja' : 'zh'),
  },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Cyrillic}/gu, language: detectCyrillic },
  { script: /\p{Script=Arabic}/gu, language: detectArabic },
  {
    script: /\p{Script=Devanagari}/gu,
    language: (s) => (/(?:^|\s)(?:है|में|की|के|और)(?:\s|$|।)/.test(s) ? 'hi' : 'und'),
  },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
  { script: /\p{Script=Lao}/gu, language: 'lo' },
  { script: /\p{Script=Khmer}/gu, language: 'km' },
  { script: /\p{Script=Myanmar}/gu, language: 'my' },
  { script: /\p{Script=Tamil}/gu, language: 'ta' },
  { script: /\p{Script=Telugu}/gu, language: 'te' },
  { script: /\p{Script=Gujarati}/gu, language: 'gu' },
  { script: /\p{Script=Georgian}/gu, language: 'ka' },
  { script: /\p{Script=Armenian}/gu, language: 'hy' },
  { script: /\p{Script=Ethiopic}/gu, language: 'am' },
];

function detectCyrillic(sample: string): string {
  if (/[іїєґ]/i.test(sample)) return /[ыэўё]/i.test(sample) ? 'und' : 'uk';
  return /[ыэ]/i.test(sample) && !/[ђћџљњјқғөүұәң]/i.test(sample) ? 'ru' : 'und';
}

function detectArabic(sample: string): string {
  if (/[ٹڈڑںےہھ]/.test(sample)) return 'ur';
  if (/[پچژگ]/.test(sample)) return /[ټډړښڼ]/.test(sample) ? 'ps' : 'fa';
  return 'ar';
}

/** Letters of a sample, how many of them cannot be Latin, its words, and how many of them hint at each language. */
interface Census {
  readonly letters: number;
  readonly foreign: number;
  readonly words: number;
  readonly hits: Uint32Array;
}

/** The census of the first `end` units, in one pass; a word of plain letters, as nearly all are, is looked up by its hash without a string being made of it. */
function takeCensus(text: string, end: number): Census {
  const hits = new Uint32Array(languages.length);
  let letters = 0;
  let foreign = 0;
  let words = 0;
  for (let i = 0; i < end;) {
    const start = i;
    let hash = 0;
    let isPlain = true;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a && code < 0x80) {
        letters++;
        hash = Math.imul(hash ^ lower, 0x01000193);
        continue;
      }
      if (code < 0x80) break;
      const kind = charClass(code);
      if (kind !== letter && kind !== mark) break;
      isPlain = false;
      if (kind === letter) {
        letters++;
        if (code >= firstForeign) foreign++;
      }
    }
    if (i > start) {
      words++;
      if (i - start <= maxHintLength || !isPlain)
        addHits(hits, isPlain ? plainHint(hash, text, start, i) : hint(text.slice(start, i)));
      continue;
    }
    // No letter that can be Latin: one of a script without spaces, one beyond the first plane, or none.
    const code = codeAt(text, i);
    const kind = charClass(code);
    if (kind === unspaced || kind === letter) {
      letters++;
      foreign++;
    }
    i += code > 0xffff ? 2 : 1;
  }
  return { letters, foreign, words, hits };
}

/** Apart, as few words hint: the engine would compile the census anew when the first of another kind comes. */
function addHits(hits: Uint32Array, found: readonly number[]): void {
  for (const language of found) hits[language]!++;
}

/** Greek is the first block after Latin. Latin letters further up are rare, and cost only time. */
const firstForeign = 0x370;

function decideLatin({ words, hits }: Census): string {
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  const next = Math.max(...hits.filter((_, i) => i !== best));
  const isSure = most >= minHits && most >= words * minShare && most >= next * minLead;
  return isSure ? languages[best]! : 'und';
}

const languages = Object.keys(languageHints);
const languagesByHint = new Map<string, number[]>();
for (const [i, hints] of Object.values(languageHints).entries()) {
  for (const hint of hints) languagesByHint.set(hint, [...(languagesByHint.get(hint) ?? []), i]);
}
const maxHintLength = Math.max(...[...languagesByHint.keys()].map((hint) => hint.length));
const none: readonly number[] = [];

/** The languages that a word hints at. */
function hint(word: string): readonly number[] {
  const lower = word.toLowerCase();
  return (lower.length <= maxHintLength && languagesByHint.get(fold(lower))) || none;
}

/** The hints by the hash that {@link takeCensus} makes; a table four times as large as they are many has few of two. */
const tableBits = 32 - Math.clz32(4 * languagesByHint.size);
const table = Array.from({ length: 1 << tableBits }, (): string[] => []);
for (const word of languagesByHint.keys()) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  table[hash >>> (32 - tableBits)]!.push(word);
}

function plainHint(hash: number, text: string, start: number, end: number): readonly number[] {
  for (const word of table[hash >>> (32 - tableBits)]!) {
    if (word.length !== end - start) continue;
    let i = 0;
    while (i < word.length && word.charCodeAt(i) === (text.charCodeAt(start + i) | 0x20)) i++;
    if (i === word.length) return languagesByHint.get(word)!;
  }
  return none;
}
