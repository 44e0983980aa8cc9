/** The pairs of a list of words that are written one behind the other: `towards toward amongst among`. */
export function wordPairs(list: string): (readonly [string, string])[] {
  return list.split(' ').flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1]!] as const] : []));
}
