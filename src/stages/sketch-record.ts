import { InputError } from '../errors.js';
import { show } from '../options.js';
import { createSketchStore, type SketchStore } from '../sketch/sketch-store.js';
import type { Sketch } from '../types.js';

/**
 * A sketch in one field: the share of the phrases that is kept, the slots and the phrases, as hexadecimal numbers apart by
 * blanks; the three parts by `|`.
 */
export function writeSketch({ signature: { slots }, phrases, phraseRate = 1 }: Sketch): string {
  return `${phraseRate}|${toHex(slots)}|${toHex(phrases)}`;
}

export function toHex(numbers: Uint32Array): string {
  const parts: string[] = [];
  for (const number of numbers) parts.push(number.toString(16));
  return parts.join(' ');
}

export function readSketch(id: string, field: string): Sketch {
  const [rate, slots, phrases, more] = field.split('|');
  const phraseRate = Number(rate);
  if (phrases === undefined || more !== undefined || !(phraseRate > 0 && phraseRate <= 1))
    throw new InputError('bad-record', `A sketch must be a share, slots and phrases, got ${show(field)}.`);
  return {
    id,
    signature: { id, version: '', slots: fromHex(slots!) },
    phrases: fromHex(phrases),
    ...(phraseRate < 1 && { phraseRate }),
  };
}

export function fromHex(list: string): Uint32Array {
  if (list === '') return new Uint32Array();
  return Uint32Array.from(list.split(' '), (digits) => {
    const number = parseInt(digits, 16);
    if (/^[0-9a-f]{1,8}$/.test(digits)) return number;
    throw new InputError('bad-record', `A list must be of hexadecimal numbers, got ${show(digits)}.`);
  });
}

/** Two sketches side by side, at the positions 0 and 1. */
export function storeOfTwo(a: Sketch, b: Sketch): SketchStore {
  const store = createSketchStore(2);
  store.add(a);
  store.add(b);
  return store;
}
