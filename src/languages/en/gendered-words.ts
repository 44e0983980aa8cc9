/** Words for a woman and for a man in the same place. Our own list. */
const pairs = (
  'she he, her his, her him, hers his, herself himself, woman man, women men, girl boy, girls boys, mother father, ' +
  'daughter son, daughters sons, sister brother, sisters brothers, wife husband, mrs mr, ms mr, aunt uncle, niece nephew, ' +
  'queen king, princess prince, actress actor, lady gentleman, lady lord, mom dad, mum dad, grandmother grandfather, ' +
  'policewoman policeman, spokeswoman spokesman, congresswoman congressman, businesswoman businessman, chairwoman chairman'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string]);

/** Words that speak of a woman, and those that speak of a man, as folded words. */
export const femaleWords: ReadonlySet<string> = new Set(pairs.map(([woman]) => woman));
export const maleWords: ReadonlySet<string> = new Set(pairs.map(([, man]) => man));

const opposites = new Map<string, Set<string>>();
for (const [a, b] of pairs) {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = opposites.get(x);
    if (known) known.add(y);
    else opposites.set(x, new Set([y]));
  }
}

/** Words for a man that many desks use of women as well. */
const forBoth: ReadonlySet<string> = new Set(['actor', 'actors']);

/** Whether the first word, folded, speaks of a woman or a man and the second may speak of the same: “actress”, “actor”. */
export function mayBeSaidOfBoth(was: string, now: string): boolean {
  return forBoth.has(now) && femaleWords.has(was);
}

/** Whether two folded words speak of a woman and of a man, and of nothing else that differs. */
export function areOtherGender(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}
