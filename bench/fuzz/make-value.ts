import { makeText } from './make-text.js';
import type { Pick } from './pick.js';

const fields = [
  'id',
  'uuid',
  'text',
  'body',
  'title',
  'date',
  'source',
  'lang',
  'version',
  'slots',
  'members',
  'copies',
  'join',
  '__proto__',
];
const dates = ['2024-02-30', '2024-03-01', 'yesterday', '2024-03-01 10:00:00+0100', ''];

/** A value that no type allows: anything that JavaScript has. */
export function makeValue(pick: Pick, depth: number): unknown {
  const simple: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => pick.one([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, 7]),
    () => makeText(pick).slice(0, 50),
    () => pick.one(dates),
    () => pick.chance(0.5),
    () => 10n,
    () => Symbol('a'),
    () => new Date(0),
    () => new Map([['id', 'a']]),
    () => Promise.resolve([]),
    () => new Uint8Array(3),
    () => undefined,
    () => Object.create(null) as unknown,
  ];
  if (depth === 0 || pick.chance(0.6)) return pick.one(simple)();
  if (pick.chance(0.4)) return pick.many(3, () => makeValue(pick, depth - 1));
  return Object.fromEntries(pick.many(4, () => [pick.one(fields), makeValue(pick, depth - 1)]));
}

/** A line of JSON Lines: mostly a record of an article, sometimes another value, sometimes none at all. */
export function makeJson(pick: Pick): string {
  const number = pick.one(['7', '9007199254740993', '1e400', '-0', '1.5']);
  const id = pick.chance(0.3)
    ? number
    : JSON.stringify(pick.one(['a', 'b', '', 'é☃', 'a\u001b[2J', '__proto__']));
  const record = `{"${pick.one(['id', 'uuid', 'guid', 'ID'])}":${id},"${pick.one(['text', 'body', 'content', 'x'])}":${JSON.stringify(makeText(pick))}}`;
  if (pick.chance(0.7)) return record;
  if (pick.chance(0.3)) return record.slice(0, pick.below(record.length));
  return (
    JSON.stringify(makeValue(pick, 3), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ) ?? ''
  );
}
