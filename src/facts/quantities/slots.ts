import { haveOneMeaning } from '../words/say-the-same.js';
import type { FactContext } from '../fact-context.js';
import type { Quantity } from './quantities.js';
import { measureOf } from './conversions.js';
import { unitRelation } from './unit-relation.js';

/** Head nouns that say no more than that people are counted. */
const generalPeople = new Set([
  'people',
  'peopl',
  'person',
  'individu',
  'victim',
  'man',
  'men',
  'human',
  'life',
  'live',
  'other',
  'death',
  'dead',
  'fatal',
  'casualti',
  // “Several injuries”: the injured, whoever they are.
  'injuri',
]);
/** Stems of head nouns that say what people they are. */
const specificPeople = new Set(
  (
    'soldier troop civilian militant terrorist fighter offic worker child children woman women man men migrant refuge ' +
    'resid villag student pupil journalist passeng protest rebel mercenari polic gunman gunmen insurg hostag'
  ).split(' '),
);
/** Words on each side of a figure that tell what it stands among. */
const width = 4;

/**
 * How surely two quantities answer one question: what is counted, what happened to it, and where it stands; 3 or more
 * for one slot.
 */
export function slotScore(context: FactContext, a: Quantity, b: Quantity): number {
  const { words, toCopy, isCopy } = context;
  const isLinked = toCopy[a.sentence]?.includes(b.sentence) ?? false;
  const isRole = a.role !== undefined && a.role === b.role;
  // Independent reports share few sentences: there the role itself must agree.
  if (!isLinked && (isCopy || !isRole)) return 0;
  // How much something grew answers no figure of its size.
  if ((a.unit === 'fold') !== (b.unit === 'fold')) return 0;
  // A rough toll of a conflict and the toll of one attack, or soldiers and all the dead, are two things.
  if (!isCopy && (a.isVague !== b.isVague || !isOneSort(a, b))) return 0;
  let score = 0;
  if (a.role !== undefined && b.role !== undefined) score += isRole ? 3 : -3;
  const relation = unitRelation(a, b);
  const [low, high] = relation.kind === 'converted' ? [relation.low, relation.high] : [b.low, b.high];
  const isOneValue = isNear(a.low, low) && isNear(a.high, high);
  if (a.unit !== '' && b.unit !== '')
    score +=
      relation.kind === 'converted'
        ? isOneValue
          ? 4
          : 2
        : isAlike(a, b)
          ? 2
          : relation.kind === 'other' && !isOneValue
            ? -3
            : -1;
  score += Math.min(2, a.modifiers.filter((word) => b.modifiers.includes(word)).length);
  if (!isCopy) return score + (a.low === b.low && a.high === b.high ? 2 : a.isVague && !isLinked ? -2 : 0);
  for (let i = a.firstToken; i < a.endToken; i++) {
    const partner = words.toCopy[i]!;
    if (partner >= b.firstToken && partner < b.endToken) {
      score += 2;
      break;
    }
  }
  if ((a.low === b.low && a.high === b.high) || (relation.kind === 'converted' && isOneValue)) score += 2;
  else if (a.low <= b.high && b.low <= a.high) score += 1;
  const isBetween =
    words.toCopy[a.firstToken - 1] === b.firstToken - 1 &&
    words.toCopy[a.endToken] === b.endToken &&
    b.firstToken > 0;
  return score + 2 * neighbourhood(context, a, b) + (isBetween ? 1 : 0);
}

/**
 * Whether two figures measure one thing, whatever the unit: what is left alone of one dimension in two sentences that
 * answer each other is one figure that changed.
 */
export function measureSame(a: Quantity, b: Quantity): boolean {
  const [x, y] = [measureOf(a.unit), measureOf(b.unit)];
  if (x === undefined || y === undefined) return isAlike(a, b) && a.unit !== '' && b.unit !== '';
  return x.dimension === y.dimension || isAlike(a, b);
}

/** As near as a conversion brings two figures. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}

/** Share of the words round two quantities that are aligned with each other, in [0, 1]. */
function neighbourhood({ source, words }: FactContext, a: Quantity, b: Quantity): number {
  const { firstToken, endToken } = source.sentences[a.sentence]!;
  let seen = 0;
  let near = 0;
  for (let i = a.firstToken - width; i < a.endToken + width; i++) {
    if (i < firstToken || i >= endToken || (i >= a.firstToken && i < a.endToken)) continue;
    seen++;
    const partner = words.toCopy[i]!;
    if (partner >= b.firstToken - width && partner < b.endToken + width) near++;
  }
  return seen === 0 ? 0 : near / seen;
}

/** Whether two equal figures, somewhere in the texts, count the same thing. */
export function countSame(a: Quantity, b: Quantity): boolean {
  if (a.unit === '' || b.unit === '' || a.unit === b.unit || haveOneMeaning(a.unit, b.unit)) return true;
  return a.role !== undefined && a.role === b.role && (isGeneral(a) || isGeneral(b));
}

function isAlike(a: Quantity, b: Quantity): boolean {
  const isOpen = (measureOf(a.unit) ?? measureOf(b.unit)) !== undefined && unitRelation(a, b).kind === 'same';
  return a.unit === b.unit || isOpen || haveOneMeaning(a.unit, b.unit) || (isPeople(a) && isPeople(b));
}

function isOneSort(a: Quantity, b: Quantity): boolean {
  const isAny = (quantity: Quantity) => quantity.unit === '' || isGeneral(quantity);
  return a.unit === b.unit || haveOneMeaning(a.unit, b.unit) || (isAny(a) && isAny(b));
}

/** The head noun says no more than that people are counted. */
export function isGeneral({ unit }: Quantity): boolean {
  return generalPeople.has(unit);
}

/** People are counted: something happened to them, or the head noun says so. */
export function isPeople({ unit, role }: Quantity): boolean {
  return role !== undefined || generalPeople.has(unit) || specificPeople.has(unit);
}
