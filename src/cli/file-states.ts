import { statSync } from 'node:fs';
import { listFiles, NEWSROOM_ENDINGS } from '../formats/list-files.js';

/** What tells that a file has changed, by its path. */
export type FileStates = ReadonlyMap<string, string>;

/** Each file with its size and when it was changed; those that are gone meanwhile are left out. */
export function statesOf(inputs: readonly string[]): FileStates {
  const ignore = () => undefined;
  const files = listFiles(
    inputs.filter((input) => input !== '-'),
    { fail: ignore, skip: ignore },
    NEWSROOM_ENDINGS,
  );
  return new Map(
    files.flatMap((path): [string, string][] => {
      const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
      return stat ? [[path, `${stat.size} ${stat.mtimeNs} ${stat.ino}`]] : [];
    }),
  );
}
