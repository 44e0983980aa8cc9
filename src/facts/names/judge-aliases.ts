import { fold } from '../../text/fold.js';
import type { Span } from '../../types.js';
import { indexBy } from '../alignment/assign-best.js';
import { passage, sameWording, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { unchanged } from '../findings/unchanged.js';
import { extractNames, type Names } from './names.js';

interface Definition extends Span {
  /** Folded words of the long form. */
  readonly words: readonly string[];
  /** Folded short forms, by which two definitions answer one another. */
  readonly shorts: readonly string[];
}

/** What became of the short forms that the source explains: “Long Form of Words (LFW)”. */
export function judgeAliases(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const inCopy = definitions(copy.text, extractNames(copy));
  const byShort = indexBy(
    inCopy.flatMap((definition) => definition.shorts.map((short) => ({ short, definition }))),
    ({ short }) => short,
  );
  const mentioned = new Set(copy.tokens.map(({ norm }) => norm));
  const findings: Finding[] = [];
  for (const definition of definitions(source.text, extractNames(source))) {
    const partner = definition.shorts.flatMap((short) => byShort.get(short) ?? [])[0]?.definition;
    const was = passage(source, definition);
    if (!partner) {
      // Where the short form is gone too, there is nothing left to explain.
      if (!definition.shorts.some((short) => mentioned.has(short))) continue;
      findings.push(tell('alias-dropped', 'alias', { source: was }));
      continue;
    }
    const now = passage(copy, partner);
    const sides = { source: was, copy: now };
    // Of “Working Group on Rules (WG)” only a part was taken for the long form: then the two are not to be compared.
    const isPart = fits(definition) !== fits(partner);
    const isSame = isPart || sameWording(was.text, now.text) || sharesWord(definition, partner);
    findings.push(isSame ? unchanged('alias', sides) : tell('alias-changed', 'alias', sides));
  }
  return findings;
}

function definitions(text: string, { aliases }: Names): Definition[] {
  return aliases.map(({ long, shorts }) => {
    const last = Math.max(long.end, ...shorts.map(({ end }) => end));
    return {
      words: fold(text.slice(long.start, long.end)).split(/[^\p{L}\p{N}]+/u),
      shorts: shorts.map(({ start, end }) => fold(text.slice(start, end)).replace(/\./g, '')),
      start: Math.min(long.start, ...shorts.map(({ start }) => start)),
      end: withBracket(text, last),
    };
  });
}

/** Two translations of one name share a word of it; two names under one acronym share its letters only. */
function sharesWord(a: Definition, b: Definition): boolean {
  const long = new Set(a.words.filter((word) => word.length > 3));
  return b.words.some((word) => long.has(word));
}

/** The letters of the short form are those its long form begins its words with. */
function fits({ words, shorts }: Definition): boolean {
  const initials = words.map((word) => word[0] ?? '').join('');
  return shorts.some((short) => initials.includes(short));
}

const maxRest = 40;

/** The end of a bracket that is still open at `end`: “(ABC, or XYZ in French)”. */
function withBracket(text: string, end: number): number {
  const rest = /^[^()\n]*\)/.exec(text.slice(end, end + maxRest));
  return rest ? end + rest[0].length : end;
}
