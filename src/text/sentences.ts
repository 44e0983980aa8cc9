import type { Span } from '../types.js';
import { isBlank, isCloser, isStop } from './marks.js';
import { isBoundary } from './sentence-boundary.js';

/**
 * Sentences of one paragraph, ascending, trimmed of blanks; together they hold every word of it.
 *
 * A scan from stop to stop with rules for what stands before and after, in linear time. `Intl.Segmenter` with a pass that
 * merges its false breaks does as well on clean English, but its breaks depend on the ICU of the engine, and on machine
 * translations (`denies. .`, `region.” claimed`) most of its work had to be undone.
 *
 * @param language - primary subtag; only English has abbreviations
 */
export function splitSentences(text: string, paragraph: Span, language: string): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = text.charCodeAt(i);
    if (!isStop(code)) continue;
    const end = endOfStops(text, i, paragraph.end);
    if (end >= paragraph.end) break;
    if (isBoundary({ text, start, stop: i, end, limit: paragraph.end, language })) {
      push(sentences, text, start, end);
      start = end;
    }
    i = end - 1;
  }
  push(sentences, text, start, paragraph.end);
  return sentences;
}

/** Marks that machine translation leaves behind a stop: `denies. .`, `dozens. “.`, `responsibility. ,`. */
function isStray(code: number): boolean {
  return (
    isStop(code) ||
    isCloser(code) ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x201c ||
    code === 0x201e ||
    code === 0xab
  );
}

/** Where the run of stops, closing marks and stray marks that begins at `start` ends. */
function endOfStops(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (isStop(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++;
  // Stray marks stand between blanks; a mark that touches the next word opens it.
  for (;;) {
    let next = end;
    while (next < limit && next - end < 3 && isBlank(text.charCodeAt(next))) next++;
    if (next === end) return end;
    let after = next;
    while (after < limit && isStray(text.charCodeAt(after))) after++;
    if (after === next || (after < limit && !isBlank(text.charCodeAt(after)))) return end;
    // A lone opening quotation mark before a blank belongs to what follows.
    if (after === next + 1 && isQuotationMark(text.charCodeAt(next)) && after < limit) return end;
    end = after;
  }
}

function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x201c || code === 0x201e || code === 0xab;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
