import type { TimeExpression } from './expression.js';
import type { TimeVerdict } from './time-verdict.js';

type Time = Pick<TimeExpression, 'value' | 'literal' | 'precision'>;

/** Two times of a clock: by hour and minute, and by zone where both have one. */
export function compareClocks(source: Time, copy: Time): TimeVerdict {
  const [a, b] = [clockOf(source.literal), clockOf(copy.literal)];
  if (a === undefined || b === undefined) return 'compatible';
  if (a.zone !== b.zone) return compareZones(a, b);
  const isHalfOpen = a.isHalfOpen || b.isHalfOpen;
  const hours = isHalfOpen ? a.hour % 12 === b.hour % 12 : a.hour === b.hour;
  if (hours && a.minute === b.minute) return isHalfOpen ? 'compatible' : 'same';
  if (hours && source.precision === 'hour' && copy.precision === 'minute')
    return isHalfOpen ? 'compatible' : 'more-precise';
  if (hours && source.precision === 'minute' && copy.precision === 'hour')
    return isHalfOpen ? 'compatible' : 'less-precise';
  return 'different';
}

function clockOf(
  literal: string,
): { hour: number; minute: number; isHalfOpen: boolean; zone: string } | undefined {
  const found = /^T(\?)?([0-9]{2}):([0-9]{2})([A-Z]*)$/.exec(literal);
  if (found === null) return undefined;
  return { hour: Number(found[2]), minute: Number(found[3]), isHalfOpen: found[1] === '?', zone: found[4]! };
}

/** Hours ahead of universal time. Zones whose name changes with the season stand for their own half of the year. */
const zoneHours: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['Z', 0],
  ['BST', 1],
  ['CET', 1],
  ['CEST', 2],
  ['EST', -5],
  ['EDT', -4],
  ['PST', -8],
  ['PDT', -7],
]);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly isHalfOpen: boolean;
  readonly zone: string;
}

/** One moment in two zones is the same; a time without a zone may be of any. */
function compareZones(a: Clock, b: Clock): TimeVerdict {
  const [x, y] = [zoneHours.get(a.zone), zoneHours.get(b.zone)];
  if (x === undefined || y === undefined || a.isHalfOpen || b.isHalfOpen) return 'compatible';
  const [first, second] = [a.hour - x, b.hour - y].map((hour) => (hour + 48) % 24);
  return first === second && a.minute === b.minute ? 'same' : 'different';
}

/** Hours, first and last, that nobody would put outside a part of the day. */
const partHours: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12],
  NO: [11, 14],
  AF: [12, 19],
  EV: [16, 24],
  NI: [17, 30],
};

/** `6.30 a.m.` against `in the evening`. */
export function compareHourWithPart(source: Time, copy: Time): TimeVerdict {
  const [clock, other] = clockOf(source.literal) === undefined ? [copy, source] : [source, copy];
  const found = clockOf(clock.literal);
  const hours = partHours[/-(MO|NO|AF|EV|NI)$/.exec(other.literal)?.[1] ?? ''];
  if (found === undefined || hours === undefined || found.isHalfOpen) return 'compatible';
  const isIn = (hour: number) => hour >= hours[0] && hour <= hours[1];
  return isIn(found.hour) || isIn(found.hour + 24) ? 'compatible' : 'different';
}
