/** Whether two stems are opposites, such as `increas` and `decreas`. */
export function areAntonyms(a: string, b: string): boolean {
  return a !== b && false;
}
