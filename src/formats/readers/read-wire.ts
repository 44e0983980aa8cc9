import { decodeText } from '../decode-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';

/** SOH, STX, ETX and EOT. */
const [HEADER, TEXT, END, CLOSE] = ['\u0001', '\u0002', '\u0003', '\u0004'];

/** The stories of a file of IPTC 7901 or ANPA 1312: a header, the text with its headline, and a trailer with the time. */
export function* readWire({ bytes, name, charset }: ReaderInput): Generator<FoundArticle> {
  const stories = decodeText(bytes, name, { charset, fallback: 'windows-1252' })
    .split(HEADER)
    .slice(1)
    .filter((story) => story.includes(TEXT));
  for (const [i, story] of stories.entries())
    yield { ...readStory(story), part: stories.length > 1 ? `#${i + 1}` : undefined };
}

function readStory(story: string): FoundArticle {
  const [header = '', rest = ''] = halves(story, TEXT);
  const [body, trailer = ''] = halves(rest, END);
  const lines = body
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const headEnd = lines.findIndex((line) => line.endsWith('='));
  const head = headEnd === -1 ? [] : lines.slice(0, headEnd + 1);
  const told = (headEnd === -1 ? lines : lines.slice(headEnd + 1)).join('\n');
  return {
    id: undefined,
    title: headlineOf(head),
    text: rewrapped(withoutNotes(told)),
    dates: [trailerDate(trailer)],
    publisher: /\b(dpa|afp|ap|apa|reuters|ansa|efe|tass|pa|belga|anp|ats|ritzau|ntb|tt|stt)\b/iu.exec(
      header.split('\n')[0]!,
    )?.[1],
    version: undefined,
  };
}

function halves(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1
    ? [text.replaceAll(CLOSE, ''), undefined]
    : [text.slice(0, at), text.slice(at + 1).replaceAll(CLOSE, '')];
}

/** Above the headline stand its kind (`EXTRA`, `1ST LEAD`), below it who wrote it. */
function headlineOf(head: readonly string[]): string | undefined {
  const lines = head
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line).trim())
    .filter((line) => line !== '');
  const told = lines.filter(
    (line) => !/^(?:by|von|par)\s/iu.test(line) && !/^\p{Lu}[\p{Lu}\d\s./()-]*$/u.test(line),
  );
  return told.join(' ') || lines.find((line) => line !== '');
}

/** What follows the text for editors: a heading `# Notebook` or `Notes to editors`. */
function withoutNotes(text: string): string {
  const at = text.search(/^#\s*(?:Notebook|Notizblock)\s*$/imu);
  return at === -1 ? text : text.slice(0, at);
}

/** Lines of some 70 marks are broken anywhere: those of a paragraph are one. */
function rewrapped(text: string): string {
  return text
    .split(/\n\s*\n|\n(?=\s{2,}\S)/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** `212101 GMT Nov 18`: day and time, then month and year. */
function trailerDate(trailer: string): string | undefined {
  const found = /\b(\d{2})(\d{2})(\d{2})\s+(\w{3,4})\s+(\p{L}{3,9})\.?\s+(\d{2,4})\b/u.exec(trailer);
  if (!found) return undefined;
  const [, day, hour, minute, zone, month, year] = found;
  return `${day} ${month} ${year} ${hour}:${minute} ${zone}`;
}
