import type { FactChange } from '../types.js';

/** A fact kept, or put in other words, that nobody has to look at. */
export function isKept({ change, severity }: Pick<FactChange, 'change' | 'severity'>): boolean {
  return severity === 'none' && (change === 'kept' || change === 'rephrased');
}
