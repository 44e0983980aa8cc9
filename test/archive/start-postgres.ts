import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A server of its own for some tests, on a socket in a temporary folder. */
export interface TestServer {
  /** Of an archive of this name in it. */
  readonly url: (schema: string) => string;
  /** As a crash would: the server and all that it started are gone at once. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where the programs of PostgreSQL are; undefined where it is not installed: then its tests skip. */
export const postgresFolder: string | undefined = findPostgres();

function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((x, y) => Number(y) - Number(x)) : [];
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name))));
}

/** Ten seconds in all. */
const maxTries = 40;
const pauseMs = 250;

export async function startPostgres(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ss-pg-'));
  const data = join(folder, 'data');
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? unprivileged() : undefined;
  chmodSync(folder, 0o755);
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...(user && { uid: user.uid, gid: user.gid }), cwd: folder };
  const made = spawnSync(
    join(postgresFolder!, 'initdb'),
    ['-D', data, '-U', 'samestory', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.stdout}`);
  let server: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (!server) return;
    const ended = new Promise((resolve) => server!.once('exit', resolve));
    server.kill(signal);
    await ended;
    server = undefined;
  };
  const startOnce = async () => {
    const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=60'];
    server = spawn(
      join(postgresFolder!, 'postgres'),
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let told = '';
    await new Promise<void>((resolve, reject) => {
      server!.stderr!.setEncoding('utf8').on('data', (text: string) => {
        told += text;
        if (told.includes('ready to accept connections')) resolve();
      });
      server!.once('exit', () => reject(new Error(`postgres ended: ${told}`)));
    });
  };
  const start = async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await startOnce();
      } catch (error) {
        // A process of the one that was killed may have been made while the others were looked for, and ends by itself.
        if (tries === maxTries || !String(error).includes('shared memory block')) throw error;
        await setTimeout(pauseMs);
      }
    }
  };
  await start();
  return {
    url: (schema) =>
      `postgres:///postgres?host=${encodeURIComponent(folder)}&user=samestory&schema=${schema}`,
    kill: async () => {
      // Its processes for connections would live on for a while.
      const children = childrenOf(server!.pid!);
      await end('SIGKILL');
      for (const child of children) {
        try {
          process.kill(child, 'SIGKILL');
        } catch {
          // It has ended by itself.
        }
      }
    },
    start,
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Processes that this one has started. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const [, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(ppid) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

function unprivileged(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65534, gid: 65534 };
}
