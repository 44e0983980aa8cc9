import { markupToText } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { childNamed, descendantsNamed, firstNamed, lineOf, type XmlElement } from '../xml/xml-element.js';

/** The articles of Factiva's XML. */
export function* readFactivaXml(root: XmlElement): Generator<FoundArticle> {
  const articles = root.name === 'article' ? [root] : [...descendantsNamed(root, 'article')];
  for (const [i, article] of articles.entries()) {
    const paragraphs = ['leadParagraph', 'tailParagraphs'].flatMap((name) => [
      ...descendantsNamed(childNamed(article, name) ?? firstNamed(article, name), 'paragraph'),
    ]);
    yield {
      id: lineOf(firstNamed(article, 'accessionNo')),
      part: `#${i + 1}`,
      title: lineOf(firstNamed(article, 'headline')),
      text: paragraphs
        .map((paragraph) => markupToText(paragraph))
        .filter(Boolean)
        .join('\n\n'),
      dates: [
        lineOf(childNamed(firstNamed(article, 'publicationDate'), 'date')),
        lineOf(firstNamed(article, 'publicationDate')),
      ],
      publisher: lineOf(firstNamed(article, 'sourceName')),
      language: lineOf(firstNamed(article, 'baseLanguage')),
    };
  }
}
