import { offices, portfolios } from '../../languages/en/offices.js';
import type { PreparedArticle, Span } from '../../types.js';
import { linkedItems, indexBy } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { extractNames, type Name } from '../names/names.js';

/** Words of an office behind a name: “Ola Brant, the country's foreign minister”. */
const maxBehind = 6;

interface Office extends Span {
  /** `prime minister`, `finance minister`, `mayor`. */
  readonly name: string;
}

/**
 * Somebody who holds another office in the copy: “President Maron” that became “Prime Minister Maron”, “the finance minister, Ola
 * Brant” that became “foreign minister Ola Brant”. Neither text may know the other's office at all, or it would be somebody
 * else's, or an earlier one.
 */
export function judgeOffices(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, names } = context;
  const inCopy = indexBy(extractNames(copy).names.filter(mayBePerson), ({ sentence }) => sentence);
  const findings: Finding[] = [];
  for (const a of extractNames(source).names) {
    if (!mayBePerson(a)) continue;
    const was = officeOf(source, a);
    if (!was) continue;
    for (const b of linkedItems(context.toCopy, inCopy, a.sentence)) {
      const now = names.compare(a, b) === 'different' ? undefined : officeOf(copy, b);
      if (!now || was.name === now.name || isTold(source, now.name) || isTold(copy, was.name)) continue;
      findings.push(tell('rank-changed', 'role', { source: passage(source, was), copy: passage(copy, now) }));
      break;
    }
  }
  return findings;
}

function mayBePerson({ kind, isDemonym }: Name): boolean {
  return !isDemonym && (kind === 'person' || kind === 'name');
}

/** The office told right before a name, or behind it between commas. */
function officeOf(document: PreparedArticle, { firstToken, endToken }: Name): Office | undefined {
  const { tokens } = document;
  // A title may be part of the name as it was read.
  for (let i = firstToken; i < endToken - 1; i++) {
    const found = officeAt(document, i);
    if (found) return found;
  }
  if (gap(document, firstToken) === ' ' || gap(document, firstToken) === ', ') {
    const before = officeAt(document, firstToken - 1);
    if (before) return before;
  }
  if (gap(document, endToken) !== ', ') return undefined;
  for (let i = endToken; i < Math.min(tokens.length, endToken + maxBehind); i++) {
    if (i > endToken && gap(document, i) !== ' ') return undefined;
    const found = officeAt(document, i);
    // “The mayor of Arlen”, “the mayor's sister”, “the mayor general”.
    if (found)
      return /^(?:,|\.|\)| of$| for$)/.test(gap(document, i + 1) + (tokens[i + 1]?.norm ?? ''))
        ? found
        : undefined;
  }
  return undefined;
}

/** The office whose last word is a token, with what it is the office of. */
function officeAt(document: PreparedArticle, i: number): Office | undefined {
  const { tokens } = document;
  const token = tokens[i];
  if (!token || !offices.has(token.norm)) return undefined;
  const before = gap(document, i) === ' ' ? tokens[i - 1] : undefined;
  if (before && portfolios.has(before.norm))
    return { name: `${portfolios.get(before.norm)} ${token.norm}`, start: before.start, end: token.end };
  if (token.norm === 'premier') return { name: 'prime minister', start: token.start, end: token.end };
  // Which minister is not told: no other office.
  return needsPortfolio.has(token.norm)
    ? undefined
    : { name: token.norm, start: token.start, end: token.end };
}

const needsPortfolio = new Set(['minister', 'secretary']);

function gap({ text, tokens }: PreparedArticle, i: number): string {
  const before = tokens[i - 1];
  return before ? text.slice(before.end, Math.min(tokens[i]?.start ?? text.length, before.end + 3)) : '';
}

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/** Whether an office is told of anywhere in a text, of whomever. */
function isTold(document: PreparedArticle, name: string): boolean {
  let told = memo.get(document);
  if (told === undefined) {
    told = new Set(document.tokens.flatMap((_, i) => officeAt(document, i)?.name ?? []));
    memo.set(document, told);
  }
  return told.has(name);
}
