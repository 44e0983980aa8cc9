import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { InputError } from '../../errors.js';
import { readWhole, type FileLayer } from './files.js';

/** Who holds an archive: a number of a process is given again after a restart, so when it started is told too. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it started, in ticks since the machine did; empty where the system does not say. */
  readonly started: string;
  /** Of this start of the machine. */
  readonly boot: string;
}

/** Folders that this process holds. */
const heldHere = new Set<string>();

const tries = 3;

/**
 * Makes this process the only writer of a folder, until what it returns is called. A holder that is gone (kill −9, a
 * power cut) holds nothing.
 */
export async function lockFolder(files: FileLayer, folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const own: Holder = { pid, host: hostname(), started: startOf(pid), boot: bootId() };
  const refuse = (holder: string) =>
    new InputError(
      'archive-locked',
      `The archive ${folder} is being written by ${holder}: wait for it, or open it with { readOnly: true }.`,
    );
  if (heldHere.has(path)) throw refuse('this process');
  const draft = `${path}.${pid}`;
  heldHere.add(path);
  try {
    await files.remove(draft);
    const file = await files.open(draft, 'create');
    await file.write(new TextEncoder().encode(JSON.stringify(own)), 0);
    await file.close();
    for (let i = 0; i < tries; i++) {
      try {
        await files.link(draft, path);
        return async () => {
          await files.remove(path);
          heldHere.delete(path);
        };
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
      }
      const holder = await readHolder(files, path);
      if (holder && isAlive(holder, own)) throw refuse(`process ${holder.pid} on ${holder.host}`);
      await takeAway(files, path, holder);
    }
    throw refuse('another process');
  } catch (error) {
    heldHere.delete(path);
    throw error;
  } finally {
    await files.remove(draft);
  }
}

/** Removes the lock of a holder that is gone, unless another process was quicker and it is that one's by now. */
async function takeAway(files: FileLayer, path: string, gone: Holder | undefined): Promise<void> {
  const aside = `${path}.${pid}.gone`;
  try {
    await files.rename(path, aside);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return;
    throw error;
  }
  const taken = await readHolder(files, aside);
  if (JSON.stringify(taken) !== JSON.stringify(gone)) await files.link(aside, path).catch(() => undefined);
  await files.remove(aside);
}

/** Undefined for a lock that was never finished, and for one that is gone by now. */
async function readHolder(files: FileLayer, path: string): Promise<Holder | undefined> {
  const bytes = await readWhole(files, path);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder, own: Holder): boolean {
  // Of another machine nothing can be known.
  if (holder.host !== own.host) return true;
  if (holder.boot !== own.boot) return false;
  if (holder.pid === own.pid) return holder.started === own.started && own.started !== '';
  try {
    kill(holder.pid, 0);
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
  return holder.started === '' || startOf(holder.pid) === holder.started;
}

function startOf(process: number): string {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'latin1');
    // The name of the program may hold anything, and ends with the last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return '';
  }
}
