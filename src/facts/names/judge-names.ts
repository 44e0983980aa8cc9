import { isCommonNoun } from './is-common-noun.js';
import type { Passage, PreparedArticle, Token } from '../../types.js';
import { tokensOf } from '../alignment/align-words.js';
import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { areShortForms } from '../../languages/en/short-forms.js';
import { joiners } from '../../languages/en/not-names.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { pairLost } from '../alignment/pair-lost.js';
import { passage, sameWording, type FactContext, type Finding } from '../fact-context.js';
import { isExchanged, namesInPlace, slotShare } from '../alignment/name-slots.js';
import { areSpellings } from '../words/are-spellings.js';
import { tell } from '../findings/tell.js';
import { startOtherwise } from './first-sound.js';
import { factKindOf } from './fact-kind.js';
import { areCaseForms, isWithGeneric } from './case-forms.js';
import { isMisspelling } from './is-misspelling.js';
import { isNameToldAnew } from './is-name-told-anew.js';
import { standInOtherPlaces } from './stand-in-other-places.js';
import { haveSameWords } from './comparison.js';
import { extractNames, type Name, type Names } from './names.js';
import { areLostLetters } from '../../text/are-lost-letters.js';
import { fold } from '../../text/fold.js';

/** Least share of the words beside two names that answer each other, for the names to stand in one slot. */
const minSlot = 0.5;
/** The same where the source has the other name, too: who stood there may only have changed places. */
const minKnownSlot = 0.75;

/** What became of the people, organisations and places that the source names: one change for each of them. */
export function judgeNames(context: FactContext): Finding[] {
  const { source, copy, names } = context;
  const inSource = extractNames(source);
  const inCopy = extractNames(copy);
  const changes: Finding[] = [];
  const mentions = indexBy(inCopy.names, ({ sentence }) => sentence);
  const sourceMentions = indexBy(inSource.names, ({ sentence }) => sentence);
  const isSame = (a: Name, b: Name) => !['different', 'variant'].includes(names.compare(a, b));
  // Mentions that nothing in the linked sentences answers, and so may have been garbled into one another.
  const missing = inSource.names.filter(
    (a) =>
      !anySame(namesInPlace(context, a, [...linkedItems(context.toCopy, mentions, a.sentence)]), a, (b) =>
        isSame(a, b),
      ),
  );
  const surplus = inCopy.names.filter(
    (b) => !anySame([...linkedItems(context.toSource, sourceMentions, b.sentence)], b, (a) => isSame(a, b)),
  );
  // Referents that occur nowhere in the other text.
  const lost = new Set(lonely(inSource, (name) => names.inCopy(name)));
  const found = new Set(lonely(inCopy, (name) => names.inSource(name)));
  const bySentence = indexBy(surplus, ({ sentence }) => sentence);
  const lostPeople = indexBy(
    [...lost].filter(({ isDemonym }) => isDemonym),
    ({ sentence }) => sentence,
  );
  const foundPeople = indexBy(
    [...found].filter(({ isDemonym }) => isDemonym),
    ({ sentence }) => sentence,
  );
  const pairs = assignBest(
    missing,
    (a) => linkedItems(context.toCopy, bySentence, a.sentence),
    (a, b) => {
      const place = slotShare(context, a, b);
      if (names.compare(a, b) !== 'different') return 2 + place;
      if (a.isDemonym !== b.isDemonym || !agree(a, b)) return 0;
      // One people goes and one comes: they are the same whatever stands beside them (“an American”, “a British man”).
      if (a.isDemonym && isOnly(lostPeople, a) && isOnly(foundPeople, b)) return 1;
      return place >= (found.has(b) ? minSlot : minKnownSlot) ? place : 0;
    },
    minSlot,
  );

  const done = new Set<number>();
  const answered = new Set<number>();
  const judge = (a: Name, b: Name) => {
    done.add(a.referent);
    answered.add(b.referent);
    const change = judgePair(context, a, b);
    if (change) changes.push(change);
  };
  for (const [a, b] of pairs) if (!done.has(a.referent) && !answered.has(b.referent)) judge(a, b);

  const byKey = new Map([...inCopy.names].reverse().map((name) => [name.key, name]));
  for (const name of inSource.names) {
    if (done.has(name.referent) || name.isDemonym || !names.inCopy(name)) continue;
    const linked = [...linkedItems(context.toCopy, mentions, name.sentence)];
    const own = source.text.slice(name.start, name.end);
    const partner =
      linked.find((other) => sameWording(own, copy.text.slice(other.start, other.end))) ??
      linked.find((other) => names.compare(name, other) !== 'different') ??
      byKey.get(name.key);
    if (!partner) continue;
    done.add(name.referent);
    const sides = { source: passage(source, name), copy: passage(copy, partner) };
    const isKept = sameWording(sides.source.text, sides.copy.text);
    changes.push(tell(isKept ? 'kept' : 'name-called', factKindOf(source, name), sides));
  }
  if (!context.isCopy) return changes;
  const isOpen = (
    document: PreparedArticle,
    name: Name,
    told: ReadonlySet<number>,
    other: PreparedArticle,
    links: readonly number[],
  ) =>
    !told.has(name.referent) &&
    !name.isDemonym &&
    !isThereInWords(document, name, other, links) &&
    !isCommonNoun(document, name, other);
  const gone = [...lost].filter((name) => isOpen(source, name, done, copy, context.toCopy[name.sentence]!));
  const come = [...found].filter((name) =>
    isOpen(copy, name, answered, source, context.toSource[name.sentence]!),
  );
  // “Velm” is what is left of “the Velm Leader”, whoever else is named there.
  const open = new Set([...missing, ...surplus]);
  const [left, right] = [gone, come].map((names) => firstOf(names.filter((name) => open.has(name))));
  for (const [a, b] of pairLost(context, left!, right!, (x, y) => mayReplace(context, x, y))) judge(a, b);
  // One mention of several was exchanged: its referent is known elsewhere.
  const unsaid = missing.filter((name) => !name.isDemonym && names.inCopy(name));
  const unanswered = come.filter(({ referent }) => !answered.has(referent));
  const mayBeOne = (a: Name, b: Name) => mayReplace(context, a, b) && isExchanged(context, a, b);
  for (const [a, b] of pairLost(context, firstOf(unsaid), firstOf(unanswered), mayBeOne)) judge(a, b);
  for (const name of gone) {
    if (done.has(name.referent) || context.toCopy[name.sentence]!.length === 0) continue;
    done.add(name.referent);
    changes.push(tell('name-dropped', factKindOf(source, name), { source: passage(source, name) }));
  }
  for (const name of come) {
    if (answered.has(name.referent) || context.toSource[name.sentence]!.length === 0) continue;
    answered.add(name.referent);
    changes.push(tell('name-added', factKindOf(copy, name), { copy: passage(copy, name) }));
  }
  return changes;
}

/** The first mention of each referent. */
function firstOf(names: readonly Name[]): Name[] {
  const seen = new Set<number>();
  return names.filter(({ referent }) => seen.size < seen.add(referent).size);
}

/** One sort of thing, and not two forms of one name. */
function mayReplace({ source, copy, names }: FactContext, a: Name, b: Name): boolean {
  return factKindOf(source, a) === factKindOf(copy, b) && names.compare(a, b) === 'different';
}

/** Equal keys first: they cost nothing to see, and most names are repeated as they were. */
function anySame(names: readonly Name[], { key }: Name, isSame: (name: Name) => boolean): boolean {
  return names.some((name) => name.key === key) || names.some(isSame);
}

function judgePair(context: FactContext, a: Name, b: Name): Finding | undefined {
  const sides = { source: passage(context.source, a), copy: passage(context.copy, b) };
  const kind = factKindOf(context.source, a);
  const { isCopy } = context;
  switch (context.names.compare(a, b)) {
    case 'same':
    case 'alias':
      return tell('name-called', kind, sides);
    case 'variant': {
      const isSpelling =
        !sameLetters(sides.source.text, sides.copy.text) &&
        !haveSameWords(a.key, b.key) &&
        isSpeltOtherwise(context, a, b);
      if (!isSpelling) return tell('name-called', kind, sides, { isCopy });
      if (!isCopy) return tell('name-spelt-otherwise', kind, sides, { isCopy });
      if (kind === 'person' && startOtherwise(stemsOf(context.source, a), stemsOf(context.copy, b)))
        return tell('name-changed', kind, sides);
      return tellSpelling(context, a, sides);
    }
    case 'less-specific':
      return tell('name-less-exact', kind, sides, { isCopy });
    case 'more-specific':
      return tell('name-more-exact', kind, sides, { isCopy });
    case 'different':
      if (!isCopy || areLostLetters(sides.source.text, sides.copy.text)) return undefined;
      if (areShortForms(a.key, b.key)) return undefined;
      if (isWithGeneric(a.key, b.key) || isWithGeneric(b.key, a.key)) return tell('name-called', kind, sides);
      if (areCaseForms(fold(a.key), fold(b.key))) return tellSpelling(context, a, sides);
      if (isMisspelling(context.names, a, b)) return tellSpelling(context, a, sides);
      if (!editedSentence(context, a.sentence)) {
        if (isNameToldAnew(a, b)) return tell('name-called', kind, sides);
        if (standInOtherPlaces(context, a, b)) return undefined;
      }
      return tell('name-changed', kind, sides);
  }
}

/** Another desk spells all its sentences its own way; in a sentence that is otherwise the same it is a slip. */
function tellSpelling(context: FactContext, a: Name, sides: { source: Passage; copy: Passage }): Finding {
  const isSlip = editedSentence(context, a.sentence) !== undefined;
  return tell(isSlip ? 'name-misspelt' : 'name-spelt-otherwise', factKindOf(context.source, a), sides);
}

/** The first mention of each referent that the other text does not have, by sentence of any mention. */
function lonely({ names, referents }: Names, isKnown: (name: Name) => boolean): Name[] {
  const alone = referents.map(({ mentions }) => !mentions.some((index) => isKnown(names[index]!)));
  return names.filter(({ referent }) => alone[referent]);
}

function isOnly(bySentence: ReadonlyMap<number, readonly Name[]>, name: Name): boolean {
  const [first, ...others] = bySentence.get(name.sentence) ?? [];
  return first === name && others.length === 0;
}

/** Whether two names may be the same sort of thing. */
function agree(a: Name, b: Name): boolean {
  return a.kind === b.kind || a.kind === 'name' || b.kind === 'name';
}

/** All words of the name stand in the linked sentences, in lower case or another order (“rugby union tri-nation”). */
function isThereInWords(
  document: PreparedArticle,
  name: Name,
  other: PreparedArticle,
  linked: readonly number[],
): boolean {
  const stems = new Set(tokensOf(other, linked).flatMap((i) => partsOf(other.tokens[i]!)));
  // “the defence ministry” is the Ministry of Defense, whatever the spelling.
  const isThere = (stem: string) => stems.has(stem) || [...stems].some((found) => areSpellings(stem, found));
  return [...stemsOf(document, name)].every(isThere);
}

/** Each has a word that the other has not; more words for one referent are no misspelling (“Ulme River” for “Ulme”). */
function isSpeltOtherwise({ source, copy }: FactContext, a: Name, b: Name): boolean {
  const [x, y] = [stemsOf(source, a), stemsOf(copy, b)];
  return [...x].some((stem) => !y.has(stem)) && [...y].some((stem) => !x.has(stem));
}

function stemsOf({ tokens }: PreparedArticle, { firstToken, endToken }: Name): Set<string> {
  const stems = new Set<string>();
  for (let i = firstToken; i < endToken; i++) {
    for (const part of partsOf(tokens[i]!)) if (!joiners.has(part)) stems.add(part);
  }
  return stems;
}

/** The stem of a word, or of its parts: plurals of parts are close enough. */
function partsOf({ norm, stem }: Token): readonly string[] {
  return norm.includes('-') ? norm.split('-').map((part) => part.replace(/s$/, '')) : [stem];
}

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(a) === letters(b);
}
