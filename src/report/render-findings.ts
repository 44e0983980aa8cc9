import type { ArticleId, FactChange, Passage, Severity } from '../types.js';
import { changeInWords, count, DESK_WORD, DIFFERENCE_WORD, list } from './in-words.js';
import { beside, clip, displayWidth, pad } from './layout.js';
import { cutShort, type CutShort } from './cut-short.js';
import type { Paint } from './paint.js';
import { groupFindings, type FindingGroup } from './group-findings.js';
import type { PlaceInWords } from './place-in-words.js';
import { markDifferences } from './mark-differences.js';
import { isKept } from './is-kept.js';
import { maxNote, noteInWords, passageInWords } from './note-in-words.js';
import { visible } from './visible.js';

/** What is shown of a list of fact changes, and how. */
export interface FindingsView {
  readonly paint: Paint;
  /** Show what was kept and rephrased too. */
  readonly all: boolean;
  /** Least severity shown; what is less is counted. */
  readonly show: Severity;
  /** Most findings shown; one that stands for several counts once. */
  readonly max: number;
  /** Columns. */
  readonly width: number;
  /** Ids of the two articles. */
  readonly source: ArticleId;
  readonly copy: ArticleId;
  readonly placeInWords: PlaceInWords;
  /** Lengths of the two texts, in characters, where they are known. */
  readonly lengths?: { readonly source: number; readonly copy: number };
  /** The two report for themselves, or nobody knows which was first, so that a difference is nobody's fault. */
  readonly isIndependent: boolean;
  /** The two are copies, but which was first is a guess: what a finding says of “the copy” is then not said. */
  readonly isGuess: boolean;
}

/** How many changes there are of each severity, those that were merely kept or rephrased apart. */
export interface Tally {
  readonly major: number;
  readonly minor: number;
  readonly none: number;
  readonly same: number;
}

const SEVERITIES: readonly Severity[] = ['major', 'minor', 'none'];
/** Most places named of findings that are told as one. */
const MOST_PLACES = 8;
const INDENT = '    ';
const LABEL_WIDTH = INDENT.length + 'CORRECTION'.length + 2;
const CHANGE_WIDTH = 30;

export function tally(facts: Iterable<FactChange>): Tally {
  const counts = { major: 0, minor: 0, none: 0, same: 0 };
  for (const fact of facts) counts[isKept(fact) ? 'same' : fact.severity]++;
  return counts;
}

/** `2 CORRECTIONS, 1 REFILE, 3 notes`; empty where there is nothing. */
export function tallyInWords(counts: Tally, isIndependent = false): string {
  const words = isIndependent ? DIFFERENCE_WORD : DESK_WORD;
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], words[severity], `${words[severity]}S`))
    .map((counted) => counted.replace(/\b(note|difference)S\b/, '$1s'))
    .join(', ');
}

/** The findings, worst first, each with its place in both texts and the words there. */
export function renderFindings(facts: readonly FactChange[], view: FindingsView): string[] {
  const told = view.all ? facts : facts.filter((fact) => !isKept(fact));
  const cut = view.all || view.isIndependent ? undefined : cutOf(told, view);
  const listed = cut?.rest ?? told;
  const severities = SEVERITIES.slice(0, SEVERITIES.indexOf(view.show) + 1);
  const worstFirst = severities.flatMap((severity) => listed.filter((fact) => fact.severity === severity));
  const groups = view.all
    ? worstFirst.map((fact): FindingGroup => [fact])
    : bySentence(groupFindings(worstFirst), view);
  const shown = groups.slice(0, view.max);
  const left = listed.length - shown.reduce((sum, group) => sum + group.length, 0);
  const same = facts.length - told.length;
  const unshown = [
    ...(left > 0 ? [`${left} more`] : []),
    ...(same > 0 ? [`${count(same, 'fact')} kept or rephrased`] : []),
  ];
  const lines = shown.flatMap((group) => renderFinding(group, view));
  if (cut) {
    const label = INDENT + pad(DESK_WORD.none, LABEL_WIDTH - INDENT.length);
    lines.push(
      ...beside(
        label,
        LABEL_WIDTH,
        cut.rest.length < told.length ? `${cut.line} The list: --all.` : cut.line,
        view.width,
      ).map(view.paint.faint),
    );
  }
  if (unshown.length > 0) lines.push(INDENT + view.paint.faint(`${list(unshown)}, not shown (see --all)`));
  return lines;
}

function cutOf(facts: readonly FactChange[], { lengths, show }: FindingsView): CutShort | undefined {
  return lengths && show !== 'major' ? cutShort(facts, lengths.source, lengths.copy) : undefined;
}

/** Sentences in the order of the worst that was found in each, with all that was found there. */
function bySentence(groups: readonly FindingGroup[], view: FindingsView): FindingGroup[] {
  const bySentence = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const { source, copy } = group[0];
    const place = source
      ? `source ${view.placeInWords(view.source, source)}`
      : `copy ${view.placeInWords(view.copy, copy!)}`;
    const list = bySentence.get(place);
    if (list) list.push(group);
    else bySentence.set(place, [group]);
  }
  return [...bySentence.values()].flat();
}

function renderFinding(group: FindingGroup, view: FindingsView): string[] {
  const { paint, width } = view;
  const [fact] = group;
  const brush = fact.severity === 'none' ? paint.faint : paint[fact.severity];
  const blank = ' '.repeat(LABEL_WIDTH);
  const words = view.isIndependent ? DIFFERENCE_WORD : DESK_WORD;
  const label = INDENT + brush(pad(words[fact.severity], LABEL_WIDTH - INDENT.length));
  const change = changeInWords(fact) + (group.length > 1 ? ` (${group.length} times)` : '');
  const where = placesOf(fact, view);
  const note = view.isGuess ? noteOfGuess(fact, view) : noteInWords(fact);
  const isOneLine =
    LABEL_WIDTH + Math.max(CHANGE_WIDTH, displayWidth(change) + 1) + displayWidth(where) <= width;
  return [
    label +
      paint.strong(isOneLine ? pad(`${change} `, CHANGE_WIDTH) : change) +
      (isOneLine ? paint.faint(where) : ''),
    ...(isOneLine ? [] : beside(blank, LABEL_WIDTH, where, width)),
    ...renderWords(fact, view),
    ...(note === '' ? [] : beside(blank, LABEL_WIDTH, note, width)),
    ...(group.length > 1 ? beside(blank, LABEL_WIDTH, otherPlaces(group, view), width) : []),
  ];
}

/** `wire par. 2, sent. 1 → post par. 3, sent. 2`. */
function placesOf(fact: FactChange, { source, copy, placeInWords }: FindingsView): string {
  return [
    fact.source && visible(source) + placeInWords(source, fact.source),
    fact.copy && visible(copy) + placeInWords(copy, fact.copy),
  ]
    .filter((part) => part !== undefined)
    .join(' → ');
}

/** Where else the same was found. */
function otherPlaces(group: FindingGroup, { source, copy, placeInWords }: FindingsView): string {
  const [first, ...others] = group;
  const inCopy = first.copy !== undefined;
  const places = others.slice(0, MOST_PLACES).flatMap((fact) => {
    const passage = inCopy ? fact.copy : fact.source;
    return passage ? [placeInWords(inCopy ? copy : source, passage).trim()] : [];
  });
  const more = others.length - places.length;
  return `The same in ${visible(inCopy ? copy : source)}: ${[...new Set(places)].join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** What can be said where nobody knows which of the two was first. */
function noteOfGuess({ source, copy }: FactChange, view: FindingsView): string {
  if (source && copy) return 'The two differ.';
  return `Only ${visible(source ? view.source : view.copy)} says so.`;
}

/** The words before and after; what is the same or on one side only is left to the note, where it quotes them. */
function renderWords(fact: FactChange, { paint, width, isIndependent, isGuess }: FindingsView): string[] {
  if (isKept(fact)) return [];
  const { source, copy, note } = fact;
  const isPair = source !== undefined && copy !== undefined;
  const texts = [source, copy].map((passage) => passage && passageInWords(passage.text));
  const [marked, other] = isPair ? markDifferences(texts[0]!, texts[1]!) : texts;
  const render = (
    label: string,
    passage: Passage | undefined,
    words: string | undefined,
    brush: (text: string) => string,
  ) => {
    if (passage === undefined || words === undefined) return [];
    if (!isPair && !isGuess && visible(clip(note, maxNote)).includes(words)) return [];
    return beside(`${' '.repeat(LABEL_WIDTH)}${label}  `, LABEL_WIDTH + 5, words, width).map(colour(brush));
  };
  const [first, second] = isIndependent ? ['one', 'two'] : ['was', 'now'];
  return [...render(first, source, marked, paint.source), ...render(second, copy, other, paint.copy)];
}

/** Paints a line but for its indentation. */
function colour(brush: (text: string) => string): (line: string) => string {
  return (line) => line.replace(/\S.*$/, (rest) => brush(rest));
}
