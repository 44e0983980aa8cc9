import { authorRoles, verbWords } from '../languages/en/byline-words.js';
import { fold } from './fold.js';
import { isAtEdge, textOf } from './page.js';
import type { Page } from './page.js';
import { sameText } from './title.js';

/** Cuts the lines that name the author and the paragraph that praises the author. */
export function cutAuthorLines(page: Page): void {
  cutNames(page);
  cutBios(page);
  cutInitials(page);
}

/** `NordPress/tr/sb`, `ad/tr`: who wrote and who edited, behind the story. */
const initials = /^\p{L}{1,12}(?:\/\p{L}{1,12}){1,4}$/u;
const maxInitials = 40;

function cutInitials({ text, lines, kinds, isProse }: Page): void {
  for (let i = lines.length - 1; i > 0 && !isProse[i]; i--) {
    const line = lines[i]!;
    if (kinds[i] !== undefined || line.end - line.start > maxInitials) continue;
    const words = textOf(text, line);
    if (words.includes('/') && initials.test(words)) kinds[i] = 'byline';
  }
}

const nameLine =
  /^\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?: (?:(?:de|da|di|del|la|le|van|von|der|den|bin|ibn|ben|al|el)[ -])?\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}$/u;
const maxNameLength = 45;
const notNames = /\b(?:the|of|and|in|on|at|for|to|with|from|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/;
const firstLines = 60;
const bioLines = 5;
const maxBylineLength = 120;
const maxAuthors = 20;
const bio = new RegExp(
  `^(.{3,45}?),? (?:is|was|works as|has been|serves as|reports|writes|covers) (?:an? |the |our )?(?:[\\w'’&.,-]{1,30} ){0,9}?(?:${authorRoles})s?\\b`,
  'iu',
);
/** In ASCII, which costs a hundredth of the classes of Unicode when it is first asked. */
const mayBeContact =
  /^(?:[Yy]ou can |[Cc]ontact|[Rr]each|[Ee]mail|[Ff]ollow|[Ww]rite to)| can be (?:reached|contacted)/;
const contact =
  /^(?:[Yy]ou can )?(?:(?:[Cc]ontact|[Rr]each|[Ee]mail|[Ff]ollow|[Ww]rite to) \p{Lu}[\p{L}'’.-]{0,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,3}|\p{Lu}[\p{L}'’.-]{0,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,3} can be (?:reached|contacted)).{0,20}(?:@| at | on ).{2,80}$/u;

/** A line on somebody that ends with how to reach this somebody. */
const reachable =
  /^(.{3,45}?),? (?:is|covers|writes|reports|has|joined)\b.{0,240}\b(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow|[Ww]rite to|[Cc]all) (?:him|her|them|me)(?: (?:at|on|by|via)\b|:).{0,40}?(?:@\w|\d{3}-\d{3,4})/;

/** Whether a line is nothing but two to four capitalised words that can be a name. */
export function isNameLine(line: string): boolean {
  if (line.length > maxNameLength || !mayBeginWithName(line) || !nameLine.test(line)) return false;
  const words = fold(line).split(/[\s.-]+/);
  return !words.some((word) => verbWords.has(word)) && !notNames.test(fold(line));
}

/** Whether the second word of a line can be of a name: no small letter of ASCII but the first of `de`, `van`, `bin` … */
function mayBeginWithName(line: string): boolean {
  const blank = line.indexOf(' ');
  if (blank < 0 || blank > maxNameLength) return false;
  const code = line.charCodeAt(blank + 1);
  return !(code >= 0x61 && code <= 0x7a) || 'dlvbiae'.includes(line[blank + 1]!);
}

/** A name is a by-line if it stands twice, or between the headline or the story and other furniture. */
function cutNames({ text, lines, kinds, isProse, title }: Page): void {
  const firstProse = isProse.indexOf(true);
  const lastProse = isProse.lastIndexOf(true);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end - line.start > maxNameLength || kinds[i] !== undefined || i === title) continue;
    if (!isAtEdge(i, lines.length)) continue;
    const name = textOf(text, line);
    if (!isNameLine(name)) continue;
    const isDouble = [i - 1, i + 1].some((k) => k !== title && lines[k] && textOf(text, lines[k]) === name);
    const isInFrame =
      firstProse >= 0 && ((title >= 0 && i > title && i < firstProse && i < firstLines) || i > lastProse);
    const isByFurniture = [i - 1, i + 1].some((k) => marksAuthor.has(kinds[k] ?? ''));
    if (isDouble || (isInFrame && isByFurniture)) {
      kinds[i] = 'byline';
      if (isDouble)
        for (const k of [i - 1, i + 1])
          if (k !== title && lines[k] && textOf(text, lines[k]) === name) kinds[k] = 'byline';
    }
  }
}

/** What stands next to an author's name. */
const marksAuthor: ReadonlySet<string> = new Set(['byline', 'site-widget', 'share', 'bio']);

/** The last paragraphs, where they say who wrote the story. */
function cutBios({ text, lines, kinds, title }: Page): void {
  const names = authorNames(text, lines, kinds);
  const hasFurniture = kinds.some((kind) => kind !== undefined);
  for (let i = lines.length - 1, left = bioLines; i > Math.max(0, title) && left > 0; i--) {
    if (kinds[i] !== undefined) continue;
    left--;
    const before = i - 1 === title ? undefined : lines[i - 1];
    const mayBeNamed = before !== undefined && before.end - before.start <= maxNameLength;
    const line = textOf(text, lines[i]!);
    const reached = line.includes('@') || line.includes('-') ? reachable.exec(line)?.[1] : undefined;
    if (reached !== undefined && isNameLine(reached)) {
      kinds[i] = 'bio';
      continue;
    }
    if (!hasFurniture && !mayBeNamed && names.length === 0) continue;
    if (hasFurniture && mayBeContact.test(line) && contact.test(line)) {
      kinds[i] = 'bio';
      continue;
    }
    const name = mayBeginWithName(line) ? bio.exec(line.slice(0, 250))?.[1] : undefined;
    if (name === undefined || !isNameLine(name)) continue;
    const isNamed = mayBeNamed && sameText(textOf(text, before)) === sameText(name);
    if (isNamed || names.some((author) => author.includes(sameText(name)))) {
      kinds[i] = 'bio';
      if (isNamed) kinds[i - 1] = 'byline';
    }
  }
}

/** By-lines of the page, folded: `by ann lee`. Names that stand alone on a line twice count too. */
function authorNames(text: string, lines: Page['lines'], kinds: Page['kinds']): string[] {
  const names: string[] = [];
  for (let i = 0; i < lines.length && names.length < maxAuthors; i++) {
    const line = lines[i]!;
    const isByline = kinds[i] === 'byline';
    if (line.end - line.start > maxBylineLength || (!isByline && (i >= firstLines || kinds[i] !== undefined)))
      continue;
    const words = textOf(text, line);
    if (isByline || (kinds[i + 1] !== undefined && isNameLine(words))) names.push(sameText(words));
  }
  return names;
}
