import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { run } from '../../src/cli/run.js';
import {
  clusterArticles,
  compareArticles,
  estimateResemblance,
  factMatrix,
  findNearDuplicates,
  InputError,
  prepare,
  signArticle,
  signatureFromBytes,
  signatureFromJson,
  signatureToBytes,
  signatureToJson,
  type Article,
} from '../../src/index.js';
import { explainPlan, planBatch } from '../../src/planning/index.js';
import { editText, makeText } from './make-text.js';
import { makeValue, makeJson } from './make-value.js';
import type { Pick } from './pick.js';

/** One kind of case: throws where something is wrong. */
export type FuzzCase = (pick: Pick) => void | Promise<void>;

export const fuzzCases: Readonly<Record<string, FuzzCase>> = { pairs, batches, values, signatures, files };

/** Two texts of any sort are compared, and every passage is where it says. */
function pairs(pick: Pick): void {
  const [a, b] = twoTexts(pick);
  const { facts, evidence, copyProbability, eventProbability } = compareArticles(
    article(pick, 'a', a),
    article(pick, 'b', b),
  );
  check(
    copyProbability >= 0 && copyProbability <= eventProbability && eventProbability <= 1,
    'probabilities',
  );
  for (const { source, copy } of [...facts, ...evidence.passages]) {
    check(!source || a.slice(source.start, source.end) === source.text, 'a passage of the source');
    check(!copy || b.slice(copy.start, copy.end) === copy.text, 'a passage of the copy');
  }
}

/** Every article is in one cluster, every cluster in one event, whatever the order. */
function batches(pick: Pick): void {
  const articles = makeArticles(pick);
  const { clusters, events } = clusterArticles(articles);
  const ids = articles.map(({ id }) => id).sort();
  check(same(clusters.flatMap(({ members }) => members).sort(), ids), 'clusters are a partition');
  check(
    same(events.flatMap((event) => event.clusters).sort(), clusters.map(({ id }) => id).sort()),
    'events',
  );
  clusters.forEach((cluster) => factMatrix(cluster));
  const turned = clusterArticles([...articles].reverse(), { facts: false });
  check(
    same(
      turned.clusters.map(({ members }) => members),
      clusters.map(({ members }) => members),
    ),
    'the order of the articles',
  );
  const { kept, groups } = findNearDuplicates(articles);
  check(
    kept.length + groups.reduce((sum, { duplicates }) => sum + duplicates.length, 0) === ids.length,
    'near-duplicates',
  );
}

/** Anything at all for an argument or a field is taken, or refused with an InputError. */
function values(pick: Pick): void {
  const value = () => makeValue(pick, 3) as never;
  const odd = () => ({ id: 'a', text: makeText(pick), [pick.one(fields)]: value() }) as Article;
  const option = () => ({ [pick.one(options)]: value() });
  const calls: readonly (() => unknown)[] = [
    () => compareArticles(odd(), odd(), option()),
    () => clusterArticles([odd(), odd(), value()], option()),
    () => clusterArticles(value(), value()),
    () => signArticle(value(), value()),
    () => prepare(pick.chance(0.5) ? value() : odd()),
    () => explainPlan([odd()], option(), value()),
    () => planBatch(value(), value()),
    () => factMatrix(value()),
    () => estimateResemblance(value(), signArticle({ id: 'a', text: '' })),
    () => signatureFromJson(value()),
    () => findNearDuplicates([odd()], value()),
  ];
  try {
    pick.one(calls)();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

/** A signature comes back as it was, and what was changed is refused. */
function signatures(pick: Pick): void {
  const settings = {
    shingleSize: 1 + pick.below(16),
    signatureSize: 16 + pick.below(300),
    seed: pick.below(2 ** 32),
  };
  const signature = signArticle({ id: makeText(pick).slice(0, 40) || 'a', text: makeText(pick) }, settings);
  const read = signatureFromJson(JSON.parse(JSON.stringify(signatureToJson(signature))));
  const bytes = signatureToBytes({ ...signature, id: signature.id.replace(/\p{Cs}/gu, '?') });
  check(same(read, signature), 'JSON');
  check(same(signatureFromBytes(bytes).slots, signature.slots), 'bytes');
  bytes[pick.below(bytes.length)]! ^= 1 << pick.below(8);
  try {
    signatureFromBytes(bytes);
  } catch (error) {
    if (error instanceof InputError) return;
    throw error;
  }
  throw new Error('changed bytes were taken for a signature');
}

/** Files of any sort, with any flags: an exit code that is documented, no escape code, JSON that can be read. */
async function files(pick: Pick): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samestory-fuzz-'));
  try {
    const paths = Array.from({ length: 1 + pick.below(5) }, (_, i) => join(folder, makePath(pick, i)));
    for (const path of paths) {
      mkdirSync(dirname(path), { recursive: true });
      if (pick.chance(0.05)) symlinkSync('/dev/zero', path);
      else writeFileSync(path, makeContent(pick));
    }
    const inputs = pick.one([[folder], paths, ['-'], [...paths, join(folder, 'gone.txt')], [folder, '-']]);
    const command = pick.one(['cluster', 'cluster', 'dedup', 'compare']);
    const flags = pick.many(3, () => pick.one(command === 'dedup' ? dedupFlags : commonFlags));
    const args = [command, ...(command === 'compare' ? inputs.slice(0, 2) : inputs), ...flags];
    const written = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr') => ({ write: (text: string) => void (written[name] += text) });
    const stdin = Readable.from([makeContent(pick)]);
    const code = await run(args, { stdin, stdout: output('stdout'), stderr: output('stderr'), env: {} });
    check(code >= 0 && code <= 4, `exit code ${code} of ${JSON.stringify(args)}`);
    check(code < 2 || written.stderr !== '', `exit code ${code} without a word: ${JSON.stringify(args)}`);
    check(!/a bug in samestory/.test(written.stderr), written.stderr);
    for (const text of Object.values(written))
      check(!/[\p{Cc}\p{Cs}\u202e]/u.test(text.replaceAll('\n', '')), 'controls');
    if (flags.includes('--json') && written.stdout !== '') JSON.parse(written.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fields = 'id,text,title,publisher,url,publishedAt,language,extra'.split(',');
const options =
  'shingleSize,signatureSize,seed,minCopyProbability,minEventProbability,facts,onProgress,onFailure,signal,toString'.split(
    ',',
  );
const commonFlags = '--json,--no-facts,--all,--show=major,--max=2,--quiet,--fail-on=minor,--frobnicate'.split(
  ',',
);
const dedupFlags =
  '--print=groups,--print=pairs,--keep=longest,--boilerplate,--quiet,--min-resemblance=0.2'.split(',');
const endings = '.txt,.txt,.jsonl,.jsonl,.json,.ndjson,.html,.csv,.xml,.gz,,.TXT,.hidden'.split(',');

function makePath(pick: Pick, i: number): string {
  const name = pick.one(['a', 'é☃', 'a b', '-', '--json', '.a', 'a\u001b[2J', 'constructor', '\u3164']);
  return `${pick.one(['', 'in/', 'in/deep/', '.git/'])}${name}${i}${pick.one(endings)}`;
}

function makeContent(pick: Pick): Uint8Array {
  const kind = pick.below(10);
  const text =
    kind < 3
      ? makeText(pick)
      : kind < 7
        ? pick.many(6, () => makeJson(pick)).join('\n')
        : kind < 8
          ? `[${pick.many(4, () => makeJson(pick)).join(',')}]`
          : pick.one([
              `<!doctype html><p>${makeText(pick)}`,
              `<?xml version="1.0"?><rss>${makeText(pick)}`,
              `id,text\n1,"${makeText(pick)}"`,
              '',
            ]);
  const bytes = new TextEncoder().encode(text);
  if (kind === 9 && pick.chance(0.5)) return gzipSync(bytes);
  if (pick.chance(0.1))
    for (let i = 0; i < 3 && bytes.length > 0; i++) bytes[pick.below(bytes.length)] = pick.below(256);
  return bytes;
}

function makeArticles(pick: Pick): Article[] {
  const texts = pick.many(4, () => makeText(pick));
  const copies = texts.flatMap((text) => pick.many(2, () => editText(pick, text)));
  return [...texts, ...copies].map((text, i) =>
    article(pick, `${pick.one(['a', '10', '__proto__', '☃'])}${i}`, text),
  );
}

function article(pick: Pick, id: string, text: string): Article {
  return {
    ...{ id, text },
    ...(pick.chance(0.2) && { title: text.slice(0, pick.below(100)) }),
    ...(pick.chance(0.2) && { language: pick.one(['en', 'fr', 'zh-Hant', 'ar', 'xx']) }),
    ...(pick.chance(0.2) && { publishedAt: pick.one(['2024-02-29', '2024-03-01T10:00:00Z']) }),
  };
}

function twoTexts(pick: Pick): [string, string] {
  const text = makeText(pick);
  return [text, pick.chance(0.7) ? editText(pick, text) : makeText(pick)];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`wrong: ${what}`);
}
