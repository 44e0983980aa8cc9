/**
 * Findings in real copies, as they are, that were read beside both articles: whether each is right, and what an editor would do.
 *
 * `read-findings.jsonl` has one finding a line: the set, the ids of source and copy, the verdict, where it stands in both (UTF-16
 * code units), and what the reading says. `right`, as told and a CORRECTION; `part`, the passages do differ so, but it is no
 * matter for a CORRECTION; `wrong`, they do not; `noise`, a repeat or trivial. No text is in it. Read were all CORRECTIONs that
 * stood in every second story of a set, and findings of slots from a confidence of .3 on that were not told. `read-claims.jsonl` has
 * claims, quotations, figures and names that were told as left out or put in from a confidence of .3 on: `wrong` are those that the other
 * text tells in other words.
 */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/facts/fact-context.js';
import { isWeighedAsLost, lostFeaturesOf } from '../../src/facts/findings/lost-features.js';
import { featureName } from '../../src/facts/findings/verdict-names.js';
import { lookAt } from './look-at.js';
import type { FoundPair, Weighed } from './planted-findings.js';
import { readCopySets } from './read-sets.js';

type Range = readonly [start: number, end: number];

interface ReadFinding {
  readonly set: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly source?: Range;
  readonly copy?: Range;
  readonly reading: 'right' | 'part' | 'wrong' | 'noise';
  readonly gravity?: 'correction' | 'refile' | 'none';
}

/** First word of the names of these sets; the second is the set of copies. */
const prefix = 'read ';

/** Whether a set is of findings that were read. */
export function isRead(set: string): boolean {
  return set.startsWith(prefix);
}

/** The set of copies of which findings were read. */
export function copySetOf(set: string): string | undefined {
  return isRead(set) ? set.slice(prefix.length) : undefined;
}

/** A pair of which findings were read. */
interface ReadPair {
  readonly set: string;
  readonly source: string;
  readonly copy: string;
  readonly rows: readonly ReadFinding[];
}

/** The pairs of a file of readings whose sets are there, in its order. */
function readPairs(data: string, file = 'read-findings.jsonl'): ReadPair[] {
  const rows = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadFinding);
  const sets = new Map(readCopySets(data).map((set) => [set.name, set.articles]));
  const pairs = new Map<string, ReadPair & { rows: ReadFinding[] }>();
  for (const row of rows) {
    const [source, copy] = [sets.get(row.set)?.get(row.a)?.text, sets.get(row.set)?.get(row.b)?.text];
    if (source === undefined || copy === undefined) continue;
    const key = JSON.stringify([row.set, row.a, row.b]);
    const pair = pairs.get(key) ?? { set: row.set, source, copy, rows: [] };
    pair.rows.push(row);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Pairs with findings that were read, numbered from `first` on, and those findings that are still made. */
export function readFindings(
  data: string,
  first: number,
): { readonly found: readonly FoundPair[]; readonly examples: readonly Weighed[] } {
  const found: FoundPair[] = [];
  const examples: Weighed[] = [];
  for (const { set: name, source, copy, rows } of readPairs(data)) {
    const look = lookAt(source, copy);
    if (!look) continue;
    const set = prefix + name;
    const pair = first + found.length;
    const planted = { set, source, copy, fault: { source: [], copy: [] }, isLossFree: true };
    found.push({ planted, pair, isCopy: look.context.isCopy, ranked: look.ranked, features: look.features });
    for (const [finding, { own: features, reworded }] of look.features) {
      const row = rows.find((one) => isOf(one, finding));
      if (!row) continue;
      const label = isTrue(row, finding) ? 1 : 0;
      examples.push({ set, pair, finding, features, label, weight: 1, ...(reworded && { reworded }) });
    }
  }
  return { found, examples };
}

/** A claim that one text alone was said to have, and whether that is so at least in part. */
export interface ReadClaim {
  readonly set: string;
  readonly features: readonly number[];
  readonly reading: ReadFinding['reading'];
  readonly verdict: string;
}

/** The claims of `read-claims.jsonl` that are still found, by set. */
export function readClaims(data: string): ReadClaim[] {
  return readPairs(data, 'read-claims.jsonl').flatMap(({ set, source, copy, rows }) => {
    const look = lookAt(source, copy);
    if (!look) return [];
    return look.ranked.flatMap(({ finding }): ReadClaim[] => {
      const row = isWeighedAsLost(look.context, finding) ? rows.find((one) => isOf(one, finding)) : undefined;
      if (!row) return [];
      const features = lostFeaturesOf(look.context, finding);
      return [{ set, features, reading: row.reading, verdict: finding.verdict }];
    });
  });
}

/** Tells of a finding in a copy as it is whether it was read: then what is known of it stands in the reading. */
export function createWasRead(data: string): (source: string, copy: string, finding: Finding) => boolean {
  const pairs = new Map(readPairs(data).map((pair) => [keyOf(pair.source, pair.copy), pair.rows]));
  return (source, copy, finding) => !!pairs.get(keyOf(source, copy))?.some((row) => isOf(row, finding));
}

function keyOf(source: string, copy: string): string {
  return JSON.stringify([source, copy]);
}

/** What was left out or put in is told where it is so; what was changed, where it is a fault of the copy. */
function isTrue({ reading, gravity }: ReadFinding, { change }: Finding): boolean {
  const isLoss = change === 'dropped' || change === 'added';
  return reading === 'right' || (isLoss && reading === 'part') || (!isLoss && gravity === 'correction');
}

function isOf(row: ReadFinding, { verdict, source, copy }: Finding): boolean {
  return readAs(row.verdict) === readAs(verdict) && stands(row.source, source) && stands(row.copy, copy);
}

/** The name of a verdict when findings were read: those on the same verb and on lengths of time had none of their own. */
function readAs(verdict: string): string {
  return featureName(verdict)
    .replace(/^verb-modal-/, 'modality-')
    .replace(/^verb-/, '')
    .replace(/^time-length-/, 'time-');
}

/** Whether a passage stands where the other did, whatever it was cut to since. */
function stands(
  read: Range | undefined,
  now: { readonly start: number; readonly end: number } | undefined,
): boolean {
  if (!read || !now) return !read && !now;
  return read[0] < now.end && now.start < read[1];
}
