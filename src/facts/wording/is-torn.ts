import type { FactContext, Finding } from '../fact-context.js';
import type { Span } from '../../types.js';
import { isBlank } from '../../text/marks.js';
import { createCover } from '../alignment/cover.js';
import { findJunk } from './damage-marks.js';
import { findLostLigatures } from './lost-ligatures.js';

/** Least share of a few words that were held against others, and of a passage that came or went, that is torn. */
const minOfWords = 0.2;
const minOfPassage = 0.3;
/** Least share of either that is markup: it tears no word, and stands beside good ones. */
const minOfMarkup = 0.5;

/** Where a link leads to comes and goes with the page, and neither it nor a year or name in it is a word of the story. */
const address = /^[([{<"“‘']*(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+)$/i;
/** Most characters before a passage, and behind it, in which the ends of its address are looked for. */
const maxAddress = 200;

/** Whether the passages of a finding touch words that a page has torn (“signi cant” denies nothing) or markup (`&quot;`). */
export function createIsTorn({ source, copy }: FactContext): (finding: Finding) => boolean {
  const [inSource, inCopy] = [findLostLigatures(source, copy), findLostLigatures(copy, source)];
  const covers = {
    source: createCover([...inSource.torn, ...inCopy.whole]),
    copy: createCover([...inCopy.torn, ...inSource.whole]),
  };
  const isHurt = (finding: Finding) =>
    (['source', 'copy'] as const).some((side) => {
      const span = finding[side];
      return span !== undefined && covers[side].share(span) > 0;
    });
  const markup = { source: createCover(findJunk(source)), copy: createCover(findJunk(copy)) };
  return (finding) => {
    if (finding.change === 'dropped' || finding.change === 'added') {
      const isOfAddress = finding.source
        ? isInAddress(source.text, finding.source)
        : isInAddress(copy.text, finding.copy);
      if (isOfAddress) return true;
    }
    // A figure of which one word is torn has no value.
    if (finding.kind === 'quantity' && isHurt(finding)) return true;
    const least =
      finding.change === 'garbled' || finding.change === 'contradicted' ? minOfWords : minOfPassage;
    const isTouched = (side: 'source' | 'copy', span: Span | undefined) =>
      span !== undefined && (covers[side].share(span) >= least || markup[side].share(span) >= minOfMarkup);
    return isTouched('source', finding.source) || isTouched('copy', finding.copy);
  };
}

function isInAddress(text: string, { start, end }: Span): boolean {
  let [from, to] = [start, end];
  while (from > 0 && start - from < maxAddress && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < maxAddress && !isBlank(text.charCodeAt(to))) to++;
  return address.test(text.slice(from, to));
}
