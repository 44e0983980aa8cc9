/** A script of this folder and the files it writes. */
export interface Fit {
  /** The script is `bench/fit/NAME.ts`. */
  readonly name: string;
  readonly makes: readonly string[];
}

/** Every fit, in order: each reads only tables that those before it have written. */
export const fits: readonly Fit[] = [
  { name: 'document-frequency', makes: ['src/languages/en/document-frequency-table.ts'] },
  { name: 'rarity-guess', makes: ['src/match/rarity-guess.ts'] },
  { name: 'tag-table', makes: ['src/languages/en/tag-table.ts'] },
  { name: 'words/make-table', makes: ['src/facts/words/word-table.ts'] },
  { name: 'names', makes: ['src/facts/names/similarity-costs.ts'] },
  { name: 'match-model', makes: ['src/match/copy-model.ts', 'src/match/other-copy-model.ts'] },
  {
    name: 'one-story-model',
    makes: ['src/match/one-story-model.ts', 'src/match/other-one-story-model.ts'],
  },
  { name: 'event-model', makes: ['src/match/event-model.ts'] },
  { name: 'lost-claims', makes: ['src/facts/findings/lost-model.ts'] },
  {
    name: 'fact-confidence',
    makes: [
      'src/facts/findings/confidence-model.ts',
      'src/facts/findings/reworded-model.ts',
      'src/facts/findings/confidence-table.ts',
    ],
  },
  { name: 'min-confidence', makes: ['src/facts/findings/min-confidence.ts'] },
];
