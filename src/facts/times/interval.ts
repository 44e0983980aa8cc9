import { dayNumber, weekStart } from './calendar.js';

/** First and last day number of a normal form. */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
  /** Its edges are not sharp: `early`, `late`, a season. */
  readonly isLoose: boolean;
}

const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

/** The days of a normal form, an unknown year being `year`; undefined for what has no days. */
export function daysOf(value: string, year?: number): DayInterval | undefined {
  if (value.includes('/')) {
    const [a = '', b = ''] = value.split('/');
    const [first, last] = [daysOf(a, year), daysOf(b, year)];
    if (first === undefined || last === undefined || first.first > last.last) return undefined;
    return { first: first.first, last: last.last, isLoose: first.isLoose || last.isLoose };
  }
  const century = /^C([0-9]{1,2})(?:-(START|MID|END))?$/.exec(value);
  if (century !== null) {
    const from = (Number(century[1]) - 1) * 100;
    return part(months(from, 1, 1200), century[2]);
  }
  const decade = /^([0-9]{2})([0-9X])X(?:-(START|MID|END))?$/.exec(value);
  if (decade !== null) {
    const from = Number(decade[1]) * 100 + (decade[2] === 'X' ? 0 : Number(decade[2]) * 10);
    return part(months(from, 1, decade[2] === 'X' ? 1200 : 120), decade[3]);
  }
  const found =
    /^([0-9]{4}|XXXX)(?:-([0-9]{2}|W[0-9]{2}|SP|SU|FA|WI|Q[1-4]|H[12])(?:-([0-9]{2}))?)?(?:-(START|MID|END|MO|NO|AF|EV|NI))?$/.exec(
      value,
    );
  if (found === null) return undefined;
  const [, years = '', unit, day, which] = found;
  const ofYear = years === 'XXXX' ? year : Number(years);
  if (ofYear === undefined) return undefined;
  if (unit === undefined) return part(months(ofYear, 1, 12), which);
  // `W24` is a week, `WI` the winter.
  if (/^W[0-9]/.test(unit)) {
    const first = weekStart(ofYear, Number(unit.slice(1)));
    return part({ first, last: first + 6, isLoose: false }, which);
  }
  const season = seasonMonths[unit];
  if (season !== undefined)
    return { ...months(ofYear, season[0], season[1] - season[0] + 1), isLoose: !/^[QH]/.test(unit) };
  if (day === undefined) return part(months(ofYear, Number(unit), 1), which);
  const first = dayNumber(ofYear, Number(unit), Number(day));
  return { first, last: first, isLoose: false };
}

function months(year: number, month: number, count: number): DayInterval {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1, isLoose: false };
}

/** The first, middle or last third, and a little more. */
function part(whole: DayInterval, which: string | undefined): DayInterval {
  const length = whole.last - whole.first;
  if (which === 'START')
    return { first: whole.first, last: whole.first + Math.round(length * 0.4), isLoose: true };
  if (which === 'END')
    return { first: whole.last - Math.round(length * 0.4), last: whole.last, isLoose: true };
  if (which === 'MID')
    return {
      first: whole.first + Math.round(length * 0.25),
      last: whole.last - Math.round(length * 0.25),
      isLoose: true,
    };
  return whole;
}
