import type { PoolClient } from 'pg';
import { InputError } from '../../errors.js';
import { checksum } from '../checksum.js';
import { connectPostgres, readPostgresUrl, type PostgresConnection } from './postgres-connection.js';
import { parameters, readBodies, readRows, rowsAtOnce, toRecord, verifyRows } from './postgres-rows.js';
import { lockArchive, prepareSchema } from './postgres-schema.js';
import type { ArchiveHeader, NewRecord, News, Store, StoredRecord } from './store.js';

export interface PostgresOptions {
  readonly readOnly?: boolean;
  readonly salvage?: boolean;
}

/** Rows of one statement. */
const rowsOfInsert = 256;

/**
 * Opens an archive in PostgreSQL. Several processes may read and write it at once: a writer holds an advisory lock to the
 * end of its transaction, so revisions ascend in the order of the commits, and whoever has read up to one has missed none.
 *
 * @param header for one that is made now; without it undefined is given where there is none.
 */
export async function openPostgresStore(
  where: string,
  header: ArchiveHeader | undefined,
  options: PostgresOptions = {},
): Promise<Store | undefined> {
  const connection = await connectPostgres(readPostgresUrl(where));
  try {
    const found = await prepareSchema(connection, header, options.readOnly ?? false);
    if (!found) await connection.close();
    return found && createPostgresStore(connection, found, options);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}

function createPostgresStore(
  { place, read, change, close }: PostgresConnection,
  header: ArchiveHeader,
  { readOnly = false, salvage = false }: PostgresOptions,
): Store {
  let generation = 0;
  let revision = 0;
  let readParts = 0;

  /** What no question has seen yet; within a transaction, so that all of it is of one time. */
  async function readNews(client: PoolClient): Promise<News> {
    const { rows } = await client.query(
      'SELECT generation::float8 AS generation, used_revision::float8 AS used FROM archive',
    );
    const { generation: current, used } = rows[0] as { generation: number; used: number };
    const isAll = current !== generation;
    const records: StoredRecord[] = [];
    let last = isAll ? 0 : revision;
    while (last < used) {
      const rowsRead = await readRows(client, last);
      for (const row of rowsRead) {
        if (checksum(row.head) === row.head_sum) records.push(toRecord(row));
        else if (!salvage) throw damaged(row.revision);
      }
      last = rowsRead.length < rowsAtOnce ? used : rowsRead.at(-1)!.revision;
    }
    [generation, revision] = [current, used];
    return { records, isAll };
  }

  function damaged(at: number): InputError {
    const advice = '{ salvage: true } opens the rest';
    return new InputError(
      'archive-damaged',
      `The record of revision ${at} in the archive ${place.shown} is damaged: ${advice}.`,
    );
  }

  async function insert(client: PoolClient, added: readonly NewRecord[]): Promise<readonly StoredRecord[]> {
    if (readOnly)
      throw new InputError('archive-locked', `The archive ${place.shown} is open to be read only.`);
    const stored = added.map(({ head, body }, i): StoredRecord => {
      const own = revision + 1 + i;
      const at = body && { revision: own, offset: 0, length: body.length, checksum: checksum(body) };
      return { revision: own, head, ...(at && { body: at }) };
    });
    for (let i = 0; i < stored.length; i += rowsOfInsert) {
      const values = stored
        .slice(i, i + rowsOfInsert)
        .flatMap((one, k) => [
          one.revision,
          one.head,
          checksum(one.head),
          added[i + k]!.body ?? null,
          one.body?.checksum ?? null,
        ]);
      const rows = Array.from({ length: values.length / 5 }, (_, row) => `(${parameters(row * 5, 5)})`);
      await client.query(
        `INSERT INTO record (revision, head, head_sum, body, body_sum) VALUES ${rows.join()}`,
        values,
      );
    }
    await client.query('UPDATE archive SET used_revision = $1', [revision + stored.length]);
    await client.query('COMMIT');
    revision += stored.length;
    return stored;
  }

  async function insertDerived(client: PoolClient, parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) await client.query('INSERT INTO derived (part) VALUES ($1)', [part]);
  }

  return {
    header,
    isShared: true,
    read: () =>
      read('read', async (client) => {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const news = await readNews(client);
        await client.query('COMMIT');
        return news;
      }),
    write: (work) =>
      change('written', async (client) => {
        await client.query('BEGIN');
        await lockArchive(client, place.schema);
        const news = await readNews(client);
        let isDone = false;
        const commit = async (added: readonly NewRecord[]) => {
          const stored = added.length > 0 ? await insert(client, added) : [];
          isDone = added.length > 0;
          return stored;
        };
        const result = await work({ news, commit });
        if (!isDone) await client.query('ROLLBACK');
        return result;
      }),
    bodies: (places) => read('read', (client) => readBodies(client, places)),
    readDerived: () =>
      read('read', async (client) => {
        const { rows } = await client.query({
          text: 'SELECT id::float8 AS id, part FROM derived WHERE id > $1 ORDER BY id',
          values: [readParts],
        });
        const parts = rows as { id: number; part: Uint8Array }[];
        readParts = parts.at(-1)?.id ?? readParts;
        return parts.map(({ part }) => part);
      }),
    saveDerived: (parts) =>
      change('written', async (client) => {
        if (readOnly || parts.length === 0) return;
        await client.query('BEGIN');
        await insertDerived(client, parts);
        await client.query('COMMIT');
      }),
    compact: (isKept, derived) =>
      change('compacted', async (client) => {
        if (readOnly)
          throw new InputError('archive-locked', `The archive ${place.shown} is open to be read only.`);
        await client.query('BEGIN');
        await lockArchive(client, place.schema);
        const { rows } = await client.query(
          'SELECT revision::float8 AS revision FROM record WHERE revision <= $1',
          [revision],
        );
        // What another process has committed since is not known to be unwanted.
        const gone = (rows as { revision: number }[])
          .map((row) => row.revision)
          .filter((one) => !isKept(one));
        await client.query('DELETE FROM record WHERE revision = ANY($1::bigint[])', [gone]);
        await client.query('DELETE FROM derived');
        await insertDerived(client, derived);
        await client.query('UPDATE archive SET generation = generation + 1');
        await client.query('COMMIT');
        await client.query('VACUUM record');
        await client.query('VACUUM derived');
      }),
    verify: () => read('read', verifyRows),
    byteLength: () =>
      read('read', async (client) => {
        const { rows } = await client.query(
          `SELECT (pg_total_relation_size('record') + pg_total_relation_size('derived'))::float8 AS bytes`,
        );
        return (rows[0] as { bytes: number }).bytes;
      }),
    close,
  };
}
