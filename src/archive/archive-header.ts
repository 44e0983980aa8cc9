import { isDeepStrictEqual } from 'node:util';
import { planFor } from '../candidates/check-plan.js';
import { InputError } from '../errors.js';
import { resolveOptions, show, type Settings } from '../options.js';
import { signatureVersion } from '../sketch/sketcher.js';
import type { SavedPlan } from '../types.js';
import type { ArchiveOptions, ArchiveSettings } from './article-index.js';
import type { ArchiveHeader } from './stores/store.js';

const format = 'samestory.archive/1';

/** What an archive was made with. */
export interface ArchiveFacts {
  readonly options: ArchiveSettings;
  readonly plan: SavedPlan;
  readonly texts: 'compressed' | 'none';
}

/**
 * Articles for which an archive is planned where nothing is said: so many that all phrases are still kept, and rare
 * ones found; fewer are found as well.
 */
const plannedArticles = 50_000;

const keptOptions = [
  'shingleSize',
  'signatureSize',
  'seed',
  'minCopyProbability',
  'minEventProbability',
  'facts',
] as const;

export function createHeader(options: ArchiveOptions): ArchiveHeader {
  const texts = options.texts ?? 'compressed';
  const given: ArchiveSettings = Object.fromEntries(
    keptOptions.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
  const settings = resolveOptions({ ...given, plan: options.plan });
  const plan = planFor(settings, plannedArticles, settings.signatureSize);
  return {
    format,
    settings: JSON.stringify({ options: given, plan, texts, sketch: signatureVersion(settings) }),
  };
}

/**
 * What an archive was made with. Throws an {@link InputError}: `archive-version` for one of another form, or whose
 * sketches this version does not make, and `bad-option` for options that are not those of the archive.
 */
export function readHeader(header: ArchiveHeader, where: string, given: ArchiveOptions): ArchiveFacts {
  if (header.format !== format)
    throw new InputError(
      'archive-version',
      `The archive ${where} is of the form ${show(header.format)}, expected ${format}: export it with the version that made it, and add the articles to a new one.`,
    );
  const { options, texts, sketch, ...kept } = JSON.parse(header.settings) as ArchiveFacts & {
    sketch: string;
  };
  const settings = resolveOptions(options);
  const own = signatureVersion(settings);
  if (sketch !== own)
    throw new InputError(
      'archive-version',
      `The archive ${where} has sketches ${show(sketch)}, this version makes ${own}: export it with the version that made it, and add the articles to a new one.`,
    );
  for (const name of keptOptions) {
    if (given[name] === undefined || given[name] === settings[name]) continue;
    throw differs(where, name, settings[name], given[name]);
  }
  if (given.texts !== undefined && given.texts !== texts) throw differs(where, 'texts', texts, given.texts);
  const planIn = (saved: SavedPlan) => planFor({ plan: saved }, plannedArticles, settings.signatureSize);
  const plan = planIn(kept.plan);
  if (given.plan && !isDeepStrictEqual(planIn(given.plan), plan))
    throw new InputError(
      'bad-option',
      `The archive ${where} was made with another plan: leave it out, or make a new archive.`,
    );
  return { options, plan, texts };
}

function differs(where: string, name: string, made: unknown, given: unknown): InputError {
  return new InputError(
    'bad-option',
    `The archive ${where} was made with ${name} ${show(made)}, got ${show(given)}.`,
  );
}

const names = [
  ...keptOptions,
  ...['plan', 'texts', 'create', 'readOnly', 'salvage', 'memoryBudget', 'onProgress', 'onFailure'],
];

/** Checks the options of an archive. Throws an {@link InputError} `bad-option`. */
export function checkArchiveOptions(options: ArchiveOptions): Settings {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null)
    throw new InputError('bad-option', `The options of an archive must be an object, got ${show(given)}.`);
  for (const name of Object.keys(options))
    if (!names.includes(name))
      throw new InputError(
        'bad-option',
        `An archive has no option ${JSON.stringify(name)}; there are ${names.join(', ')}.`,
      );
  const { texts, create, readOnly, salvage, ...rest } = options;
  if (texts !== undefined && texts !== 'compressed' && texts !== 'none')
    throw new InputError('bad-option', `The option texts must be compressed or none, got ${show(texts)}.`);
  for (const [name, value] of Object.entries({ create, readOnly, salvage }))
    if (value !== undefined && typeof value !== 'boolean')
      throw new InputError('bad-option', `The option ${name} must be true or false, got ${show(value)}.`);
  return resolveOptions(rest);
}
