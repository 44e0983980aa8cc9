import { aboutHeading, addressesReader, railHeading, siteTalk } from '../languages/en/site-talk.js';
import type { Boilerplate, BoilerplateKind, Span } from '../types.js';
import { foldLine } from './fold-line.js';
import { textOf, type Page } from './page.js';

/** A sentence of a site is short; what is longer is looked at no further. */
const maxSentence = 300;

/** Most sentences of one line that are looked at, from its end and from its beginning. */
const mostSentences = 12;

/** Share of a line from which all of it is said to the reader. */
const mostlySaid = 0.6;

/** Lines of a list of other stories, and its least number: fewer may be headings of the story. */
const maxRail = 30;
const minRail = 2;
const maxRailLine = 160;

/** Characters of a page that has an error as its headline and nothing else to say. */
const maxErrorPage = 600;

/** Words of a text that is a notice and nothing else. */
const maxNotice = 150;

/**
 * What a site says to its reader in whole sentences (an appeal to subscribe, a notice on cookies, an error), the list of
 * other stories under its heading, and what a firm says about itself at the end of a press release.
 *
 * Sentences are cut from the head and the foot of a line, where sites put them; the story between them stays. Gives the
 * spans within lines; whole lines are marked on the page. Linear in the length of the text.
 */
export function cutSiteTalk(page: Page): Boilerplate[] {
  const { text, lines, kinds, title, siteNeedles: needles } = page;
  cutRails(page);
  cutAbout(page);
  if (needles.length === 0) return [];
  const parts: Boilerplate[] = [];
  // No needle has a stop or a line's end in it: one that begins in a sentence ends there.
  let next = 0;
  for (const [i, line] of lines.entries()) {
    while (next < needles.length && needles[next]! < line.start) next++;
    if (kinds[i] !== undefined || next === needles.length || needles[next]! >= line.end) continue;
    const sentences = sentenceSpans(text, line);
    const kindsOf = sentences.map(({ start, end }) => {
      while (next < needles.length && needles[next]! < start) next++;
      const mayBe = next < needles.length && needles[next]! < end;
      return mayBe ? siteSentence(text.slice(start, end)) : undefined;
    });
    let first = 0;
    let last = sentences.length;
    // A paragraph that is mostly an appeal is one.
    const said = sentences.reduce((sum, { start, end }, k) => sum + (kindsOf[k] ? end - start : 0), 0);
    if (said >= mostlySaid * (line.end - line.start)) first = last;
    while (first < last && kindsOf[first]) first++;
    while (last > first && kindsOf[last - 1]) last--;
    if (first === last) {
      const kind = kindsOf.find((one) => one !== undefined);
      // A headline may speak of errors and cookies, but not over a story.
      if (kind && (i !== title || isNotice(page, kind))) kinds[i] = kind;
      continue;
    }
    if (i === title) continue;
    if (first > 0) parts.push({ start: line.start, end: sentences[first - 1]!.end, kind: kindsOf[0]! });
    if (last < sentences.length)
      parts.push({ start: sentences[last]!.start, end: line.end, kind: kindsOf[last]! });
  }
  cutRestOfError(page);
  return parts;
}

/** What kind of site talk a sentence is; undefined for all others. */
function siteSentence(sentence: string): BoilerplateKind | undefined {
  if (sentence.length > maxSentence || /[“”"«»]/.test(sentence)) return undefined;
  const folded = foldLine(sentence);
  const isToReader = addressesReader.test(folded);
  for (const { kind, sure, cues } of siteTalk) {
    if (sure.test(folded)) return kind;
    if (isToReader && cues.filter((cue) => cue.test(folded)).length >= 2) return kind;
  }
  return undefined;
}

/** The first and last sentences of a line, by their stops; the middle of a long line is one. */
function sentenceSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  const line = text.slice(start, end);
  for (const { index } of line.matchAll(/[.!?:]["”’)]?\s+(?=[\p{Lu}\p{N}“"])/gu)) {
    const stop = start + index + 1;
    spans.push({ start: from, end: stop });
    from = stop;
    while (from < end && /\s/.test(text[from]!)) from++;
  }
  spans.push({ start: from, end });
  if (spans.length <= 2 * mostSentences) return spans;
  const [head, tail] = [spans.slice(0, mostSentences), spans.slice(-mostSentences)];
  return [...head, { start: head.at(-1)!.end, end: tail[0]!.start }, ...tail];
}

/** Whether a short text holds more than one line of a kind. */
function isNotice({ text, kinds }: Page, kind: BoilerplateKind): boolean {
  return text.length <= maxNotice * 8 && (kind === 'error-page' || kinds.includes(kind));
}

/** An error page has the name of its site and a way home beside the error: all of it is one. */
function cutRestOfError({ text, lines, kinds, isProse }: Page): void {
  const first = kinds.indexOf('error-page');
  if (first < 0 || text.length > maxNotice * 8) return;
  // Under an error as its headline a short page tells no story, whatever else it says.
  const isErrorOnly = first === 0 && text.length <= maxErrorPage;
  const isStory = !isErrorOnly && lines.some((_, i) => kinds[i] === undefined && isProse[i]);
  if (!isStory) for (let i = 0; i < lines.length; i++) kinds[i] ??= 'error-page';
}

/** Headlines that stand one under the other below `More stories`. */
function cutRails({ text, lines, kinds, isProse, title }: Page): void {
  for (let i = 0; i < lines.length; i++) {
    if (i === title || lines[i]!.end - lines[i]!.start > 60) continue;
    if (kinds[i] !== undefined && kinds[i] !== 'navigation' && kinds[i] !== 'related-link') continue;
    if (!railHeading.test(foldLine(textOf(text, lines[i]!)))) continue;
    let end = i + 1;
    while (end < lines.length && end - i <= maxRail && !isProse[end] && isHeadline(text, lines[end]!)) end++;
    if (end - i <= minRail) continue;
    for (let k = i; k < end; k++) if (k !== title) kinds[k] ??= 'related-link';
  }
}

function isHeadline(text: string, { start, end }: Span): boolean {
  return end - start <= maxRailLine && !/[.!]["”’]?$/.test(text.slice(start, end).trim());
}

/** Lines at the end of a press release on the firm and whom to call. */
const maxAbout = 8;

/** From `About` with a name to the end, where little else follows. */
function cutAbout({ text, lines, kinds, title }: Page): void {
  for (let i = Math.max(1, title + 2, lines.length - maxAbout); i < lines.length; i++) {
    const { start, end } = lines[i]!;
    if (end - start > 70 || !aboutHeading.test(text.slice(start, end).trim())) continue;
    for (let k = i; k < lines.length; k++) kinds[k] ??= 'about';
    return;
  }
}
