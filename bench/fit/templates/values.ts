import type { createRandom } from '../random.js';

type Random = ReturnType<typeof createRandom>;

const list = (words: string) => words.split(' ');
const firstNames = list(
  'Maria Tom Aisha Viktor Lena Pedro Ingrid Kofi Hannah Marek Joan Omar Petra Luis Grace Anders Fatima Colin Rosa Jakub Wanda Hiro Nadia Brendan Elif Samuel Chloe Dmitri Ruth Carlos Mei Gavin Olga Patrick Zoe Ravi Ellen Bruno Judith Simon',
);
const stems = list(
  'Hart Wel Brad Kess Mor Tal Vern Dun Ash Gar Lind Ros Cor Pem Stan Fair Hol Bex Cald Rad Wint Thorn Eld Mar Nor Sed Kirk Lan Ox Whit Har Bur Cam Del Fen Gil Hed Ive Jar Kel',
);
const placeEnds = list(
  'ton bury ford ham by wick field mouth stead ville port dale worth ley combe holm bridge haven wood kirk',
);
const nameEnds = list('ley man son er well ing ard ow ett more by ski ova ez berg an ak ins wright ner');
const companyEnds = list(
  'Group Holdings Industries Partners Energy Foods Systems Logistics Bank Motors Pharma Media',
);
const teamEnds = list('United Rovers City Athletic Town Wanderers Tigers Falcons Kings Hawks Bears Storm');
const streetEnds = ['Street', 'Road', 'Lane', 'Avenue', 'Square', 'Park', 'Hill', 'Crescent'];
const weekdays = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const months = list('January February March April May June July August September October November December');
const counts = list('two three four five six seven eight nine ten eleven');
const titleWords = list(
  'Silver Lantern Crimson Harbour Silent Meadow Golden Arrow Winter Falcon Broken Compass Northern Star Distant Thunder Velvet Orchard Hidden Garden Lucky Penny Royal Heron',
);

/** A value of a kind: `place`, `int 3 40`, or one of `rain/snow/fog`. Names are put together of syllables, and invented. */
export function drawValue(kind: string, random: Random): string {
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!;
  const [name, from = '0', to = '0'] = kind.split(' ');
  const between = () => Number(from) + random() * (Number(to) - Number(from));
  switch (name) {
    case 'place':
      return (
        (random() < 0.15 ? pick(['Port ', 'New ', 'St ', 'Upper ']) : '') + pick(stems) + pick(placeEnds)
      );
    case 'person':
      return `${pick(firstNames)} ${pick(stems)}${pick(nameEnds)}`;
    case 'team':
      return `${pick(stems)}${pick(placeEnds)} ${pick(teamEnds)}`;
    case 'company':
      return `${pick(stems)}${pick([...placeEnds, ...nameEnds])} ${pick(companyEnds)}`;
    case 'school':
      return `${pick(stems)}${pick(placeEnds)} ${pick(['Primary', 'High', 'Grammar', 'Middle'])} School`;
    case 'street':
      return `${pick(stems)}${pick(nameEnds)} ${pick(streetEnds)}`;
    case 'road':
      return `${pick(['A', 'B', 'M'])}${1 + Math.floor(random() * 990)}`;
    case 'title':
      return `${pick(titleWords)} ${pick(titleWords)}`;
    case 'weekday':
      return pick(weekdays);
    case 'month':
      return pick(months);
    case 'date':
      return `${1 + Math.floor(random() * 28)} ${pick(months)}`;
    case 'count':
      return pick(counts);
    case 'pct':
      return `${(random() * 40).toFixed(1)}%`;
    case 'time':
      return `${1 + Math.floor(random() * 12)}.${String(5 * Math.floor(random() * 12)).padStart(2, '0')}${pick(['am', 'pm'])}`;
    case 'int': {
      const value = Math.round(between());
      return value >= 10_000 ? value.toLocaleString('en-US') : String(value);
    }
    case 'num':
      return between().toFixed(1);
    default:
      return pick(kind.split('/'));
  }
}

/** Kinds whose value says who or where; a series (the bulletin of one place, day after day) keeps them. */
export function isStanding(kind: string): boolean {
  return /^(?:place|person|team|company|school|street|road|title)$/.test(kind);
}

/** Kinds whose value says of when a bulletin is. */
export function isPeriod(kind: string): boolean {
  return /^(?:weekday|date|month|first\/second\/third\/fourth)$/.test(kind);
}
