import { prepare } from '../text/prepare.js';
import type { Alignment, PreparedArticle } from '../types.js';

/** Share of a text's runs of words from which another holds it word for word. */
const leastHeld = 0.6;

/** Words a text must have for that to say anything. */
const leastWords = 25;

const runLength = 5;

/**
 * Two texts of two languages, of which one holds the other word for word: a page with an article and its translation below.
 * Its language is the guess of a mixture; read in the language of the text it holds, the two can be compared. Any other two
 * are given as they are.
 */
export function createAlikeReader(): (
  a: PreparedArticle,
  b: PreparedArticle,
) => readonly [PreparedArticle, PreparedArticle] {
  const memo = new WeakMap<PreparedArticle, Map<string, PreparedArticle>>();
  const readAs = (document: PreparedArticle, language: string) => {
    let byLanguage = memo.get(document);
    if (!byLanguage) memo.set(document, (byLanguage = new Map<string, PreparedArticle>()));
    let read = byLanguage.get(language);
    if (!read) byLanguage.set(language, (read = prepare({ ...document.article, language })));
    return read;
  };
  return (a, b) => {
    if (a.language === b.language) return [a, b];
    const [shorter, longer] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
    if (shorter.tokens.length < leastWords || !holds(longer, shorter)) return [a, b];
    const read = readAs(longer, shorter.language);
    return shorter === a ? [a, read] : [read, b];
  };
}

function holds(longer: PreparedArticle, shorter: PreparedArticle): boolean {
  const runs = new Set(runsOf(longer));
  const all = runsOf(shorter);
  return all.filter((run) => runs.has(run)).length >= leastHeld * all.length;
}

function runsOf({ tokens }: PreparedArticle): string[] {
  const words = Array.from(tokens, ({ norm }) => norm);
  return words.slice(runLength - 1).map((_, i) => words.slice(i, i + runLength).join(' '));
}

/** The links between sentences that stand in the documents as they were given, too: another language may end them elsewhere. */
export function linksOf(
  { links }: Alignment,
  [source, copy]: readonly [PreparedArticle, PreparedArticle],
  [givenSource, givenCopy]: readonly [PreparedArticle, PreparedArticle],
): Alignment {
  if (source === givenSource && copy === givenCopy) return { links };
  const placesIn = (read: PreparedArticle, given: PreparedArticle) => {
    const places = new Map(given.sentences.map(({ start, end }, i) => [`${start} ${end}`, i]));
    return read.sentences.map(({ start, end }) => places.get(`${start} ${end}`));
  };
  const [ofSource, ofCopy] = [placesIn(source, givenSource), placesIn(copy, givenCopy)];
  return {
    links: links.flatMap((link) => {
      const [from, to] = [link.source.map((i) => ofSource[i]), link.copy.map((j) => ofCopy[j])];
      const isWhole = (places: (number | undefined)[]): places is number[] => !places.includes(undefined);
      return isWhole(from) && isWhole(to) ? [{ source: from, copy: to, score: link.score }] : [];
    }),
  };
}
