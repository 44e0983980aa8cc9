/** Wide in a terminal: the East Asian blocks and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\u200c\u200d]/u;

/** Columns a text takes in a terminal. Ambiguous characters count one. */
export function displayWidth(text: string): number {
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
  const chars = Array.from(text);
  if (chars.length <= limit) return text;
  const half = Math.floor((limit - 3) / 2);
  // One character more on each side shows whether the last word is whole.
  const head = chars.slice(0, half + 1).join('');
  const tail = chars.slice(-half - 1).join('');
  const start = head.replace(/\s+\S{0,15}$/, '');
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
