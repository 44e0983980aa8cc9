import { join } from 'node:path';
import { InputError } from '../../errors.js';
import { checksum } from '../checksum.js';
import { readWhole, replaceWhole, type FileLayer } from './files.js';
import type { ArchiveHeader } from './store.js';

/** What stands in `archive.json`: which files are the archive. */
export interface Manifest extends ArchiveHeader {
  /** Its files end in this number; a compaction writes new ones. */
  readonly generation: number;
  /** Revisions up to this one were used, whether their records are still there or not. */
  readonly usedRevision: number;
}

const name = 'archive.json';

/** The manifest of a folder; undefined where it holds no archive. */
export async function readManifest(files: FileLayer, folder: string): Promise<Manifest | undefined> {
  const bytes = await readWhole(files, join(folder, name));
  if (!bytes) return undefined;
  try {
    const { sum, manifest } = JSON.parse(new TextDecoder().decode(bytes)) as {
      sum: number;
      manifest: Manifest;
    };
    if (sumOf(manifest) === sum) return manifest;
  } catch {
    // Told below.
  }
  throw new InputError('archive-damaged', `${join(folder, name)} is damaged: its sum is wrong.`);
}

export async function writeManifest(files: FileLayer, folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify({ sum: sumOf(manifest), manifest }, undefined, 1)}\n`;
  await replaceWhole(files, folder, join(folder, name), new TextEncoder().encode(text));
}

function sumOf(manifest: Manifest): number {
  return checksum(new TextEncoder().encode(JSON.stringify(manifest)));
}
