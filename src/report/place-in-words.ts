import { prepare } from '../text/prepare.js';
import type { Article, ArticleId, PreparedArticle, Span } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';

/** Says where in an article a passage stands. */
export type PlaceInWords = (id: ArticleId, span: Span) => string;

/** `1204-1251`, in UTF-16 units of the text: for a program. */
export const offsetsInWords: PlaceInWords = (_, { start, end }) => `:${start}-${end}`;

/** Articles held at a time: a copy is told beside its source. */
const held = 8;

/**
 * `par. 3, sent. 2`, as an editor counts: paragraphs of the story, without what is furniture of the site, and sentences
 * of the paragraph. What stands in no sentence is told by its offsets.
 */
export function createPlaceInWords(articleById: ArticleLookup<Article>): PlaceInWords {
  const documents = new Map<ArticleId, PreparedArticle | undefined>();
  const documentOf = (id: ArticleId) => {
    if (documents.has(id)) return documents.get(id);
    if (documents.size >= held) documents.clear();
    const article = articleById.get(id);
    const document = article && prepare(article);
    documents.set(id, document);
    return document;
  };
  return (id, span) => {
    const document = documentOf(id);
    const index = document?.sentences.findLastIndex(({ start }) => start <= span.start) ?? -1;
    const sentence = document?.sentences[index];
    if (!document || !sentence || sentence.end <= span.start) return offsetsInWords(id, span);
    if (sentence.isTitle) return ' headline';
    const hasTitle = document.sentences[0]?.isTitle === true;
    const first = document.sentences.findIndex(({ paragraph }) => paragraph === sentence.paragraph);
    return ` par. ${sentence.paragraph + (hasTitle ? 0 : 1)}, sent. ${index - first + 1}`;
  };
}
