import type { Article, ArticleId, Clustering, FactChange } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';
import { cutShort, type CutShort } from './cut-short.js';
import { DESK_WORD } from './in-words.js';
import { clip } from './layout.js';
import { isSilent, type Finding } from './list-findings.js';
import { visible } from './visible.js';

/** Longest headline, passage and note of a table, in characters. */
const MAX_CELL = 300;

/**
 * A clustering as Markdown for a ticket or a chat: a heading a story, and a table of what its copies did, worst first.
 * Text of articles is escaped: it is never markup, a link or a mention.
 */
export function renderMarkdown(
  clustering: Clustering,
  findings: readonly Finding[],
  articles: ArticleLookup<Article>,
  originById: ArticleLookup<string>,
): string {
  const stories = clustering.clusters.filter(({ copies }) => copies.length > 0);
  const count = clustering.clusters.reduce((sum, { members }) => sum + members.length, 0);
  const lines = [
    `**${plural(count, 'article')}, ${plural(stories.length, 'story', 'stories')} with copies**`,
    '',
  ];
  for (const { id, members, copies, source, missingSource } of stories) {
    const title = articles.get(source?.article ?? members[0]!)?.title ?? source?.article ?? members[0]!;
    lines.push(`### ${cell(title)}`, '');
    if (source) lines.push(`Source: ${name(source.article)}. ${cell(source.reason)}`, '');
    else if (missingSource)
      lines.push(`The source is not among these articles. ${cell(missingSource.reason)}`, '');
    lines.push(`Copies: ${copies.map(({ article }) => name(article)).join(', ')}`, '');
    const told = findings.filter(
      (finding) => finding.cluster === id && !isSilent(finding) && finding.fact.severity !== 'none',
    );
    const cuts = new Map<ArticleId, CutShort>();
    for (const { article, parent } of copies) {
      const own = told.filter(({ copy }) => copy === article).map(({ fact }) => fact);
      const [a, b] = [articles.get(parent), articles.get(article)];
      const cut = a && b && cutShort(own, a.text.length, b.text.length);
      if (cut) cuts.set(article, cut);
    }
    if (told.length === 0) lines.push('No correction is needed.', '');
    else {
      lines.push(
        '| | Copy | What happened | In the source | In the copy |',
        '| --- | --- | --- | --- | --- |',
      );
      for (const { fact, copy } of told.filter(({ fact, copy }) => !isCut(cuts.get(copy), fact))) {
        const words = [
          DESK_WORD[fact.severity],
          copy,
          fact.note,
          fact.source?.text ?? '',
          fact.copy?.text ?? '',
        ];
        lines.push(`| ${words.map(cell).join(' | ')} |`);
      }
      lines.push('');
      for (const [copy, { line }] of cuts) lines.push(`${name(copy)}: ${cell(line)}`, '');
    }
  }
  return lines.join('\n');

  function name(id: ArticleId): string {
    const origin = originById.get(id);
    return origin === undefined || origin === id ? cell(id) : `${cell(id)} (${cell(origin)})`;
  }
}

function isCut(cut: CutShort | undefined, fact: FactChange): boolean {
  return cut !== undefined && !cut.rest.includes(fact);
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One line in which nothing is markup. */
function cell(text: string): string {
  return clip(visible(text.replace(/\s+/gu, ' ')), MAX_CELL)
    .replace(/[\\`*_{}[\]<>()#+!|~@&-]/gu, (mark) =>
      mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : mark === '@' ? '&#64;' : `\\${mark}`,
    )
    .replace(/\b(https?|ftp):/giu, '$1\\:');
}
