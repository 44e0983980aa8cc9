/** Little words of which one for the other tells another fact. Our own list. */
const pairs = new Set(
  (
    'with without, all some, all most, all none, all no, all few, all half, some none, some no, some most, every no, every some, ' +
    'each no, both neither, any no, always never, always sometimes, always rarely, always seldom, often never, ' +
    'often rarely, often seldom, most few, both one, near far, more less, more fewer, most least, most fewest, many few, above below, ' +
    'over under, inside outside, up down, everyone nobody, everyone someone, everything nothing, everything something, ' +
    'for against, first last, first second, first third, second third, second last, only also, many all, few no'
  )
    .split(', ')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Little words by which one event hangs on another: what came first, what was the cause. Our own list. */
const links = new Set(
  'before after, since until, from until, from till, because despite, because although, because before, after until, due despite, despite through'
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

/** Verbs that tell one event from its two ends: “A bought it from B”, “B sold it to A”. Our own list, in dictionary form. */
const converses = new Set(
  'buy sell, purchase sell, acquire sell, lend borrow, give receive, give get, send receive, win lose, beat lose, teach learn, employ work, lead follow, own belong, hire join'
    .split(', ')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Whether two dictionary forms tell one event from its two ends, such as `buy` and `sell`. Symmetric. */
export function areConverses(a: string, b: string): boolean {
  return converses.has(`${a} ${b}`) || areOneMotion(a, b);
}

/** Motions that are told by where the teller stands (Fillmore, “Lectures on deixis”, 1997): a closed class of English. */
const motions = new Set(['come go', 'go come', 'bring take', 'take bring']);

/** Whether two dictionary forms tell one motion from two places, such as `come` and `go`. Symmetric. */
export function areOneMotion(a: string, b: string): boolean {
  return motions.has(`${a} ${b}`);
}

const polar = new Set(
  'with without all none no some half every any both neither always never everyone nobody everything nothing'.split(
    ' ',
  ),
);
const ordinal = new Set('first second third last'.split(' '));

/** Whether a little word says of all or none, of any or every: what else the sentence says often makes one of the other. */
export function isPolar(norm: string): boolean {
  return polar.has(norm);
}

const amounts = new Set(
  'few many more less fewer most least fewest often rarely seldom sometimes'.split(' '),
);

/** Whether a little word says how much or how often. */
export function isOfAmount(norm: string): boolean {
  return amounts.has(norm);
}

/** Which slot two little words fill of which one stands in the place of the other. */
export function slotOfSmallOpposites(a: string, b: string): 'status' | 'quantity' | 'event' {
  if (ordinal.has(a) && ordinal.has(b)) return 'quantity';
  return polar.has(a) && polar.has(b) ? 'status' : 'event';
}
