import type { Pool, PoolClient } from 'pg';
import { InputError } from '../../errors.js';
import { show } from '../../options.js';

/** Where an archive is in a database. */
export interface PostgresPlace {
  /** For the driver, without what is ours. */
  readonly url: string;
  /** The tables' own schema, so that one database holds several archives. */
  readonly schema: string;
  /** As it may be told: without the password. */
  readonly shown: string;
}

const defaultSchema = 'samestory';

/** @param where `postgres://…`, with `schema=NAME` among its parameters for another schema than `samestory`. */
export function readPostgresUrl(where: string): PostgresPlace {
  let url: URL;
  try {
    url = new URL(where);
  } catch (cause) {
    // It may hold a password.
    throw new InputError('bad-argument', 'The URL of the archive is none that can be read.', { cause });
  }
  const schema = url.searchParams.get('schema') ?? defaultSchema;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new InputError(
      'bad-argument',
      `The schema of an archive is a name of lower-case letters, digits and _, got ${show(schema)}.`,
    );
  url.searchParams.delete('schema');
  const shown = new URL(url);
  shown.password = '';
  return { url: url.href, schema, shown: `${shown.href} (schema ${schema})` };
}

/** Connections to the database, and failures as they are told. */
export interface PostgresConnection {
  readonly place: PostgresPlace;
  /** Work that changes nothing: done again once, where the connection was lost. */
  readonly read: <T>(doing: string, work: (client: PoolClient) => Promise<T>) => Promise<T>;
  /** Work that may have been done though its answer was lost, so it is not done again. */
  readonly change: <T>(doing: string, work: (client: PoolClient) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A question, a change, and one more for whoever reads texts meanwhile. */
const maxConnections = 3;

export async function connectPostgres(place: PostgresPlace): Promise<PostgresConnection> {
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    const message = 'An archive in PostgreSQL needs the package pg: npm install pg.';
    throw new InputError('archive-unavailable', message, { cause });
  });
  const pool: Pool = new pg.Pool({ connectionString: place.url, max: maxConnections });
  // A connection that is lost while nobody uses it: the next question opens another.
  pool.on('error', () => undefined);
  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    // As above, for one that is in use: its query fails.
    const ignore = () => undefined;
    client.on('error', ignore);
    let broken = true;
    try {
      await client.query(`SET search_path TO ${place.schema}`);
      const done = await work(client);
      broken = false;
      return done;
    } finally {
      client.off('error', ignore);
      // A failed one may be in the middle of a transaction.
      client.release(broken);
    }
  };
  return {
    place,
    read: async (doing, work) => {
      try {
        return await withClient(work).catch((error: unknown) => {
          if (!isLost(error)) throw error;
          return withClient(work);
        });
      } catch (error) {
        throw postgresError(place, doing, error);
      }
    },
    change: (doing, work) =>
      withClient(work).catch((error: unknown) => {
        throw postgresError(place, doing, error);
      }),
    close: () => pool.end(),
  };
}

/** Whether it was the connection and not the question. Class 08, and the server's own going down or up. */
function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^(?:08...|57P0[123]|ECONN\w+|EPIPE)$/.test(code)) return true;
  return typeof message === 'string' && /connection terminated|connection error/i.test(message);
}

function postgresError({ shown }: PostgresPlace, doing: string, error: unknown): Error {
  if (error instanceof InputError || !(error instanceof Error)) return error as Error;
  // Bugs of ours are no failures of the database; the reason of an aborted signal is the caller's.
  const { code } = error as { code?: unknown };
  if (code === undefined && !isLost(error)) return error;
  const unsure =
    doing === 'written' && isLost(error)
      ? ' Whether it was done shows the next question; adding the same again changes nothing.'
      : '';
  const reason = error.message === '' ? String(code) : error.message;
  return new InputError(
    'archive-unavailable',
    `The archive ${shown} could not be ${doing}: ${reason}.${unsure}`,
    {
      cause: error,
    },
  );
}
