import { countries } from './gazetteer.js';

/** Folded demonym → folded name of its country or region: `malian` → `mali`, `south korean` → `south korea`. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, demonyms: forms }) => forms.map((form) => [form, name] as const)),
);
