import { irregularStems } from './synonym-table.js';

let bases: Map<string, string> | undefined;

/** The stem of the dictionary form: `began` → `begin`, `children` → `child`, `gunmen` → `gunman`; of others, itself. */
export function baseStem(stem: string): string {
  bases ??= decode();
  const base = bases.get(stem);
  if (base !== undefined) return base;
  return stem.length > 5 && stem.endsWith('men') ? `${stem.slice(0, -3)}man` : stem;
}

function decode(): Map<string, string> {
  const words = irregularStems.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i]!, words[i + 1]!);
  return map;
}
