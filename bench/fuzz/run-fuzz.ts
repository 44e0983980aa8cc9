import { fuzzCases } from './cases.js';
import { createPick } from './pick.js';

export interface FuzzPlan {
  /** Of the first case; the next has the next. */
  readonly seed: number;
  readonly kinds: readonly string[];
  /** Whether to end, given how many cases are done. */
  readonly isEnough: (done: number) => boolean;
}

export interface FuzzResult {
  /** Cases done, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** At most twenty. */
  readonly failures: readonly { readonly kind: string; readonly seed: number; readonly error: unknown }[];
}

/** Longest a case may take, in milliseconds: none has more than a few thousand words. */
const maxMs = 20_000;

/** Runs cases of each kind in turn until it is enough, or twenty failed. */
export async function runFuzz({ seed, kinds, isEnough }: FuzzPlan): Promise<FuzzResult> {
  const counts: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  const failures: { kind: string; seed: number; error: unknown }[] = [];
  for (let done = 0; !isEnough(done) && failures.length < 20; done++) {
    const kind = kinds[done % kinds.length]!;
    const start = performance.now();
    try {
      await fuzzCases[kind]!(createPick(seed + done));
      const ms = performance.now() - start;
      if (ms > maxMs) throw new Error(`took ${Math.round(ms)} ms`);
    } catch (error) {
      failures.push({ kind, seed: seed + done, error });
    }
    counts[kind]!++;
  }
  return { counts, failures };
}
