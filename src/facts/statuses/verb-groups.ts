import {
  beForms,
  doForms,
  equated,
  haveForms,
  modals,
  prospective,
  type ModalClass,
} from '../../languages/en/modals.js';
import { negatorBreakers, verbNegators } from '../../languages/en/negators.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import {
  breaks,
  endsAsQuestion,
  invertedVerb,
  isBaseForm,
  isBaseVerb,
  isHyphen,
  negatesVerb,
  isPlanning,
  isVerbBeforeObject,
  isWould,
  negatorsBefore,
  opensVerb,
} from './verb-shapes.js';

/** Words of one verb group, by token index of the document. */
export interface VerbGroup {
  readonly first: number;
  /** The verb that carries the meaning. */
  readonly verb: number;
  readonly modal?: ModalClass;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly isFinite: boolean;
  readonly isProgressive: boolean;
  readonly isPerfect: boolean;
  readonly isPassive: boolean;
  /** “is going to”, “is to”, “is about to”, “is set to”. */
  readonly isProspective: boolean;
  /** “has to”, “needs to”. */
  readonly isObliged: boolean;
  readonly negators: number;
  /** “to launch”. */
  readonly isInfinitive: boolean;
  /** The auxiliary stands before the subject: “did the army say”. */
  readonly isInverted: boolean;
}

/** Longest group, in words, with its adverbs. */
const maxGroup = 12;
/** Farthest verb after an inverted auxiliary, in words. */
const maxInversion = 14;
/** Every verb group of one sentence, in reading order. */
export function readVerbGroups(document: PreparedArticle, sentenceIndex: number): VerbGroup[] {
  const sentence = document.sentences[sentenceIndex]!;
  const tags = tagTokens(document);
  const isQuestion = endsAsQuestion(document, sentenceIndex);
  const groups: VerbGroup[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const group = opensGroup(document, tags, i, sentence.firstToken)
      ? readGroup(document, tags, i, sentence.endToken, isQuestion)
      : undefined;
    if (group === undefined) i++;
    else {
      const negators = negatorsBefore(
        document,
        tags,
        group.first,
        Math.max(sentence.firstToken, (groups.at(-1)?.verb ?? -1) + 1),
      );
      groups.push(negators === 0 ? group : { ...group, negators: group.negators + negators });
      i = group.isInverted ? Math.max(i + 1, group.verb + 1) : group.verb + 1;
    }
  }
  return groups;
}

function opensGroup(document: PreparedArticle, tags: readonly Tag[], i: number, first: number): boolean {
  const { norm } = document.tokens[i]!;
  if (norm === 'to')
    return isBaseVerb(document, tags, verbNegators.has(document.tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1);
  if (modals.has(norm)) return tags[i] !== 'NOUN' && tags[i] !== 'PROPN';
  if (beForms.has(norm) || doForms.has(norm) || haveForms.has(norm)) return true;
  if (norm === "'s") return tags[i] === 'AUX' || tags[i] === 'VERB';
  if (norm === "'d") return true;
  return opensVerb(document, tags, i) && !(i > first && isHyphen(document, i));
}

function readGroup(
  document: PreparedArticle,
  tags: readonly Tag[],
  first: number,
  limit: number,
  isQuestion: boolean,
): VerbGroup | undefined {
  const { tokens } = document;
  const state = {
    modal: undefined as ModalClass | undefined,
    tense: 'none' as VerbGroup['tense'],
    isFinite: false,
    isProgressive: false,
    isPerfect: false,
    isPassive: false,
    isProspective: false,
    isObliged: false,
    negators: 0,
    isInfinitive: false,
    isInverted: false,
  };
  let verb = -1;
  let last: 'modal' | 'be' | 'have' | 'do' | 'none' = 'none';
  let pending = 0;
  let i = first;
  const end = Math.min(limit, first + maxGroup);
  for (; i < end; i++) {
    const norm = isWould(document, i) ? 'would' : tokens[i]!.norm;
    if (i > first && breaks(document, i)) break;
    if (norm === 'to') {
      if (i > first && !(last === 'be' || last === 'have' || state.isProspective) && verb < 0) break;
      if (last === 'be' && tokens[i + 1]?.norm === 'blame') break; // “Frost was to blame”: nothing to come.
      if (!isBaseVerb(document, tags, i + 1) && !/^(?:be|have|do|not)$/.test(tokens[i + 1]?.norm ?? ''))
        break;
      const before = tokens[i - 1]?.norm;
      if (i === first) state.isInfinitive = true;
      else if (before === 'yet' || (before === 'still' && last === 'have')) {
        // “Has yet to win” is “has not won”.
        state.negators++;
        state.isPerfect = true;
      } else if (last === 'have') state.isObliged = true;
      // “The aim is to win” tells what the aim is, and of nothing to come.
      else if (i > first + 1 || !equated.has(tokens[first - 1]?.norm ?? '')) state.isProspective = true;
      last = 'none';
      continue;
    }
    const modal = modals.get(norm);
    if (modal !== undefined && last === 'none' && verb < 0 && !state.isInfinitive) {
      state.modal = modal;
      state.tense = modal === 'future' ? 'future' : norm === 'could' || norm === 'would' ? 'past' : 'present';
      state.isFinite = true;
      if (norm === 'cannot') state.negators++;
      last = 'modal';
      continue;
    }
    const be = beForms.get(norm) ?? (norm === "'s" ? 'present' : undefined);
    if (be !== undefined && last !== 'do') {
      if (last === 'none' && verb < 0 && !state.isInfinitive && (be === 'past' || be === 'present')) {
        state.tense = be;
        state.isFinite = true;
      } else if (last === 'have' && be === 'participle') state.isPerfect = true;
      else if (last === 'be' && be === 'ing') state.isProgressive = true;
      else if (verb >= 0 && be !== 'base' && be !== 'ing') break;
      verb = i;
      last = 'be';
      state.negators += pending;
      pending = 0;
      continue;
    }
    const have = haveForms.get(norm);
    const isObligation = last === 'do' && norm === 'have' && tokens[i + 1]?.norm === 'to';
    if (have !== undefined && (last === 'none' || last === 'modal' || isObligation)) {
      if (last === 'none' && !state.isInfinitive && have !== 'ing') {
        state.tense = have === 'past' ? 'past' : 'present';
        state.isFinite = true;
      }
      verb = i;
      last = 'have';
      state.negators += pending;
      pending = 0;
      continue;
    }
    const auxiliaryDo = doForms.get(norm);
    if (auxiliaryDo !== undefined && last === 'none') {
      state.tense = auxiliaryDo;
      state.isFinite = true;
      verb = i;
      last = 'do';
      continue;
    }
    if (norm === "'d" && last === 'none') {
      state.tense = 'past';
      state.isFinite = true;
      verb = i;
      last = 'have';
      continue;
    }
    if (negatesVerb(document, i)) {
      if (negatorBreakers.has(tokens[i + 1]?.norm ?? '')) continue;
      if (last === 'none') pending++;
      else state.negators++;
      continue;
    }
    if (last === 'be' && (norm === 'able' || norm === 'unable') && tokens[i + 1]?.norm === 'to') {
      state.modal = 'ability';
      if (norm === 'unable') state.negators++;
      state.isProspective = false;
      last = 'modal';
      verb = -1;
      i++;
      continue;
    }
    const leadsOn = last === 'be' && prospective.has(norm) && tokens[i + 1]?.norm === 'to';
    if (leadsOn && isBaseVerb(document, tags, i + 2)) {
      state.isProspective = true;
      continue;
    }
    const follows = i > first && (last === 'modal' || last === 'do');
    // After “did not”, “will” and “will also” stands a verb, whatever the tagger says.
    const isLed = (state.negators > 0 || tags[i - 1] === 'ADV') && /^(?:NOUN|ADJ)$/.test(tags[i]!);
    const isAny = follows && (tags[i] === 'AUX' || (isLed && isBaseForm(norm)));
    const isForced = isAny || isVerbBeforeObject(document, tags, i);
    if (tags[i] === 'VERB' || isForced || (i === first && isPlanning(document, tags, i))) {
      const isIng = verbForm(norm) === 'gerund';
      if (last === 'be') {
        if (isIng) state.isProgressive = true;
        else state.isPassive = true;
      } else if (last === 'have') state.isPerfect = true;
      else if (last === 'none' && !state.isInfinitive && !state.isProspective && !state.isObliged) {
        const shape = verbForm(norm);
        // “performed by the choir” is a participle, whatever the form may be elsewhere.
        const isAgentive = shape === 'past-or-participle' && tokens[i + 1]?.norm === 'by';
        state.isFinite = shape !== 'gerund' && shape !== 'participle' && !isAgentive;
        state.tense = !state.isFinite
          ? 'none'
          : shape === 'past' || shape === 'past-or-participle'
            ? 'past'
            : 'present';
      }
      verb = i;
      state.negators += pending;
      pending = 0;
      break;
    }
    if (tags[i] === 'ADV' || norm === 'also' || norm === 'all' || norm === 'both') continue;
    break;
  }
  if (
    isQuestion &&
    (last === 'do' || last === 'be' || last === 'modal' || last === 'have') &&
    (verb < 0 || verb <= i - 1)
  ) {
    const far = invertedVerb(document, tags, i, Math.min(limit, i + maxInversion));
    if (far >= 0 && tags[i] !== 'ADV') return { first, verb: far, ...state, isInverted: true };
  }
  if (verb < 0) return undefined;
  return { first, verb, ...state };
}
