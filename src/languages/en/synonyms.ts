/** How alike two stems are in meaning, in [0, 1]: 1 the same, 0 nothing known. */
export function synonymy(a: string, b: string): number {
  return a === b ? 1 : 0;
}
