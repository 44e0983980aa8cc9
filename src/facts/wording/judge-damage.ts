import type { Damage } from './damage-found.js';
import { findDamage, findDamageAgainst } from './damage.js';
import { findPageDamage, type PageDamage } from '../../text/page-damage.js';
import type { PreparedArticle } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { quoted } from '../findings/excerpts.js';
import { tell } from '../findings/tell.js';
import { findLostLigatures } from './lost-ligatures.js';
import { isAboutSameWords } from './same-words.js';

const reasons: Readonly<Record<Damage['reason'], string>> = {
  'stray-mark': 'A stray mark was left in the text',
  fragment: 'A fragment stands as a sentence',
  'repeated-word': 'A word is repeated',
  'article-mismatch': 'The article does not fit its noun',
  'foreign-script': 'Letters of another script stand in the text',
  junk: 'Junk characters stand in the text',
  'first-person': 'The copy speaks in the first person where its source does not',
  'torn-clause': 'The wording is torn and cannot be read',
};

const byMark = new Set<Damage['reason']>(['stray-mark', 'torn-clause', 'fragment']);

/** Letters shown of what stands before a stray mark. */
const maxBefore = 40;

/** Wording of the copy that is damaged and was whole in its source. */
export function judgeDamage(context: FactContext): Finding[] {
  const { source, copy } = context;
  const known = new Set(findDamage(source).map((damage) => signatureOf(source.text, damage)));
  const found = new Map<string, Damage>();
  for (const damage of [...findDamage(copy), ...findDamageAgainst(copy, source, context.toSource)]) {
    const key = `${damage.start}:${damage.end}`;
    if (known.has(signatureOf(copy.text, damage))) continue;
    if (found.get(key)?.severity !== 'major') found.set(key, damage);
  }
  const kept = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const changes: Finding[] = [];
  let last: Damage | undefined;
  for (const damage of kept) {
    // Two rules often see one fault: the wider finding stands for both, unless the narrower one is worse.
    if (last && damage.end <= last.end && (damage.severity === 'minor' || last.severity === 'major'))
      continue;
    last = damage;
    const words = passage(copy, damage);
    const finding = tell(
      'damaged',
      'text',
      { copy: words },
      {
        severity: damage.severity,
        words: { reason: `${reasons[damage.reason]}${whereIn(copy.text, damage, words.text)}` },
      },
    );
    // A slip of a comma among the very same words tears nothing; a mark that stands alone was left over.
    const isSlip = byMark.has(damage.reason) && !/\s\S{1,2}$/.test(words.text);
    if (!isSlip || !isAboutSameWords(context, finding)) changes.push(finding);
  }
  return [...changes, ...judgePages(context)];
}

/** One line for what happened to a whole text, on the side where it did. */
function judgePages({ source, copy }: FactContext): Finding[] {
  const [inSource, inCopy] = [findPageDamage(source), findPageDamage(copy)];
  const told = (own: PreparedArticle, damage: PageDamage, side: 'source' | 'copy'): Finding => {
    const words = passage(own, damage.first);
    const places = damage.places === 1 ? 'in one place,' : `in ${damage.places} places, first in`;
    const reason = `The ${side} lost its ${damage.what} ${places} ${quoted(words.text)}; nothing else is made of it`;
    return tell('damaged', 'text', side === 'source' ? { source: words } : { copy: words }, {
      words: { reason },
    });
  };
  const only = (damages: readonly PageDamage[], others: readonly PageDamage[]) =>
    damages.filter(({ what }) => !others.some((other) => other.what === what));
  // “Signi cant” has lost no apostrophe.
  const isTorn = ({ first, places }: PageDamage, own: PreparedArticle, other: PreparedArticle) =>
    places === 1 &&
    findLostLigatures(own, other).torn.some(({ start, end }) => start <= first.start && first.end <= end);
  return [
    ...[
      ...only(inSource, inCopy).filter((damage) => !isTorn(damage, source, copy)),
      ...lostLigatures(source, copy),
    ].map((damage) => told(source, damage, 'source')),
    ...[
      ...only(inCopy, inSource).filter((damage) => !isTorn(damage, copy, source)),
      ...lostLigatures(copy, source),
    ].map((damage) => told(copy, damage, 'copy')),
  ];
}

function lostLigatures(own: PreparedArticle, other: PreparedArticle): PageDamage[] {
  const { torn } = findLostLigatures(own, other);
  const what = 'ligatures (fi, fl, ff)';
  return torn.length === 0 ? [] : [{ first: torn[0]!, places: torn.length, what }];
}

/** The damaged words; of a mark alone, the words before it, for a mark by itself tells a reader nothing. */
function whereIn(text: string, { start, reason }: Damage, words: string): string {
  if (reason !== 'stray-mark' || /\p{L}/u.test(words)) return `: ${quoted(words)}`;
  const before = text.slice(Math.max(0, start - maxBefore), start).replace(/^\S*\s+/, '');
  return before.trim() === '' ? `: ${quoted(words)}` : ` after ${quoted(before)}`;
}

function signatureOf(text: string, { start, end, reason }: Damage): string {
  return `${reason}:${text.slice(start, end).toLowerCase()}`;
}
