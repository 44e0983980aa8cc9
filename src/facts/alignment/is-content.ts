import { stopWords } from '../../languages/en/stop-words.js';
import type { Token } from '../../types.js';

/** A word that carries news; in languages without a list, every word. */
export function isContent({ norm }: Token): boolean {
  return !stopWords.has(norm) && (norm.length > 1 || !/^[a-z]/.test(norm));
}
