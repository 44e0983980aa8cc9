import { nodeFiles, type FileLayer, type OpenFile } from '../../src/archive/stores/files.js';

/** What a faulty file system does at a write: nothing, a part of it and then no more, or silence. */
export type Fault = 'full' | 'torn' | 'sync';

/** A file layer that works until its budget of written bytes is used up, and then fails in one way. */
export interface FailingFiles {
  readonly files: FileLayer;
  /** From so many more bytes on writes fail; Infinity for never. */
  budget: number;
  fault: Fault;
  /** Bytes written so far. */
  written: number;
}

export function createFailingFiles(): FailingFiles {
  const state: FailingFiles = { files: nodeFiles, budget: Infinity, fault: 'full', written: 0 };
  const fail = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    async write(bytes, position) {
      if (bytes.length <= state.budget || state.fault === 'sync') {
        state.budget -= bytes.length;
        state.written += bytes.length;
        return file.write(bytes, position);
      }
      const part =
        state.fault === 'torn' ? bytes.subarray(0, Math.max(0, state.budget)) : bytes.subarray(0, 0);
      state.budget = 0;
      await file.write(part, position);
      return fail();
    },
    async sync() {
      if (state.fault === 'sync' && state.budget <= 0) fail();
      return file.sync();
    },
    async truncate(length) {
      // A process that is gone takes nothing back.
      if (state.fault === 'torn' && state.budget <= 0) fail();
      return file.truncate(length);
    },
  });
  return Object.assign(state, {
    files: {
      ...nodeFiles,
      open: async (path, mode) => wrap(await nodeFiles.open(path, mode)),
    } satisfies FileLayer,
  });
}
