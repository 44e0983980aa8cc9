import { InputError } from '../errors.js';
import type { ArticleId } from '../types.js';

/**
 * An id for each path: the file name without its ending, with as many of the folders before it as it takes
 * to tell the files apart (`a/x.txt`, `b/x.txt` → `a/x`, `b/x`).
 *
 * @param paths Distinct paths; both kinds of slash part folders.
 * @param taken Ids that are in use already.
 */
export function uniqueIds(paths: readonly string[], taken: ReadonlySet<string>): string[] {
  const candidates = paths.map(suffixes);
  const depths = candidates.map(() => 0);
  const idAt = (i: number) => candidates[i]![depths[i]!]!;
  for (;;) {
    const count = new Map<string, number>();
    for (let i = 0; i < paths.length; i++) count.set(idAt(i), (count.get(idAt(i)) ?? 0) + 1);
    let isSettled = true;
    for (let i = 0; i < paths.length; i++) {
      const isClash = count.get(idAt(i))! > 1 || taken.has(idAt(i));
      if (!isClash || depths[i]! + 1 >= candidates[i]!.length) continue;
      depths[i]!++;
      isSettled = false;
    }
    if (isSettled) return paths.map((_, i) => idAt(i));
  }
}

/** `a/b/x.txt` → `x`, `b/x`, `a/b/x`, `a/b/x.txt`. */
function suffixes(path: string): string[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const file = parts.pop() ?? path;
  const stem = file.replace(/(?<=.)\.[^.]*$/, '');
  const longer = parts.map((_, i) => [...parts.slice(parts.length - 1 - i), stem].join('/'));
  return [stem, ...longer, path];
}

/** What is said of a second article of one id. */
export function duplicateId(id: ArticleId, where: string, earlier: string): InputError {
  return new InputError(
    'duplicate-id',
    `${where}: id ${JSON.stringify(id)} was given already, at ${earlier}.`,
  );
}
