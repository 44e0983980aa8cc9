/** Little words of which one for the other tells another fact. Our own list. */
const pairs = new Set(
  (
    'with without, all some, all none, all no, all few, all half, some none, some no, some most, every no, every some, ' +
    'each no, both neither, any no, always never, always sometimes, always rarely, always seldom, often never, ' +
    'often rarely, often seldom, more less, more fewer, most least, most fewest, many few, above below, ' +
    'over under, inside outside, up down, everyone nobody, everyone someone, everything nothing, everything something, ' +
    'for against, first last, first second, first third, second third, second last, only also, many all, few no'
  )
    .split(', ')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Little words by which one event hangs on another: what came first, what was the cause. Our own list. */
const links = new Set(
  'before after, since until, because despite, because although, because before, after until, due despite, despite through'
    .split(', ')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Whether one little word in the place of the other turns round order or cause, such as “before” and “after”. Symmetric. */
export function areOtherLinks(a: string, b: string): boolean {
  return links.has(`${a} ${b}`);
}

/** Whether one little word in the place of the other changes what is said, such as “all” and “some”. Symmetric. */
export function areSmallOpposites(a: string, b: string): boolean {
  return pairs.has(`${a} ${b}`) || areOtherLinks(a, b);
}
