import { isKept } from './is-kept.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleId, Cluster, FactChange, Severity } from '../types.js';

/** One change of a fact in one copy, with where it belongs. */
export interface Finding {
  /**
   * The same in every run for the same change in the same copy, wherever in the text it stands and in whatever order things are
   * read: 32 hexadecimal figures. A baseline keeps these.
   */
  readonly fingerprint: string;
  readonly cluster: ArticleId;
  /** The article that the copy was compared with. */
  readonly source: ArticleId;
  readonly copy: ArticleId;
  readonly fact: FactChange;
}

const RANK: Readonly<Record<Severity, number>> = { major: 0, minor: 1, none: 2 };

/** Every change of every copy, worst first, then as the clusters and copies stand. */
export function listFindings(clusters: Iterable<Cluster>): Finding[] {
  const findings: Finding[] = [];
  for (const cluster of clusters) {
    for (const copy of cluster.copies) {
      const seen = new Map<string, number>();
      for (const fact of copy.comparison.facts) {
        const key = keyOf(copy.article, fact);
        // The same words changed the same way twice are two findings.
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        const fingerprint = bytesToHex(sha256(utf8ToBytes(`${key}\u0000${count}`))).slice(0, 32);
        findings.push({ fingerprint, cluster: cluster.id, source: copy.parent, copy: copy.article, fact });
      }
    }
  }
  return findings.sort((x, y) => RANK[x.fact.severity] - RANK[y.fact.severity]);
}

/** Whether nothing happened to the fact that anybody would look at. */
export function isSilent({ fact }: Finding): boolean {
  return isKept(fact);
}

function keyOf(copy: ArticleId, fact: FactChange): string {
  const words = (text: string | undefined) => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const garble = 'garble' in fact ? fact.garble : undefined;
  return [copy, fact.change, fact.kind, garble ?? '', words(fact.source?.text), words(fact.copy?.text)].join(
    '\u0000',
  );
}
