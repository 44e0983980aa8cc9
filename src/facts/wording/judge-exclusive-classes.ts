import { turningWords } from '../../languages/en/negative-words.js';
import { exclusiveClasses } from '../../languages/en/exclusive-classes.js';
import { isCapital } from '../../text/is-capital.js';
import { stem } from '../../text/stem.js';
import { isContent } from '../alignment/is-content.js';
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
  readonly sentence: number;
}

/** What a text says of one class, by sentence. */
interface Told {
  /** What names a member. */
  readonly named: Map<number, Mention[]>;
  /** Members that are named, and those that a word tells too little of to name. */
  readonly told: Map<number, Set<string>>;
  /** The same of the whole text. */
  readonly members: Set<string>;
}

type Mentions = ReadonlyMap<number, Told>;

/**
 * Another member of a closed class in the place of one: the husband who became a brother, the bus that became a train, “acquitted”
 * told as “guilty”, in whatever words the rest is told. Told where a sentence has a member that the linked sentences of the copy
 * have not, and these one that the source speaks of nowhere; where both are gone for good, a sentence further on will do.
 */
export function judgeExclusiveClasses(context: FactContext): Finding[] {
  const { source, copy, toCopy, toSource, isCopy } = context;
  if (!isCopy || !areEnglish(context)) return [];
  const [was, now] = [mentionsOf(source), mentionsOf(copy)];
  const findings: Finding[] = [];
  for (const [line, before] of was) {
    const after = now.get(line);
    if (!after) continue;
    const seen = new Set<string>();
    for (const [index, own] of before.named) {
      const isLinked = toCopy[index]!.length > 0;
      const linked = isLinked ? toCopy[index]! : unansweredNear(context, index);
      if (linked.length === 0 || linked.length > maxLinked) continue;
      const gone = own.filter(({ member }) => !linked.some((j) => after.told.get(j)?.has(member)));
      const isForGood = gone.every(({ member }) => !after.members.has(member));
      if (!isLinked && !isForGood) continue;
      const near = isForGood ? new Set(linked.flatMap((j) => [j - 1, j, j + 1])) : linked;
      const come = [...near].flatMap((j) => after.named.get(j) ?? []);
      const a = onlyMember(gone);
      const answers = isLinked ? [...new Set(linked.flatMap((j) => toSource[j]!))] : [index];
      const beside = answers.flatMap((i) => [i - 1, i, i + 1]);
      const isTold = (member: string) =>
        before.members.has(member) || beside.some((i) => before.told.get(i)?.has(member));
      const b = onlyMember(come.filter(({ member }) => !isTold(member)));
      if (!a || !b || isModifier(source, a) !== isModifier(copy, b)) continue;
      if (exclusiveClasses[line]!.isOfAnything && !areOfOneThing(context, a.token, b.token)) continue;
      if (exclusiveClasses[line]!.isOfVerbs && areOfTwoVerbs(context, a.token, b.token)) continue;
      if (seen.size === seen.add(`${a.member} ${b.member}`).size) continue;
      const sides = {
        source: passage(source, source.tokens[a.token]!),
        copy: passage(copy, copy.tokens[b.token]!),
      };
      findings.push(tell('member-exchanged', exclusiveClasses[line]!.kind, sides));
    }
  }
  return findings;
}

/** Sentences of the copy that answer nothing, where the order of the source has a sentence that nothing answers. */
function unansweredNear({ toCopy, toSource }: FactContext, index: number): number[] {
  const [before, after] = [toCopy[index - 1]?.at(-1), toCopy[index + 1]?.[0]];
  const near = new Set([before, after].flatMap((j) => (j === undefined ? [] : [j - 1, j + 1])));
  return [...near].filter((j) => toSource[j]?.length === 0);
}

/** Words to either side in which what a word is said of stands. */
const reach = 5;

/** A word beside the one stands beside the other as well: “an increase of 6 per cent”, “a fall of 6 per cent”. */
function areOfOneThing({ source, copy, words }: FactContext, a: number, b: number): boolean {
  for (let i = Math.max(0, a - reach); i <= Math.min(source.tokens.length - 1, a + reach); i++) {
    const partner = words.toCopy[i]!;
    if (partner < 0 || !isContent(source.tokens[i]!)) continue;
    if (Math.abs(partner - b) <= reach && isContent(copy.tokens[partner]!)) return true;
  }
  return false;
}

/** Words from “likely” to the verb that it is said of. */
const toVerb = 3;

/** “Unlikely to fall”, “will probably stay”: of two deeds the one may be as likely as the other is not. */
function areOfTwoVerbs({ source, copy }: FactContext, a: number, b: number): boolean {
  const [x, y] = [verbBehind(source, a), verbBehind(copy, b)];
  return x !== undefined && y !== undefined && source.tokens[x]!.stem !== copy.tokens[y]!.stem;
}

function verbBehind(document: PreparedArticle, at: number): number | undefined {
  const tags = tagTokens(document);
  for (let i = at + 1; i <= Math.min(document.tokens.length - 1, at + toVerb); i++)
    if (tags[i] === 'VERB') return i;
  return undefined;
}

/** The first mention, where all are of one member. */
function onlyMember(mentions: readonly Mention[]): Mention | undefined {
  const [first] = mentions;
  return mentions.every(({ member }) => member === first!.member) ? first : undefined;
}

const memo = new WeakMap<PreparedArticle, Mentions>();

function mentionsOf(document: PreparedArticle): Mentions {
  let mentions = memo.get(document);
  if (!mentions) memo.set(document, (mentions = findMentions(document)));
  return mentions;
}

function findMentions(document: PreparedArticle): Mentions {
  const { sentences, language } = document;
  const tags = tagTokens(document);
  const found = new Map<number, Told>();
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let token = firstToken; token < endToken; token++) {
      const { norm, stem: root } = document.tokens[token]!;
      const near = placesByStem().get(language === 'en' ? root : stem(norm, 'en'));
      if (!near) continue;
      const lemmas = lemmasOf(norm, tags[token]);
      for (const place of near) {
        if (!lemmas.includes(place.form)) continue;
        let told = found.get(place.line);
        if (!told) found.set(place.line, (told = { named: new Map(), told: new Map(), members: new Set() }));
        add(document, told, place, { member: place.member, token, sentence });
      }
    }
  });
  return found;
}

function add(
  document: PreparedArticle,
  { named, told, members }: Told,
  { line, isNaming }: Place,
  mention: Mention,
): void {
  const { token, sentence, member } = mention;
  const here = told.get(sentence) ?? new Set();
  told.set(sentence, here.add(member));
  if (isNaming) members.add(member);
  const { tags, isCapitalised, members: all } = exclusiveClasses[line]!;
  if (!isNaming || !tags.includes(tagTokens(document)[token]!)) return;
  const { firstToken } = document.sentences[sentence]!;
  // “Train” may be a band, and “Church” somebody's name.
  if (!isCapitalised && isCapital(document.text, document.tokens[token]!.start) && token > firstToken) return;
  // What is denied is the other as much as the one.
  if (isTurned(document, mention, tags.includes('VERB')))
    for (const { names } of all) {
      here.add(names[0]!);
      members.add(names[0]!);
    }
  else {
    const list = named.get(sentence);
    if (list) list.push(mention);
    else named.set(sentence, [mention]);
  }
}

/** Whether a “not” before it, or a verb such as “refuse”, says the other of it. */
function isTurned(
  { tokens, sentences }: PreparedArticle,
  { token, sentence }: Mention,
  isDeed: boolean,
): boolean {
  const from = token - (isDeed ? maxToTurnDeed : maxToTurn);
  const before = tokens.slice(Math.max(sentences[sentence]!.firstToken, from), token);
  // “Will probably not end well”.
  const next = isDeed ? undefined : tokens[token + 1];
  return [...before, ...(next ? [next] : [])].some(({ norm }) => turningWords.has(norm));
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
    for (const { names, hints } of members) {
      const add = (form: string, isNaming: boolean) => {
        const root = stem(form, 'en');
        found.set(root, [...(found.get(root) ?? []), { line, form, member: names[0]!, isNaming }]);
      };
      for (const form of names) add(form, true);
      for (const form of hints) add(form, false);
    }
  });
  return (places = found);
}
