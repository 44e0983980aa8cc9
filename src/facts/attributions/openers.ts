import { clauseOpeners, times } from '../../languages/en/attribution-words.js';
import { calendarWords } from '../../languages/en/not-names.js';
import {
  boundPrepositions,
  clausalLemmas,
  evidenceHeads,
  passiveLemmas,
  speechDocuments,
  wishLemmas,
  type ReportingForm,
} from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { gapBefore, phraseAfter } from './noun-phrases.js';
import type { VerbPlace } from './subjects.js';

type Opener = 'quote' | 'clause' | 'end' | 'other';

/** What follows a verb: a quotation, a clause, the end of the clause, or anything. */
export function openerOf(document: PreparedArticle, verb: number, limit: number): Opener {
  const tags = tagTokens(document);
  const gap = gapBefore(document, verb + 1);
  if (/["“:‘]/.test(gap)) return 'quote';
  if (verb + 1 >= limit || /[,.;]/.test(gap)) return 'end';
  // “Said on Friday that”, “revealed today that”.
  if (clauseOpeners.has(afterAdverbs(document, verb + 1, limit))) return 'clause';
  // A noun phrase and a finite verb behind it: “said the army had fled”.
  const phrase = phraseAfter(document, verb + 1, limit);
  if (phrase === undefined || phrase.end >= limit) return 'other';
  const next = tags[phrase.end] === 'ADV' ? phrase.end + 1 : phrase.end;
  const isVerb =
    (tags[next] === 'VERB' || tags[next] === 'AUX') && !/ing$/.test(document.tokens[next]?.norm ?? '');
  return isVerb && !/[,.;:]/.test(gapBefore(document, next)) ? 'clause' : 'other';
}

/** Whether what follows the verb (or stands before it) can be what is said. */
export function opens(
  document: PreparedArticle,
  verb: number,
  first: number,
  limit: number,
  form: ReportingForm,
  group: VerbPlace,
  opener: Opener,
): boolean {
  const { tokens } = document;
  const next = verb + 1 < limit ? tokens[verb + 1]!.norm : '';
  const { kind, lemma } = form.verb;
  if (opener === 'quote') return true;
  if (lemma === 'say') return true;
  if (form.form === 'ing' && !group.hasBe && verb > first && !/[,”"—–]/.test(gapBefore(document, verb)))
    return false;
  if (next === 'to' && wishLemmas.has(lemma)) return true;
  if (group.isPassive && next !== 'by') return passiveLemmas.has(lemma);
  if (opener === 'clause') return true;
  // “A video adds a voice”: a thing is added, and nothing said.
  if (lemma === 'add' && !/[,”"]/.test(gapBefore(document, first))) return opener !== 'other';
  const bound = boundPrepositions.get(lemma);
  if (bound !== undefined) return bound.has(afterAdverbs(document, verb + 1, limit)) || lemma === 'call';
  if (clausalLemmas.has(lemma))
    return opener === 'end' && kind === 'speech' && /[,”"?]/.test(gapBefore(document, group.first - 1));
  if (kind === 'evidence') {
    const subject = tokens[group.first - 1]?.norm ?? '';
    return (
      next === 'to' || form.form === 'present' || evidenceHeads.has(subject) || speechDocuments.has(subject)
    );
  }
  return true;
}

/** The word after a verb and its adverbs: “spoke movingly of”, “ruled on Friday against”. */
function afterAdverbs(document: PreparedArticle, from: number, limit: number): string {
  const tags = tagTokens(document);
  let i = from;
  const isWhen = (norm: string) => calendarWords.has(norm) || times.has(norm);
  while (i < limit - 1 && i < from + 2 && (tags[i] === 'ADV' || isWhen(document.tokens[i]!.norm))) i++;
  return i < limit ? document.tokens[i]!.norm : '';
}
