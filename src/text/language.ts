import { languageHints } from '../languages/en/language-hints.js';
import { charClass, codeAt, letter, mark, unspaced } from './char-class.js';
import { fold } from './fold.js';

/**
 * Guesses the primary language subtag of a text from its script and, in Latin script, from its frequent words; `und` where
 * nothing says. Only the first 4,000 units are read.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const { letters, foreign } = countLetters(sample);
  if (letters === 0) return 'und';
  // The regexes of all the scripts cost as much as half of the text stage; most texts have no need of them.
  if (foreign * 2 > letters) {
    for (const { script, language } of scripts) {
      if ((sample.match(script)?.length ?? 0) * 2 > letters)
        return typeof language === 'string' ? language : language(sample);
    }
  }
  return detectLatin(sample);
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

/** Letters of a sample, and how many of them cannot be Latin. */
function countLetters(sample: string): { letters: number; foreign: number } {
  let letters = 0;
  let foreign = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = codeAt(sample, i);
    if (code > 0xffff) i++;
    const kind = charClass(code);
    if (kind !== letter && kind !== unspaced) continue;
    letters++;
    if (code >= firstForeign) foreign++;
  }
  return { letters, foreign };
}

/** Greek is the first block after Latin. Latin letters further up are rare, and cost only time. */
const firstForeign = 0x370;

function detectLatin(sample: string): string {
  const lower = sample.toLowerCase();
  const hits = languages.map(() => 0);
  let count = 0;
  for (let i = 0; i < lower.length;) {
    const start = i;
    let isAscii = true;
    for (; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      const kind = charClass(code);
      if (kind !== letter && kind !== mark) break;
      if (code > 0x7f) isAscii = false;
    }
    if (i === start) {
      i++;
      continue;
    }
    count++;
    if (i - start > maxHintLength) continue;
    const word = lower.slice(start, i);
    for (const language of languagesByHint.get(isAscii ? word : fold(word)) ?? []) hits[language]!++;
  }
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  const next = Math.max(...hits.filter((_, i) => i !== best));
  const isSure = most >= minHits && most >= count * minShare && most >= next * minLead;
  return isSure ? languages[best]! : 'und';
}

const languages = Object.keys(languageHints);
const languagesByHint = new Map<string, number[]>();
for (const [i, hints] of Object.values(languageHints).entries()) {
  for (const hint of hints) languagesByHint.set(hint, [...(languagesByHint.get(hint) ?? []), i]);
}
const maxHintLength = Math.max(...[...languagesByHint.keys()].map((hint) => hint.length));
