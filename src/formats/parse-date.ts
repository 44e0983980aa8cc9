import { InputError } from '../errors.js';

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date as ISO 8601, from ISO 8601 itself or from what databases and crawlers write for it
 * (`2024-03-01 14:05:00`, `2024-03-01 14:05:00+0100`).
 */
export function parseDate(value: string, where: string): string {
  const parts = ISO_DATE.exec(value.trim());
  if (!parts || !isRealDate(parts)) {
    throw new InputError(
      'bad-date',
      `${where}: ${JSON.stringify(value.slice(0, 40))} is not a date; expected ISO 8601 such as "2024-03-01" or "2024-03-01T14:05:00Z".`,
    );
  }
  const [, year, month, day, hour, minute, second = '00', zone = ''] = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${isoZone(zone)}`;
}

function isRealDate(parts: RegExpExecArray): boolean {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const isRealDay = month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!);
  return isRealDay && hour! <= 24 && minute! <= 59 && second! <= 60;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoZone(zone: string): string {
  if (zone === '' || zone === 'Z' || zone === 'z') return zone.toUpperCase();
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
