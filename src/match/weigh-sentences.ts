import type { Profile } from './profile.js';
import type { SharedTerms } from './share-terms.js';

/**
 * Vectors of length 1 of the sentences of two articles, weighted by how rare a word is in the news and among these
 * sentences; in the order of `sentences.words` of each.
 */
export function weighSentences(
  source: Profile,
  copy: Profile,
  { ofSource, ofCopy, length }: SharedTerms,
): readonly [source: Float64Array, copy: Float64Array] {
  const total = source.sentences.count + copy.sentences.count;
  const [inSource, inCopy] = [source.sentences.sentencesOfWord, copy.sentences.sentencesOfWord];
  const locals = new Float64Array(total + 1);
  const [ofSourceWords, ofCopyWords] = [weighWords(inSource, locals), weighWords(inCopy, locals)];
  for (let k = 0; k < length; k++) {
    const [i, j] = [ofSource[k]!, ofCopy[k]!];
    ofSourceWords[i] = ofCopyWords[j] = localWeight(inSource[i]! + inCopy[j]!, locals);
  }
  return [vectorsOf(source, ofSourceWords), vectorsOf(copy, ofCopyWords)];
}

function weighWords(sentencesOfWord: Uint32Array, locals: Float64Array): Float64Array {
  const weights = new Float64Array(sentencesOfWord.length);
  for (let i = 0; i < weights.length; i++) weights[i] = localWeight(sentencesOfWord[i]!, locals);
  return weights;
}

/** What a word in so many of the sentences weighs; `locals` holds what has been worked out. */
function localWeight(inSentences: number, locals: Float64Array): number {
  let local = locals[inSentences]!;
  if (local === 0) locals[inSentences] = local = Math.log(locals.length / inSentences);
  return local;
}

function vectorsOf({ sentences }: Profile, ofWords: Float64Array): Float64Array {
  const { count, from, words, weights } = sentences;
  const vectors = new Float64Array(words.length);
  for (let s = 0; s < count; s++) {
    const start = from[s]!;
    const end = from[s + 1]!;
    let squares = 0;
    for (let w = start; w < end; w++) {
      const weight = weights[w]! * ofWords[words[w]!]!;
      vectors[w] = weight;
      squares += weight * weight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let w = start; w < end; w++) vectors[w]! *= scale;
  }
  return vectors;
}
