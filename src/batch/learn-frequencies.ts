import { countStems, type StemCounts } from '../match/document-frequencies.js';
import { InputError } from '../errors.js';
import { resolveOptions, show, type Options } from '../options.js';
import { createSketchStore, type SketchStore } from '../sketch/sketch-store.js';
import { createSketcher } from '../sketch/sketcher.js';
import { prepare } from '../text/prepare.js';
import type { Article, Frequencies } from '../types.js';
import { checkArticles } from './article-source.js';

/**
 * Counts how common words and phrases are among these articles, to be frozen in a plan: with it, what is decided of two
 * articles hangs on no third, but where more than `join.maxHolders` hold a phrase.
 *
 * A few thousand articles of the kind that will come are enough for words; phrases are taken in proportion, so the
 * nearer their number to that of the plan, the finer the count. Keeps what two articles or more hold, some 2 kB of JSON an
 * article. Throws an {@link InputError} as `clusterArticles` does.
 *
 * @param version a name for this count, such as the month of the articles.
 *
 * @example
 * import { learnFrequencies, planBatch } from 'samestory/planning';
 * const plan = { ...planBatch(1_000_000), frequencies: learnFrequencies(lastMonth, '2026-11') };
 * clusterArticles(today, { plan });
 */
export function learnFrequencies(
  articles: Iterable<Article>,
  version: string,
  options: Pick<Options, 'shingleSize'> = {},
): Frequencies {
  if (typeof version !== 'string' || version === '')
    throw new InputError(
      'bad-argument',
      `The version must be a string that is not empty, got ${show(version)}.`,
    );
  const list = checkArticles(articles);
  // No slot of a signature is looked at.
  const sketch = createSketcher({ ...resolveOptions(options), signatureSize: 16 });
  const store = createSketchStore(list.length);
  const counts: StemCounts = new Map();
  for (const article of list) {
    const document = prepare(article);
    countStems(counts, document);
    store.add(sketch(document));
  }
  const stems = [...counts].map(([language, { documents, words, letters, stems: byStem }]) => {
    const rows = [...byStem].map(([stem, found]): [string, [number, number]] => [
      stem,
      [found.documents, found.words],
    ]);
    return [language, { documents, words, letters, stems: Object.fromEntries(rows) }] as const;
  });
  return {
    version,
    articles: list.length,
    stems: Object.fromEntries(stems),
    phrases: countPhrases(store),
  };
}

/** The frozen counts of stems in the form in which a batch counts its own. */
export function stemCountsOf({ stems }: Frequencies): StemCounts {
  return new Map(
    Object.entries(stems).map(([language, { documents, words, letters, stems: byStem }]) => [
      language,
      {
        documents,
        words,
        letters,
        stems: new Map(
          Object.entries(byStem).map(([stem, [inDocuments, times]]) => [
            stem,
            { documents: inDocuments, words: times },
          ]),
        ),
      },
    ]),
  );
}

function countPhrases(store: SketchStore): Frequencies['phrases'] {
  let total = 0;
  for (let i = 0; i < store.length; i++) total += store.endOf(i) - store.startOf(i);
  const all = new Uint32Array(total);
  let end = 0;
  for (let i = 0; i < store.length; i++) {
    const phrases = store.pageOf(i).subarray(store.startOf(i), store.endOf(i));
    all.set(phrases, end);
    end += phrases.length;
  }
  all.sort();
  const [hashes, holders]: [number[], number[]] = [[], []];
  for (let first = 0, last = 0; first < total; first = last) {
    last = first + 1;
    while (last < total && all[last] === all[first]) last++;
    if (last - first < 2) continue;
    hashes.push(all[first]!);
    holders.push(last - first);
  }
  return { hashes, holders };
}
