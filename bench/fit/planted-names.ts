/** Faults of names, of who did what to whom, and of plain words, for `planted-rewrites.ts`. */
import { extractNames, type Name } from '../../src/facts/names/names.js';
import { isContent } from '../../src/facts/alignment/align-words.js';
import { isKnownPlace } from '../../src/facts/names/places.js';
import { tagTokens } from '../../src/text/tags.js';
import type { PreparedArticle, Sentence } from '../../src/types.js';
import { pick, type Site } from './fault-kind.js';

/** The same as a kind read off the words, but of a prepared article. */
interface NameKind {
  readonly name: string;
  readonly sites: (document: PreparedArticle, sentence: number) => Site[];
  readonly values: (document: PreparedArticle) => string[];
}

const textOf = ({ text }: PreparedArticle, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);
const namesIn = (document: PreparedArticle, sentence: number) =>
  extractNames(document).names.filter((name) => name.sentence === sentence);
const pickOther = (text: string, random: () => number, pool: readonly string[]) => {
  const known = new Set(text.toLowerCase().split(/\W+/));
  return pick(
    pool.filter(
      (one) =>
        !one
          .toLowerCase()
          .split(/\W+/)
          .some((word) => known.has(word)),
    ),
    random,
  );
};
const says = /\b(?:said|says|told|added|according|explained|claimed|warned|argued)\b/;

/** A whole name in the place of another. */
function whole(name: string, isOne: (one: Name, words: string, beside: string) => boolean): NameKind {
  const all = (document: PreparedArticle, list: readonly Name[]) =>
    list
      .map((one) => ({ one, words: textOf(document, one) }))
      .filter(({ one, words }) =>
        isOne(one, words, document.text.slice(Math.max(0, one.start - 14), one.end + 12)),
      );
  return {
    name,
    sites: (document, sentence) =>
      all(document, namesIn(document, sentence)).map(({ one: { start, end }, words }) => ({
        start,
        end,
        anchor: words,
        ...(name === 'source' ? { isIn: (source: string) => says.test(source) } : {}),
        put: (pool, random) => pickOther(words, random, pool),
      })),
    values: (document) => all(document, extractNames(document).names).map(({ words }) => words),
  };
}

const isFull = (words: string) => /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(words);

/** First name kept, the last one another: "Edgar Malin", "Edgar Sorvik". */
const surname: NameKind = {
  name: 'surname',
  sites: (document, sentence) =>
    namesIn(document, sentence).flatMap((one) => {
      const words = textOf(document, one);
      if (one.kind !== 'person' || !isFull(words)) return [];
      const start = one.start + words.lastIndexOf(' ') + 1;
      const last = document.text.slice(start, one.end);
      return [{ start, end: one.end, anchor: words, put: (pool, random) => pickOther(last, random, pool) }];
    }),
  values: (document) =>
    extractNames(document)
      .names.filter((one) => one.kind === 'person')
      .map((one) => textOf(document, one))
      .filter(isFull)
      .map((words) => words.split(' ').at(-1)!),
};

/** Two names of one sentence in each other's places, with a verb between them. */
const roles: NameKind = {
  name: 'who to whom',
  sites: (document, sentence) => {
    const names = namesIn(document, sentence).filter(({ isDemonym }) => !isDemonym);
    const tags = tagTokens(document);
    return names.flatMap((one, i) => {
      const other = names[i + 1];
      if (!other || other.key === one.key || other.kind !== one.kind) return [];
      const between = tags.slice(one.endToken, other.firstToken);
      if (between.length > 6 || !between.includes('VERB') || between.includes('CCONJ')) return [];
      const [first, last] = [textOf(document, one), textOf(document, other)];
      return [
        {
          start: one.start,
          end: other.end,
          anchor: first,
          isIn: (source: string) => source.includes(last),
          put: () => `${last}${document.text.slice(one.end, other.start)}${first}`,
        },
      ];
    });
  },
  values: () => [],
};

/** A noun or a verb in the place of another that ends as it does. */
function plain(name: string, tag: 'NOUN' | 'VERB', isQuoted: boolean): NameKind {
  const words = (document: PreparedArticle, from: number, until: number) => {
    const tags = tagTokens(document);
    const found: { start: number; end: number; text: string }[] = [];
    for (let i = from; i < until; i++) {
      const { start, end, norm } = document.tokens[i]!;
      const text = document.text.slice(start, end);
      if (tags[i] !== tag || !isContent(document.tokens[i]!) || text !== norm || norm.length < 5) continue;
      if (document.quotes.some(({ inner }) => inner.start <= start && end <= inner.end) !== isQuoted)
        continue;
      found.push({ start, end, text });
    }
    return found;
  };
  const ending = (word: string) => /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';
  return {
    name,
    sites: (document, sentence) => {
      const { firstToken, endToken } = tokensIn(document, document.sentences[sentence]!);
      return words(document, firstToken, endToken).map(({ start, end, text }) => ({
        start,
        end,
        anchor: text,
        put: (pool, random) =>
          pick(
            pool.filter((one) => one !== text && ending(one) === ending(text)),
            random,
          ),
      }));
    },
    values: (document) => words(document, 0, document.tokens.length).map(({ text }) => text),
  };
}

function tokensIn({ tokens }: PreparedArticle, { start, end }: Sentence) {
  const firstToken = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  return firstToken < 0
    ? { firstToken: 0, endToken: 0 }
    : { firstToken, endToken: next < 0 ? tokens.length : next };
}

export const nameKinds: readonly NameKind[] = [
  whole('person', ({ kind }, words) => kind === 'person' && isFull(words)),
  surname,
  whole(
    'one word of a person',
    ({ kind }, words, beside) => kind === 'person' && !/\s/.test(words) && !says.test(beside),
  ),
  whole('source', ({ kind }, words, beside) => kind === 'person' && says.test(beside) && isFull(words)),
  whole('place', ({ key, isDemonym }) => isKnownPlace(key) && !isDemonym),
  whole('organisation', ({ kind }, words) => kind === 'organisation' && words.length > 3),
  roles,
  plain('thing', 'NOUN', false),
  plain('act', 'VERB', false),
  plain('quoted word', 'NOUN', true),
];
