import type { Quote, Span } from '../types.js';
import { charClass, digit, other } from './char-class.js';
import { isBlank } from './marks.js';

/**
 * Quotations of a text, ascending, outermost only.
 *
 * Marks pair within a paragraph. A quote that runs over several paragraphs (each begins with an opening mark, only the
 * last has a closing one) gives one quote a paragraph, none of them unpaired. A double mark without its partner gives an
 * unpaired quote to the end (or from the start) of its paragraph; a single one is an apostrophe. Linear time.
 *
 * @param paragraphs - ascending spans of the text
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const open = scanParagraph(text, paragraph, quotes);
    const next = paragraphs[index + 1];
    if (open < 0) continue;
    const continues = next !== undefined && text[next.start] === text[open];
    push(quotes, text, open, paragraph.end, open + 1, paragraph.end, !continues);
  }
  return quotes;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['"', '"”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['”', '”'],
  ['‘', '’'],
  ["'", "'"],
]);
const marks: ReadonlySet<number> = new Set([...'"\'“”„«»‹›「」『』‘’'].map((mark) => mark.charCodeAt(0)));
/** A quote in single marks that is longer is an apostrophe and something else. */
const maxSingleQuote = 2000;

/** Adds the paired quotes of a paragraph; gives the place of a mark that stays open, or −1. */
function scanParagraph(text: string, paragraph: Span, quotes: Quote[]): number {
  let open = -1;
  /** A closing single mark that may be the apostrophe of a plural (`the soldiers’ camp`). */
  let pending = -1;
  /** Up to here single marks are known not to open. */
  let noSingleUntil = paragraph.start;
  const first = quotes.length;
  let from = paragraph.start;

  const closeAt = (end: number) => {
    push(quotes, text, open, end + 1, open + 1, end, false);
    open = -1;
    pending = -1;
    from = end + 1;
  };
  /** Gives up a single opening mark and reads on behind it. Nothing there is read a third time. */
  const giveUp = (at: number) => {
    if (pending >= 0) return closeAt(pending);
    noSingleUntil = at;
    from = open + 1;
    open = -1;
  };

  for (;;) {
    const at = nextMark(text, from, paragraph.end);
    if (at >= 0) from = at + 1;
    const isSingleOpen = open >= 0 && isSingle(text[open]!);
    if (at < 0) {
      if (!isSingleOpen) break;
      giveUp(paragraph.end);
      continue;
    }
    const mark = text[at]!;
    if (isSingleOpen && at - open > maxSingleQuote) {
      giveUp(at);
      continue;
    }
    const place = placeOf(text, at, paragraph);
    if (open < 0) {
      if (opens(mark, place) && !(isSingle(mark) && at < noSingleUntil)) open = at;
      else if (isTurned(text, at, paragraph, place)) open = at;
      else if (
        isUnpairedCloser(mark, place) &&
        quotes.length === first &&
        hasWord(text, paragraph.start, at)
      ) {
        push(quotes, text, paragraph.start, at + 1, paragraph.start, at, true);
      }
      continue;
    }
    if (isSingleOpen) {
      if (isSingle(mark) && opens(mark, place)) giveUp(at);
      else if (closers.get(text[open]!)!.includes(mark) && !place.beforeWord) {
        if (place.beforeBlank && /s/i.test(text[at - 1]!) && !place.beforeEnd) pending = at;
        else closeAt(at);
      }
      continue;
    }
    const isPartner = closers.get(text[open]!)!.includes(mark);
    // A mark that clearly opens cannot close: the one before it has lost its partner.
    if (isPartner && (mark !== '“' && mark !== '"' ? true : !clearlyOpens(place))) closeAt(at);
    else if (mark === text[open] && clearlyOpens(place)) {
      push(quotes, text, open, at, open + 1, at, true);
      open = at;
    }
  }
  return open;
}

/** A regex would search on to the end of the text for each paragraph without a mark. */
function nextMark(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (
      (code < 0x80 ? code === 0x22 || code === 0x27 : code === 0xab || code === 0xbb || code > 0x2000) &&
      marks.has(code)
    )
      return i;
  }
  return -1;
}

interface Place {
  readonly afterBlank: boolean;
  readonly beforeWord: boolean;
  readonly beforeBlank: boolean;
  /** Nothing but the end of the paragraph follows. */
  readonly beforeEnd: boolean;
  readonly afterDigit: boolean;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function placeOf(text: string, at: number, { start, end }: Span): Place {
  const before = at > start ? text.charCodeAt(at - 1) : blank;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : blank;
  return {
    afterBlank: isBlank(before) || isOpening(before),
    beforeWord: charClass(after) !== other,
    beforeBlank: isBlank(after),
    beforeEnd: at + 1 >= end,
    afterDigit: charClass(before) === digit,
  };
}

const blank = 0x20;

/** `(` `[` `{` `/` `-` and dashes. */
function isOpening(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x7b ||
    code === 0x2f ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014
  );
}

function clearlyOpens(place: Place): boolean {
  return place.afterBlank && !place.beforeBlank;
}

/** Whether a mark opens a quote where none is open. */
function opens(mark: string, place: Place): boolean {
  if (mark === '"' || mark === '”' || mark === '»') return clearlyOpens(place);
  if (isSingle(mark)) return mark !== '’' && place.afterBlank && place.beforeWord;
  if (mark === '“') return !place.beforeBlank && !place.beforeEnd;
  return closers.has(mark);
}

/**
 * A mark that was set on the wrong side of the space: `cost £40.” This is good news,” he said`. Behind the end of a
 * sentence nothing is open that it could close, and the next mark closes too.
 */
function isTurned(text: string, at: number, paragraph: Span, place: Place): boolean {
  const mark = text[at]!;
  if (!place.beforeBlank || (mark !== '”' && mark !== '"')) return false;
  if (!/[.!?]/.test(text[at - 1]!) || !/\p{Lu}/u.test(text[at + 2] ?? '')) return false;
  const next = nextDouble(text, at + 1, paragraph.end);
  return (
    next >= 0 &&
    text[next] === mark &&
    /[.,!?]/.test(text[next - 1]!) &&
    !clearlyOpens(placeOf(text, next, paragraph))
  );
}

/** The next mark that is no apostrophe; a flood of single marks is not searched through. */
function nextDouble(text: string, from: number, end: number): number {
  let at = nextMark(text, from, end);
  for (let tries = 0; at >= 0 && isSingle(text[at]!); tries++) {
    if (tries === maxApostrophes) return -1;
    at = nextMark(text, at + 1, end);
  }
  return at;
}

/** Apostrophes that one quotation may hold before its closing mark. */
const maxApostrophes = 30;

function isUnpairedCloser(mark: string, place: Place): boolean {
  if (mark === '”') return !place.afterBlank;
  return mark === '"' && !place.afterBlank && !place.beforeWord && !place.afterDigit;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'" || mark === '’';
}

function hasWord(text: string, start: number, end: number): boolean {
  return wordCharacter.test(text.slice(start, Math.min(end, start + 200)));
}

function push(
  quotes: Quote[],
  text: string,
  start: number,
  end: number,
  innerStart: number,
  innerEnd: number,
  isUnpaired: boolean,
): void {
  let to = end;
  while (isUnpaired && to > innerStart && isBlank(text.charCodeAt(to - 1))) to--;
  const inner = { start: innerStart, end: isUnpaired ? Math.min(innerEnd, to) : innerEnd };
  if (hasWord(text, inner.start, inner.end)) quotes.push({ start, end: to, inner, isUnpaired });
}
