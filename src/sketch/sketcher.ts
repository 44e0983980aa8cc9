import type { ArticleId, Document, Signature, Sketch, Span } from '../types.js';
import { readShingles, shingleHashes } from './shingle-hashes.js';
import { signShingles } from './sign-shingles.js';

export interface SketchSettings {
  /** Words a shingle, 1 to 16. */
  readonly shingleSize: number;
  /** Slots of a signature, 16 to 4096. */
  readonly signatureSize: number;
  /** Of the signature's hash functions, an unsigned 32-bit integer. */
  readonly seed: number;
}

/** Makes the sketch stage: the exact shingle set of the story, and its signature. */
export function createSketcher(settings: SketchSettings): (document: Document) => Sketch {
  const { shingleSize, signatureSize, seed } = settings;
  const version = signatureVersion(settings);
  return function sketch(document: Document): Sketch {
    const { id } = document.article;
    const shingles = shingleHashes(document.text, storySpans(document), shingleSize);
    return { id, shingles, signature: { id, version, slots: signShingles(shingles, signatureSize, seed) } };
  };
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
}: Pick<Document, 'paragraphs' | 'boilerplate'>): Span[] {
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
