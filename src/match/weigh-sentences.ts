import type { Profile } from './profile.js';
import type { SharedWords } from './shared-words.js';

/**
 * Vectors of length 1 of the sentences of two articles, weighted by how rare a word is in the news and among these
 * sentences; in the order of `sentences.words` of each.
 */
export function weighSentences(
  source: Profile,
  copy: Profile,
  { ofSource, ofCopy, length }: SharedWords,
): readonly [source: Float64Array, copy: Float64Array] {
  const total = source.sentences.count + copy.sentences.count;
  const [inSource, inCopy] = [source.sentences.sentencesOfWord, copy.sentences.sentencesOfWord];
  const sourceCounts = inSource.slice();
  const copyCounts = inCopy.slice();
  for (let k = 0; k < length; k++) {
    const count = inSource[ofSource[k]!]! + inCopy[ofCopy[k]!]!;
    sourceCounts[ofSource[k]!] = copyCounts[ofCopy[k]!] = count;
  }
  const locals = new Float64Array(total + 1);
  return [weigh(source, sourceCounts, locals), weigh(copy, copyCounts, locals)];
}

/** `locals` holds what a word in so many of the sentences weighs, once it has been worked out. */
function weigh({ sentences }: Profile, counts: Uint32Array, locals: Float64Array): Float64Array {
  const { count, from, words, weights } = sentences;
  const vectors = new Float64Array(words.length);
  for (let s = 0; s < count; s++) {
    const end = from[s + 1]!;
    let squares = 0;
    for (let w = from[s]!; w < end; w++) {
      const inSentences = counts[words[w]!]!;
      let local = locals[inSentences]!;
      if (local === 0) locals[inSentences] = local = Math.log(locals.length / inSentences);
      const weight = weights[w]! * local;
      vectors[w] = weight;
      squares += weight * weight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let w = from[s]!; w < end; w++) vectors[w]! *= scale;
  }
  return vectors;
}
