import type { PreparedArticle } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { quoted } from '../findings/excerpts.js';
import { tell } from '../findings/tell.js';
import { extractQuantities, type Quantity } from './quantities.js';
import { compareQuantities } from './comparison.js';
import { isGeneral, isPeople } from './slots.js';

/** Sentences of the body that a headline tells of. */
const leadSentences = 3;
/** Sentences between two rough tolls that are one and the same. */
const maxApart = 3;
/** Figures of one role that are looked at: more would be a table. */
const maxFigures = 20;

interface Conflict {
  readonly role: string;
  readonly first: Quantity;
  readonly second: Quantity;
  readonly isHeadline: boolean;
}

/**
 * Where a copy contradicts itself and its source does not: the headline has another toll than the lead, or hundreds are
 * dead in one sentence and thousands in the next.
 */
export function judgeSelf({ source, copy, isCopy }: FactContext): Finding[] {
  if (!isCopy) return [];
  const known = new Set(conflictsOf(source).map(({ role }) => role));
  return conflictsOf(copy)
    .filter(({ role }) => !known.has(role))
    .map(({ first, second, isHeadline }): Finding => {
      const [one, other] = [passage(copy, first), passage(copy, second)];
      return isHeadline
        ? tell('headline-against-text', 'quantity', { copy: one }, { words: { other: quoted(other.text) } })
        : tell('text-against-itself', 'quantity', { copy: other }, { words: { other: quoted(one.text) } });
    });
}

function conflictsOf(document: PreparedArticle): Conflict[] {
  const tolls = extractQuantities(document).filter((quantity) => quantity.role && isPeople(quantity));
  const byRole = new Map<string, Quantity[]>();
  for (const toll of tolls) {
    const list = byRole.get(toll.role!);
    if (!list) byRole.set(toll.role!, [toll]);
    else if (list.length < maxFigures) list.push(toll);
  }
  return [...byRole].flatMap(([role, figures]) => {
    const found = headlineConflict(document, figures) ?? roughConflict(document, figures);
    return found ? [{ role, ...found }] : [];
  });
}

/** The headline's figure is none of the lead's, nor the sum of those of one sentence. */
function headlineConflict(
  { sentences }: PreparedArticle,
  figures: readonly Quantity[],
): Omit<Conflict, 'role'> | undefined {
  const firstBodySentence = sentences.findIndex(({ isTitle }) => !isTitle);
  const headline = figures.find(({ sentence }) => sentences[sentence]!.isTitle);
  const body = figures.filter(({ sentence }) => !sentences[sentence]!.isTitle);
  const lead = body.filter(({ sentence }) => sentence < firstBodySentence + leadSentences);
  const [first] = lead;
  if (!headline || !first || body.some((figure) => !areApart(headline, figure))) return undefined;
  const sum = lead
    .filter(({ sentence }) => sentence === first.sentence)
    .reduce((total, { low }) => total + low, 0);
  return sum === headline.low ? undefined : { first: headline, second: first, isHeadline: true };
}

function roughConflict(
  { sentences }: PreparedArticle,
  figures: readonly Quantity[],
): Omit<Conflict, 'role'> | undefined {
  const rough = figures.filter(
    (figure) =>
      figure.isVague && !sentences[figure.sentence]!.isTitle && (figure.unit === '' || isGeneral(figure)),
  );
  for (let i = 1; i < rough.length; i++) {
    const [first, second] = [rough[i - 1]!, rough[i]!];
    if (second.sentence - first.sentence <= maxApart && areApart(first, second))
      return { first, second, isHeadline: false };
  }
  return undefined;
}

function areApart(a: Quantity, b: Quantity): boolean {
  return compareQuantities(a, b) === 'different' && compareQuantities(b, a) === 'different';
}
