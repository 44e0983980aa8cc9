/** Longest passage that a note gives whole, in letters. */
const maxQuoted = 90;
/** Letters shown before the first difference of two long passages. */
const maxLead = 24;

/** A passage as it stands in a note: on one line, cut in the middle where it is long. */
export function quoted(text: string): string {
  const line = lineOf(text);
  if (line.length <= maxQuoted) return `“${line}”`;
  const half = (maxQuoted - 3) / 2;
  const head = line.slice(0, half).replace(/ [^ ]*$/, '');
  const tail = line.slice(-half).replace(/^[^ ]* /, '');
  return `“${head} … ${tail}”`;
}

/** Two passages that answer each other: of long ones the part where they differ is shown, from a few words before it. */
export function quotedApart(was: string, now: string): [was: string, now: string] {
  const [a, b] = [lineOf(was), lineOf(now)];
  if (a.length <= maxQuoted || b.length <= maxQuoted || a === b) return [quoted(was), quoted(now)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  return [cutAround(a, start), cutAround(b, start)];
}

/** A part of a line that holds what stands at `start`, with a few words before it. */
function cutAround(line: string, start: number): string {
  const from = wordStart(line, Math.max(0, start - maxLead), start);
  const to = Math.min(line.length, from + maxQuoted);
  const space = to === line.length ? to : line.lastIndexOf(' ', to);
  const end = space > start ? space : to;
  return `“${from > 0 ? '… ' : ''}${line.slice(from, end)}${end < line.length ? ' …' : ''}”`;
}

/** Where the first word that begins in `[from, to)` begins; `from` where none does. */
function wordStart(line: string, from: number, to: number): number {
  const space = from === 0 ? -1 : line.indexOf(' ', from - 1);
  return space < 0 || space >= to ? from : space + 1;
}

function lineOf(text: string): string {
  return withoutMarksAround(text).replace(/\s+/g, ' ');
}

/** By hand: a regular expression for the marks at the end looks at every run of marks before it, and takes n² time. */
function withoutMarksAround(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && /["“”«»\s]/.test(text[start]!)) start++;
  while (end > start && /["“”«»\s]/.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}
