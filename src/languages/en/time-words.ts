/** Words of time of English; our own lists. */

/** Months by name and by abbreviation, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
);

/** Months that are also other words, or names of people: they need a date around them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'march',
  'may',
  'mar',
  'jan',
  'dec',
  'april',
  'june',
  'august',
  'jun',
  'sep',
]);

/** Weekdays, Monday = 1 … Sunday = 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
    "monday's": 1,
    "tuesday's": 2,
    "wednesday's": 3,
    "thursday's": 4,
    "friday's": 5,
    "saturday's": 6,
    "sunday's": 7,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  }),
);

export const weekdayNames = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Abbreviations that are words of their own: a weekday only before a date. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'wed',
  'sat',
  'sun',
  'fri',
  'tue',
  'thu',
]);

/** Units by every form, as ISO 8601 letters; `N` stands for minutes, to keep `M` for months. */
export const timeUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    S: 'second seconds',
    N: 'minute minutes min mins',
    H: 'hour hours hr hrs',
    D: 'day days',
    W: 'week weeks fortnight fortnights',
    WE: 'weekend weekends',
    M: 'month months',
    Q: 'quarter quarters',
    Y: 'year years',
    E: 'decade decades',
    C: 'century centuries',
  }).flatMap(([unit, names]) => names.split(' ').map((name): [string, string] => [name, unit])),
);

export const seasons: ReadonlyMap<string, string> = new Map(
  Object.entries({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }),
);

export const dayParts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'MO',
    mornings: 'MO',
    noon: 'NO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    nights: 'NI',
    dawn: 'MO',
    dusk: 'EV',
    overnight: 'NI',
  }),
);

/** Which part of the period that follows. */
export const periodParts: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map(
  Object.entries({
    early: 'START',
    beginning: 'START',
    start: 'START',
    outset: 'START',
    mid: 'MID',
    middle: 'MID',
    late: 'END',
    end: 'END',
    close: 'END',
  } as const),
);

/** Shift of the unit that follows. */
export const shifts: ReadonlyMap<string, number> = new Map(
  Object.entries({ last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1 }),
);

/** Words before a year. */
export const yearLeads: ReadonlySet<string> = new Set(
  'in since until till by before after during from to through of around about between and late early mid end beginning start circa for year summer winter spring autumn fall january february march april may june july august september october november december than around season'.split(
    ' ',
  ),
);

/** First to fourth, of quarters; eleventh to twentieth, of centuries. */
export const rankWords: readonly string[] =
  'first second third fourth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
