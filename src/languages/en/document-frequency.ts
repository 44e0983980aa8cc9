/** Share of English news articles that have a word of this stem, in (0, 1]. Stub until the table lands. */
export function documentFrequency(stem: string): number {
  return stem.length < 4 ? 0.5 : 0.01;
}
