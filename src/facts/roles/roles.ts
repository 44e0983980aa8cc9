import {
  beForms,
  clauseOpeners,
  convertedEvents,
  objectPrepositions,
  resultPrepositions,
  subjectControl,
} from '../../languages/en/role-words.js';
import { eventOfNoun, eventOfPhrase, type EventForm } from '../../languages/en/event-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Sentence, Span } from '../../types.js';
import { nameWords } from '../names/words.js';
import { isBroken, phraseAfter, phraseBefore, type NounPhrase } from './phrases.js';

/** Who did what to whom. */
export interface RoleFact {
  readonly sentence: number;
  /** Class of the event: `kill`, `attack`, … */
  readonly event: string;
  readonly verb: Span;
  readonly agent?: Span & { readonly key: string };
  readonly patient?: Span & { readonly key: string };
}

/** Farthest that `by` may stand behind a participle, in tokens. */
const maxToAgent = 10;

const memo = new WeakMap<PreparedArticle, readonly RoleFact[]>();

/**
 * Roles of a closed list of events, by patterns over parts of speech: active ("A attacked B"), passive ("B was attacked
 * by A", "B attacked by A") and nominal ("an attack by A on B", "A's attack on B"). Events with neither side are left
 * out. Linear in the document's length.
 */
export function extractRoles(document: PreparedArticle): RoleFact[] {
  let facts = memo.get(document);
  if (facts === undefined) {
    facts = document.language === 'en' ? document.sentences.flatMap((_, i) => rolesOf(document, i)) : [];
    memo.set(document, facts);
  }
  return [...facts];
}

interface Sides {
  readonly agent?: NounPhrase | undefined;
  readonly patient?: NounPhrase | undefined;
}

function rolesOf(document: PreparedArticle, index: number): RoleFact[] {
  const sentence = document.sentences[index]!;
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  const facts: RoleFact[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const form = eventOfPhrase(words[i]!, words[i + 1]);
    const noun = eventOfNoun(words[i]!);
    const { start, end } = document.tokens[i]!;
    const push = (event: string, { agent, patient }: Sides): void => {
      if (agent === undefined && patient === undefined) return;
      facts.push({
        sentence: index,
        event: event === 'shoot' && words[i + 1] === 'down' ? 'shoot down' : event,
        verb: { start, end },
        ...(agent === undefined ? {} : { agent: side(agent) }),
        ...(patient === undefined ? {} : { patient: side(patient) }),
      });
    };
    if (form !== undefined && tags[i] === 'VERB') {
      const sides = sidesOfVerb(document, sentence, i, form);
      push(form.event, sides);
      const converted = convertedEvents.get(form.event);
      const far = converted && partyAfter(document, sentence, i + 1, converted.link);
      // “A lost to B” has no object: the link behind it shows that it is no participle.
      const near = far && (sides.agent ?? (sides.patient ? undefined : phraseBefore(document, sentence, i)));
      if (near)
        push(
          converted.event,
          converted.isFromSubject ? { agent: near, patient: far } : { agent: far, patient: near },
        );
    } else if (noun !== undefined && tags[i] === 'NOUN') push(noun, sidesOfNoun(document, sentence, i));
    else if (form?.isParticiple === true && words[i + 1] === 'by')
      push(form.event, sidesOfVerb(document, sentence, i, form));
  }
  return facts;
}

function side({ start, end, key }: NounPhrase): Span & { readonly key: string } {
  return { start, end, key };
}

function sidesOfVerb(document: PreparedArticle, sentence: Sentence, i: number, form: EventForm): Sides {
  const { words } = nameWords(document);
  if (form.isParticiple && isPassive(document, sentence, i)) {
    return { agent: agentAfter(document, sentence, i + 1), patient: phraseBefore(document, sentence, i) };
  }
  const behind = words[i + 1] === 'over' ? i + 2 : i + 1;
  if (form.isParticiple && words[behind] === 'by') {
    return { agent: agentAfter(document, sentence, i + 1), patient: phraseBefore(document, sentence, i) };
  }
  let next = /^(?:down|over)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
  if (words[next] === 'control' && words[next + 1] === 'of') next += 2;
  const patient =
    next < sentence.endToken && !isBroken(document, next) ? phraseAfter(document, sentence, next) : undefined;
  // "Militants killed in the raid": a past form without an object is as likely a participle, and they the dead.
  if (patient === undefined && form.isParticiple) return {};
  // An infinitive or a gerund has its doer elsewhere, or none.
  if (words[i - 1] === 'to') return { agent: doerOfInfinitive(document, sentence, i - 1), patient };
  if (form.isGerund && !isProgressive(document, sentence, i))
    return { agent: doerOfParticiple(document, sentence, i), patient };
  return { agent: phraseBefore(document, sentence, i), patient };
}

/** “A agreed to buy B”: of these verbs the subject is to do what follows; whoever is ordered to is not. */
function doerOfInfinitive(document: PreparedArticle, sentence: Sentence, to: number): NounPhrase | undefined {
  const { words } = nameWords(document);
  return subjectControl.has(words[to - 1] ?? '') ? phraseBefore(document, sentence, to - 1) : undefined;
}

/** Words of a clause before its participle. */
const maxToParticiple = 30;

/** “A was chosen, beating B”: the subject that opens the sentence, where no other may be meant. */
function doerOfParticiple(document: PreparedArticle, sentence: Sentence, i: number): NounPhrase | undefined {
  const tags = tagTokens(document);
  if (!isBroken(document, i) || i - sentence.firstToken > maxToParticiple) return undefined;
  const verbs = range(sentence.firstToken, i).filter((k) => tags[k] === 'VERB' || tags[k] === 'AUX');
  const [first] = verbs;
  const { words } = nameWords(document);
  const isOneClause = range(sentence.firstToken, i).every(
    (k) => tags[k] !== 'CCONJ' && !clauseOpeners.has(words[k]!),
  );
  return first === undefined || !isOneClause ? undefined : phraseBefore(document, sentence, first);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
}

/** A form of `be` before the participle, with nothing but adverbs between. */
function isPassive(document: PreparedArticle, { firstToken }: Sentence, i: number): boolean {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  let k = i - 1;
  while (k >= firstToken && i - k < 4 && (tags[k] === 'ADV' || tags[k] === 'PART') && words[k] !== 'to') k--;
  return k >= firstToken && beForms.has(words[k]!);
}

function isProgressive(document: PreparedArticle, sentence: Sentence, i: number): boolean {
  return isPassive(document, sentence, i);
}

/** The phrase after the first `by` of the same clause. */
function agentAfter(
  document: PreparedArticle,
  { endToken, ...sentence }: Sentence,
  from: number,
): NounPhrase | undefined {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  for (let k = from; k < Math.min(endToken, from + maxToAgent); k++) {
    if (isBroken(document, k) || tags[k] === 'VERB' || tags[k] === 'SCONJ' || tags[k] === 'CCONJ')
      return undefined;
    if (words[k] === 'by' && k + 1 < endToken) return phraseAfter(document, { ...sentence, endToken }, k + 1);
  }
  return undefined;
}

/** The phrase behind the word that leads to the other end of a trade. */
function partyAfter(
  document: PreparedArticle,
  { endToken, ...sentence }: Sentence,
  from: number,
  link: string,
): NounPhrase | undefined {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  for (let k = from; k < Math.min(endToken, from + maxToAgent); k++) {
    if (isBroken(document, k) || tags[k] === 'SCONJ' || tags[k] === 'CCONJ') return undefined;
    if (words[k] !== link) continue;
    return tags[k + 1] === 'VERB' ? undefined : phraseAfter(document, { ...sentence, endToken }, k + 1);
  }
  return undefined;
}

/** Which side of an event a preposition behind its noun leads to. */
function sideOf(noun: string, preposition: string): 'agent' | 'patient' | undefined {
  const result = resultPrepositions.get(noun);
  if (result)
    return result.agent.has(preposition) ? 'agent' : result.patient.has(preposition) ? 'patient' : undefined;
  return preposition === 'by' ? 'agent' : objectPrepositions.has(preposition) ? 'patient' : undefined;
}

function sidesOfNoun(document: PreparedArticle, sentence: Sentence, i: number): Sides {
  const { words } = nameWords(document);
  const sides: { agent?: NounPhrase | undefined; patient?: NounPhrase | undefined } = {};
  let k = i + 1;
  for (let turn = 0; turn < 2 && k + 1 < sentence.endToken && !isBroken(document, k); turn++) {
    const slot = sideOf(words[i]!, words[k]!);
    if (slot === undefined || sides[slot] !== undefined) break;
    const phrase = phraseAfter(document, sentence, k + 1);
    if (phrase === undefined) break;
    sides[slot] = phrase;
    k = phrase.endToken;
  }
  // "The rebels' attack on the camp", "Niger's attack on the camp".
  if (sides.agent === undefined && sides.patient !== undefined && i > sentence.firstToken) {
    const isClitic = words[i - 1] === '';
    const isGenitive =
      isClitic || /^['’]\s/.test(document.text.slice(document.tokens[i - 1]!.end, document.tokens[i]!.start));
    if (isGenitive) sides.agent = phraseBefore(document, sentence, isClitic ? i - 1 : i);
  }
  return sides;
}
