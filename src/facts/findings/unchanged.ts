import type { FactKind, Passage } from '../../types.js';
import { sameWording, type Finding } from '../fact-context.js';
import { tell } from './tell.js';

/** A fact that both texts have: kept where the words are the same, rephrased where they are not. */
export function unchanged(kind: FactKind, sides: { source: Passage; copy: Passage }): Finding {
  return tell(sameWording(sides.source.text, sides.copy.text) ? 'kept' : 'rephrased', kind, sides);
}
