import { isPartOfState } from '../../languages/en/gazetteer.js';
import { areShortForms } from '../../languages/en/short-forms.js';
import { fold } from '../../text/fold.js';
import type { FactKind, PreparedArticle } from '../../types.js';
import { indexBy } from '../alignment/assign-best.js';
import { slotShare } from '../alignment/name-slots.js';
import { namesOfSentence } from '../alignment/names-of-sentence.js';
import { stemsIn } from '../alignment/stems-in.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { areCaseForms } from './case-forms.js';
import { factKindOf } from './fact-kind.js';
import { isMisspelling } from './is-misspelling.js';
import { isNameToldAnew } from './is-name-told-anew.js';
import { extractNames, type Name } from './names.js';
import { areDistinctPlaces, countryOf, isKnownPlace } from './places.js';
import { nameSimilarity } from './similarity.js';

/** Sentences of one link that are read as one. */
const maxLinked = 3;
/** Names of a sentence beyond which it is a list, of which nobody can tell who stands for whom. */
const maxNames = 40;
/** Kinds of name that the rest of two articles tells apart; what is read as an organisation is often a word in capitals. */
const kinds: readonly FactKind[] = ['place', 'person'];

/**
 * A person or a place in whose place another stands, in whatever words the rest is told: of the one nothing is said in the linked
 * sentences of the copy (and of a person beside them), of the other nothing in the whole source. Told where that is one name each
 * of a kind. A known place that the source speaks of nowhere is told as put in where it stands for none.
 */
export function judgeExchangedNames(context: FactContext): Finding[] {
  const { source, copy, toCopy, toSource, isCopy } = context;
  if (!isCopy || !areEnglish(context)) return [];
  const strange = extractNames(copy).names.filter((name) => isStrange(context, name));
  if (strange.length === 0) return [];
  const strangeBySentence = indexBy(strange, ({ sentence }) => sentence);
  const findings: Finding[] = [];
  const done = new Set<string>();
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0 || linked.length > maxLinked) return;
    const come = linked.flatMap((j) => strangeBySentence.get(j) ?? []);
    const near = namesOfSentence(source, index);
    if (come.length === 0 || near.length > maxNames) return;
    const left = near.filter((name) => isGone(context, name, linked));
    for (const kind of kinds) {
      const own = left.filter((name) => kindOf(source, name) === kind);
      // “Cabo San Lucas, Mexico” is one place.
      const a = kind === 'place' ? own[0] : onlyOne(own);
      const b = onlyOne(come.filter((name) => kindOf(copy, name) === kind));
      if (!a || !b || done.has(b.key) || !mayStandFor(kind, a, b) || mayBeOne(context, a, b)) continue;
      // Of a place that the copy still tells of elsewhere something beside it must answer.
      if (kind === 'place' && context.names.inCopy(a) && slotShare(context, a, b) === 0) continue;
      done.add(b.key);
      findings.push(tell('name-exchanged', kind, { source: passage(source, a), copy: passage(copy, b) }));
    }
  });
  for (const name of strange) {
    if (done.has(name.key) || name.isDemonym || !isKnownPlace(name.key)) continue;
    if (toSource[name.sentence]!.length === 0) continue;
    done.add(name.key);
    findings.push(tell('place-added', 'place', { copy: passage(copy, name) }));
  }
  return findings;
}

/** A people stands for its country; “African-American” is neither. */
function kindOf(document: PreparedArticle, name: Name): FactKind | undefined {
  if (!name.isDemonym) return factKindOf(document, name);
  const isPart = document.text[name.end] === '-' || document.text[name.start - 1] === '-';
  return !isPart && countryOf(name.key) ? 'place' : undefined;
}

/** Of places both are known, and neither is part of a state or holds many, nor the capital that stands for the other. */
function mayStandFor(kind: FactKind, a: Name, b: Name): boolean {
  if (kind !== 'place') return !a.isDemonym && !b.isDemonym;
  const [x, y] = [a.key, b.key];
  if (isPartOfState(x) || isPartOfState(y)) return false;
  return areDistinctPlaces(x, y) && (countryOf(x) ?? x) !== (countryOf(y) ?? y);
}

/** Forms of one name, or its misspelling: for the judge of names. */
function mayBeOne({ names }: FactContext, a: Name, b: Name): boolean {
  return (
    areCaseForms(fold(a.key), fold(b.key)) ||
    isMisspelling(names, a, b) ||
    isNameToldAnew(a, b) ||
    areShortForms(a.key, b.key) ||
    nameSimilarity(lastWord(a), lastWord(b)) >= minLike
  );
}

/** Likeness of two last words from which one is spelt as the other, whatever stands before them. */
const minLike = 0.75;

function lastWord({ key }: Name): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Nobody and no word of the name is told of in the source, nor the country of a capital or a people. */
function isStrange({ source, copy, names }: FactContext, name: Name): boolean {
  if (names.inSource(name)) return false;
  const country = countryOf(name.key);
  if (country !== undefined && countriesIn(source).has(country)) return false;
  const known = stemsIn(source);
  return !copy.tokens.slice(name.firstToken, name.endToken).some(({ stem }) => known.has(stem));
}

/** Neither the name, nor a word of it, nor its country stands in the linked sentences and those beside them. */
function isGone({ source, copy, names }: FactContext, name: Name, linked: readonly number[]): boolean {
  const near = new Set(
    isKnownPlace(name.key) ? linked : linked.flatMap((index) => [index - 1, index, index + 1]),
  );
  const own = new Set(source.tokens.slice(name.firstToken, name.endToken).map(({ stem }) => stem));
  const country = countryOf(name.key);
  for (const other of [...near].flatMap((index) => namesOfSentence(copy, index))) {
    if (names.compare(name, other) !== 'different') return false;
    if (country !== undefined && countryOf(other.key) === country) return false;
  }
  for (const index of near) {
    const sentence = copy.sentences[index];
    for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++)
      if (own.has(copy.tokens[i]!.stem)) return false;
  }
  return true;
}

function onlyOne(names: readonly Name[]): Name | undefined {
  const [first] = names;
  return names.every(({ referent }) => referent === first!.referent) ? first : undefined;
}

const told = new WeakMap<PreparedArticle, ReadonlySet<string>>();

function countriesIn(document: PreparedArticle): ReadonlySet<string> {
  let own = told.get(document);
  if (!own) {
    const { names } = extractNames(document);
    told.set(document, (own = new Set(names.flatMap(({ key }) => countryOf(key) ?? []))));
  }
  return own;
}
