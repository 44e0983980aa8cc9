/** Sentences of two translations of one news article (WMT21) that answer each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDocument } from '../plain-document.js';

type Row = Readonly<Record<string, string>>;

/** Letters of an article that are read: enough of each, and none weighs much more than the others. */
const maxLength = 4000;
/** Share of the words of two sentences that stand in both: those told wholly anew have no single word in one place. */
const minShared = 0.4;

/**
 * By article: of each one machine's translation and a person's, and two people's where there are two. Two sentences answer
 * each other where neither shares more words with another; nothing that is fitted on words has a say in it.
 */
export function* alignedSentences(data: string): Generator<readonly [article: string, a: string, b: string]> {
  const rows = (name: string) =>
    readFileSync(join(data, 'copies/wmt21-mt-copies', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const texts = new Map(rows('articles.jsonl').map(({ id, text }) => [id!, text!]));
  const firsts = [...new Map(rows('pairs.jsonl').map((pair) => [articleOf(pair['a']!), pair])).values()];
  for (const { a, b } of firsts) {
    const other = b!.replace(/[AB]$/, (name) => (name === 'A' ? 'B' : 'A'));
    for (const [x, y] of texts.has(other) ? [[a!, b!] as const, [b!, other] as const] : [[a!, b!] as const]) {
      const [own, others] = [x, y].map((id) => sentencesOf(texts.get(id)!.slice(0, maxLength)));
      const shares = own!.map((one) => others!.map((two) => sharedBy(one.words, two.words)));
      for (const [i, row] of shares.entries()) {
        const most = Math.max(0, ...row);
        const j = row.indexOf(most);
        if (most < minShared || shares.some((line, k) => k !== i && line[j]! >= most)) continue;
        yield [articleOf(x), own![i]!.text, others![j]!.text];
      }
    }
  }
}

interface WordsOfSentence {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function sentencesOf(text: string): WordsOfSentence[] {
  const { sentences, tokens } = plainDocument('', text);
  return sentences.map(({ start, end, firstToken, endToken }) => ({
    text: text.slice(start, end),
    words: new Set(tokens.slice(firstToken, endToken).map(({ norm }) => norm)),
  }));
}

/** Shared words as a share of all of the longer of two sentences. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size, b.size);
}

function articleOf(id: string): string {
  return id.replace(/#.*/, '');
}
