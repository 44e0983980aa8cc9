import { checksum } from '../checksum.js';
import type { DiskFiles } from './disk-files.js';
import { scanRecords } from './record-frames.js';
import type { Damage } from './store.js';

/** Longest stretch that is searched for the ids of lost articles. */
const maxSearched = 1 << 20;

/** Reads all records and texts, and tells which do not have their sum. */
export async function verifyFiles(
  opened: DiskFiles,
  readCommitted: (opened: DiskFiles) => Promise<number>,
): Promise<Damage[]> {
  const { records, bad } = await scanRecords(opened.records, 0);
  const damage: Damage[] = [];
  for (const { start, end, after, before } of bad) {
    const bytes = new Uint8Array(Math.min(end - start, maxSearched));
    await opened.records.read(bytes, start);
    const ids = idsIn(bytes);
    const which = ids.length > 0 ? `perhaps of ${ids.join(', ')}` : 'of unknown articles';
    const until = before === Infinity ? '' : ` and before ${before}`;
    damage.push({
      revision: after + 1,
      reason: `records after revision ${after}${until} are lost, ${which}`,
    });
  }
  const [last, promised] = [records.at(-1)?.revision ?? 0, await readCommitted(opened)];
  if (promised > last)
    damage.push({
      revision: last + 1,
      reason: `the log ends with revision ${last}, ${promised} was committed`,
    });
  for (const { revision, body } of records) {
    if (!body) continue;
    const bytes = new Uint8Array(body.length);
    const read = await opened.bodies.read(bytes, body.offset);
    if (read < body.length || checksum(bytes) !== body.checksum)
      damage.push({ revision, reason: 'its text is damaged' });
  }
  return damage;
}

/** Ids as JSON, of article records in damaged bytes: what is legible. */
function idsIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  return Array.from(text.matchAll(/\{"id":("(?:[^"\\]|\\.){1,200}")/g), ([, id]) => id!);
}
