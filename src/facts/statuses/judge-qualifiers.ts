import { qualifierAnswers, qualifiers, type Qualifier } from '../../languages/en/qualifiers.js';
import { reportingAdverbs, wishLemmas } from '../../languages/en/reporting-verbs.js';
import { titles } from '../../languages/en/titles.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { attributionsOfSentence } from '../attributions/attributions.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isSurelySame } from './is-surely-same.js';
import { breaks } from './verb-shapes.js';

/** Farthest that the word stands from what it qualifies, in words. */
const maxReach = 3;

/**
 * What is only suspected, was only tried, or is only the deputy: “suspected smugglers” that became “smugglers”, “the
 * deputy director” that became “the director”. The noun or verb must stand in the copy, in whatever words round it, and
 * nothing in the sentences that answer may say in other words what the qualifier said.
 */
export function judgeQualifiers(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const lost = lostQualifiers(context).map(({ own, other, qualifier, replaced }): Finding => {
    const sides = { source: passage(context.source, own), copy: passage(context.copy, other) };
    if (qualifier.class === 'rank') return tell('rank-changed', 'role', sides);
    if (qualifier.class === 'attempt')
      return tell(replaced ? 'attempt-changed' : 'attempt-told-as-done', 'status', sides);
    return tell('suspicion-lost', 'status', sides);
  });
  const added = lostQualifiers(mirror(context))
    .filter(({ replaced }) => !replaced)
    .map(({ own, other, qualifier }): Finding => {
      const sides = { source: passage(context.source, other), copy: passage(context.copy, own) };
      // Who held the office then may have left it by now: that depends on the day.
      if (qualifier.class === 'rank')
        return tell('rank-changed', 'role', sides, isFormer(sides.copy.text) ? { severity: 'minor' } : {});
      return tell(qualifier.class === 'attempt' ? 'attempt-changed' : 'suspicion-added', 'status', sides);
    });
  return [...lost, ...added];
}

function isFormer(office: string): boolean {
  return /^(?:former|ex|onetime|erstwhile)\b/i.test(office);
}

interface Lost {
  readonly own: Span;
  readonly other: Span;
  readonly qualifier: Qualifier;
  /** Another of its class stands in its place. */
  readonly replaced: boolean;
}

function lostQualifiers(context: FactContext): Lost[] {
  const { source, copy, words, toCopy } = context;
  const tags = tagTokens(source);
  const lost: Lost[] = [];
  source.sentences.forEach(({ firstToken, endToken }, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0) return;
    for (let i = firstToken; i < endToken; i++) {
      const deed = suspectedDeed(source, i, endToken);
      const qualifier = deed === undefined ? qualifiers.get(source.tokens[i]!.norm) : suspicion;
      if (!qualifier || words.toCopy[i]! >= 0) continue;
      // “A failed coup”, not “who failed exams”; “four reported cases”, not “they reported cases”.
      if (tags[i] === 'VERB' && !beforeNoun.has(tags[i - 1]!)) continue;
      const head = deed ?? headOf(source, tags, i, endToken);
      const partner = head === undefined ? -1 : words.toCopy[head]!;
      if (head === undefined || partner < 0) continue;
      // “Reportedly cost”, “exceed”; “alleged signature”, “confession”: nothing shows that it is one thing that was doubted.
      if (qualifier.class === 'suspicion' && !isSurelySame(source, head, copy, partner)) continue;
      // An office is a noun in both: “president” is none where the copy has “presidential”.
      if (qualifier.class === 'rank' && !nominal.has(tagTokens(copy)[partner]!)) continue;
      // “Arrested for setting fire” is how a desk says it; “who set fire” is not.
      if (deed !== undefined && verbForm(copy.tokens[partner]!.norm) === 'gerund') continue;
      if (qualifier.class === 'rank' && !isOffice(source, tags, i, head)) continue;
      if (qualifier.class === 'rank' && isAnothers(context, i, head, partner)) continue;
      if (isKept(copy, partner, qualifier)) continue;
      if (qualifier.group === formerGroup && wasOnce(copy, partner)) continue;
      // “A failed bid”, “a bid”: the noun itself says that it was tried.
      if (qualifier.class === 'attempt' && qualifierAnswers.attempt.test(copy.tokens[partner]!.norm))
        continue;
      const replacement = qualifierBefore(context, partner, qualifier);
      if (replacement === undefined && isAnswered(context, linked, qualifier)) continue;
      if (reportingAdverbs.has(source.tokens[i]!.norm) && isHearsayBeside(copy, linked)) continue;
      // “Suspected of”, whichever word of the source it was taken for.
      if (deed !== undefined && holdsSuspicion(copy, linked)) continue;
      lost.push({
        own: { start: source.tokens[i]!.start, end: source.tokens[head]!.end },
        other: { start: copy.tokens[replacement ?? partner]!.start, end: copy.tokens[partner]!.end },
        qualifier,
        replaced: replacement !== undefined,
      });
    }
  });
  return lost;
}

const suspicion: Qualifier = { class: 'suspicion', group: 'suspicion of' };

/** “On suspicion of setting fire”: the token of “setting” for that of “suspicion”. */
function suspectedDeed({ tokens }: PreparedArticle, i: number, end: number): number | undefined {
  if (tokens[i]!.norm !== 'suspicion' || tokens[i + 1]?.norm !== 'of' || i + 2 >= end) return undefined;
  return verbForm(tokens[i + 2]!.norm) === 'gerund' ? i + 2 : undefined;
}

function holdsSuspicion({ tokens, sentences }: PreparedArticle, linked: readonly number[]): boolean {
  return linked.some((index) => {
    const { firstToken, endToken } = sentences[index]!;
    return tokens
      .slice(firstToken, endToken)
      .some(({ norm }) => norm.startsWith('suspect') || norm.startsWith('suspici'));
  });
}

const beforeNoun = new Set<Tag>(['DET', 'NUM', 'ADJ', 'ADP']);
const nominal = new Set<Tag>(['NOUN', 'PROPN']);
const between = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** What a word qualifies: the last noun of the run behind it, or behind an adverb the verb. */
function headOf(
  document: PreparedArticle,
  tags: readonly Tag[],
  i: number,
  limit: number,
): number | undefined {
  const isAdverb = tags[i] === 'ADV';
  let head: number | undefined;
  for (let k = i + 1; k < Math.min(limit, i + 1 + maxReach); k++) {
    if (breaks(document, k)) break;
    if (isAdverb) {
      if (tags[k] === 'VERB') return k;
      if (tags[k] !== 'AUX' && tags[k] !== 'ADV') break;
    } else if (!between.has(tags[k]!)) break;
    else if (nominal.has(tags[k]!)) {
      // “Former president Ann Lee” is a former president.
      if (head !== undefined && tags[head] === 'NOUN' && tags[k] === 'PROPN') break;
      head = k;
    }
  }
  return head;
}

/**
 * Ranks are of people: “the former president”, “the deputy editor”, not “the former mill”. Who was a footballer once is
 * one to most desks.
 */
function isOffice({ tokens }: PreparedArticle, tags: readonly Tag[], i: number, head: number): boolean {
  const { norm } = tokens[head]!;
  if (titles.has(norm.replace(/s$/, ''))) return true;
  if (/^(?:former|ex|onetime|erstwhile)$/.test(tokens[i]!.norm)) return false;
  // “Future Sex and the City shows”: a name is an office only behind what deputies have.
  if (tags[head] === 'PROPN' && /^(?:deputy|vice|assistant|acting)$/.test(tokens[i]!.norm)) return true;
  return /(?:er|or|ist|ant|ent|man|woman|ian|ive|head)s?$/.test(norm);
}

/** Words on each side of an office in which its holder may be named. */
const toHolder = 6;

/** “The deputy mayor, Ole Brandt”, “she was mayor for ten years”: whom the one names the other does not speak of. */
function isAnothers({ source, copy, words }: FactContext, i: number, head: number, partner: number): boolean {
  // “Vice Admiral Kulakov”, “Admiral Vladimir”.
  const [next, otherNext] = [holderAt(source, head + 1), holderAt(copy, partner + 1)];
  if (
    next !== undefined &&
    otherNext !== undefined &&
    next !== otherNext &&
    words.toCopy[head + 1] !== partner + 1
  )
    return true;
  const [own, others] = [holderNear(source, i, head), holderNear(copy, partner, partner)];
  if (own.length === 0 || others.length === 0) return own.length + others.length > 0;
  const stems = new Set(others.map((j) => copy.tokens[j]!.stem));
  return !own.some((k) => stems.has(source.tokens[k]!.stem) || others.includes(words.toCopy[k]!));
}

/** The stem of a name at a place. */
function holderAt(document: PreparedArticle, at: number): string | undefined {
  return tagTokens(document)[at] === 'PROPN' ? document.tokens[at]!.stem : undefined;
}

/** Words of names right before or behind an office, those of a sentence beside included. */
function holderNear(document: PreparedArticle, first: number, last: number): number[] {
  const tags = tagTokens(document);
  const found: number[] = [];
  for (let k = Math.max(0, first - toHolder); k < Math.min(tags.length, last + 1 + toHolder); k++)
    if ((k < first || k > last) && tags[k] === 'PROPN') found.push(k);
  return found;
}

/** “Ex-governor”, “former governor”, whatever else these two words were taken for. */
function isKept({ tokens }: PreparedArticle, head: number, own: Qualifier): boolean {
  for (let k = head - 1; k >= Math.max(0, head - maxReach); k--)
    if (qualifiers.get(tokens[k]!.norm)?.group === own.group) return true;
  return false;
}

const formerGroup = qualifiers.get('former')!.group;

/** Words from “was” to an office. */
const maxToWas = 4;

/** “Who was its director until May”, “once director”: the tense says that it is over. */
function wasOnce(document: PreparedArticle, head: number): boolean {
  const { tokens } = document;
  for (let k = head - 1; k >= Math.max(0, head - maxToWas) && !breaks(document, k + 1); k--)
    if (/^(?:was|were|been|had|held|served|once|then)$/.test(tokens[k]!.norm)) return true;
  return /^(?:until|till|from)$/.test(tokens[head + 1]?.norm ?? '');
}

/** Another qualifier of the class before the noun of the copy. */
function qualifierBefore({ copy, words }: FactContext, head: number, own: Qualifier): number | undefined {
  for (let k = head - 1; k >= Math.max(0, head - maxReach); k--) {
    const other = qualifiers.get(copy.tokens[k]!.norm);
    if (other?.class === own.class && other.group !== own.group && words.toSource[k]! < 0) return k;
  }
  return undefined;
}

function isAttributed({ copy, words }: FactContext, index: number): boolean {
  return attributionsOfSentence(copy, index).some(
    ({ cueToken, isAnonymous, cueLemma }) =>
      words.toSource[cueToken]! < 0 && (isAnonymous || !wishLemmas.has(cueLemma)),
  );
}

/** “According to a friend, he was ill. He reportedly lay in bed”: what follows is the friend's word too. */
function isHearsayBeside(copy: PreparedArticle, linked: readonly number[]): boolean {
  return linked.some((index) =>
    [index - 1, index + 1].some((j) =>
      attributionsOfSentence(copy, j).some(({ isAnonymous }) => isAnonymous),
    ),
  );
}

function isAnswered(context: FactContext, linked: readonly number[], { class: name }: Qualifier): boolean {
  const { copy, words } = context;
  return linked.some((index) => {
    // “Reportedly asks”, “sources suggest that he asks”: it is still somebody's word.
    if (name === 'suspicion' && isAttributed(context, index)) return true;
    const { firstToken, endToken } = copy.sentences[index]!;
    for (let j = firstToken; j < endToken; j++)
      if (words.toSource[j]! < 0 && qualifierAnswers[name].test(copy.tokens[j]!.norm)) return true;
    return false;
  });
}
