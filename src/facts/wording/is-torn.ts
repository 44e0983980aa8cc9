import type { FactContext, Finding } from '../fact-context.js';
import type { Span } from '../../types.js';
import { createCover } from '../alignment/cover.js';
import { findJunk } from './damage-marks.js';
import { findLostLigatures } from './lost-ligatures.js';

/** Least share of a few words that were held against others, and of a passage that came or went, that is torn. */
const minOfWords = 0.2;
const minOfPassage = 0.3;
/** Least share of either that is markup: it tears no word, and stands beside good ones. */
const minOfMarkup = 0.5;

/** Where a link leads to comes and goes with the page, and is no word of the story. */
const address = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S+)$/i;

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
      const { text } = finding.source ?? finding.copy;
      if (address.test(text)) return true;
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
