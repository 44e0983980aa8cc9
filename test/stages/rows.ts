import type { Fields } from '../../src/stages/index.js';

/** The fields of the records of one kind. */
export function of(records: readonly Fields[], kind: string): Fields[] {
  return records.filter(([of]) => of === kind).map((record) => record.slice(1));
}

export function padded(number: number | string): string {
  return String(number).padStart(10, '0');
}

export function inOrderOf(pair: string): string {
  return pair
    .split(' ')
    .sort((x, y) => Number(x) - Number(y))
    .join(' ');
}

export function byFields(x: Fields, y: Fields, count: number): number {
  const at = x.slice(0, count).findIndex((field, i) => field !== y[i]);
  return at === -1 ? 0 : x[at]! < y[at]! ? -1 : 1;
}

/** The sums of all other fields by the first so many. */
export function sumBy(records: readonly Fields[], keys: number): string[][] {
  const sums = new Map<string, number[]>();
  for (const record of records) {
    const key = record.slice(0, keys).join('\t');
    const known = sums.get(key);
    sums.set(
      key,
      record.slice(keys).map((field, i) => Number(field) + (known?.[i] ?? 0)),
    );
  }
  return [...sums].map(([key, numbers]) => [...key.split('\t'), ...numbers.map(String)]);
}
