import { blockTags, entities, letterAccents, otherTags } from '../languages/markup.js';

/**
 * A text as a reader is to see it, of the same length, so that every offset stays: HTML entities, tags, and UTF-8 that was
 * read as Latin-1 or Windows-1252 stand as what they mean, and links of Markdown as their words; the rest of their place is
 * taken by white space, or within a word by soft hyphens, which no word has. Addresses of embedded posts are left out. The
 * same string where nothing is of that kind. Linear in the text.
 */
export function readable(text: string): string {
  if (text !== last.text) last = { text, readable: mayNeedReading(text) ? replaceMarkup(text) : text };
  return last.readable;
}

/** A text is asked for by those who read it and by those who then prepare it. */
let last = { text: '', readable: '' };

function replaceMarkup(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { found, index } of markupOf(text)) {
    const meaning = meaningOf(found);
    if (meaning === undefined) continue;
    parts.push(text.slice(end, index), inPlace(meaning, found.length, text, index));
    end = index + found.length;
  }
  return end === 0 ? text : parts.join('') + text.slice(end);
}

/** As {@link readable} replaces them: where and what it was. */
export function findMarkup(
  text: string,
): { readonly start: number; readonly end: number; readonly kind: MarkupKind }[] {
  if (!mayNeedReading(text)) return [];
  return markupOf(text)
    .filter(({ found }) => meaningOf(found) !== undefined)
    .map(({ found, index }) => ({ start: index, end: index + found.length, kind: kindOf(found) }));
}

export type MarkupKind = 'entity' | 'tag' | 'encoding';

function kindOf(found: string): MarkupKind {
  return found.startsWith('&') ? 'entity' : /^[<![hp]/.test(found) ? 'tag' : 'encoding';
}

/** What all that is replaced has, and how far before it that can begin: searched for one by one, which costs a clean text little. */
const marks: readonly (readonly [mark: string, startOf: (text: string, at: number) => number])[] = [
  ...['&', '<', 'â', 'Â', 'Ã', 'Ä', 'Å'].map((mark) => [mark, (_: string, at: number) => at] as const),
  ['](', startOfLink],
  // A search goes by the first character: a stop is rarer than a letter.
  ['.com/', (_, at) => at - 'pic.twitter'.length],
  ['://t.co/', (text, at) => at - (text[at - 1] === 's' ? 'https' : 'http').length],
];

function mayNeedReading(text: string): boolean {
  return marks.some(([mark]) => text.includes(mark));
}

/** What may be replaced, in order: the pattern is tried where it can begin, as a search at each character takes fifty microseconds. */
function markupOf(text: string): { readonly found: string; readonly index: number }[] {
  const starts: number[] = [];
  for (const [mark, startOf] of marks)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      starts.push(startOf(text, at));
  starts.sort((x, y) => x - y);
  const { markup } = patternsOf();
  const all: { readonly found: string; readonly index: number }[] = [];
  let end = 0;
  for (const index of starts) {
    if (index < end) continue;
    markup.lastIndex = index;
    const found = markup.exec(text)?.[0];
    if (found === undefined) continue;
    all.push({ found, index });
    end = index + found.length;
  }
  return all;
}

/** Where the link begins of which the words end here; −1 where none does. */
function startOfLink(text: string, at: number): number {
  let start = at - 1;
  while (start >= at - maxLinkWords - 1 && !'[]\n'.includes(text[start] ?? '\n')) start--;
  if (text[start] !== '[') return -1;
  return text[start - 1] === '!' ? start - 1 : start;
}

/** Windows-1252 of the bytes from 0x80 to 0x9f; five have no character, and stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const trailing = `[\\u0080-\\u00bf${windows1252}]`;

/** A tag longer than this is taken for words. */
const maxAttributes = 600;
/** Of a link, in UTF-16 units. */
const maxLinkWords = 200;

let patterns: ReturnType<typeof makePatterns> | undefined;

/** Made when a text needs them. */
function patternsOf() {
  return (patterns ??= makePatterns());
}

function makePatterns() {
  const tags = [...blockTags, ...otherTags];
  const anyCase = (names: readonly string[]) =>
    [...names, ...names.map((name) => name.toUpperCase())].join('|');
  return {
    blocks: new RegExp(`^</?(?:${anyCase(blockTags)})\\b`),
    markup: new RegExp(
      [
        // “&amp;quot;” was escaped twice.
        '&(?:amp;){0,2}(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\\d{0,2});',
        `</?(?:${anyCase(tags)})(?:\\s[^<>]{0,${maxAttributes}})?/?>`,
        `<!--[^<>]{0,${maxAttributes}}-->`,
        // Links of Markdown, and what is left of an embedded post.
        `!?\\[[^\\[\\]\\n]{0,${maxLinkWords}}\\]\\((?:https?://|/)[^\\s()]{1,${maxAttributes}}\\)`,
        `(?:https?://t\\.co|pic\\.twitter\\.com)/\\w{1,30}`,
        // Two bytes: the Latin letters and signs. Three: marks of punctuation, the euro sign.
        `[ÂÃ]${trailing}`,
        // Two bytes of the Latin letters of Turkish, Polish, Czech: within a word only, for these are letters themselves.
        `(?<=[a-z\\u00df-\\u00ff])[ÄÅ]${trailing}|(?<![A-Z])[ÄÅ]${trailing}(?=[a-z])`,
        `â${trailing}${trailing}`,
        // The third byte of a closing mark has no character, and many a system dropped it.
        'â€(?=[\\s.,;:!?]|$)',
      ].join('|'),
      'y',
    ),
  };
}

function meaningOf(found: string): string | undefined {
  if (found.startsWith('&')) return entityOf(found.replace(/^&(?:amp;)*/i, '').slice(0, -1));
  if (/^!?\[/.test(found)) return wordsOfLink(found);
  if (/^(?:https?:|pic\.)/.test(found)) return '';
  if (found.startsWith('<')) return patternsOf().blocks.test(found) ? '\n' : '';
  return found === 'â€' ? '”' : decode(found);
}

function entityOf(name: string): string | undefined {
  if (name === '') return '&';
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    // Numbers from 128 to 159 were always meant as Windows-1252.
    if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80];
    return code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCharCode(code)
      : undefined;
  }
  const known = entities.get(name);
  if (known !== undefined) return known;
  const accented = /^([a-zA-Z])([a-z]{3,6})$/.exec(name);
  const accent = accented && letterAccents.get(accented[2]!);
  const letter = accent ? (accented[1]! + accent).normalize('NFC') : '';
  return letter.length === 1 ? letter : undefined;
}

/** UTF-8 whose bytes were taken for characters. */
function decode(found: string): string | undefined {
  const bytes = Array.from(found, (character) => {
    const at = windows1252.indexOf(character);
    return at >= 0 ? 0x80 + at : character.charCodeAt(0);
  });
  const [first, second = 0, third] = bytes as [number, number?, number?];
  if (bytes.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  const code =
    third === undefined
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return code >= 0xa0 && !(code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : undefined;
}

/** What opens stands next to what follows, all else next to what goes before. */
const opening = /[“‘„«‹(<£$€¥¿¡]/;

/** `[words](address)`, the words where they stand. */
function wordsOfLink(found: string): string {
  const start = found.indexOf('[') + 1;
  return ' '.repeat(start) + found.slice(start, found.lastIndexOf(']('));
}

function inPlace(meaning: string, length: number, text: string, offset: number): string {
  const end = offset + length;
  const [before, after] = [text[offset - 1] ?? ' ', text[end] ?? ' '];
  const isStraight = meaning === '"' || meaning === "'";
  const isBefore = /\s/.test(before);
  if (meaning.length === 1 && (opening.test(meaning) || (isStraight && isBefore)))
    return (isBefore ? ' ' : softHyphen).repeat(length - meaning.length) + meaning;
  const isBlank = meaning.trim() === '';
  const isSpaced = isBlank || /\s/.test(after);
  const isWithin = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  // An apostrophe stands next to the ending that it cuts off. A tag within a word (`<b>T</b>he`) parts nothing.
  if (isWithin && !isBlank) return softHyphen.repeat(length - meaning.length) + meaning;
  return (
    meaning + (isSpaced && !(isWithin && meaning === '') ? ' ' : softHyphen).repeat(length - meaning.length)
  );
}

const softHyphen = '\u00ad';
