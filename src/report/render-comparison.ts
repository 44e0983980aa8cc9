import type { Article, ArticleId, Comparison, Severity } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';
import { evidenceInWords, probabilityInFigures, probabilityInWords, RELATION_WORDS } from './in-words.js';
import { beside, wrap } from './layout.js';
import { type Paint, PLAIN } from './paint.js';
import { createPlaceInWords, offsetsInWords, type PlaceInWords } from './place-in-words.js';
import { passageInWords } from './note-in-words.js';
import { type FindingsView, renderFindings, tally, tallyInWords } from './render-findings.js';
import { visible } from './visible.js';

/** How a report is written. */
export interface ReportView {
  /** Default: no colours. */
  readonly paint?: Paint;
  /** Show what was kept and rephrased too. Default false. */
  readonly all?: boolean;
  /** Least severity of the findings shown. Default none: notes as well. */
  readonly show?: Severity;
  /** Most findings shown of a copy. Default 100, and with `all` no limit. */
  readonly max?: number;
  /** One line a story. Default: from more than twenty stories with copies on. */
  readonly summary?: boolean;
  /** Columns, at least 60. Default 100. */
  readonly width?: number;
  /** Whether facts were compared at all. Default true. */
  readonly facts?: boolean;
  /** Where an article was read, shown beside its id. */
  readonly originById?: ArticleLookup<string>;
}

/** A view with every default filled in. */
export interface SettledView extends Required<Omit<ReportView, 'summary'>> {
  readonly summary?: boolean;
  readonly placeInWords: PlaceInWords;
  /** Length of an article's text in characters, where it is at hand. */
  readonly lengthOf: (id: ArticleId) => number | undefined;
}

/** Most findings shown of one copy without `all`: more is no copy that a desk would mend. */
const MOST_FINDINGS = 100;

export function settleView(view: ReportView, articleById: ArticleLookup<Article>): SettledView {
  const { paint = PLAIN, all = false, width = 100, facts = true, originById = new Map(), summary } = view;
  const { show = 'none', max = all ? Infinity : MOST_FINDINGS } = view;
  return {
    ...{ paint, all, show: all ? 'none' : show, max, width: Math.max(60, width), facts, originById },
    ...(summary !== undefined && { summary }),
    placeInWords: all ? offsetsInWords : createPlaceInWords(articleById),
    lengthOf: (id) => articleById.get(id)?.text.length,
  };
}

/** The report of one comparison, as text with a line end after every line. */
export function renderComparison(
  comparison: Comparison,
  source: Article,
  copy: Article,
  view: ReportView = {},
): string {
  const settled = settleView(view, new Map([source, copy].map((article) => [article.id, article])));
  const head = headingInWords(comparison, visible(source.id), visible(copy.id));
  const lines = [
    ...wrap(head, settled.width).map(settled.paint.strong),
    '',
    ...renderCopy(comparison, source.id, copy.id, settled),
    '',
    ...renderScope(settled, true),
  ];
  return `${lines.join('\n')}\n`;
}

/** `b is a rewrite of a: 2 CORRECTIONS, 1 note`. */
export function headingInWords(
  comparison: Comparison,
  source: string,
  copy: string,
  isGuess = false,
): string {
  const head = `${copy} ${RELATION_WORDS[comparison.relation]} ${source}`;
  const findings = tallyInWords(tally(comparison.facts), isGuess || comparison.relation === 'same-event');
  return findings === '' ? head : `${head}: ${findings}`;
}

/** Why two articles are taken for what they are, and what happened to the facts. */
export function renderCopy(
  comparison: Comparison,
  sourceId: ArticleId,
  copyId: ArticleId,
  view: SettledView,
  isGuess = false,
): string[] {
  const { paint, all, show, max, width, facts, placeInWords } = view;
  const [source, copy] = [visible(sourceId), visible(copyId)];
  const { copyProbability, eventProbability, evidence } = comparison;
  const verdict =
    `made from one text: ${probabilityInWords(copyProbability)} (${probabilityInFigures(copyProbability)}); ` +
    `one event: ${probabilityInWords(eventProbability)} (${probabilityInFigures(eventProbability)})`;
  const isIndependent = isGuess || comparison.relation === 'same-event';
  const [sourceLength, copyLength] = [view.lengthOf(sourceId), view.lengthOf(copyId)];
  const findings: FindingsView = {
    ...{ paint, all, show, max, width, placeInWords, isIndependent, isGuess },
    ...{ source: sourceId, copy: copyId },
    ...(sourceLength && copyLength && { lengths: { source: sourceLength, copy: copyLength } }),
  };
  return [
    ...beside('  verdict  ', 11, verdict, width),
    ...beside('  because  ', 11, evidenceInWords(evidence, source, copy), width),
    ...renderShared(comparison, sourceId, copyId, all ? 5 : 1, view).map(paint.faint),
    ...(facts && comparison.facts.length === 0 ? [`  facts    ${whyNoFacts(comparison)}`] : []),
    ...(comparison.facts.length > 0 ? ['', ...renderFindings(comparison.facts, findings)] : []),
  ];
}

function whyNoFacts({ relation }: Comparison): string {
  return relation === 'unrelated'
    ? 'not compared, as the two tell different things.'
    : 'none was found in both or in one of them.';
}

/** The pairs of passages that weigh most. */
function renderShared(
  { evidence }: Comparison,
  source: ArticleId,
  copy: ArticleId,
  most: number,
  { width, placeInWords }: SettledView,
): string[] {
  return evidence.passages
    .slice(0, most)
    .flatMap((shared) => [
      ...beside(
        '  example  ',
        11,
        `${passageInWords(shared.source.text)} ${visible(source)}${placeInWords(source, shared.source)}`,
        width,
      ),
      ...beside(
        '    meets  ',
        11,
        `${passageInWords(shared.copy.text)} ${visible(copy)}${placeInWords(copy, shared.copy)}`,
        width,
      ),
    ]);
}

/**
 * What was compared and what was not; a silent gap would read as “nothing wrong there”. In a batch only copies have
 * their facts compared.
 */
export function renderScope({ facts, width, paint }: SettledView, isPair = false): string[] {
  const compared = facts
    ? 'numbers, times, names, quotes, attributions, status (done, planned, denied), added and dropped statements, damaged wording.'
    : 'the texts only; facts were not compared (--no-facts).';
  const others = isPair ? '' : 'the facts of articles that are no copies of one another; ';
  const not = `pictures and captions, tables, links, web boilerplate (by-lines, adverts, comments); ${others}whether the source itself is right.`;
  return [...beside('Compared: ', 14, compared, width), ...beside('Not compared: ', 14, not, width)].map(
    paint.faint,
  );
}
