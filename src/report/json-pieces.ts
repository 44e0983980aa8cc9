import { visibleJson } from './visible.js';

/** Lists and objects so deep are written piece by piece; what they hold fits in one string. */
const DEPTH = 6;

/**
 * What `visibleJson` would write, in pieces: a batch's result may be longer than the longest string. An iterable that is
 * no array is written as one, and read as it is written.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || depth >= DEPTH) {
    yield visibleJson(value, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
    return;
  }
  const isList = Symbol.iterator in value;
  const entries = isList ? eachItem(value as Iterable<unknown>) : eachField(value);
  const inner = `\n${'  '.repeat(depth + 1)}`;
  let isEmpty = true;
  for (const [key, item] of entries) {
    yield `${isEmpty ? (isList ? '[' : '{') : ','}${inner}${key}`;
    isEmpty = false;
    yield* jsonPieces(item, depth + 1);
  }
  if (isEmpty) yield isList ? '[]' : '{}';
  else yield `\n${'  '.repeat(depth)}${isList ? ']' : '}'}`;
}

function* eachItem(items: Iterable<unknown>): Generator<[string, unknown]> {
  for (const item of items) yield ['', item === undefined ? null : item];
}

function* eachField(value: object): Generator<[string, unknown]> {
  for (const [name, field] of Object.entries(value))
    if (field !== undefined) yield [`${visibleJson(name, 0)}: `, field];
}
