import type { PoolClient } from 'pg';
import { InputError } from '../../errors.js';
import type { PostgresConnection } from './postgres-connection.js';
import type { ArchiveHeader } from './store.js';

/** Version of the tables; an archive of an older one is brought up to it when it is opened to be written. */
const schemaVersion = 1;

/**
 * What brings the tables from one version to the next, in order: the first from nothing to 1. A statement that was ever
 * published is not changed any more.
 */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE archive (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      schema_version integer NOT NULL,
      format text NOT NULL,
      settings text NOT NULL,
      generation bigint NOT NULL,
      used_revision bigint NOT NULL
    )`,
    `CREATE TABLE record (
      revision bigint PRIMARY KEY,
      head bytea NOT NULL,
      head_sum bigint NOT NULL,
      body bytea,
      body_sum bigint
    )`,
    // Compressed already: a second time costs and saves nothing.
    `ALTER TABLE record ALTER COLUMN body SET STORAGE EXTERNAL`,
    `ALTER TABLE record ALTER COLUMN head SET STORAGE EXTERNAL`,
    `CREATE TABLE derived (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, part bytea NOT NULL)`,
  ],
];

/** Of all archives: the first half of their advisory locks; the second is of the schema. */
const lockClass = 0x5353;

/**
 * The header of the archive, whose tables are brought to this version first, or made; undefined where there are none and no
 * header is given.
 */
export async function prepareSchema(
  { place, read, change }: PostgresConnection,
  header: ArchiveHeader | undefined,
  readOnly: boolean,
): Promise<ArchiveHeader | undefined> {
  const find = async (client: PoolClient) => {
    const exists = await client.query('SELECT to_regclass($1) AS it', [`${place.schema}.archive`]);
    if ((exists.rows[0] as { it: unknown }).it === null) return undefined;
    const { rows } = await client.query('SELECT schema_version, format, settings FROM archive');
    return rows[0] as (ArchiveHeader & { schema_version: number }) | undefined;
  };
  const found = await read('opened', find);
  if (found && found.schema_version > schemaVersion)
    throw new InputError(
      'archive-version',
      `The archive ${place.shown} has tables of version ${found.schema_version}, this library knows up to ${schemaVersion}: use a newer one.`,
    );
  if (found?.schema_version === schemaVersion || readOnly || (!found && !header)) return found;
  return change('created', async (client) => {
    await client.query('BEGIN');
    await lockArchive(client, place.schema);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${place.schema}`);
    // Another process may have been quicker.
    const now = await find(client);
    for (let version = now?.schema_version ?? 0; version < schemaVersion; version++)
      for (const statement of migrations[version]!) await client.query(statement);
    if (now) await client.query('UPDATE archive SET schema_version = $1', [schemaVersion]);
    else {
      const values = [schemaVersion, header!.format, header!.settings];
      await client.query(
        'INSERT INTO archive (schema_version, format, settings, generation, used_revision) VALUES ($1, $2, $3, 1, 0)',
        values,
      );
    }
    await client.query('COMMIT');
    return now ?? header;
  });
}

/** Makes this transaction the only writer of the archive, to its end. */
export function lockArchive(client: PoolClient, schema: string): Promise<unknown> {
  return client.query(`SELECT pg_advisory_xact_lock(${lockClass}, hashtext($1))`, [schema]);
}
