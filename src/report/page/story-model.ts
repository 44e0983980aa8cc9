import { factMatrix } from '../../facts/fact-matrix.js';
import type {
  Article,
  ArticleId,
  Cluster,
  Comparison,
  Copy,
  FactChange,
  FactRow,
  Match,
  PreparedArticle,
  Severity,
} from '../../types.js';
import { headlineOf } from '../headline.js';
import { isKept } from '../is-kept.js';
import { visible } from '../visible.js';
import { layOutTree, type TreeLayout } from './tree-layout.js';
import { sideBySide, type Row } from './side-by-side.js';

/** What the page says of one text. */
export interface TextModel {
  readonly id: ArticleId;
  /** Its publisher, else its id. */
  readonly name: string;
  readonly headline: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

/** A copy beside the text it was made from. */
export interface CopyModel {
  /** Fragment of its heading in the page. */
  readonly anchor: string;
  readonly text: TextModel;
  readonly parent: TextModel;
  readonly comparison: Comparison;
  readonly reason: string;
  readonly confidence: number;
  /** What is not kept, worst first; a row names them by index. */
  readonly findings: readonly FactChange[];
  readonly kept: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rows: readonly Row[];
  /** The parent is the first text of the story, so that rows speak of its sentences. */
  readonly isOfBase: boolean;
}

/** A sentence of the first text, and how many copies changed or dropped it. */
export interface HeatSentence {
  readonly text: string;
  readonly paragraph: number;
  readonly changedIn: readonly CopyModel[];
}

export interface StoryModel {
  readonly anchor: string;
  readonly cluster: Cluster;
  readonly headline: string;
  readonly texts: readonly TextModel[];
  readonly copies: readonly CopyModel[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly heat: readonly HeatSentence[];
  /** Facts that not all texts keep, the most disputed first, and how many all keep. */
  readonly matrix: readonly FactRow[];
  readonly keptByAll: number;
  readonly tree: TreeLayout;
}

/** What a story is drawn from: prepared texts and the comparison of two of them. */
export interface StoryTools {
  readonly articleOf: (id: ArticleId) => Article | undefined;
  readonly prepare: (article: Article) => PreparedArticle;
  readonly match: (source: PreparedArticle, copy: PreparedArticle) => Match;
}

/** @param number from 1, in the order of the page. */
export function toStory(cluster: Cluster, number: number, tools: StoryTools): StoryModel {
  const anchor = `s${number}`;
  const documents = new Map<ArticleId, PreparedArticle>();
  const documentOf = (id: ArticleId): PreparedArticle => {
    const known = documents.get(id);
    if (known) return known;
    const document = tools.prepare(tools.articleOf(id) ?? { id, text: '' });
    documents.set(id, document);
    return document;
  };
  const textOf = (id: ArticleId): TextModel => {
    const article = tools.articleOf(id);
    return {
      id,
      name: article?.publisher ?? id,
      headline: (article && headlineOf(article)) ?? id,
      ...(article?.url !== undefined && { url: article.url }),
      ...(article?.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    };
  };
  const base = cluster.members[0]!;
  const copies = cluster.copies
    .map((copy) => toCopy(copy, base, documentOf, textOf, tools.match))
    .sort((a, b) => b.counts.major - a.counts.major || b.counts.minor - a.counts.minor)
    .map((copy, i) => ({ ...copy, anchor: `${anchor}c${i + 1}` }));
  const rows = factMatrix(cluster);
  const disputed = rows.filter(isDisputed);
  return {
    anchor,
    cluster,
    headline: textOf(base).headline,
    texts: cluster.members.map(textOf),
    copies,
    counts: sumCounts(copies.map(({ counts }) => counts)),
    heat: heatOf(documentOf(base), copies),
    matrix: disputed.sort((a, b) => disagreement(b) - disagreement(a)),
    keptByAll: rows.length - disputed.length,
    tree: layOutTree(cluster, (id) => timeOf(tools.articleOf(id)?.publishedAt)),
  };
}

function toCopy(
  { article, parent, comparison, reason, confidence }: Copy,
  base: ArticleId,
  documentOf: (id: ArticleId) => PreparedArticle,
  textOf: (id: ArticleId) => TextModel,
  match: StoryTools['match'],
): CopyModel {
  const findings = comparison.facts.filter((fact) => !isKept(fact));
  const [source, copy] = [documentOf(parent), documentOf(article)];
  return {
    anchor: '',
    text: textOf(article),
    parent: textOf(parent),
    comparison,
    reason,
    confidence,
    findings,
    kept: comparison.facts.length - findings.length,
    counts: countSeverities(findings),
    rows: sideBySide(source, copy, match(source, copy), findings),
    isOfBase: parent === base,
  };
}

function heatOf(base: PreparedArticle, copies: readonly CopyModel[]): HeatSentence[] {
  const changedIn: CopyModel[][] = base.sentences.map(() => []);
  for (const copy of copies) {
    if (!copy.isOfBase) continue;
    for (const row of copy.rows) {
      if (row.kind === 'same' || row.kind === 'boilerplate') continue;
      for (const sentence of row.sourceSentences) changedIn[sentence - 1]!.push(copy);
    }
  }
  return base.sentences.map(({ start, end, paragraph }, i) => ({
    text: visible(base.text.slice(start, end)),
    paragraph,
    changedIn: changedIn[i]!,
  }));
}

const weight = { major: 100, minor: 10, none: 1 } as const;

function isDisputed({ versions }: FactRow): boolean {
  return versions.some((version) => !isKept(version));
}

/** By the worst that happened, then by how many texts say otherwise. */
function disagreement({ severity, versions }: FactRow): number {
  const others = versions.filter((version) => !isKept(version)).length;
  return weight[severity] * 1e6 + others;
}

export function countSeverities(findings: readonly FactChange[]): Record<Severity, number> {
  const counts = { major: 0, minor: 0, none: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function sumCounts(all: readonly Readonly<Record<Severity, number>>[]): Record<Severity, number> {
  const sum = { major: 0, minor: 0, none: 0 };
  for (const { major, minor, none } of all) {
    sum.major += major;
    sum.minor += minor;
    sum.none += none;
  }
  return sum;
}

/** Milliseconds since 1970; undefined for no date. */
function timeOf(publishedAt: string | undefined): number | undefined {
  const time = publishedAt === undefined ? NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : time;
}
