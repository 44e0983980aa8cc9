import type { FactContext, Finding } from '../fact-context.js';
import type { Span } from '../../types.js';
import { createCover } from '../alignment/cover.js';
import { findLostLigatures } from './lost-ligatures.js';

/** Least share of a few words that were held against others, and of a passage that came or went, that is torn. */
const minOfWords = 0.2;
const minOfPassage = 0.3;

/** Whether the passages of a finding touch words that a page has torn: “signi cant” denies nothing. */
export function createIsTorn({ source, copy }: FactContext): (finding: Finding) => boolean {
  const [inSource, inCopy] = [findLostLigatures(source, copy), findLostLigatures(copy, source)];
  const covers = {
    source: createCover([...inSource.torn, ...inCopy.whole]),
    copy: createCover([...inCopy.torn, ...inSource.whole]),
  };
  return (finding) => {
    const least =
      finding.change === 'garbled' || finding.change === 'contradicted' ? minOfWords : minOfPassage;
    const isTouched = (side: 'source' | 'copy', span: Span | undefined) =>
      span !== undefined && covers[side].share(span) >= least;
    return isTouched('source', finding.source) || isTouched('copy', finding.copy);
  };
}
