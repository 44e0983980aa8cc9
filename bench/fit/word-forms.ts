import type { PartOfSpeech } from './wordnet.js';

/** Regular inflections of a word, itself among them. */
export function inflections(word: string, part: PartOfSpeech): string[] {
  if (part === 'adv') return [word];
  const forms = [word];
  const silent = word.endsWith('e') ? word.slice(0, -1) : word;
  const changed = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : undefined;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? word + word.at(-1)! : silent;
  if (part === 'adj')
    forms.push(...['er', 'est'].map((ending) => (changed ?? doubled) + ending), `${word}ly`);
  else forms.push(changed ? `${changed}es` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
  if (part === 'verb') forms.push((changed ?? doubled) + 'ed', silent + 'ing', doubled + 'ing');
  return forms;
}
