import { createRandom } from '../../bench/lib/random.js';
import type { Article } from '../../src/types.js';

/** Sentences of invented news in two wordings each. */
const sentences: readonly (readonly [string, string])[] = [
  [
    'A fire destroyed {n} houses in the harbour quarter of {place} on {day} night, the {org} said.',
    'The {org} reported that flames tore through {place} harbour on {day} night and burned down {n} homes.',
  ],
  [
    '{who}, who leads the town council, promised tents and warm meals for every family by the weekend.',
    'By the weekend each family will get a tent and warm meals, council leader {who} pledged.',
  ],
  [
    'Investigators believe that the blaze began in a paint store behind the old {thing} works.',
    'The fire is thought to have started behind the former {thing} works, in a store for paint.',
  ],
  [
    'The {thing} bridge over the river at {place} will stay closed until spring while {n} bolts are replaced.',
    'Until spring nobody may cross the {thing} bridge at {place}: {n} of its bolts have to be changed.',
  ],
  [
    'Drivers face a detour of {n} kilometres through the hills, and the {org} has hired two ferries.',
    'The {org} hired two ferries because motorists must otherwise drive {n} kilometres around the hills.',
  ],
  [
    '{who} won the {thing} cup in {place} after a final that lasted {n} minutes longer than planned.',
    'After a final {n} minutes beyond schedule, the {thing} cup went to {who} in {place}.',
  ],
  [
    'The court in {place} sentenced the former manager {who} to {n} months for false accounts.',
    'Former manager {who} must go to prison for {n} months over forged accounts, {place} judges ruled.',
  ],
  [
    'Some {n} dairy farmers blocked the {thing} market on {day} to protest against the milk price.',
    'On {day} the {thing} market was blocked by {n} dairy farmers who are angry about the price of milk.',
  ],
  [
    'The {org} counted {n} cranes on the mudflats near {place}, more than in any autumn before.',
    'More cranes than in any earlier autumn, {n} in all, were seen on mudflats close to {place} by the {org}.',
  ],
  [
    '"We will rebuild all of it before the first snow," {who} told reporters at the {thing} gate.',
    '{who} said at the {thing} gate: "We will rebuild all of it before the first snow."',
  ],
];
const french: readonly string[] = [
  'Le maire de {place}, {who}, a annoncé {day} la fermeture du marché {thing} pendant {n} jours.',
  'Selon le {org}, {n} habitants de {place} ont signé une pétition contre le projet de la route {thing}.',
  'Les pompiers de {place} ont évacué {n} personnes après une fuite de gaz près de la gare {thing}.',
  '{who} a remporté la coupe {thing} devant un public de {n} personnes réunies à {place}.',
];
const standing =
  'Subscribe to the morning letter of this paper and read every report from the coast before breakfast for one crown a week.';
const places = ['Halden', 'Tarn Olm', 'Pellam', 'Osk', 'Gildra', 'Merrow', 'Verrin', 'Kastel Bay'];
const people = ['Joss Verren', 'Rhea Tolliver', 'Ines Valcourt', 'Marta Lundeg', 'Piet Asmar', 'Oduya Renn'];
const bodies = ['fire brigade', 'coastguard', 'bird society', 'roads office', 'harbour board'];
const things = ['copper', 'lantern', 'granite', 'willow', 'heron', 'cement', 'velvet', 'saffron'];
const days = ['Monday', 'Tuesday', 'Friday', 'Sunday'];

/**
 * A source of small articles: reprints, rewrites, two stories of one template, standing text, two languages; the n-th is
 * the same for the same seed.
 *
 * @param hasDates whether they say when they came out.
 */
export function createSmallArticles(seed: number, hasDates: boolean): (id: string) => Article {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const stories = Array.from({ length: 12 }, (_, story) => {
    const slots: Record<string, string> = {
      place: pick(places),
      who: pick(people),
      org: pick(bodies),
      thing: pick(things),
      day: pick(days),
      n: String(3 + Math.floor(random() * 90)),
    };
    const isFrench = story % 6 === 5;
    const first = Math.floor(random() * sentences.length);
    const count = 4 + Math.floor(random() * 3);
    const told = isFrench
      ? french.map((one): readonly [string, string] => [one, one])
      : Array.from({ length: count }, (_, i) => sentences[(first + i) % sentences.length]!);
    return { slots, told, isFrench, date: 1 + Math.floor(random() * 25) };
  });
  return (id) => {
    const { slots, told, isFrench, date } = pick(stories);
    const wording = random();
    const kept = told.filter(() => random() < 0.85);
    const lines = (kept.length > 1 ? kept : told).map((pair) => pair[random() < wording ? 0 : 1]);
    // The figures of some are another story by the same template.
    const own =
      random() < 0.15 ? { ...slots, n: String(100 + Math.floor(random() * 90)), place: pick(places) } : slots;
    const text = lines.map((line) => line.replace(/\{(\w+)\}/g, (_, name: string) => own[name]!)).join(' ');
    const withStanding = !isFrench && random() < 0.3 ? `${text}\n\n${standing}` : text;
    const day = String(date + Math.floor(random() * 3)).padStart(2, '0');
    return {
      id,
      text: withStanding,
      ...(hasDates &&
        random() < 0.9 && { publishedAt: `2026-03-${day}T0${Math.floor(random() * 10)}:00:00Z` }),
      ...(random() < 0.5 && { publisher: pick(['Coast Wire', 'Morning Post', 'Hill Courier']) }),
    };
  };
}
