import { wordRoles } from '../../languages/en/quantity-words.js';

/** Whether two folded words tell different things that people met with: “injured” and “killed”, not “killed” and “dead”. */
export function haveDifferentOutcomes(a: string, b: string): boolean {
  const [one, other] = [wordRoles.get(a), wordRoles.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}
