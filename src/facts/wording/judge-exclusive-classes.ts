import { turningWords } from '../../languages/en/negative-words.js';
import { exclusiveClasses } from '../../languages/en/exclusive-classes.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import { isCapital } from '../../text/is-capital.js';
import { stem } from '../../text/stem.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { lemmasOf } from '../words/lemmas.js';

/** Sentences of one link that are read as one. */
const maxLinked = 3;
/** Words before a member in which something turns it, and before a deed, whose “no” stands by its subject. */
const maxToTurn = 3;
const maxToTurnDeed = 12;

interface Mention {
  readonly member: string;
  readonly token: number;
}

interface Mentions {
  /** What names a member, by class. */
  readonly named: ReadonlyMap<number, readonly Mention[]>;
  /** All members that the text speaks of, by class: those named, and those that a word tells too little of to name. */
  readonly told: ReadonlyMap<number, readonly Mention[]>;
}

/**
 * Another member of a closed class in the place of one: the husband who became a brother, the bus that became a train, “acquitted”
 * told as “guilty”, in whatever words the rest is told. Told where a sentence has a member that the linked sentences of the copy
 * have not, and these one that the source speaks of nowhere; where both are gone for good, a sentence further on will do.
 */
export function judgeExclusiveClasses(context: FactContext): Finding[] {
  const { source, copy, toCopy, isCopy } = context;
  if (!isCopy || !areEnglish(context)) return [];
  const [was, now] = [mentionsOf(source), mentionsOf(copy)];
  const findings: Finding[] = [];
  for (const [line, own] of was.named) {
    const [toldBefore, toldNow] = [was.told.get(line)!, now.told.get(line) ?? []];
    const come = (now.named.get(line) ?? []).filter((one) => !isAmong(toldBefore, one));
    if (come.length === 0) continue;
    const seen = new Set<string>();
    source.sentences.forEach((_, index) => {
      const linked = toCopy[index]!;
      if (linked.length === 0 || linked.length > maxLinked) return;
      const there = inSentences(copy, toldNow, linked);
      const gone = inSentences(source, own, [index]).filter((one) => !isAmong(there, one));
      const isForGood = gone.every((one) => !isAmong(toldNow, one));
      const a = onlyMember(gone);
      const b = onlyMember(inSentences(copy, come, isForGood ? withNeighbours(linked) : linked));
      if (!a || !b || isModifier(source, a) !== isModifier(copy, b)) return;
      if (seen.size === seen.add(`${a.member} ${b.member}`).size) return;
      const sides = {
        source: passage(source, source.tokens[a.token]!),
        copy: passage(copy, copy.tokens[b.token]!),
      };
      findings.push(tell('member-exchanged', exclusiveClasses[line]!.kind, sides));
    });
  }
  return findings;
}

function isAmong(mentions: readonly Mention[], { member }: Mention): boolean {
  return mentions.some((one) => one.member === member);
}

/** The first mention, where all are of one member. */
function onlyMember(mentions: readonly Mention[]): Mention | undefined {
  const [first] = mentions;
  return mentions.every(({ member }) => member === first!.member) ? first : undefined;
}

function withNeighbours(sentences: readonly number[]): readonly number[] {
  return sentences.flatMap((index) => [index - 1, index, index + 1]);
}

function inSentences(
  { sentences }: PreparedArticle,
  mentions: readonly Mention[],
  indexes: readonly number[],
): readonly Mention[] {
  return mentions.filter(({ token }) =>
    indexes.some((index) => {
      const sentence = sentences[index];
      return sentence !== undefined && token >= sentence.firstToken && token < sentence.endToken;
    }),
  );
}

const memo = new WeakMap<PreparedArticle, Mentions>();

function mentionsOf(document: PreparedArticle): Mentions {
  let mentions = memo.get(document);
  if (!mentions) memo.set(document, (mentions = findMentions(document)));
  return mentions;
}

function findMentions(document: PreparedArticle): Mentions {
  const { tokens, sentences, text, language } = document;
  const tags = tagTokens(document);
  const named = new Map<number, Mention[]>();
  const told = new Map<number, Mention[]>();
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  tokens.forEach(({ norm, stem: root, start }, token) => {
    const near = placesByStem().get(language === 'en' ? root : stem(norm, 'en'));
    if (!near) return;
    const lemmas = lemmasOf(norm, tags[token]);
    for (const { line, form, member, isNaming } of near) {
      if (!lemmas.includes(form)) continue;
      const members = told.get(line) ?? [];
      members.push({ member, token });
      told.set(line, members);
      const { tags: own } = exclusiveClasses[line]!;
      if (!isNaming || !(own as readonly string[]).includes(tags[token]!)) continue;
      // “Train” may be a band, and “Church” somebody's name.
      if (!creeds.has(line) && isCapital(text, start) && !starts.has(token)) continue;
      // What is denied is the other as much as the one.
      if (isTurned(document, token, (own as readonly string[]).includes('VERB')))
        for (const other of membersOf(line)) members.push({ member: other, token });
      else named.set(line, [...(named.get(line) ?? []), { member, token }]);
    }
  });
  return { named, told };
}

/** Whether a “not” before it, or a verb such as “refuse”, says the other of it. */
function isTurned(document: PreparedArticle, token: number, isDeed: boolean): boolean {
  const { tokens, sentences } = document;
  const first = sentences[firstEndingAfter(sentences, tokens[token]!.start)]?.firstToken ?? token;
  const from = Math.max(first, token - (isDeed ? maxToTurnDeed : maxToTurn));
  return tokens.slice(from, token).some(({ norm }) => turningWords.has(norm));
}

/** “School” of a school student is no school that one goes to. */
function isModifier(document: PreparedArticle, { token }: Mention): boolean {
  const [own, next] = [document.tokens[token]!, document.tokens[token + 1]];
  if (!next || document.text.slice(own.end, next.start) !== ' ') return false;
  const tags = tagTokens(document);
  return tags[token] === 'NOUN' && tags[token + 1] === 'NOUN';
}

interface Place {
  readonly line: number;
  readonly form: string;
  readonly member: string;
  readonly isNaming: boolean;
}

let places: ReadonlyMap<string, readonly Place[]> | undefined;

/** Forms by their stems, which tokens have; the stem alone takes “university” for “universe”. */
function placesByStem(): ReadonlyMap<string, readonly Place[]> {
  if (places) return places;
  const found = new Map<string, Place[]>();
  exclusiveClasses.forEach(({ members }, line) => {
    for (const text of members.split(' / ')) {
      const [naming, hinting = ''] = text.split(/ ?\(|\)/) as [string, string?];
      const names = naming.trim().split(' ');
      const add = (form: string, isNaming: boolean) => {
        const root = stem(form, 'en');
        found.set(root, [...(found.get(root) ?? []), { line, form, member: names[0]!, isNaming }]);
      };
      for (const form of names) add(form, true);
      for (const form of hinting.split(' ').filter(Boolean)) add(form, false);
    }
  });
  return (places = found);
}

function membersOf(line: number): readonly string[] {
  return exclusiveClasses[line]!.members.split(' / ').map((text) => text.split(' ')[0]!);
}

/** Classes whose members are written with a capital. */
const creeds: ReadonlySet<number> = new Set(
  exclusiveClasses.flatMap(({ members }, line) => (members.startsWith('catholic') ? [line] : [])),
);
