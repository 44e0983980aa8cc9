import { verbWords } from '../languages/en/byline-words.js';
import { fold } from './fold.js';
import { textOf } from './page.js';
import type { Page } from './page.js';
import { isFinished } from './paragraphs.js';
import { sameText, saysSame } from './title.js';

/** Cuts lines that repeat the headline, and scraps between the headline and the story. */
export function cutCaptions(page: Page): void {
  cutRepeats(page);
  cutScraps(page);
}

const maxRepeatLength = 250;
const minRepeatWords = 3;
const maxScrapWords = 5;

/** Picture captions and social cards are often the headline once more. */
function cutRepeats({ text, lines, kinds, title, headline }: Page): void {
  if (title < 0) return;
  // Folded only for a line of its length: most pages have none.
  let wanted: string | undefined;
  for (const [i, line] of lines.entries()) {
    if (i === title || kinds[i] !== undefined || line.end - line.start > maxRepeatLength) continue;
    if (Math.abs(line.end - line.start - headline.length) > 8) continue;
    wanted ??= sameText(headline.slice(0, maxRepeatLength));
    if (wanted.split(' ').length < minRepeatWords) return;
    if (saysSame(textOf(text, line), wanted)) kinds[i] = 'caption';
  }
}

/** A few words without a verb or a stop, alone between the headline and the first paragraph: what a picture shows. */
function cutScraps({ text, lines, kinds, isProse, title }: Page): void {
  if (title < 0) return;
  const firstProse = isProse.indexOf(true, title + 1);
  const open: number[] = [];
  for (let i = title + 1; i < firstProse; i++) if (kinds[i] === undefined) open.push(i);
  // Two scraps are a list or a stand-first in pieces; one is a caption.
  const [only] = open;
  if (open.length === 1 && only !== undefined && isScrap(text, lines[only]!)) kinds[only] = 'caption';
}

function isScrap(text: string, line: Page['lines'][number]): boolean {
  if (line.end - line.start > 60 || isFinished(text, line)) return false;
  const raw = textOf(text, line);
  // A place before the story is a dateline, a line in capitals a section or a heading.
  if (/[,;"“”‘?]|[—–]|\d/.test(raw) || raw === raw.toUpperCase()) return false;
  const words = fold(raw).split(/[\s-]+/);
  if (words.length < 2 || words.length > maxScrapWords) return false;
  return !words.some(
    (word, i) =>
      verbWords.has(word) ||
      /(?:ed|ing)$/.test(word) ||
      (i > 0 && i < words.length - 1 && /[^s]s$/.test(word)),
  );
}
