import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import type { Name } from '../names/names.js';
import { namesBeside, speakerOf } from './speaker.js';
import { isTitleOrTerm, type Spoken } from './spoken.js';

/** One quotation that two people are said to have spoken. */
export function judgeSpeaker(context: FactContext, a: Spoken, b: Spoken): Finding | undefined {
  const { source, copy, names } = context;
  // A nickname between marks is nobody's speech: who stands beside it is whoever it is told of.
  if (isTitleOrTerm(source, a) || isTitleOrTerm(copy, b)) return undefined;
  const [was, now] = [speakerOf(source, a), speakerOf(copy, b)];
  if (!was || !now || names.compare(was, now) !== 'different') return undefined;
  // A name that the other text does not know at all is a changed name, and told as such.
  if (!names.inCopy(was) && !names.inSource(now)) return undefined;
  // Where the other speaker is named beside the quotation as well, which of the two speaks is a guess.
  const isSame = (x: Name, y: Name) => names.compare(x, y) !== 'different';
  if (namesBeside(copy, b).some((name) => isSame(was, name))) return undefined;
  if (namesBeside(source, a).some((name) => isSame(name, now))) return undefined;
  return tell('quote-other-speaker', 'attribution', {
    source: passage(source, was),
    copy: passage(copy, now),
  });
}
