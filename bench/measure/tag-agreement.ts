/**
 * How far the tagger agrees with wink-nlp on news it did not learn from, and how long it takes.
 *
 * Run: npx tsx bench/measure/tag-agreement.ts [first article, default 20000] [articles, default 500] [--errors]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tagNames } from '../../src/languages/en/tag-model.js';

import { settleAuxiliaries, tagTokens } from '../../src/text/tags.js';
import { plainDocument } from '../fit/plain-document.js';
import { winkTags } from '../fit/wink-tags.js';
import { dataArgument, plainArguments } from '../lib/arguments.js';

const first = Number(plainArguments()[0] ?? 20_000);
const count = Number(plainArguments()[1] ?? 500);
const lines = gunzipSync(readFileSync(join(dataArgument(), 'background/news.jsonl.gz')))
  .toString('utf8')
  .split('\n');

let tokens = 0;
let same = 0;
let settled = 0;
let time = 0;
let timed = 0;
const verbs = { wink: 0, ours: 0, both: 0 };
const names = { wink: 0, ours: 0, both: 0 };
const confusions = new Map<string, number>();
for (const line of lines.slice(first, first + count)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const document = plainDocument(id, text.slice(0, 20_000));
  const expected = winkTags(document);
  if (expected === undefined) continue;
  const start = performance.now();
  const tags = tagTokens(document);
  if (tokens > 50_000) time += performance.now() - start;
  const corrected = [...expected];
  settleAuxiliaries(document.tokens, corrected);
  const warm = tokens > 50_000;
  tags.forEach((tag, i) => {
    const wink = tagNames[expected[i]!]!;
    tokens++;
    if (warm) timed++;
    if (tag === wink) same++;
    if (tag === tagNames[corrected[i]!]) settled++;
    else {
      for (const key of [`${wink} -> ${tag}`, `${wink} -> ${tag}: ${document.tokens[i]!.norm}`]) {
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    }
    for (const [name, counts] of [
      ['VERB', verbs],
      ['PROPN', names],
    ] as const) {
      if (wink === name) counts.wink++;
      if (tag === name) counts.ours++;
      if (wink === name && tag === name) counts.both++;
    }
  });
}
const share = (part: number, whole: number) => (part / whole).toFixed(4);
console.log(
  `${tokens} tokens: ${share(same, tokens)} as wink, ${share(settled, tokens)} with its auxiliaries settled`,
);
for (const [name, { wink, ours, both }] of Object.entries({ verbs, names })) {
  console.log(`${name}: precision ${share(both, ours)}, recall ${share(both, wink)}`);
}
console.log(`${((time / timed) * 400).toFixed(3)} ms an article of 400 words`);
if (process.argv.includes('--errors')) {
  const most = [...confusions].sort(([, a], [, b]) => b - a).slice(0, 70);
  for (const [key, n] of most) console.log(n, key);
}
