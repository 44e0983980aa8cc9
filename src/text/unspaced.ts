import type { Span } from '../types.js';

/**
 * Words of a run of Han, Kana, Thai, Lao, Khmer or Myanmar letters, by the dictionaries of `Intl.Segmenter`.
 *
 * Its time is quadratic in the length of a string (V8 before 12.3), so it is only given pieces of 512 units. Word bounds
 * in these scripts depend on the ICU version of the engine; nothing else in this room does.
 */
export function* segmentUnspaced(text: string, run: Span): Generator<Span> {
  for (let start = run.start; start < run.end;) {
    const isFlood = start - run.start >= maxRun;
    let end = Math.min(run.end, start + (isFlood ? pairLength : maxPiece));
    if (end < run.end && end - 1 > start && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    if (isFlood) {
      yield { start, end };
      start = end;
      continue;
    }
    for (const piece of segmenter().segment(text.slice(start, end))) {
      yield { start: start + piece.index, end: start + piece.index + piece.segment.length };
    }
    start = end;
  }
}

const maxPiece = 512;
/** No text goes on so long without a stop; what follows is cut in pairs, since the dictionaries cost a microsecond a letter. */
const maxRun = 65_536;
const pairLength = 2;
let made: Intl.Segmenter | undefined;

/** Made on first use: it costs a millisecond, and few articles need it. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('zh', { granularity: 'word' }));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
