/** “Rmer”, “Römer”: the one is the other without its letters outside ASCII, as a page that misreads an encoding leaves it. */
export function areLostLetters(a: string, b: string): boolean {
  const [x, y] = [a.replace(outside, ''), b.replace(outside, '')];
  return x === y && a !== b && (x === a || x === b);
}

const outside = /[^\p{ASCII}]/gu;
