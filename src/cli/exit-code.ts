import type { FactChange, Severity } from '../types.js';

/** What the process says of the run; scripts depend on it. */
export const EXIT = {
  nothingToReport: 0,
  findings: 1,
  wrongUsage: 2,
  unreadableInput: 3,
  partlyDone: 4,
  /** The report did not reach where it was to go: a full disk. */
  outputFailed: 5,
  /** EX_SOFTWARE of sysexits.h: a bug of ours, so that it is never taken for findings. */
  internalError: 70,
} as const;

/** From which severity on a finding makes the run fail. */
export type FailOn = 'major' | 'minor' | 'never';

export const FAIL_ON: readonly FailOn[] = ['major', 'minor', 'never'];

/** Whether any of the changes is at or above the bound. */
export function hasFindings(facts: Iterable<FactChange>, failOn: FailOn): boolean {
  const counted: Readonly<Record<FailOn, readonly Severity[]>> = {
    major: ['major'],
    minor: ['major', 'minor'],
    never: [],
  };
  for (const { severity } of facts) if (counted[failOn].includes(severity)) return true;
  return false;
}
