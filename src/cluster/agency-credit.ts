import { agencies, receivingPhrases } from '../languages/en/agencies.js';
import type { PreparedArticle, Passage, Token } from '../types.js';

/** A place where an article names the agency that its text is from. */
export interface AgencyCredit {
  /** Key of the agency, such as `AFP`. */
  readonly agency: string;
  /** `byline`: the text is credited to it. `receiver`: it was told, sent or shown something, as only its author is. */
  readonly role: 'byline' | 'receiver';
  readonly passage: Passage;
  /** The name with the words that make it a credit, as in “told AFP”; of a by-line the name alone. */
  readonly phrase: string;
}

/** Longest name in words, and longest phrase before it. */
const maxNameWords = 4;
const maxPhraseWords = 4;

const agencyByNorms = new Map([...agencies].map(([name, key]) => [norms(name), key] as const));
const phrases = new Set(receivingPhrases);

/**
 * The agencies that an article credits, in reading order.
 *
 * “In a statement sent to AFP”, “told Reuters”: the one who was told wrote the text. `(AFP)`, `— Reuters` and
 * `/AP` are by-lines. `introduced` names more agencies: see {@link introducedAgencies}. A bare “AFP reported” may be an independent report that cites it, so it counts for nothing.
 */
export function agencyCredits(
  document: PreparedArticle,
  introduced: ReadonlyMap<string, string> = new Map(),
): AgencyCredit[] {
  const { text } = document;
  // The dateline is no part of the story, and says whose it is.
  const ofDateline = wordsOfDateline(document);
  const tokens: readonly Word[] =
    ofDateline.length === 0 ? document.tokens : [...ofDateline, ...document.tokens];
  const credits: AgencyCredit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(text, tokens[i]!)) continue;
    for (let length = Math.min(maxNameWords, tokens.length - i); length > 0; length--) {
      const joined = words(i, i + length);
      const key = agencyByNorms.get(joined) ?? introduced.get(joined);
      if (key === undefined) continue;
      const [start, end] = [tokens[i]!.start, tokens[i + length - 1]!.end];
      const name = text.slice(start, end);
      // Written as the agency writes it: “ap” and “Uni” are other words.
      if (agencyByNorms.has(joined) && !agencies.has(name.replace(/\s+/g, ' '))) continue;
      const received = receiving(i, i + length);
      const passage = { text: name, start, end };
      if (received) credits.push({ agency: key, role: 'receiver', passage, phrase: received });
      else if (isByline(start, end)) credits.push({ agency: key, role: 'byline', passage, phrase: name });
      i += length - 1;
      break;
    }
  }
  return credits;

  function words(from: number, to: number): string {
    let joined = '';
    for (let i = Math.max(0, from); i < to; i++) joined += (joined === '' ? '' : ' ') + tokens[i]!.norm;
    return joined;
  }

  /** The phrase by which the agency is the one that was told, if it is. */
  function receiving(first: number, end: number): string | undefined {
    for (let length = Math.min(first, maxPhraseWords); length > 0; length--)
      if (phrases.has(words(first - length, first))) return written(first - length, end);
    return undefined;
  }

  function written(from: number, to: number): string {
    return text
      .slice(tokens[from]!.start, tokens[to - 1]!.end)
      .replace(/\s+/g, ' ')
      .slice(0, 100);
  }

  function isByline(start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + 3);
    if (/\(\s*$/.test(before) && /^\s*[)/]/.test(after)) return true;
    if (/[/©]\s?$/.test(before)) return true;
    return /[—–-]\s?$/.test(before) && /^\s*$/.test(text.slice(end, end + 40).split('\n')[0]!);
  }
}

type Word = Pick<Token, 'norm' | 'start' | 'end'>;

function wordsOfDateline({ text, boilerplate }: PreparedArticle): Word[] {
  return boilerplate
    .filter(({ kind }) => kind === 'dateline')
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
        norm: word.toLowerCase(),
        start: start + index,
        end: start + index + word.length,
      })),
    );
}

/** The agency that goes by this name, or undefined. */
export function agencyNamed(publisher: string | undefined): string | undefined {
  return publisher === undefined ? undefined : agencyByNorms.get(norms(publisher.slice(0, 100)));
}

/**
 * The agencies that an article introduces as such (“told the Quillon news agency”), which the list cannot know; by
 * their words, each with its name as key.
 */
export function introducedAgencies({ text, tokens }: PreparedArticle): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [kind, body] = [tokens[i]!.norm, tokens[i + 1]!.norm];
    const isAgency =
      (kind === 'news' || kind === 'wire' || kind === 'press') && (body === 'agency' || body === 'service');
    if (!isAgency) continue;
    let first = i;
    while (first > 0 && i - first < maxNameWords && isCapital(text, tokens[first - 1]!)) first--;
    if (first === i) continue;
    const name = text.slice(tokens[first]!.start, tokens[i - 1]!.end);
    found.set(norms(name), name.replace(/\s+/g, ' '));
  }
  return found;
}

function isCapital(text: string, { start }: Word): boolean {
  return text[start]!.toLowerCase() !== text[start] || agencies.has(text.slice(start, start + 3));
}

function norms(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
