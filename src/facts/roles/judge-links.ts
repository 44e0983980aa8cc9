import { directionOf, directionLinks, exampleWords } from '../../languages/en/direction-words.js';
import { people, wordRoles } from '../../languages/en/quantity-words.js';
import { areNear } from '../../languages/en/near-words.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Sentence } from '../../types.js';
import { tokensOf } from '../alignment/align-words.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { extractQuantities } from '../quantities/quantities.js';
import { extractTimes } from '../times/times.js';

/** Words between a direction and the place it leads to. */
const maxToPlace = 6;

/** What hangs on what: when it was, where it leads, what is an example of what. */
export function judgeLinks(context: FactContext): Finding[] {
  if (!context.isCopy || context.source.language !== 'en' || context.copy.language !== 'en') return [];
  const links = context.source.sentences.flatMap((_, index) => {
    const linked = context.toCopy[index]!;
    if (linked.length === 0) return [];
    const moved = movedDirections(context, index, linked);
    return [
      ...splitEvents(context, index, linked),
      ...(moved.length > 0 ? moved : closedLists(context, index, linked)),
    ];
  });
  return [...links, ...loneItems(mirror(context), 'dropped'), ...loneItems(context, 'added')];
}

/** One event with its figure and its time became two: the figure stands in one sentence, the time in another. */
function splitEvents(context: FactContext, index: number, linked: readonly number[]): Finding[] {
  const { source, copy, words, toSource } = context;
  if (linked.length < 2 || linked.some((j) => toSource[j]!.length > 1)) return [];
  const figures = extractQuantities(source).filter(({ sentence, role }) => sentence === index && role);
  const [figure] = figures;
  if (!figure || figures.length > 1) return [];
  const counted = new Set(extractQuantities(copy).map(({ sentence }) => sentence));
  return extractTimes(source).flatMap((time): Finding[] => {
    if (time.sentence !== index) return [];
    const at = linked.find((j) => isInside(copy.sentences[j]!, words.toCopy[time.firstToken]!));
    const other = linked.find((j) => j !== at && counted.has(j) && tellsRole(copy, j, figure.role!));
    if (at === undefined || other === undefined || counted.has(at) || !tellsRole(copy, at, figure.role!))
      return [];
    const was = passage(source, time);
    const now = passage(copy, copy.sentences[at]!);
    return [tell('event-split', 'relation', { source: was, copy: now })];
  });
}

function isInside({ firstToken, endToken }: Sentence, token: number): boolean {
  return token >= firstToken && token < endToken;
}

function tellsRole({ tokens, sentences }: PreparedArticle, index: number, role: string): boolean {
  const { firstToken, endToken } = sentences[index]!;
  for (let i = firstToken; i < endToken; i++) if (wordRoles.get(tokens[i]!.norm) === role) return true;
  return false;
}

/** “spread to Niger and moves south” became “moves south into Niger”. */
function movedDirections(context: FactContext, index: number, linked: readonly number[]): Finding[] {
  const { source, copy, words } = context;
  const tags = tagTokens(source);
  const findings: Finding[] = [];
  const own = tokensOf(source, [index]);
  for (const j of tokensOf(copy, linked)) {
    const direction = directionOf(copy.tokens[j]!.norm);
    // “in the north to the coast” names two places, and no way.
    if (copy.tokens[j - 1]?.norm === 'the') continue;
    if (direction === undefined || !directionLinks.has(copy.tokens[j + 1]?.norm ?? '')) continue;
    const from = own.find((i) => directionOf(source.tokens[i]!.norm) === direction);
    const place = placeAfter(context, j + 2, own);
    if (from === undefined || place === undefined) continue;
    const [first, last] = from < place.source ? [from, place.source] : [place.source, from];
    // Another verb stands between them: each belonged to its own.
    if (!own.some((i) => i > first && i < last && (tags[i] === 'VERB' || tags[i] === 'AUX'))) continue;
    const start = own.find((i) => i <= first && words.toCopy[i] === j) ?? first;
    const was = passage(source, {
      start: source.tokens[Math.min(start, first)]!.start,
      end: source.tokens[last]!.end,
    });
    const now = passage(copy, { start: copy.tokens[j]!.start, end: copy.tokens[place.copy]!.end });
    findings.push(tell('direction-moved', 'relation', { source: was, copy: now }));
  }
  return findings;
}

/** The first capitalised word from `from` on that answers one of the source's words. */
function placeAfter({ copy, words }: FactContext, from: number, own: readonly number[]) {
  for (let j = from; j < Math.min(copy.tokens.length, from + maxToPlace); j++) {
    if (!/^\p{Lu}/u.test(copy.text.slice(copy.tokens[j]!.start, copy.tokens[j]!.start + 2))) continue;
    const partner = words.toSource[j]!;
    return own.includes(partner) ? { source: partner, copy: j } : undefined;
  }
  return undefined;
}

/** “neighbours like Niger and Mali” became “the neighbours Niger and Mali”: some were told as all. */
function closedLists(context: FactContext, index: number, linked: readonly number[]): Finding[] {
  const { source, copy, words } = context;
  const own = tokensOf(source, [index]);
  const others = tokensOf(copy, linked);
  if (others.some((j) => exampleWords.has(copy.tokens[j]!.norm))) return [];
  const tags = tagTokens(source);
  for (const i of own) {
    const { norm } = source.tokens[i]!;
    if (!exampleWords.has(norm)) continue;
    const first = norm === 'such' ? i + 2 : i + 1;
    if (norm === 'such' && source.tokens[i + 1]?.norm !== 'as') continue;
    if (tags[i - 1] !== 'NOUN' || tags[first] !== 'PROPN') continue;
    let end = first;
    while (end < own.at(-1)! + 1 && (tags[end] === 'PROPN' || source.tokens[end]!.norm === 'and')) end++;
    const isList = source.tokens.slice(first, end).some((token) => token.norm === 'and');
    const from = words.toCopy[first]!;
    const before = words.toCopy[i - 1]!;
    // The noun and the names stand side by side.
    if (!isList || from < 0 || before < 0 || from - before !== 1 || words.toCopy[end - 1]! < 0) continue;
    const was = passage(source, { start: source.tokens[i - 1]!.start, end: source.tokens[end - 1]!.end });
    const now = passage(copy, {
      start: copy.tokens[before]!.start,
      end: copy.tokens[words.toCopy[end - 1]!]!.end,
    });
    return [tell('examples-closed', 'relation', { source: was, copy: now })];
  }
  return [];
}

/** “the militants and defences”: people, and beside them what the other text has nowhere. */
function loneItems({ source, copy, words, toSource }: FactContext, change: 'dropped' | 'added'): Finding[] {
  const tags = tagTokens(copy);
  const sourceTags = tagTokens(source);
  const known = stemsOf(source);
  const findings: Finding[] = [];
  copy.sentences.forEach(({ firstToken, endToken }, sentence) => {
    if (toSource[sentence]!.length === 0) return;
    for (let j = firstToken + 1; j < endToken - 1; j++) {
      const [before, item] = [copy.tokens[j - 1]!, copy.tokens[j + 1]!];
      if (copy.tokens[j]!.norm !== 'and' || !people.has(before.norm) || tags[j + 1] !== 'NOUN') continue;
      if (words.toSource[j + 1]! >= 0 || people.has(item.norm) || known.has(item.stem)) continue;
      // “soldiers and police officers”, “the rebels and chaos followed”
      if (tags[j + 2] === 'NOUN' || tags[j + 2] === 'VERB' || tags[j + 2] === 'AUX') continue;
      const isReworded = tokensOf(source, toSource[sentence]!).some(
        (i) => words.toCopy[i]! < 0 && sourceTags[i] === 'NOUN' && areNear(source.tokens[i]!.stem, item.stem),
      );
      if (isReworded) continue;
      const span = passage(copy, { start: copy.tokens[j]!.start, end: item.end });
      findings.push(
        change === 'added'
          ? tell('item-added', 'event', { copy: span })
          : tell('item-dropped', 'event', { source: span }),
      );
    }
  });
  return findings;
}

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

function stemsOf(document: PreparedArticle): ReadonlySet<string> {
  let stems = memo.get(document);
  if (stems === undefined) memo.set(document, (stems = new Set(document.tokens.map(({ stem }) => stem))));
  return stems;
}
