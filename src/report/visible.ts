/**
 * Controls, line and paragraph separators, bidi marks, half a surrogate pair, and all that is drawn as nothing: two ids
 * that differ by it would look alike. The blank of Braille is drawn as nothing, too, but Unicode does not say so.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;

/**
 * Text that is safe on a terminal and on one line: white space becomes single blanks, and every character
 * that could move the cursor, change colours, turn the writing direction or hide is written out (`\u001b`).
 *
 * Article texts, ids and headlines are hostile: one escape sequence could blank a finding. The joiner
 * U+200D and the non-joiner U+200C stay, as several scripts are spelt with them.
 */
export function visible(text: string): string {
  return visiblePiece(text.trim());
}

/** The same for a piece of a longer text: blanks at its ends stay. */
export function visiblePiece(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, escape);
}

/**
 * JSON in which the characters that {@link visible} writes out are written out too; the value is the same.
 *
 * @param indent blanks a level; with 0 it is one line.
 */
export function visibleJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, (char) =>
    char === '\n' ? char : escapeUnits(char),
  );
}

/** Text of several lines that is laid out already, with all else that is not safe written out. */
export function visibleLines(text: string): string {
  return text.replace(UNSAFE, (char) => (char === '\n' ? char : escape(char)));
}

function escape(char: string): string {
  if (char === '\u200c' || char === '\u200d') return char;
  return char.length > 1 ? `\\u{${char.codePointAt(0)!.toString(16)}}` : escapeUnits(char);
}

/** JSON knows no `\u{…}`: a character beyond U+FFFF is two escapes. */
function escapeUnits(char: string): string {
  return Array.from({ length: char.length }, (_, i) => {
    return `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}
