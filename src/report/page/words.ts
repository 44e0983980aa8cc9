import type { FactChange, Severity } from '../../types.js';
import { DESK_WORD, DIFFERENCE_WORD, changeInWords } from '../in-words.js';
import { passageInWords } from '../note-in-words.js';
import { visible } from '../visible.js';
import type { CopyModel, TextModel } from './story-model.js';

/** A shape for each severity, so that nothing is told by colour alone. */
export const SEVERITY_MARK: Readonly<Record<Severity, string>> = { major: '■', minor: '◆', none: '○' };

/** Longest passage in a line of its own, in characters. */
const maxPassage = 160;

/** `CORRECTION`, or `CONFLICT` where no text is the other's copy. */
export function severityWord(severity: Severity, copy: CopyModel): string {
  return (copy.comparison.relation === 'same-event' ? DIFFERENCE_WORD : DESK_WORD)[severity];
}

/** `3 corrections, 1 refile`; `nothing to correct` where there is nothing. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = [
    counts.major > 0 && `${counts.major} ${counts.major === 1 ? 'correction' : 'corrections'}`,
    counts.minor > 0 && `${counts.minor} ${counts.minor === 1 ? 'refile' : 'refiles'}`,
    counts.none > 0 && `${counts.none} ${counts.none === 1 ? 'note' : 'notes'}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'nothing to correct';
}

export function short(text: string, limit = maxPassage): string {
  return passageInWords(text, limit);
}

/** One line for the desk: who, what, before and after. */
export function advisory(copy: CopyModel, fact: FactChange): string {
  const words = [
    fact.source && `was “${short(fact.source.text)}”`,
    fact.copy && `${fact.source ? 'now' : 'has'} “${short(fact.copy.text)}”`,
  ].filter((part) => part !== undefined);
  const who = `${visible(copy.text.name)} (after ${visible(copy.parent.name)})`;
  return `${severityWord(fact.severity, copy)}: ${who}: ${changeInWords(fact)}: ${words.join(', ')}. ${short(fact.note, 300)}`;
}

/** `2026-11-20 08:30` in UTC, or the date alone where that is all there is. */
export function dateInWords(publishedAt: string): string {
  const time = Date.parse(publishedAt);
  if (Number.isNaN(time)) return visible(publishedAt);
  const iso = new Date(time).toISOString();
  return publishedAt.length <= 10 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** `08:30–10:05` or two dates; empty where none is dated. */
export function spanInWords(texts: readonly TextModel[]): string {
  const dated = texts
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .map(dateInWords);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last}`;
}
