/** An id as a reason shows it. */
export function quote(id: string): string {
  return `“${id}”`;
}

/** A share in [0, 1] as a reason shows it. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A confidence set by hand is no finer than this. */
export function round(confidence: number): number {
  return Math.round(100 * confidence) / 100;
}
