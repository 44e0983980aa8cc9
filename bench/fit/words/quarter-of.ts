/** Which of four parts a group of rows is left out with: rows of one sentence stay together. */
export function quarterOf(group: string): number {
  let hash = 7;
  for (let i = 0; i < group.length; i++) hash = (Math.imul(hash, 31) + group.charCodeAt(i)) | 0;
  return hash & 3;
}
