import { InputError } from '../errors.js';
import { show } from '../options.js';

/**
 * The place of an article in a run, as 16 hexadecimal digits: eight of the hash of its id and eight of its position by
 * id. Places go as strings as `orderByHash` has it, in SQL too, and hold the position.
 */
export type Place = string;

export function toPlace(hash: number, position: number): Place {
  return hash.toString(16).padStart(8, '0') + position.toString(16).padStart(8, '0');
}

export function positionOf(place: Place): number {
  if (!/^[0-9a-f]{16}$/.test(place))
    throw new InputError('bad-record', `A place must be 16 hexadecimal digits, got ${show(place)}.`);
  return parseInt(place.slice(8), 16);
}

/** A position, from a record. */
export function readPosition(field: string | undefined): number {
  const position = Number(field);
  if (field !== undefined && /^\d{1,10}$/.test(field) && position < 2 ** 32) return position;
  throw new InputError('bad-record', `A position must be an integer below 2³², got ${show(field)}.`);
}

/** A finite number, from a record. */
export function readNumber(field: string | undefined): number {
  const value = Number(field);
  if (field !== undefined && field !== '' && Number.isFinite(value)) return value;
  throw new InputError('bad-record', `A field must be a number, got ${show(field)}.`);
}

/** JSON, from a record. */
export function readJson<T>(field: string | undefined): T {
  try {
    return JSON.parse(field ?? '') as T;
  } catch (error) {
    throw new InputError('bad-record', `A field must be JSON, got ${show(field)}.`, { cause: error });
  }
}

/** So that ids order as JavaScript orders them, by UTF-16 code units, in engines that order by code points: in hexadecimal. */
export function keyOfId(id: string): string {
  let key = '';
  for (let i = 0; i < id.length; i++) key += id.charCodeAt(i).toString(16).padStart(4, '0');
  return key;
}

/** Of a list too long to be spread, too. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((min, number) => Math.min(min, number), Infinity);
}

export function readPositions(list: string | undefined): number[] {
  return list === undefined || list === '' ? [] : list.split(' ').map(readPosition);
}
