/** What a unit measures, and how much of it, in the first unit of its row. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
  /** Added before the factor: temperatures do not start at one zero. */
  readonly offset: number;
}

/** Units by what they measure; factors of the international yard and pound agreement (1959) and the SI brochure. */
const scalesByDimension: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    m: 1,
    km: 1000,
    cm: 0.01,
    mm: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    'nautical-mile': 1852,
  },
  mass: { kg: 1, g: 0.001, mg: 1e-6, tonne: 1000, pound: 0.45359237, ounce: 0.028349523, stone: 6.35029318 },
  area: {
    m2: 1,
    km2: 1e6,
    cm2: 1e-4,
    hectare: 1e4,
    acre: 4046.8564,
    mile2: 2_589_988.11,
    foot2: 0.09290304,
    yard2: 0.83612736,
  },
  volume: {
    litre: 1,
    millilitre: 0.001,
    m3: 1000,
    foot3: 28.3168466,
    // Of the United States; the British gallon and pint are a fifth more, and seldom converted in news.
    gallon: 3.785411784,
    pint: 0.473176473,
    barrel: 158.987295,
  },
  speed: { 'km/h': 1, mph: 1.609344, 'm/s': 3.6, knot: 1.852 },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12, horsepower: 745.7 },
  energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1e3, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
  data: { megabyte: 1, gigabyte: 1e3, terabyte: 1e6 },
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    // Months and years are no fixed number of days.
  },
  calendar: { month: 1, year: 12, decade: 120, century: 1200 },
  dollars: { USD: 1, cent: 0.01 },
  pounds: { GBP: 1, penny: 0.01 },
  temperature: { celsius: 1 },
  share: { '%': 1 },
  points: { pp: 1 },
  multiples: { fold: 1 },
  'per mille': { '‰': 1 },
  'yen or yuan': { '¥': 1 },
  frequency: { hertz: 1 },
};

const known: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...Object.entries(scalesByDimension).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [string, Measure] => [
      unit,
      { dimension, factor, offset: 0 },
    ]),
  ),
  ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -32 }],
]);

/** Whether a unit is the code of a currency, as `USD`. */
export function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** What a unit measures, where it is a measure, a share or money; a currency measures only itself. */
export function measureOf(unit: string): Measure | undefined {
  return known.get(unit) ?? (isCurrencyCode(unit) ? { dimension: unit, factor: 1, offset: 0 } : undefined);
}
