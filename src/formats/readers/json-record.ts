/** A JSON object, its fields not looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function recordsOf(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A string that is not blank, or a number as a string. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The first field of these that holds a string that is not blank. */
export function firstString(record: JsonRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = stringOf(record[name]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The name of a party, which may be a string, an object with a name, or a list of either. */
export function nameOfParty(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOfParty(value[0]);
  if (isRecord(value)) return firstString(value, 'name', 'title', 'literal', 'uri', 'id');
  return stringOf(value);
}
