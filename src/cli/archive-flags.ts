import type { ReadFlags } from './open-inputs.js';

/** Options of `samestory archive`, as the command line gives them. */
export interface ArchiveFlags {
  readonly quiet?: boolean;
}

export interface CreateFlags extends ArchiveFlags {
  readonly plan?: string;
  readonly texts?: 'compressed' | 'none';
}

export interface AddFlags extends ArchiveFlags, ReadFlags {
  readonly replace?: boolean;
  readonly watch?: boolean;
  readonly every?: number;
}

export interface FindFlags extends ArchiveFlags, ReadFlags {
  readonly facts?: boolean;
  readonly max?: number;
}

export interface ChangesFlags extends ArchiveFlags {
  readonly since?: string;
}

export interface RecallFlags extends ArchiveFlags {
  readonly correction?: string;
}
