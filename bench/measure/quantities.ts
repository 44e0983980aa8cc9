/**
 * Measures quantities and times on ../shared/data/facts:
 *
 *   npx tsx bench/measure/quantities.ts [--errors SET] [--data DIR]
 *
 * SET is one of newsquant, alignment, numbers, ranges, percent, currency, dates, periods, newsnli, demetr, planted, times.
 *
 * newsquant: a quantity is right if its value is, and its bound; vague numerals (`several`, `dozens`) that the set
 * does not hold are left out of the precision. demetr: human → machine translation is a true paraphrase, so any
 * pair of quantities told `different` is a false alarm; machine translation → the same with another number is
 * found if any pair differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexemesOf } from '../../src/facts/numbers/lexemes.js';
import { parseRange } from '../../src/facts/numbers/ranges.js';
import { describeQuantity, extractQuantities, type Quantity } from '../../src/facts/quantities/quantities.js';
import { compareQuantities } from '../../src/facts/quantities/comparison.js';
import { compareTimes } from '../../src/facts/times/comparison.js';
import { extractTimes, type TimeExpression } from '../../src/facts/times/times.js';
import { prepare } from '../../src/text/prepare.js';
import { close, scoreNewsquant, type Score } from './facts/newsquant.js';
import type { PreparedArticle } from '../../src/types.js';
import { argument, dataArgument } from '../lib/arguments.js';

const data = dataArgument();
const shown = argument('--errors');

function read<Row>(name: string): Row[] {
  const lines = readFileSync(join(data, 'facts', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function document(text: string, publishedAt?: string): PreparedArticle {
  return prepare({ id: 'x', text, language: 'en', ...(publishedAt === undefined ? {} : { publishedAt }) });
}

function show(set: string, ...parts: unknown[]): void {
  if (set === shown) console.log(parts.join(' | '));
}

function row(name: string, ...figures: string[]): void {
  console.log(name.padEnd(44), figures.join('  '));
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function rowOf(name: string, { gold, found, right }: Score): void {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  row(name, `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${gold} gold)`);
}

function newsquant(): void {
  const { value, both, strict } = scoreNewsquant(read('newsquant.jsonl'), (...parts) =>
    show('newsquant', ...parts),
  );
  rowOf('newsquant, value', value);
  rowOf('newsquant, value and bound', both);
  rowOf('newsquant, value, vague numerals counted', strict);
}

interface Spec {
  readonly input: string;
  readonly context: { readonly ReferenceDateTime?: string } | null;
  readonly results: readonly {
    readonly Text: string;
    readonly Resolution?: { readonly value?: string; readonly unit?: string };
    readonly Value?: { readonly Timex?: string };
  }[];
}

/** Every number of the grammar, the exclusions of quantities apart. */
function numbers(): void {
  const score: Score = { gold: 0, found: 0, right: 0 };
  for (const { input, results } of read<Spec>('recognizers/Number_NumberModel.jsonl')) {
    const values: number[] = [];
    const prepared = document(input);
    for (const sentence of prepared.sentences) {
      const lexemes = lexemesOf(prepared, sentence);
      for (let i = 0; i < lexemes.length; i++) {
        const number = parseRange(lexemes, i);
        if (number === undefined) continue;
        if (!number.isVague) values.push(number.low);
        i = number.end - 1;
      }
    }
    match(
      score,
      'numbers',
      input,
      values,
      results.map(({ Resolution }) => Number(Resolution?.value ?? NaN)),
    );
  }
  rowOf('recognizers, numbers', score);
}

function match(score: Score, set: string, input: string, values: number[], gold: number[]): void {
  const open = [...values];
  const missed: number[] = [];
  for (const value of gold) {
    const at = open.findIndex((other) => close(other, value));
    if (at < 0) missed.push(value);
    else {
      open.splice(at, 1);
      score.right++;
    }
  }
  score.gold += gold.length;
  score.found += values.length;
  if (missed.length + open.length > 0)
    show(set, `MISSED ${missed.join(' ') || '-'}`, `EXTRA ${open.join(' ') || '-'}`, input);
}

function amounts(file: string, set: string, isKind: (quantity: Quantity) => boolean): void {
  const score: Score = { gold: 0, found: 0, right: 0 };
  for (const { input, results } of read<Spec>(`recognizers/${file}.jsonl`)) {
    const found = extractQuantities(document(input)).filter(isKind);
    const gold = results
      .map(({ Resolution }) => parseFloat(Resolution?.value ?? 'NaN'))
      .filter((value) => !Number.isNaN(value));
    match(
      score,
      set,
      input,
      found.map(({ low }) => low),
      gold,
    );
  }
  rowOf(`recognizers, ${set}`, score);
}

function ranges(): void {
  const score: Score = { gold: 0, found: 0, right: 0 };
  for (const { input, results } of read<Spec>('recognizers/Number_NumberRangeModel.jsonl')) {
    const found = extractQuantities(document(input)).map((quantity) => {
      const { low, high, bound } = quantity;
      const isUp = bound === 'at-least' || bound === 'more-than';
      const isDown = bound === 'at-most' || bound === 'less-than';
      return `${isDown ? '' : low},${isUp ? '' : high}`;
    });
    const gold = results.map(({ Resolution }) => (Resolution?.value ?? '').replace(/[[\]()]/g, ''));
    const right = gold.filter((value) => found.includes(value)).length;
    score.gold += gold.length;
    score.found += found.length;
    score.right += right;
    if (right < gold.length) show('ranges', `WANTED ${gold.join(' ')}`, `GOT ${found.join(' ')}`, input);
  }
  rowOf('recognizers, ranges (made for dialogue systems)', score);
}

function dates(file: string, set: string): void {
  const score: Score = { gold: 0, found: 0, right: 0 };
  let spans = 0;
  for (const { input, context, results } of read<Spec>(`recognizers/${file}.jsonl`)) {
    const found = extractTimes(document(input, context?.ReferenceDateTime));
    for (const { Text, Value } of results) {
      const wanted = Value?.Timex ?? '';
      const start = input.indexOf(Text);
      const match = found.find((time) => time.start < start + Text.length && time.end > start);
      score.gold++;
      if (match !== undefined) spans++;
      const plain = wanted.replace(/^\((.*),P.*\)$/, '$1').replace(',', '/');
      if (match !== undefined && [match.value, match.literal].some((value) => value === plain)) score.right++;
      else show(set, `WANTED ${wanted}`, `GOT ${match?.value} ${match?.literal}`, input);
    }
    score.found += found.length;
  }
  rowOf(`recognizers, ${set} (made for dialogue systems)`, score);
  row(`  found at all`, share(spans, score.gold));
}

/** Pairs two sentences’ quantities as a judge would, if more plainly: equal ones first, then by role and unit. */
function differences(source: readonly Quantity[], copy: readonly Quantity[]): [Quantity, Quantity][] {
  const a = new Set(source);
  const b = new Set(copy);
  const take = (accepts: (x: Quantity, y: Quantity) => boolean, use: (x: Quantity, y: Quantity) => void) => {
    for (const x of a) {
      for (const y of b) {
        if (!accepts(x, y)) continue;
        a.delete(x);
        b.delete(y);
        use(x, y);
        break;
      }
    }
  };
  const nothing = () => undefined;
  take((x, y) => compareQuantities(x, y) === 'same' && sameThing(x, y), nothing);
  take((x, y) => compareQuantities(x, y) === 'same', nothing);
  take((x, y) => compareQuantities(x, y) !== 'different' && sameThing(x, y), nothing);
  take((x, y) => compareQuantities(x, y) !== 'different' && (x.unit === '' || y.unit === ''), nothing);
  const pairs: [Quantity, Quantity][] = [];
  take(sameThing, (x, y) => pairs.push([x, y]));
  return pairs;
}

function sameThing(x: Quantity, y: Quantity): boolean {
  return x.unit === y.unit || (x.role !== undefined && x.role === y.role);
}

interface DemetrRow {
  readonly pert: string;
  readonly id: number;
  readonly lang: string;
  readonly human: string;
  readonly mt: string;
  readonly perturbed: string;
}

function demetr(): void {
  const rows = read<DemetrRow>('demetr.jsonl');
  const pairs = new Map(rows.map((one) => [`${one.human}\n${one.mt}`, one]));
  let alarms = 0;
  let multiset = 0;
  let timeAlarms = 0;
  for (const { human, mt } of pairs.values()) {
    const [a, b] = [document(human), document(mt)];
    const [inA, inB] = [extractQuantities(a), extractQuantities(b)];
    const different = differences(inA, inB);
    if (different.length > 0) {
      alarms++;
      for (const [x, y] of different)
        show(
          'demetr',
          `${describeQuantity(x, a)} [${x.unit}] → ${describeQuantity(y, b)} [${y.unit}]`,
          human,
          mt,
        );
    }
    if (leftOver(inA, inB) && leftOver(inB, inA)) multiset++;
    const times = differentTimes(extractTimes(a), extractTimes(b));
    if (times.length > 0) {
      timeAlarms++;
      for (const [x, y] of times)
        show(
          'times',
          `${a.text.slice(x.start, x.end)} ${x.literal} → ${b.text.slice(y.start, y.end)} ${y.literal}`,
          human,
          mt,
        );
    }
  }
  row(
    'demetr human → mt, quantity told different',
    share(alarms, pairs.size),
    `(${alarms} of ${pairs.size})`,
  );
  row('  values left over on both sides', share(multiset, pairs.size));
  row('demetr human → mt, time told different', share(timeAlarms, pairs.size), `(${timeAlarms})`);
  const planted = rows.filter(({ pert }) => pert === 'critical_id10_numbers_replaced');
  let paired = 0;
  let found = 0;
  for (const { mt, perturbed } of planted) {
    const [a, b] = [document(mt), document(perturbed)];
    const [inA, inB] = [extractQuantities(a), extractQuantities(b)];
    const isPaired =
      differences(inA, inB).length > 0 || differentTimes(extractTimes(a), extractTimes(b)).length > 0;
    const isFound = isPaired || leftOver(inA, inB) || leftOver(inB, inA) || timesKey(a) !== timesKey(b);
    if (isPaired) paired++;
    if (isFound) found++;
    if (!isPaired) show('planted', isFound ? 'UNPAIRED' : 'MISSED', mt, perturbed);
  }
  row('demetr numbers replaced, told different', share(paired, planted.length), `(${planted.length})`);
  row('  or seen at all', share(found, planted.length));
  const same = rows.filter(({ pert }) => /^minor_id(?:15|28|29|30|31|32)_/.test(pert));
  const harmless = same.filter(({ mt, perturbed }) => {
    const [a, b] = [document(mt), document(perturbed)];
    const isAlarm =
      differences(extractQuantities(a), extractQuantities(b)).length > 0 ||
      differentTimes(extractTimes(a), extractTimes(b)).length > 0;
    if (isAlarm) show('harmless', mt, perturbed);
    return isAlarm;
  });
  row('demetr case, punctuation, tokenisation', share(harmless.length, same.length), `(${same.length})`);
}

/** A plain number above one that the other side does not have in any form. */
function leftOver(quantities: readonly Quantity[], others: readonly Quantity[]): boolean {
  return quantities.some(
    (quantity) =>
      !quantity.isVague &&
      quantity.low !== 1 &&
      !others.some((other) => compareQuantities(quantity, other) !== 'different'),
  );
}

function differentTimes(
  a: readonly TimeExpression[],
  b: readonly TimeExpression[],
): [TimeExpression, TimeExpression][] {
  let [left, right] = [[...a], [...b]];
  for (const verdicts of [['same'], ['same', 'compatible', 'less-precise', 'more-precise']]) {
    for (const x of left) {
      const y = right.find((other) => other.kind === x.kind && verdicts.includes(compareTimes(x, other)));
      if (y === undefined) continue;
      left = left.filter((other) => other !== x);
      right = right.filter((other) => other !== y);
    }
  }
  return left.flatMap((x) =>
    right.filter((y) => y.kind === x.kind).map((y): [TimeExpression, TimeExpression] => [x, y]),
  );
}

function timesKey(prepared: PreparedArticle): string {
  return extractTimes(prepared)
    .map(({ literal }) => literal)
    .join(' ');
}

function newsnli(): void {
  const rows = read<{ premise: string; hypothesis: string; label: string }>('newsnli-numbers.jsonl');
  for (const label of ['entailment', 'neutral']) {
    const some = rows.filter((one) => one.label === label);
    let alarms = 0;
    let absent = 0;
    for (const { premise, hypothesis } of some) {
      const [a, b] = [document(premise), document(hypothesis)];
      const different = differences(extractQuantities(a), extractQuantities(b));
      if (different.length > 0) alarms++;
      if (leftOver(extractQuantities(b), extractQuantities(a))) absent++;
      if (label === 'entailment')
        for (const [x, y] of different)
          show('newsnli', `${describeQuantity(x, a)} → ${describeQuantity(y, b)}`, premise, hypothesis);
    }
    row(
      `newsnli ${label}, told different`,
      share(alarms, some.length),
      `value absent ${share(absent, some.length)}`,
    );
  }
}

/** Two translations of one sentence, in lower case and with spaced marks: every `different` is a false alarm. */
function wordAlignment(): void {
  const rows = read<{ a: string; b: string }>('word-alignment.jsonl');
  let alarms = 0;
  let timeAlarms = 0;
  for (const { a, b } of rows) {
    const [x, y] = [document(a), document(b)];
    const pairs = differences(extractQuantities(x), extractQuantities(y));
    const times = differentTimes(extractTimes(x), extractTimes(y));
    if (pairs.length > 0) alarms++;
    if (times.length > 0) timeAlarms++;
    for (const [p, q] of pairs)
      show('alignment', `${describeQuantity(p, x)} → ${describeQuantity(q, y)}`, a, b);
    for (const [p, q] of times) show('alignment', `TIME ${p.literal} → ${q.literal}`, a, b);
  }
  row('word-alignment, quantity told different', share(alarms, rows.length), `(${alarms} of ${rows.length})`);
  row('word-alignment, time told different', share(timeAlarms, rows.length), `(${timeAlarms})`);
}

newsquant();
wordAlignment();
numbers();
ranges();
amounts('Number_PercentModel', 'percent', ({ unit }) => unit === '%');
amounts('NumberWithUnit_CurrencyModel', 'currency', ({ unit }) =>
  /^(?:[A-Z]{3}|cent|crown|franc|peso|dinar|dirham|riyal|pound)$/.test(unit),
);
dates('DateTime_DateParser', 'dates');
dates('DateTime_DatePeriodParser', 'periods');
newsnli();
demetr();
