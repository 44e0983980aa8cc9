/** Wide in a terminal: the East Asian blocks and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\u200c\u200d]/u;

/** Every character one column: what nearly every line of a report is. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;

/** Columns a text takes in a terminal. Ambiguous characters count one. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** The text, padded with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((long) => cut(long, width))) {
    const size = displayWidth(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${word}` : word;
    used += (used > 0 ? 1 : 0) + size;
  }
  lines.push(line);
  return lines;
}

/** `label` in a column of `labelWidth`, and beside it `text`, wrapped to what is left of `width`. */
export function beside(label: string, labelWidth: number, text: string, width: number): string[] {
  const lines = wrap(text, Math.max(20, width - labelWidth));
  return lines.map((line, i) => (i === 0 ? pad(label, labelWidth) : ' '.repeat(labelWidth)) + line);
}

/** At most `limit` characters, the middle left out, at blanks where there are some near. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Of a very long text only the ends are looked at: four units hold any character, and to spare.
  const ends = text.length > 8 * limit ? text.slice(0, 4 * limit) + text.slice(-4 * limit) : text;
  const chars = Array.from(ends);
  if (chars.length <= limit) return text;
  const half = Math.floor((limit - 3) / 2);
  // One character more on each side shows whether the last word is whole.
  const head = chars.slice(0, half + 1).join('');
  const tail = chars.slice(-half - 1).join('');
  const start = head.replace(/(?<!\s)\s+\S{0,15}$/, '');
  const end = tail.replace(/^\S{0,15}\s+/, '');
  return `${start === head ? chars.slice(0, half).join('') : start} … ${end === tail ? chars.slice(-half).join('') : end}`;
}

function cut(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const char of word) {
    const size = displayWidth(char);
    if (used + size > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += char;
    used += size;
  }
  return [...pieces, piece];
}
