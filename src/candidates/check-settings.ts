import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { CandidateSettings } from './candidate-settings.js';

type Check = (value: number) => boolean;

const isShare: Check = (value) => value >= 0 && value <= 1;
const isPositiveShare: Check = (value) => value > 0 && value <= 1;
const isCount: Check = (value) => value >= 0 && (Number.isInteger(value) || value === Infinity);
const isPositiveCount: Check = (value) => value > 0 && isCount(value);

/** See `checkPlan`. */
const isCheckedElsewhere: Check = () => true;

/** What each setting may be; a group is a setting of settings. */
const known: Readonly<Record<string, Check | Readonly<Record<string, Check>>>> = {
  exactJoinLimit: isCount,
  maxReprints: isPositiveCount,
  bandTarget: { recall: isPositiveShare, resemblance: isPositiveShare },
  join: {
    minShared: isPositiveCount,
    minRarity: (value) => value >= 0,
    rareHolders: isPositiveCount,
    maxHolders: isPositiveCount,
    representatives: isCount,
    maxPartners: isPositiveCount,
  },
  sampling: { rate: isPositiveShare, minKept: isCount },
  plan: isCheckedElsewhere,
};
const overlap = { minResemblance: isShare, minContainment: isShare };

/**
 * Checks the settings of a caller. Throws an {@link InputError} `bad-option` for an unknown name, at any depth, and a value
 * that is not a number or out of range.
 */
export function checkCandidateSettings(settings: CandidateSettings): void {
  checkGroup('The candidate settings', settings, known);
}

function checkGroup(what: string, given: unknown, checks: typeof known): void {
  if (typeof given !== 'object' || given === null)
    throw new InputError('bad-option', `${what} must be an object, got ${show(given)}.`);
  for (const [name, value] of Object.entries(given)) {
    const isOverlap = name === 'overlap' && what === 'The setting join';
    const check = isOverlap ? overlap : Object.hasOwn(checks, name) ? checks[name]! : undefined;
    if (check === undefined) {
      const names = Object.keys(checks).join(', ');
      throw new InputError('bad-option', `${what}: there is no ${JSON.stringify(name)}; there are ${names}.`);
    }
    if (value === undefined || check === isCheckedElsewhere) continue;
    if (typeof check === 'object') checkGroup(`The setting ${name}`, value, check);
    else if (typeof value !== 'number' || !check(value))
      throw new InputError(
        'bad-option',
        `The setting ${name} must be a number in its range, got ${show(value)}.`,
      );
  }
}
