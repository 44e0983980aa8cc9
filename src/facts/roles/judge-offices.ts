import { chairs, chiefOfficers, offices, portfolios } from '../../languages/en/offices.js';
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
  return findings.length > 0 ? findings : exchangedPortfolios(context);
}

/** Sentences of one link that are read as one. */
const maxLinked = 3;

/** “Her interior minister”, “sacked as foreign minister”: whoever holds it, of the one the copy tells nowhere, of the other the source. */
function exchangedPortfolios({ source, copy, toCopy }: FactContext): Finding[] {
  const [was, now] = [portfoliosOf(source), portfoliosOf(copy)];
  const [gone, come] = [
    was.filter(({ name }) => !isTold(copy, name)),
    now.filter(({ name }) => !isTold(source, name)),
  ];
  const bySentence = indexBy(come, ({ sentence }) => sentence);
  return gone.flatMap((a) => {
    const linked = toCopy[a.sentence]!;
    const found = linked.length > maxLinked ? [] : linked.flatMap((j) => bySentence.get(j) ?? []);
    const [b] = found;
    // A foreign secretary is a foreign minister.
    if (!b || found.length > 1 || portfolioOf(a) === portfolioOf(b)) return [];
    return [tell('rank-changed', 'role', { source: passage(source, a), copy: passage(copy, b) })];
  });
}

function portfolioOf({ name }: Office): string {
  return name.slice(0, name.indexOf(' '));
}

/** The ministers of a text by what they are ministers of, with their sentences. */
function portfoliosOf(document: PreparedArticle): (Office & { readonly sentence: number })[] {
  return document.sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: (Office & { readonly sentence: number })[] = [];
    for (let i = firstToken; i < endToken; i++) {
      if (!needsPortfolio.has(document.tokens[i]!.norm)) continue;
      const office = officeAt(document, i);
      if (office && !/^(?:prime|vice|deputy|lieutenant|press|assistant)\b/.test(office.name))
        found.push({ ...office, sentence });
    }
    return found;
  });
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
  if (!token) return undefined;
  const chief = chiefAt(document, i);
  if (chief || !offices.has(token.norm)) return chief;
  const before = gap(document, i) === ' ' ? tokens[i - 1] : undefined;
  if (before && portfolios.has(before.norm))
    return { name: `${portfolios.get(before.norm)} ${token.norm}`, start: before.start, end: token.end };
  if (token.norm === 'premier') return { name: 'prime minister', start: token.start, end: token.end };
  // Which minister is not told: no other office.
  return needsPortfolio.has(token.norm)
    ? undefined
    : { name: token.norm, start: token.start, end: token.end };
}

/** `chief financial officer`, `CFO`, `finance chief`; `chief executive`, with or without its `officer`; `chairwoman`. */
function chiefAt(document: PreparedArticle, i: number): Office | undefined {
  const { tokens } = document;
  const { norm, start, end } = tokens[i]!;
  const short = chiefOfficers.get(norm);
  if (short !== undefined) return { name: short, start, end };
  if (chairs.has(norm)) return { name: 'chair', start, end };
  const [before, first] = [tokens[i - 1], tokens[i - 2]];
  if (!before || gap(document, i) !== ' ') return undefined;
  if (norm === 'executive' && before.norm === 'chief' && tokens[i + 1]?.norm !== 'officer')
    return { name: 'chief executive', start: before.start, end };
  if (norm === 'chief' && before.norm === 'finance')
    return { name: 'chief financial officer', start: before.start, end };
  if (norm !== 'officer' || first?.norm !== 'chief') return undefined;
  const name = before.norm === 'executive' ? 'chief executive' : `chief ${before.norm} officer`;
  return { name, start: first.start, end };
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
