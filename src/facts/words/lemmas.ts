import { lemma } from '../../text/lemma.js';

/**
 * Dictionary forms that a folded word may have, the likeliest first: with a part of speech one, else up to three. Of a
 * verb with its particle (`called_off`) the verb is put into its form.
 */
export function lemmasOf(norm: string, tag?: string): string[] {
  const joint = norm.indexOf('_');
  if (joint > 0) return [lemma(norm.slice(0, joint), 'VERB') + norm.slice(joint)];
  if (tag === 'VERB' || tag === 'NOUN') {
    const one = lemma(norm, tag);
    return one === norm ? [norm] : [one, norm];
  }
  if (tag === 'ADJ' || tag === 'ADV') return [norm];
  return [...new Set([lemma(norm, 'VERB'), lemma(norm, 'NOUN'), norm])];
}
