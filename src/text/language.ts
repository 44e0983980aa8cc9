import { languageHints } from '../languages/en/language-hints.js';
import { fold } from './fold.js';

/**
 * Guesses the primary language subtag of a text from its script and, in Latin script, from its frequent words; `und` where
 * nothing says. Only the first 4,000 units are read.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const { script, language } of scripts) {
    if ((sample.match(script)?.length ?? 0) * 2 > letters)
      return typeof language === 'string' ? language : language(sample);
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

function detectLatin(sample: string): string {
  const words = fold(sample).match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  let next = 0;
  for (const [language, hints] of Object.entries(languageHints)) {
    let hits = 0;
    for (const word of words) if (hints.has(word)) hits++;
    if (hits > most) {
      next = most;
      most = hits;
      best = language;
    } else next = Math.max(next, hits);
  }
  const isSure = most >= minHits && most >= words.length * minShare && most >= next * minLead;
  return isSure ? best : 'und';
}
