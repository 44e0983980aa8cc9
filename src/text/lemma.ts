import { irregularNouns } from '../languages/en/irregular-nouns.js';
import { irregularVerbs, oddVerbForms } from '../languages/en/irregular-verbs.js';
import { tagModel } from '../languages/en/tag-model.js';

export type VerbForm = 'base' | 'past' | 'participle' | 'past-or-participle' | 'gerund' | 'third-person';

interface Irregular {
  readonly base: string;
  readonly form: VerbForm;
}

let irregulars: Map<string, Irregular> | undefined;

function irregularForms(): Map<string, Irregular> {
  if (irregulars !== undefined) return irregulars;
  irregulars = new Map();
  for (const line of irregularVerbs) {
    const [base, past, participle] = line.split(' ').map((forms) => forms.split('/')) as [
      string[],
      string[],
      string[],
    ];
    for (const form of participle) set(irregulars, form, base[0]!, 'participle');
    for (const form of past) {
      set(irregulars, form, base[0]!, participle.includes(form) ? 'past-or-participle' : 'past');
    }
  }
  for (const [form, base] of oddVerbForms) irregulars.set(form, { base, form: oddForm(form) });
  return irregulars;
}

function oddForm(form: string): VerbForm {
  if (form.endsWith('ing')) return 'gerund';
  if (/^(?:was|were|did)$/.test(form)) return 'past';
  if (/^(?:been|done)$/.test(form)) return 'participle';
  return form === 'had' || form.endsWith('ed') ? 'past-or-participle' : 'third-person';
}

/** `put`, `come` and the like are their own base: as such they tell no tense. */
function set(forms: Map<string, Irregular>, form: string, base: string, kind: VerbForm): void {
  // `wound` is a verb of its own, and `lay` the base of `laid`, more often than the past of `wind` and `lie`.
  if (form !== base && form !== 'wound' && !(form === 'lay' && base === 'lie'))
    forms.set(form, { base, form: kind });
}

/**
 * Which form of a verb a folded word is, by its shape alone; undefined where it cannot be a verb (`table` may be one).
 *
 * `cut` and `put` count as `base`. Ask only of tokens tagged VERB or AUX: `red` is no verb, and this does not know it.
 */
export function verbForm(norm: string): VerbForm | undefined {
  const irregular = irregularForms().get(norm);
  if (irregular !== undefined) return irregular.form;
  if (!/^[a-z]{2,30}$/.test(norm)) return undefined;
  if (norm.length > 4 && norm.endsWith('ing') && hasVowel(norm.slice(0, -3))) return 'gerund';
  if (norm.length > 3 && norm.endsWith('ed') && !norm.endsWith('eed') && hasVowel(norm.slice(0, -2))) {
    return 'past-or-participle';
  }
  if (norm.length > 3 && /[^s]s$/.test(norm) && !/(?:us|is)$/.test(norm)) return 'third-person';
  return 'base';
}

/**
 * Dictionary form of a folded word: of verbs by the irregular list and the rules of spelling, of nouns without the
 * plural ending; any other word as it is.
 */
export function lemma(norm: string, tag: string): string {
  if (tag === 'VERB' || tag === 'AUX') return verbLemma(norm);
  if (tag === 'NOUN') return nounLemma(norm);
  return norm;
}

function verbLemma(norm: string): string {
  const irregular = irregularForms().get(norm);
  if (irregular !== undefined) return irregular.base;
  switch (verbForm(norm)) {
    case 'gerund':
      return restore(norm.slice(0, -3));
    case 'past-or-participle':
      return norm.endsWith('ied') && norm.length > 4 ? `${norm.slice(0, -3)}y` : restore(norm.slice(0, -2));
    case 'third-person':
      return singular(norm);
    default:
      return norm;
  }
}

/** `mak` → `make`, `stopp` → `stop`, `attack` → `attack`: the known word decides, then the spelling. */
function restore(stump: string): string {
  const { words } = tagModel();
  const single = /([bdgklmnprtvz])\1$/.test(stump) ? stump.slice(0, -1) : undefined;
  if (single !== undefined && words.has(single) && !words.has(stump)) return single;
  const silent = `${stump}e`;
  if (words.has(silent) && !words.has(stump)) return silent;
  if (words.has(stump) && !words.has(silent)) return stump;
  if (single !== undefined && !/(?:ll|ss|zz)$/.test(stump)) return single;
  return needsSilentE(stump) ? silent : stump;
}

function needsSilentE(stump: string): boolean {
  return /(?:[^aeiou](?:at|iz|is|ut|in|id|ak|ok|ot)|[aeiou]v|[^aeiou]l|c|u|rg|dg|ns|rs|as|ur)$/.test(stump);
}

function nounLemma(norm: string): string {
  const irregular = irregularNouns.get(norm);
  if (irregular !== undefined) return irregular;
  if (norm.length > 5 && norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  return norm.length > 3 && /[^su]s$/.test(norm) && !norm.endsWith('is') ? singular(norm) : norm;
}

function singular(norm: string): string {
  if (/[^aeiou]ies$/.test(norm) && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(norm) || /(?:[^aeiou]o)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}

function hasVowel(part: string): boolean {
  return /[aeiouy]/.test(part);
}
