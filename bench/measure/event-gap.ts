/**
 * How far apart the reports of one event are published: what `src/cluster/event-gap.ts` rests on.
 *
 *   npx tsx bench/measure/event-gap.ts [--data DIR]
 *
 * Counts the days between each two dated articles of one event, in allsides-stories (the editors' stories) and basil.
 * Beyond `sure` days, an exponential is fitted; against articles spread over a month, the likelihood of a gap gives how
 * much it should lower the log-odds. Pairs more than a month apart are two stories under one name and left out.
 */
import { publicationTime } from '../../src/cluster/publication-time.js';
import { printTable } from '../lib/report.js';
import { readCopySets, readStories, type Row } from '../fit/read-sets.js';
import { dataArgument } from '../lib/arguments.js';

interface Dated extends Row {
  readonly date?: string;
}

const day = 86_400_000;
const month = 30;
const sure = 2;

const data = dataArgument();
const sets: (readonly Dated[])[] = [
  [
    ...(readCopySets(data)
      .find(({ name }) => name === 'allsides-stories')
      ?.articles.values() ?? []),
  ],
  readStories(data).find(({ name }) => name === 'basil')?.articles ?? [],
];
const gaps = sets.flatMap((articles) => {
  const daysByEvent = new Map<string, number[]>();
  for (const { group, date } of articles) {
    const time = publicationTime(date?.slice(0, 10));
    if (time) daysByEvent.set(group, [...(daysByEvent.get(group) ?? []), time.from / day]);
  }
  return [...daysByEvent.values()].flatMap((days) =>
    days.flatMap((one, i) => days.slice(i + 1).map((other) => Math.abs(one - other))),
  );
});
const kept = gaps.filter((gap) => gap <= month);
const late = kept.filter((gap) => gap > sure);
const rate = late.length / late.reduce((sum, gap) => sum + gap - sure, 0);
const lateShare = late.length / kept.length;

printTable(
  `${kept.length} pairs of one event: ${((1 - lateShare) * 100).toFixed(1)} % within ${sure} days, then ${rate.toFixed(2)} fewer a day`,
  [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21].map((gap) => {
    // Two articles at random days of a month are this far apart with this chance a day.
    const other = (2 * (month - gap)) / month ** 2;
    const same =
      gap <= sure ? (1 - lateShare) / (sure + 1) : lateShare * rate * Math.exp(-rate * (gap - sure));
    return {
      days: gap,
      pairs: kept.filter((one) => one === gap).length,
      'log-likelihood ratio': Number(Math.log(same / other).toFixed(2)),
    };
  }),
);
