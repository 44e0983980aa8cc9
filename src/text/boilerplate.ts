import type { Boilerplate } from '../types.js';
import { cutAuthorLines } from './author-lines.js';
import { cutCaptions } from './captions.js';
import { findDateline } from './datelines.js';
import { findLabels } from './labels.js';
import { cutMenus } from './menus.js';
import { readPage } from './page.js';
import { cutSiteTalk } from './site-talk.js';

/**
 * What of a text is not the story: spans of the original text, ascending, not overlapping.
 *
 * Only words and their order are seen, no markup. Whole lines are cut, shortcodes inside a line (`[ad_1]`), the dateline, and labels. First each
 * line is looked at alone, then what stands next to furniture, between headline and story, or about the author. Rules cut
 * what no story says; a doubtful line stays, since a line too many costs less than a fact.
 *
 * @param title - the headline if the caller knows it; it is never cut, only lines that repeat it
 */
export function findBoilerplate(text: string, title?: string): Boilerplate[] {
  const page = readPage(text, title);
  cutAuthorLines(page);
  cutCaptions(page);
  cutMenus(page);
  const ofSite = cutSiteTalk(page);
  const codes = [...findShortcodes(text), ...ofSite, ...findDateline(page), ...findLabels(page)].sort(
    (x, y) => x.start - y.start,
  );
  const found: Boilerplate[] = [];
  let k = 0;
  for (const [i, { start, end }] of page.lines.entries()) {
    const kind = page.kinds[i];
    for (; k < codes.length && codes[k]!.start < end; k++)
      if (kind === undefined && codes[k]!.start >= (found.at(-1)?.end ?? 0)) found.push(codes[k]!);
    if (kind !== undefined) found.push({ start, end, kind });
  }
  return found;
}

const shortcode =
  /\[\/?(?:ad|ads|adsense|adrotate|caption|gallery|embed|video|audio|playlist)(?:[ _-]\d{1,3}|(?: [^[\]\n\r]{0,120})?)\]/g;

/** Codes of publishing systems that were not filled in, such as `[ad_1]`. */
function findShortcodes(text: string): Boilerplate[] {
  const found: Boilerplate[] = [];
  if (!text.includes('[')) return found;
  for (const code of text.matchAll(shortcode)) {
    found.push({ start: code.index, end: code.index + code[0].length, kind: 'ad-marker' });
  }
  return found;
}
