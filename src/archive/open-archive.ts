import { InputError } from '../errors.js';
import { resolveOptions, show } from '../options.js';
import { Archive } from './archive.js';
import { ArchiveCore } from './archive-core.js';
import { checkArchiveOptions, createHeader, readHeader } from './archive-header.js';
import type { ArchiveOptions, ArticleIndex } from './article-index.js';
import { createDiskArchive, openDiskStore } from './stores/disk-store.js';
import { createMemoryStore } from './stores/memory-store.js';
import { readPostgresUrl } from './stores/postgres-connection.js';
import { openPostgresStore } from './stores/postgres-store.js';
import type { Store } from './stores/store.js';

/**
 * Opens an archive, and makes it where there is none.
 *
 * Throws an {@link InputError}: `bad-option`, also for options that are not those of the archive; `archive-missing`
 * with `{ create: false }`; `archive-locked` where another process writes it; `archive-version`, `archive-damaged`,
 * `archive-unavailable`.
 *
 * @param where a folder, `postgres://…` for a database (it needs the package `pg`), or `:memory:`.
 *
 * @example
 * const archive = await openArchive('news.archive', { facts: false });
 * await archive.add(tonight);
 * for (const { article, comparison } of (await archive.find(article, { facts: true })).copies)
 *   console.log(article, comparison.facts);
 * await archive.close();
 */
export async function openArchive(where: string, options: ArchiveOptions = {}): Promise<ArticleIndex> {
  const given: unknown = where;
  if (typeof given !== 'string' || given === '')
    throw new InputError('bad-argument', `An archive is a folder or a URL, got ${show(given)}.`);
  checkArchiveOptions(options);
  const store = await openStore(where, options);
  try {
    const made = readHeader(store.header, shownPlace(where), options);
    const { memoryBudget, onProgress, onFailure } = options;
    const batch = { facts: false, ...made.options, plan: made.plan, memoryBudget, onProgress };
    const settings = resolveOptions(batch);
    const core = new ArchiveCore(store, {
      where: shownPlace(where),
      options: batch,
      settings,
      texts: made.texts,
      onFailure,
    });
    await core.load();
    return new Archive(core, made.plan);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

function isPostgres(where: string): boolean {
  return /^postgres(?:ql)?:/.test(where);
}

/** As it may be told: a URL may hold a password. */
function shownPlace(where: string): string {
  return isPostgres(where) ? readPostgresUrl(where).shown : where;
}

async function openStore(where: string, options: ArchiveOptions): Promise<Store> {
  const header = createHeader(options);
  if (where === ':memory:') return createMemoryStore(header);
  const { readOnly = false, salvage = false, create = true } = options;
  if (isPostgres(where)) {
    const found = await openPostgresStore(where, create && !readOnly ? header : undefined, {
      readOnly,
      salvage,
    });
    if (found) return found;
    throw new InputError('archive-missing', `There is no archive in ${shownPlace(where)}.`);
  }
  const open = () => openDiskStore(where, { readOnly, salvage });
  const found = await open();
  if (found) return found;
  if (!create || readOnly) throw new InputError('archive-missing', `There is no archive in ${where}.`);
  await createDiskArchive(where, header);
  return (await open())!;
}
