import type { Article, CandidatePair, Document, Match, Sketch } from './types.js';

/** What may be set; every field has a default. */
export interface Options {
  /** Words a shingle, 1 to 16. More words find only closer copies. Default 3. */
  readonly shingleSize?: number;
  /** Slots of a signature, 16 to 4096. More slots, smaller error. Default 128. */
  readonly signatureSize?: number;
  /** Seed of the signature's hash functions, an unsigned 32-bit integer. Default 1. */
  readonly seed?: number;
  /** Least copy probability of two articles in one cluster, in (0, 1]. Lower joins more. Default 0.5. */
  readonly minCopyProbability?: number;
  /** Least event probability of two clusters in one event, in (0, 1]. Lower joins more. Default 0.5. */
  readonly minEventProbability?: number;
  /** Whether to compare the facts. Default true. */
  readonly facts?: boolean;
  /** Replaces the text stage. */
  readonly prepare?: (article: Article) => Document;
  /** Replaces the sketch stage. */
  readonly sketch?: (document: Document) => Sketch;
  /** Replaces the candidate stage. */
  readonly candidates?: (sketches: readonly Sketch[]) => CandidatePair[];
  /** Replaces the match stage. */
  readonly match?: (source: Document, copy: Document) => Match;
  /** Called as a batch goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a batch has come. */
export interface Progress {
  readonly stage: 'prepare' | 'candidates' | 'match' | 'cluster' | 'facts';
  readonly done: number;
  readonly total: number;
}
