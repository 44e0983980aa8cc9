import type { Boilerplate } from '../types.js';
import { wireLabels, siteLabels } from '../languages/en/label-words.js';
import type { Page } from './page.js';

/**
 * Labels that stand before the words of a line and are none of the story: what a desk or a site calls it before its headline
 * (`UPDATE 2-`, `(2nd LD)`, `Breaking:`), and the numbers of paragraphs that are numbered from one.
 */
export function findLabels(page: Page): Boilerplate[] {
  return [...labelOfHeadline(page), ...numbersOfParagraphs(page)];
}

/** Longest label of a headline, in UTF-16 units. */
const maxLabel = 40;

function labelOfHeadline({ text, lines, kinds }: Page): Boilerplate[] {
  const first = lines.findIndex((_, i) => kinds[i] === undefined);
  if (first < 0) return [];
  const { start, end } = lines[first]!;
  const label = labelPattern().exec(text.slice(start, Math.min(end, start + maxLabel)));
  if (!label || start + label[0].length >= end) return [];
  return [{ start, end: start + label[0].length, kind: 'label' }];
}

let pattern: RegExp | undefined;

/** Made when a text is first read. */
function labelPattern(): RegExp {
  return (pattern ??= makePattern());
}

function makePattern(): RegExp {
  const wire = wireLabels.join('|');
  const site = siteLabels.map((words) =>
    words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return new RegExp(
    `^(?:(?:${wire})(?:\\s?\\d{1,2})?\\s?[-–—:|]+\\s*|(?:${site.join('|')})\\s?[:|]\\s+|` +
      `\\((?:\\d(?:st|nd|rd|th)\\s)?(?:LEAD|LD|URGENT|UPDATE|UPDATED|CORRECTED)\\)\\s+)+(?=[\\p{L}\\p{N}"“‘'£$€])`,
    'u',
  );
}

/** Paragraphs that are numbered are so many at least, and of so many words on average: a chart has names. */
const minNumbered = 3;
const minWords = 8;

const number = /^\(?(\d{1,2})[.)]\s+(?=\S)/u;

function numbersOfParagraphs({ text, lines, kinds }: Page): Boilerplate[] {
  const found: Boilerplate[] = [];
  let words = 0;
  for (const [i, { start, end }] of lines.entries()) {
    const code = text.charCodeAt(start);
    if (kinds[i] !== undefined || !(code === 0x28 || (code >= 0x30 && code <= 0x39))) continue;
    const marker = number.exec(text.slice(start, Math.min(end, start + maxLabel)));
    // Lines between, such as the rest of a paragraph, have none.
    if (!marker || Number(marker[1]) !== found.length + 1) continue;
    found.push({ start, end: start + marker[0].length, kind: 'label' });
    words += text.slice(start, Math.min(end, start + maxCounted)).split(/\s+/).length - 1;
  }
  return found.length >= minNumbered && words >= minWords * found.length ? found : [];
}

const maxCounted = 400;
