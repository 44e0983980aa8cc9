import type { Article } from '../../src/types.js';

const PLACES = [
  'Ostrava Quay',
  'Lindmark',
  'Port Avel',
  'Hesselby',
  'Nordan',
  'Karsk',
  'Belmora',
  'Tarn Hill',
];
const PEOPLE = ['Mira Dahl', 'Oskar Venn', 'Lena Brask', 'Tomas Irde', 'Greta Sool', 'Pavel Korin'];
const SUBJECTS = ['The board', 'A spokeswoman', 'The mayor', 'An engineer', 'The union', 'The insurer'];
const DEEDS = [
  'said that the pumps at {place} had failed {n} minutes after the first alarm',
  'told reporters that {n} households in {place} were still without water',
  'confirmed that the dam above {place} held {n} million litres when it gave way',
  'denied that repairs worth {n} thousand crowns had been put off',
  'promised to publish the report of {person} within {n} days',
  'asked the province for {n} more tents after a night on the hill of {place}',
  'put the damage to the orchards round {place} at {n} million crowns',
];

/**
 * One invented story of some 800 words in so many texts: the first, and copies of it by other publishers, an hour
 * apart, each with a few figures changed, sentences left out and words put otherwise.
 */
export function familyOf(size: number, sentences = 44): Article[] {
  const base = Array.from({ length: sentences }, (_, i) => {
    const deed = DEEDS[i % DEEDS.length]!.replace('{place}', PLACES[(i * 3) % PLACES.length]!)
      .replace('{person}', PEOPLE[i % PEOPLE.length]!)
      .replace('{n}', String(12 + ((i * 37) % 80)));
    const rest =
      i % 3 === 0
        ? `, as ${PEOPLE[(i + 2) % PEOPLE.length]!} had warned in spring`
        : ' before the night was over';
    return `${SUBJECTS[i % SUBJECTS.length]!} ${deed}${rest}.`;
  });
  return Array.from({ length: size }, (_, copy) => {
    const lines = base.flatMap((line, i) => {
      if (copy === 0) return [line];
      if ((i * 7 + copy * 5) % 23 === 0) return [];
      if ((i * 5 + copy * 11) % 31 === 0) return [line.replace(/\d+/, (n) => String(Number(n) + copy))];
      if ((i + copy) % 6 === 0) return [line.replace('before the night was over', 'ahead of dawn')];
      return [line];
    });
    const paragraphs = lines.map((line, i) => (i % 3 === 2 ? `${line}\n\n` : `${line} `)).join('');
    return {
      id: copy === 0 ? 'wire' : `copy-${String(copy).padStart(3, '0')}`,
      title: `Dam above ${PLACES[0]!} gives way`,
      text: paragraphs.trim(),
      publisher: copy === 0 ? 'Orrin Wire' : `The ${PLACES[copy % PLACES.length]!} Post ${copy}`,
      publishedAt: new Date(Date.UTC(2026, 9, 3, 6) + copy * 3_600_000).toISOString(),
    };
  });
}
