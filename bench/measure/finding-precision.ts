/**
 * Where false alarms come from: of each verdict how many findings are told on the development sets and how many of these are
 * right, as told and as CORRECTIONs, and in which share of the harmless pairs of each set it stands.
 *
 * Run: npx tsx bench/measure/finding-precision.ts [--data DIR]   (half a minute of processor time)
 * Confidence by models that have not seen the set.
 */
import { removeOverlaps } from '../../src/facts/findings/remove-overlaps.js';
import { weigh } from '../../src/facts/findings/weigh.js';
import { dataArgument } from '../lib/arguments.js';
import { heldOutConfidence } from '../fit/held-out-confidence.js';
import { isHarmless, plantedFindings } from '../fit/planted-findings.js';

const planted = plantedFindings(dataArgument());
const { confidence } = heldOutConfidence(planted);
const labels = new Map(
  [...planted.examples, ...planted.rewritten].map(({ finding, label }) => [finding, label]),
);

interface Row {
  told: number;
  right: number;
  majors: number;
  rightMajors: number;
  /** Harmless pairs it stands in, by set. */
  readonly alarms: Map<string, number>;
}
const rows = new Map<string, Row>();
const harmless = new Map<string, number>();
for (const { planted: pair, isCopy, ranked } of planted.found) {
  const isSame = isHarmless(pair);
  if (isSame) harmless.set(pair.set, (harmless.get(pair.set) ?? 0) + 1);
  if (!isCopy) continue;
  const origin = new Map<unknown, number | undefined>();
  const weighed = ranked.flatMap(({ finding, priority }) => {
    const one = weigh(finding, confidence.get(finding) ?? { value: 1, by: 'all' as const });
    if (one) origin.set(one, labels.get(finding));
    return one ? [{ finding: one, priority }] : [];
  });
  const verdicts = new Set<string>();
  for (const finding of removeOverlaps(weighed)) {
    const label = origin.get(finding);
    if (finding.severity === 'none' || label === undefined) continue;
    const row = rows.get(finding.verdict) ?? {
      told: 0,
      right: 0,
      majors: 0,
      rightMajors: 0,
      alarms: new Map<string, number>(),
    };
    rows.set(finding.verdict, row);
    row.told++;
    row.right += label;
    if (finding.severity === 'major') {
      row.majors++;
      row.rightMajors += label;
    }
    if (isSame && !verdicts.has(finding.verdict))
      row.alarms.set(pair.set, (row.alarms.get(pair.set) ?? 0) + 1);
    verdicts.add(finding.verdict);
  }
}
const share = (part: number, of: number) => (of === 0 ? '' : (part / of).toFixed(2));
console.log(
  'verdict                     told right  CORRECTIONs right  harmless pairs it stands in, per cent by set',
);
for (const [verdict, row] of [...rows].sort(([, a], [, b]) => b.told - b.right - (a.told - a.right))) {
  const alarms = [...row.alarms]
    .map(([set, n]) => `${set} ${((100 * n) / harmless.get(set)!).toFixed(1)}`)
    .join(', ');
  console.log(
    verdict.padEnd(26),
    String(row.told).padStart(5),
    share(row.right, row.told).padStart(5),
    String(row.majors).padStart(12),
    share(row.rightMajors, row.majors).padStart(5),
    ` ${alarms}`,
  );
}
