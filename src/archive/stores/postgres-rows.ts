import type { PoolClient } from 'pg';
import { checksum } from '../checksum.js';
import type { BodyPlace, Damage, StoredRecord } from './store.js';

/** Rows of one answer. */
export const rowsAtOnce = 2000;

interface Row {
  readonly revision: number;
  readonly head: Uint8Array;
  readonly head_sum: number;
  readonly body_length: number | null;
  readonly body_sum: number | null;
}

/** `$1,$2,…` for so many values after so many. */
export function parameters(after: number, count: number): string {
  return Array.from({ length: count }, (_, i) => `$${after + i + 1}`).join();
}

export function toRecord({ revision, head, body_length, body_sum }: Row): StoredRecord {
  if (body_length === null) return { revision, head };
  return { revision, head, body: { revision, offset: 0, length: body_length, checksum: body_sum! } };
}

/** The next rows by revision, without their bodies. */
export async function readRows(client: PoolClient, after: number): Promise<Row[]> {
  const { rows } = await client.query(
    `SELECT revision::float8 AS revision, head, head_sum::float8 AS head_sum, octet_length(body) AS body_length,
      body_sum::float8 AS body_sum
    FROM record WHERE revision > $1 ORDER BY revision LIMIT ${rowsAtOnce}`,
    [after],
  );
  return rows as Row[];
}

/** Undefined for a body that is damaged. */
export async function readBodies(
  client: PoolClient,
  places: readonly BodyPlace[],
): Promise<(Uint8Array | undefined)[]> {
  const { rows } = await client.query(
    'SELECT revision::float8 AS revision, body FROM record WHERE revision = ANY($1::bigint[])',
    [places.map(({ revision }) => revision)],
  );
  const found = new Map(
    (rows as { revision: number; body: Uint8Array | null }[]).map((row) => [row.revision, row.body]),
  );
  return places.map(({ revision, checksum: sum }) => {
    const body = found.get(revision);
    return body && checksum(body) === sum ? body : undefined;
  });
}

/** Reads all rows, and tells which do not have their sums. */
export async function verifyRows(client: PoolClient): Promise<Damage[]> {
  const damage: Damage[] = [];
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  for (let last = 0; ;) {
    const rows = await readRows(client, last);
    const places = rows.flatMap((row) => toRecord(row).body ?? []);
    const bodies = await readBodies(client, places);
    places.forEach(({ revision }, i) => {
      if (!bodies[i]) damage.push({ revision, reason: 'its text is damaged' });
    });
    for (const { revision, head, head_sum } of rows)
      if (checksum(head) !== head_sum) damage.push({ revision, reason: 'its record is damaged' });
    if (rows.length < rowsAtOnce) break;
    last = rows.at(-1)!.revision;
  }
  await client.query('COMMIT');
  return damage;
}
