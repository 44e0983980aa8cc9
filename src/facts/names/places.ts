import { demonyms } from '../../languages/en/demonyms.js';
import { countries, otherPlaces } from '../../languages/en/gazetteer.js';
import { wellKnownAliases } from '../../languages/en/organisation-words.js';

/** Most words in one form of the gazetteer. */
const maxWords = 9;

interface Gazetteer {
  readonly placeKeys: ReadonlySet<string>;
  readonly knownForms: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
  readonly countryByKey: ReadonlyMap<string, string>;
}
let made: Gazetteer | undefined;
const gazetteer = () => (made ??= buildGazetteer());

/** A known name found in a run of words: how many words it takes and its key. */
export interface KnownForm {
  readonly length: number;
  readonly key: string;
  readonly isDemonym: boolean;
}

/** The longest known name (country, demonym, place, alias in common use) that starts at `words[start]`. */
export function knownFormAt(
  words: readonly string[],
  start: number,
  end = words.length,
): KnownForm | undefined {
  const first = words[start];
  if (first === undefined || !gazetteer().firstWords.has(first)) return undefined;
  for (let length = Math.min(maxWords, end - start); length > 0; length--) {
    const form = words.slice(start, start + length).join(' ');
    const key = gazetteer().knownForms.get(form);
    if (key !== undefined) return { length, key, isDemonym: demonyms.has(form) };
  }
  return undefined;
}

/** Whether the key is a place of the gazetteer. */
export function isKnownPlace(key: string): boolean {
  return gazetteer().placeKeys.has(key);
}

/**
 * Whether both are known places and not the same one: Niger and Nigeria are different however alike they look. Keys as
 * {@link knownFormAt} gives them.
 */
export function areDistinctPlaces(a: string, b: string): boolean {
  const { placeKeys } = gazetteer();
  return a !== b && placeKeys.has(a) && placeKeys.has(b);
}

/** The country that a key is, or is the capital of; the key of a people is its country's. */
export function countryOf(key: string): string | undefined {
  return gazetteer().countryByKey.get(key);
}

function buildGazetteer(): Gazetteer {
  const placeKeys = new Set<string>();
  const forms = new Map<string, string>();
  const add = (form: string, key: string): void => {
    if (!forms.has(form)) forms.set(form, key);
  };
  for (const { name, otherNames, capitals } of countries) {
    for (const form of [name, ...otherNames]) add(form, name);
    for (const capital of capitals) {
      add(capital, capital);
      placeKeys.add(capital);
    }
    placeKeys.add(name);
  }
  for (const [form, key] of demonyms) add(form, key);
  for (const [name, ...others] of otherPlaces) {
    for (const form of [name, ...others]) add(form, name);
    placeKeys.add(name);
  }
  for (const [key = '', ...others] of wellKnownAliases) for (const form of [key, ...others]) add(form, key);
  const firstWords = new Set([...forms.keys()].map((form) => form.slice(0, `${form} `.indexOf(' '))));
  const countryByKey = new Map(
    countries.flatMap(({ name, capitals }) => [name, ...capitals].map((key) => [key, name] as const)),
  );
  return { placeKeys, knownForms: forms, firstWords, countryByKey };
}
