/** Fewest words of a passage for its changed words to be marked: of fewer all is seen at a glance. */
const minWords = 5;
/** Most words compared; the difference takes time with the product. */
const maxWords = 60;
/** Least share of the words of both that must be the same: where nearly all differs, marks say nothing. */
const minSame = 0.5;

/**
 * Two passages with the words in which they differ between asterisks: `it was *cold*`. As they are where they are short,
 * or have little in common. Longest common subsequence of their words, case and marks at the ends aside.
 */
export function markDifferences(one: string, other: string): [one: string, other: string] {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (Math.min(a.length, b.length) < minWords || Math.max(a.length, b.length) > maxWords) return [one, other];
  const [x, y] = [a.map(fold), b.map(fold)];
  const width = b.length + 1;
  const longest = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        x[i] === y[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const same = longest[0]!;
  if ((2 * same) / (a.length + b.length) < minSame || (same === a.length && same === b.length))
    return [one, other];
  const [inOne, inOther] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (x[i] === y[j]) {
      inOne.add(i++);
      inOther.add(j++);
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return [mark(a, inOne), mark(b, inOther)];
}

function fold(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '') || word;
}

/** Runs of changed words between asterisks. */
function mark(words: readonly string[], same: ReadonlySet<number>): string {
  return words
    .map((word, i) => {
      if (same.has(i)) return word;
      const opens = i === 0 || same.has(i - 1) ? '*' : '';
      const closes = i === words.length - 1 || same.has(i + 1) ? '*' : '';
      return `${opens}${word}${closes}`;
    })
    .join(' ');
}
