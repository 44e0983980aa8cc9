import type { StemCounts } from '../match/document-frequencies.js';
import { readJson } from './place.js';
import type { Fields, StageContext } from './stage.js';

/** Counts and common phrases as lines of the file that all filters read: `language`, `stem` and `common` records. */
export function readLearned(records: Iterable<Fields>): StageContext['learned'] {
  const stems: StemCounts = new Map();
  const common = new Set<number>();
  const countsFor = (language: string) => {
    let own = stems.get(language);
    if (!own) stems.set(language, (own = { documents: 0, words: 0, letters: 0, stems: new Map() }));
    return own;
  };
  for (const [kind, x, y, z, w] of records) {
    if (kind === 'common') common.add(parseInt(x!, 16));
    else if (kind === 'language')
      Object.assign(countsFor(x!), { documents: Number(y), words: Number(z), letters: Number(w) });
    else if (kind === 'stem')
      countsFor(x!).stems.set(readJson<string>(y), { documents: Number(z), words: Number(w) });
  }
  return { stems, common };
}
