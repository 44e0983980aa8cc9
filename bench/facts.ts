/**
 * How right the fact report is: `npm run bench:facts [-- --data DIR] [--out FILE]`.
 *
 * DEMETR gives one sentence as a human and a machine translation (every garble between them is a false alarm) and
 * the machine translation with one planted error (every garble is a find). SummEdits gives summaries with edits that
 * keep or break the facts. The seeds have a gold made by hand. Then the parts (quantities, names, attributions) against
 * their own sets, and the time of a pair of 400 words. False alarms and misses go to FILE, worst first.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import mean from 'lodash/mean.js';
import { compareArticles } from '../src/compare-articles.js';
import { nameSimilarity } from '../src/facts/names/similarity.js';
import type { FactChange } from '../src/types.js';
import { compareAsCopy } from './lib/compare-as-copy.js';
import { auc } from './measure/facts/auc.js';
import { factOf, scoreFakes, type FakesRow } from './measure/facts/fakes.js';
import { f1, scoreNewsquant, type GoldQuantity } from './measure/facts/newsquant.js';
import { scorePolnear, type PolnearRow } from './measure/facts/polnear.js';
import { medianMs } from './measure/facts/speed.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seeds: { type: 'string', default: '../shared/seeds' },
    out: { type: 'string', default: 'bench/out/facts-errors.txt' },
    limit: { type: 'string', default: '0' },
  },
});

const errors: string[] = [];

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const isGarble = ({ change }: FactChange) => change === 'garbled';
/** Any change that an editor is shown: also what was dropped and added. */
const isFind = ({ severity }: FactChange) => severity !== 'none';

/** The changes that fit each planted error, as `change kind garble`: a finding is of the right kind if one of them fits. */
const rightKinds: Readonly<Record<string, RegExp>> = {
  critical_id10_numbers_replaced: /^garbled (quantity|time) /,
  critical_id11_gender: /^garbled person value-changed/,
  critical_id20_shuffled: /corrupted/,
  critical_id21_adj_adv_removed: /^dropped|precision-lost|hedge|status-changed/,
  critical_id22_verb_removed: /^dropped|corrupted|status-changed/,
  critical_id23_noun_removed: /^dropped|corrupted|precision-lost/,
  critical_id24_subj_removed: /^dropped|corrupted|precision-lost|attribution-lost/,
  critical_id25_ne_removed: /^dropped|precision-lost|corrupted|attribution-lost/,
  critical_id6_addition: /^added|precision-gained/,
  critical_id7_antonym: /value-changed|status-changed/,
  critical_id8_negation: /status-changed/,
  critical_id9_ne_replaced: /name-changed|attribution-changed|^garbled time|precision/,
  major_id17_tense: /status-changed/,
  major_id19_question: /status-changed/,
  major_id3_hypernym: /value-changed|precision-lost/,
  minor_id1_repeat2: /corrupted|^added/,
  minor_id2_repeat4: /corrupted|^added/,
};

interface Demetr {
  id: number;
  pert: string;
  severity: string;
  human: string;
  mt: string;
  perturbed: string;
}

function tell(changes: readonly FactChange[]): string {
  return changes
    .filter(isFind)
    .map(
      ({ severity, change, kind, garble, note }) =>
        `    ${severity} ${change} ${kind} ${garble ?? ''}: ${note}`,
    )
    .join('\n');
}

function benchDemetr(): void {
  const file = join(values.data, 'facts/demetr.jsonl');
  if (!existsSync(file)) return console.log(`skipped: ${file} is not there`);
  const rows = readLines<Demetr>(file);
  const limit = Number(values.limit);

  const seen = new Set<string>();
  const counts = { pairs: 0, garble: 0, major: 0, any: 0 };
  const byRule = new Map<string, number>();
  for (const { human, mt } of rows) {
    if (seen.has(human) || (limit > 0 && seen.size >= limit)) continue;
    seen.add(human);
    const changes = compareAsCopy(human, mt);
    counts.pairs++;
    if (changes.some(isGarble)) counts.garble++;
    if (changes.some((change) => isGarble(change) && change.severity === 'major')) counts.major++;
    if (changes.some(isFind)) counts.any++;
    const rules = new Set(
      changes
        .filter(isFind)
        .map(({ severity, change, kind, garble }) => [severity, change, kind, garble ?? ''].join(' ')),
    );
    for (const rule of rules) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    if (changes.some(isGarble)) errors.push(`FALSE ALARM\n  ${human}\n  ${mt}\n${tell(changes)}`);
  }
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
  console.log(
    `demetr human → mt, ${counts.pairs} pairs: any garble ${share(counts.garble, counts.pairs)}, a major one ${share(counts.major, counts.pairs)}, anything reported ${share(counts.any, counts.pairs)}`,
  );
  for (const [rule, n] of [...byRule].sort((x, y) => y[1] - x[1]).slice(0, 25))
    console.log(`  ${share(n, counts.pairs).padStart(7)}  ${rule}`);

  const byType = new Map<string, { n: number; found: number; garbled: number; right: number }>();
  const perType = new Map<string, number>();
  for (const { pert, severity, mt, perturbed } of rows) {
    const done = perType.get(pert) ?? 0;
    if (limit > 0 && done >= Math.max(20, limit / 10)) continue;
    perType.set(pert, done + 1);
    const changes = compareAsCopy(mt, perturbed);
    const tally = byType.get(pert) ?? { n: 0, found: 0, garbled: 0, right: 0 };
    tally.n++;
    if (changes.some(isFind)) tally.found++;
    if (changes.some(isGarble)) tally.garbled++;
    const fits = ({ change, kind, garble }: FactChange) =>
      rightKinds[pert]?.test(`${change} ${kind} ${garble ?? ''}`);
    if (changes.filter(isFind).some(fits)) tally.right++;
    byType.set(pert, tally);
    if (severity !== 'minor' && !changes.some(isFind)) errors.push(`MISS ${pert}\n  ${mt}\n  ${perturbed}`);
  }
  console.log(
    '\ndemetr mt → perturbed: share found / found as a garble / of those found, one of the right kind',
  );
  const all = { found: 0, right: 0 };
  const harmless = { n: 0, garbled: 0 };
  for (const [pert, { n, found, garbled, right }] of [...byType].sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
    const isKnown = rightKinds[pert] !== undefined;
    if (isKnown) {
      all.found += found;
      all.right += right;
    }
    if (/case|punc|tokenized|lower/.test(pert)) {
      harmless.n += n;
      harmless.garbled += garbled;
    }
    console.log(
      `  ${pert.padEnd(36)} ${String(n).padStart(5)}  ${share(found, n).padStart(7)}  ${share(garbled, n).padStart(7)}  ${isKnown ? share(right, found).padStart(7) : ''}`,
    );
  }
  console.log(
    `  the right kind on those found ${share(all.right, all.found)}; harmless edits called garbled ${share(harmless.garbled, harmless.n)}`,
  );
}

function benchSummEdits(): void {
  const folder = join(values.data, 'facts');
  if (!existsSync(folder)) return;
  const scores: number[] = [];
  console.log(
    '\nsummedits original → edited summary: share of broken found, share of kept left alone, balanced accuracy',
  );
  for (const name of readdirSync(folder)
    .filter((file) => file.startsWith('summedits_'))
    .sort()) {
    const rows = readLines<{ original_summary: string; summary: string; label: number; domain: string }>(
      join(folder, name),
    );
    const tally = { broken: 0, found: 0, kept: 0, quiet: 0 };
    for (const { original_summary, summary, label } of rows) {
      const changes = compareAsCopy(original_summary, summary).filter(isFind);
      if (label === 0) {
        tally.broken++;
        if (changes.length > 0) tally.found++;
        else errors.push(`MISS summedits\n  ${original_summary}\n  ${summary}`);
      } else {
        tally.kept++;
        if (changes.length === 0) tally.quiet++;
        else errors.push(`FALSE ALARM summedits\n  ${original_summary}\n  ${summary}\n${tell(changes)}`);
      }
    }
    const [recall, quiet] = [tally.found / tally.broken, tally.quiet / tally.kept];
    scores.push((recall + quiet) / 2);
    console.log(
      `  ${rows[0]!.domain.padEnd(14)} ${recall.toFixed(3)}  ${quiet.toFixed(3)}  ${((recall + quiet) / 2).toFixed(3)}`,
    );
  }
  console.log(`  mean of ${scores.length} domains ${mean(scores).toFixed(3)}`);
}

interface GoldSpan {
  start: number;
  end: number;
}
interface Gold {
  pairs: {
    id: string;
    a: string;
    b: string;
    facts: { id: string; a: GoldSpan[]; b: GoldSpan[]; severity: string; change: string; note?: string }[];
  }[];
  files: Record<string, string>;
}

function benchGold(): void {
  const file = join(values.seeds, 'gold.json');
  if (!existsSync(file)) return console.log(`skipped: ${file} is not there`);
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold;
  const article = (id: string) => ({ id, text: readFileSync(join(values.seeds, gold.files[id]!), 'utf8') });
  for (const pair of gold.pairs) {
    const { facts } = compareArticles(article(pair.a), article(pair.b));
    const majors = facts.filter(({ severity }) => severity === 'major');
    const goldMajors = pair.facts.filter(({ severity }) => severity === 'major');
    const right = majors.filter((change) => goldMajors.some((fact) => overlaps(change, fact)));
    const wrong = majors.filter((change) => !right.includes(change));
    const found = goldMajors.filter((fact) => majors.some((change) => overlaps(change, fact)));
    const paraphrase = wrong.filter((change) =>
      pair.facts.some(
        (fact) => (fact.change === 'kept' || fact.change === 'rephrased') && overlaps(change, fact),
      ),
    );
    console.log(
      `\ngold ${pair.a} → ${pair.b}: precision of majors ${right.length}/${majors.length}, recall ${found.length}/${goldMajors.length}, paraphrases called major ${paraphrase.length}`,
    );
    for (const change of wrong) console.log(`  false: ${change.note}`);
    for (const fact of goldMajors)
      if (!found.includes(fact)) console.log(`  missed: ${fact.id} ${fact.note ?? ''}`);
  }
}

/** The change and the gold fact are about the same words on every side that both have, on at least one of them. */
function overlaps({ source, copy }: FactChange, { a, b }: { a: GoldSpan[]; b: GoldSpan[] }): boolean {
  const meets = (passage: GoldSpan | undefined, spans: readonly GoldSpan[]) =>
    passage === undefined || spans.length === 0
      ? undefined
      : spans.some(
          ({ start, end }) =>
            Math.min(end, passage.end) - Math.max(start, passage.start) >=
            0.5 * Math.min(end - start, passage.end - passage.start),
        );
  const sides = [meets(source, a), meets(copy, b)];
  return sides.includes(true) && !sides.includes(false);
}

/** Rows of a file of the data folder; none, and a line that says so, where it is not there. */
function rowsOf<T>(name: string): T[] {
  const file = join(values.data, name);
  if (existsSync(file)) return readLines<T>(file);
  console.log(`skipped: ${file} is not there`);
  return [];
}

function benchParts(): void {
  const quantities = rowsOf<{ text: string; quantities: GoldQuantity[] }>('facts/newsquant.jsonl');
  if (quantities.length > 0) {
    const { value, both } = scoreNewsquant(quantities, (...parts) =>
      errors.push(`newsquant\n  ${parts.join(' | ')}`),
    );
    console.log(`\nnewsquant: value F1 ${f1(value).toFixed(3)}, value and bound ${f1(both).toFixed(3)}`);
  }
  const names = rowsOf<{ a: string; b: string; label: number }>('facts/name-variants.jsonl');
  if (names.length > 0) {
    const area = auc(
      names,
      names.map(({ a, b }) => nameSimilarity(a, b)),
    );
    console.log(
      `name variants: AUC ${area.toFixed(3)} (fitted on these; held out: npx tsx bench/fit/names.ts)`,
    );
  }
  const polnear = rowsOf<PolnearRow>('facts/polnear.jsonl');
  if (polnear.length > 0) {
    const { gold, goldFound, found, foundRight, withSource, sourceRight } = scorePolnear(polnear);
    const ratios = [goldFound / gold, foundRight / found, sourceRight / withSource].map((ratio) =>
      ratio.toFixed(3),
    );
    console.log(`polnear: cue recall ${ratios[0]}, precision ${ratios[1]}, source right ${ratios[2]}`);
  }
  const fakes = rowsOf<FakesRow>('facts/fakes-garbled.jsonl');
  if (fakes.length > 0) {
    const { articles, byTopic, relations } = scoreFakes(
      fakes,
      ({ original, changed, original_facts, changed_facts }, topic) =>
        errors.push(
          `MISS fakes ${topic}: ${factOf(original_facts, topic)} → ${factOf(changed_facts, topic)}\n  ${original}\n  ${changed}`,
        ),
    );
    console.log(
      `fakes-garbled: a changed topic reported in ${(articles / fakes.length).toFixed(3)} of ${fakes.length} articles (${[...relations].map((entry) => entry.join(' ')).join(', ')})`,
    );
    for (const [topic, { topics, found }] of byTopic) console.log(`  ${topic.padEnd(28)} ${found}/${topics}`);
  }
}

function benchSpeed(): void {
  const pairs: [string, string][] = [];
  for (const set of ['llmfake', 'sheepdog', 'onestop-rewrites']) {
    const texts = new Map(
      rowsOf<{ id: string; text: string }>(`copies/${set}/articles.jsonl`).map(({ id, text }) => [id, text]),
    );
    for (const { a, b } of rowsOf<{ a: string; b: string }>(`copies/${set}/pairs.jsonl`)) {
      const [x, y] = [texts.get(a) ?? '', texts.get(b) ?? ''];
      const isFit = [x, y].every((text) => {
        const words = text.split(/\s+/).length;
        return words > 330 && words < 470;
      });
      if (isFit && pairs.length < 60) pairs.push([x, y]);
    }
  }
  if (pairs.length === 0) return;
  console.log(
    `\n${pairs.length} pairs of about 400 words, from text to facts: median ${medianMs(pairs, 15).toFixed(1)} ms`,
  );
}

benchGold();
console.log();
benchDemetr();
benchSummEdits();
benchParts();
benchSpeed();
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${errors.join('\n\n')}\n`);
console.log(`\n${errors.length} false alarms and misses are in ${values.out}`);
