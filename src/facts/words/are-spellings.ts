/** Letters that British and American spelling change in a stem: `colour` `color`, `centre` `center`, `defence` `defense`. */
const varieties: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/tre?$/, 'ter'],
  [/is/g, 'iz'],
  [/enc$/, 'ens'],
  [/ll/g, 'l'],
  [/ogue?$/, 'og'],
  [/ae|oe/g, 'e'],
];

/** Whether two stems are one word in British and in American spelling. Symmetric. */
export function areSpellings(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && Math.abs(a.length - b.length) <= 2 && american(a) === american(b));
}

function american(stem: string): string {
  return varieties.reduce((word, [british, form]) => word.replace(british, form), stem);
}
