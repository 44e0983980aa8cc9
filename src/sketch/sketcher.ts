import type { ArticleId, PreparedArticle, Sampling, Signature, Sketch, Span } from '../types.js';
import { distinctAscending } from './distinct-ascending.js';
import { readShingles } from './shingle-hashes.js';
import { signShingles } from './sign-shingles.js';
import { readStory } from './story-hashes.js';

export interface SketchSettings {
  /** Words a shingle, 1 to 16. */
  readonly shingleSize: number;
  /** Slots of a signature, 16 to 4096. */
  readonly signatureSize: number;
  /** Of the signature's hash functions, an unsigned 32-bit integer. */
  readonly seed: number;
}

/**
 * Makes the sketch stage: the signature of the story's shingles, and its phrases or a sample of them.
 *
 * Kept are the phrases with the least hashes, so samples of different rates nest and compare: what two sketches share
 * of n kept phrases at the lesser of their rates r estimates what they share in all within a standard error of
 * √(s(1 − r)/r) for s shared phrases. FracMinHash: Irber et al., bioRxiv 2022.
 *
 * @param sampling what is kept; all, if it is not given.
 */
export function createSketcher(
  settings: SketchSettings,
  sampling: Sampling = { rate: 1, minKept: 0 },
): (document: PreparedArticle) => Sketch {
  const sketchText = createTextSketcher(settings, sampling);
  return (document) => sketchText(document.article.id, document.text, storySpans(document));
}

/**
 * Makes the same sketch from the spans of a text: those of the story give what the document gives, for its paragraphs
 * leave out nothing but boilerplate and blanks.
 */
export function createTextSketcher(
  settings: SketchSettings,
  sampling: Sampling,
): (id: ArticleId, text: string, spans: readonly Span[]) => Sketch {
  const { shingleSize, signatureSize, seed } = settings;
  const version = signatureVersion(settings);
  return function sketch(id, text, spans) {
    const { shingles, phrases } = readStory(text, spans, shingleSize);
    const slots = signShingles(shingles, signatureSize, seed);
    // From here on the shingles may be gone: in some languages they are the phrases.
    const { kept, rate } = sampleAscending(phrases, sampling);
    return { id, signature: { id, version, slots }, phrases: kept, ...(rate < 1 && { phraseRate: rate }) };
  };
}

/** What is kept of some hashes, ascending and distinct, and at what rate. The array given is spoilt. */
export function sampleAscending(
  hashes: Uint32Array,
  sampling: Sampling,
): { readonly kept: Uint32Array; readonly rate: number } {
  const rate = Math.min(1, Math.max(sampling.rate, sampling.minKept / Math.max(1, hashes.length)));
  return { kept: distinctAscending(rate < 1 ? keepLeast(hashes, rate) : hashes), rate };
}

/** Those under a share `rate` of all hashes, moved to the front of the same array. */
function keepLeast(hashes: Uint32Array, rate: number): Uint32Array {
  const limit = Math.floor(rate * 2 ** 32);
  let kept = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    hashes[kept] = hash;
    kept += hash < limit ? 1 : 0;
  }
  return hashes.subarray(0, kept);
}

/**
 * Makes the short way from a text to the same signature that the sketch stage gives, without a document, a shingle
 * set or a string a word on the way.
 */
export function createTextSigner(
  settings: SketchSettings,
): (id: ArticleId, text: string, spans?: readonly Span[]) => Signature {
  const { shingleSize, signatureSize, seed } = settings;
  const version = signatureVersion(settings);
  return function signText(id, text, spans = [{ start: 0, end: text.length }]) {
    return { id, version, slots: signShingles(readShingles(text, spans, shingleSize), signatureSize, seed) };
  };
}

/** Words, shingles and sketch with the version of each, slots and seed: equal for signatures that compare. */
export function signatureVersion({ shingleSize, signatureSize, seed }: SketchSettings): string {
  return `words1/shingle${shingleSize}/fss1/${signatureSize}/seed${seed}`;
}

/** The paragraphs of a document without what was cut from them. */
export function storySpans({
  paragraphs,
  boilerplate,
}: Pick<PreparedArticle, 'paragraphs' | 'boilerplate'>): Span[] {
  const spans: Span[] = [];
  let b = 0;
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    while (b < boilerplate.length && boilerplate[b]!.end <= start) b++;
    for (let i = b; i < boilerplate.length && boilerplate[i]!.start < paragraph.end; i++) {
      if (boilerplate[i]!.start > start) spans.push({ start, end: boilerplate[i]!.start });
      start = Math.max(start, boilerplate[i]!.end);
    }
    if (start < paragraph.end) spans.push({ start, end: paragraph.end });
  }
  return spans;
}
