import type { PreparedArticle } from '../../types.js';
import { wordRoles } from '../../languages/en/quantity-words.js';

/** Whether two folded words tell different things that people met with: “injured” and “killed”, not “killed” and “dead”. */
export function haveDifferentOutcomes(a: string, b: string): boolean {
  const [one, other] = [wordRoles.get(a), wordRoles.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Words from “lost” to the “lives” that were lost. */
const maxToLife = 3;

/** “Lost their lives”: a death, and nobody who was lost. */
export function isLossOfLife({ tokens }: PreparedArticle, i: number): boolean {
  if (!/^(?:lose|loses|losing|lost|claim|claims|claimed|took|taken|takes)$/.test(tokens[i]!.norm))
    return false;
  return tokens.slice(i + 1, i + 1 + maxToLife).some(({ norm }) => norm === 'life' || norm === 'lives');
}
