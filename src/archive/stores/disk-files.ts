import { join } from 'node:path';
import { InputError } from '../../errors.js';
import type { FileLayer, OpenFile } from './files.js';

/** The files of one generation of an archive. */
export interface DiskFiles {
  readonly records: OpenFile;
  readonly bodies: OpenFile;
  readonly derived: OpenFile;
  readonly committed: OpenFile;
}

const kinds = ['records', 'bodies', 'derived', 'committed'] as const;

export function pathOf(folder: string, kind: keyof DiskFiles, generation: number): string {
  return join(folder, `${kind}-${generation}`);
}

export async function openFiles(
  files: FileLayer,
  folder: string,
  generation: number,
  mode: 'read' | 'write' | 'create',
): Promise<DiskFiles> {
  const opened: OpenFile[] = [];
  try {
    for (const kind of kinds) opened.push(await files.open(pathOf(folder, kind, generation), mode));
  } catch (error) {
    for (const file of opened) await file.close();
    throw error;
  }
  const [records, bodies, derived, committed] = opened as [OpenFile, OpenFile, OpenFile, OpenFile];
  return { records, bodies, derived, committed };
}

export async function closeFiles(opened: DiskFiles): Promise<void> {
  for (const kind of kinds) await opened[kind].close();
}

/** Removes what a compaction that was cut off has left, and what one that was done has replaced. */
export async function removeOthers(files: FileLayer, folder: string, generation: number): Promise<void> {
  for (const name of (await files.list(folder)) ?? []) {
    const [, kind, number] = /^(\w+)-(\d+)$/.exec(name) ?? [];
    if (!(kinds as readonly (string | undefined)[]).includes(kind) || Number(number) === generation) continue;
    // Where others still read it, and the system minds, the next writer removes it.
    await files.remove(join(folder, name)).catch(() => undefined);
  }
}

/** A failure of the disk as it is told. */
export function diskError(folder: string, doing: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError('archive-unavailable', `The archive ${folder} could not be ${doing}: ${reason}.`, {
    cause: error,
  });
}
