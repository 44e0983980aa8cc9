/**
 * How much of a copy stands word for word in long runs of its source: copies that somebody wrote over the very text, and
 * translations of one text, which nobody did. Sets `minShare` of `isEditedCopy`.
 *
 * Run: npx tsx bench/measure/verbatim-words.ts [--data DIR]   (a minute of processor time)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFactContext } from '../../src/facts/fact-context.js';
import { verbatimWords } from '../../src/facts/alignment/is-edited-copy.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';
import { dataArgument } from '../lib/arguments.js';

interface Article {
  readonly id: string;
  readonly text: string;
}
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

/** One pair of so many is read. */
const step = 6;
const match = createMatcher(resolveOptions({}));

for (const set of ['onestop-rewrites', 'llmfake', 'sheepdog', 'wmt21-mt-copies']) {
  const folder = join(dataArgument(), 'copies', set);
  if (!existsSync(folder)) {
    console.log(`${set}: not there`);
    continue;
  }
  const read = <T>(file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const texts = new Map(read<Article>('articles.jsonl').map(({ id, text }) => [id, text]));
  const shares = read<Pair>('pairs.jsonl')
    .filter(({ label }, i) => label === 'copy' && i % step === 0)
    .map(({ a, b }) => {
      const [source, copy] = [a, b].map((id) => prepare({ id, text: texts.get(id)! })) as [never, never];
      const context = createFactContext(source, copy, match(source, copy));
      return verbatimWords(context) / context.copy.tokens.length;
    })
    .sort((x, y) => x - y);
  const at = (share: number) => shares[Math.floor(share * (shares.length - 1))]!.toFixed(2);
  console.log(
    `${set}: ${shares.length} pairs; share of words in runs of eight: ` +
      [0.03, 0.1, 0.5, 0.9, 0.97].map((share) => `${100 * share}th percentile ${at(share)}`).join(', '),
  );
}
