import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Frequencies, SavedPlan } from '../types.js';
import { planFormat, resolveCandidateSettings, type CandidateSettings } from './candidate-settings.js';

/** How a batch of so many articles is searched: as the saved plan says, or else the other settings. */
export function planFor(settings: CandidateSettings, articles: number, signatureSize: number): SavedPlan {
  const { plan } = settings;
  return plan === undefined || plan === null
    ? resolveCandidateSettings(settings, articles, signatureSize)
    : checkPlan(plan, signatureSize);
}

/**
 * A saved plan as it is used: `null`, in which JSON keeps a limit that is `Infinity`, is that again, and what a
 * `BatchPlan` says beside is left out.
 *
 * Throws an {@link InputError} `bad-option` for anything that `planBatch` did not give, a plan in another form, and bands
 * that need more slots than `signatureSize`.
 */
function checkPlan(given: unknown, signatureSize: number): SavedPlan {
  if (typeof given !== 'object' || given === null) throw refuse(`must be an object, got ${show(given)}`);
  const known = checked.get(given);
  const plan = known ?? readPlan(given as Fields);
  if (plan.bands.bands * plan.bands.rows > signatureSize) {
    const { bands, rows } = plan.bands;
    throw refuse(`has ${bands} bands of ${rows} slots, and signatures have ${signatureSize}`);
  }
  checked.set(given, plan);
  checked.set(plan, plan);
  return plan;
}

type Fields = Readonly<Record<string, unknown>>;

/** Frozen counts are long, and a plan is asked for in several places. */
const checked = new WeakMap<object, SavedPlan>();

function readPlan(given: Fields): SavedPlan {
  const { format, compareAll, method } = given;
  if (format !== planFormat)
    throw refuse(`must have the format "${planFormat}", got ${show(format)}: make it anew with planBatch`);
  if (typeof compareAll !== 'boolean')
    throw refuse(`must have compareAll, true or false, got ${show(compareAll)}`);
  if (method !== 'exact' && method !== 'index')
    throw refuse(`must have the method exact or index, got ${show(method)}`);
  const [sampling, bands, join] = [group(given, 'sampling'), group(given, 'bands'), group(given, 'join')];
  const overlap = group(join, 'overlap');
  const frames = given['frames'] === undefined ? undefined : group(given, 'frames');
  return {
    format,
    articles: count(given, 'articles', 0),
    compareAll,
    method,
    maxReprints: count(given, 'maxReprints', 1),
    sampling: {
      rate: number(sampling, 'rate', Number.MIN_VALUE, 1),
      minKept: count(sampling, 'minKept', 0),
    },
    bands: { bands: count(bands, 'bands', 1), rows: count(bands, 'rows', 1) },
    join: {
      minShared: count(join, 'minShared', 1),
      overlap: {
        minResemblance: number(overlap, 'minResemblance', 0),
        minContainment: number(overlap, 'minContainment', 0),
      },
      minRarity: number(join, 'minRarity', 0),
      maxPartners: number(join, 'maxPartners', 1),
      rareHolders: number(join, 'rareHolders', 1, 32),
      maxHolders: number(join, 'maxHolders', 1),
      representatives: count(join, 'representatives', 0),
    },
    ...(frames && { frames: { maxHolders: number(frames, 'maxHolders', 1) } }),
    ...(given['frequencies'] !== undefined && { frequencies: readFrequencies(group(given, 'frequencies')) }),
  };
}

function readFrequencies(given: Fields): Frequencies {
  const { version } = given;
  if (typeof version !== 'string' || version === '')
    throw refuse(`must have a version of its frequencies, got ${show(version)}`);
  const phrases = group(given, 'phrases');
  const [hashes, holders] = [integers(phrases, 'hashes'), integers(phrases, 'holders')];
  if (hashes.length !== holders.length)
    throw refuse(`has ${hashes.length} hashes of phrases and ${holders.length} counts`);
  if (hashes.some((hash, i) => i > 0 && hash <= hashes[i - 1]!))
    throw refuse('has hashes of phrases that do not ascend');
  const stems = group(given, 'stems');
  const read: Record<string, Frequencies['stems'][string]> = Object.create(null) as Record<string, never>;
  for (const language of Object.keys(stems)) {
    const counts = group(stems, language);
    const list = group(counts, 'stems');
    for (const [stem, pair] of Object.entries(list)) {
      if (!Array.isArray(pair) || pair.length !== 2 || !pair.every((n) => Number.isSafeInteger(n) && n >= 1))
        throw refuse(`has no two counts of the stem ${show(stem)}, got ${show(pair)}`);
    }
    read[language] = {
      documents: count(counts, 'documents', 0),
      words: count(counts, 'words', 0),
      letters: count(counts, 'letters', 0),
      stems: list as Readonly<Record<string, readonly [number, number]>>,
    };
  }
  return { version, articles: count(given, 'articles', 0), stems: read, phrases: { hashes, holders } };
}

function group(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw refuse(`must have ${name}, an object, got ${show(value)}`);
}

/** JSON writes `null` for Infinity. */
function number(fields: Fields, name: string, min: number, max = Infinity): number {
  const value = fields[name] === null ? Infinity : fields[name];
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw refuse(`must have ${name}, a number from ${min} to ${max}, got ${show(fields[name])}`);
}

function count(fields: Fields, name: string, min: number): number {
  const value = number(fields, name, min, Number.MAX_SAFE_INTEGER);
  if (Number.isInteger(value)) return value;
  throw refuse(`must have ${name}, an integer, got ${show(fields[name])}`);
}

function integers(fields: Fields, name: string): readonly number[] {
  const value = fields[name];
  if (Array.isArray(value) && value.every((one) => typeof one === 'number' && one >>> 0 === one))
    return value as number[];
  throw refuse(`must have ${name}, an array of unsigned 32-bit integers, got ${show(value)}`);
}

function refuse(what: string): InputError {
  return new InputError('bad-option', `The option plan ${what}.`);
}
