/** Days since 1970-01-01 of a date of the Gregorian calendar; years 1 to 9999. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

/** The date of a day number. `weekday`: Monday = 1. */
export function dateOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** `2022-06-14` of a day number. */
export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

/** `2022-W24` of a day number, by ISO 8601. */
export function isoWeek(day: number): string {
  const thursday = day - dateOf(day).weekday + 4;
  const { year } = dateOf(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - dateOf(fourth).weekday + 1 + (week - 1) * 7;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
