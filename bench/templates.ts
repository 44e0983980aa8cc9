/**
 * Stories by templates: whether two of one template are told apart, and what thousands of them cost.
 *
 *   npm run bench:templates [-- --data DIR] [--quick]
 *
 * Pairs: each genre of `bench/fit/templates/genres.txt`, and each set of copies, is judged by one-story models that have not
 * seen it. A mixed batch: families of reprints, edited and garbled copies among stories of all genres, by the shipped models
 * through all stages. Cost: one genre, all by one wording and each by its own, without the facts. Writes
 * bench/out/templates.json. `--quick` leaves the pairs out, which take some minutes.
 */
import { clusterArticles } from '../src/cluster-articles.js';
import type { Article } from '../src/types.js';
import { auc, recallAt } from './fit/judge-scores.js';
import { createRandom } from './fit/random.js';
import { readCopySets } from './fit/read-sets.js';
import { evaluateOneStoryModel, judgeStoryPairs } from './fit/templates/fit-one-story.js';
import { readGenres } from './fit/templates/genres.js';
import { drawStory, garble, reword, sentencesOf, type Story } from './fit/templates/stories.js';
import { measureStoryPairs } from './fit/templates/story-pairs.js';
import { dataArgument } from './lib/arguments.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const result: Record<string, readonly Row[]> = {};
const table = (title: string, rows: readonly Row[]) => {
  printTable(title, rows);
  result[title] = rows;
};
const fixed = (value: number, digits = 4) => Number(value.toFixed(digits));
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
printMachine();

if (!process.argv.includes('--quick')) {
  const pairs = measureStoryPairs(readCopySets(dataArgument()), 'en');
  table(
    'Share of pairs called copies at .5, genre and set left out of the fit of the one-story model',
    evaluateOneStoryModel(pairs).map(({ what, pairs: count, asText, called }): Row => ({
      what,
      pairs: count,
      'one text': fixed(asText, 3),
      'called copies': fixed(called, 3),
    })),
  );
  const judged = judgeStoryPairs(pairs).filter(({ pair }) => pair.kind === 'plain');
  const scores = (set: string, of: 'asText' | 'asCopy') =>
    judged.filter(({ pair }) => pair.set === set).map((one) => one[of]);
  table(
    'Sets of copies against allsides-stories: what the left-out one-story model changes (model of one text as shipped)',
    ['llmfake', 'sheepdog', 'wmt21-mt-copies', 'onestop-rewrites'].map((set): Row => {
      const by = (of: 'asText' | 'asCopy') => {
        const [copies, reports] = [scores(set, of), scores('allsides-stories', of)];
        return `${auc(copies, reports).toFixed(4)} / ${recallAt(0.01, copies, reports).toFixed(3)}`;
      };
      return { set, 'one text: AUC / recall at 1 %': by('asText'), 'one story, too': by('asCopy') };
    }),
  );
}

const random = createRandom(17);
const genres = readGenres();
const article = (id: string, story: Story): Article => ({
  id,
  text: sentencesOf(story).join('\n\n'),
  language: 'en',
});

/** Of each genre ten stories; of every fifth also a reprint, an edited and a garbled copy. */
function mixedBatch(): { articles: Article[]; storyOf: Map<string, string> } {
  const articles: Article[] = [];
  const storyOf = new Map<string, string>();
  const add = (name: string, n: number, story: Story) => {
    const id = `${name} ${n}`;
    storyOf.set(id, name);
    articles.push(article(id, story));
  };
  for (const genre of genres) {
    for (let n = 0; n < 10; n++) {
      const story = drawStory(genre, random);
      const name = `${genre.name} ${n}`;
      add(name, 0, story);
      if (n % 5 > 0) continue;
      add(name, 1, story);
      add(name, 2, reword(story, random));
      if (genre.kinds.size >= 6) add(name, 3, garble(story, random, 0.2));
    }
  }
  return { articles, storyOf };
}

const { articles, storyOf } = mixedBatch();
const { clusters } = clusterArticles(articles, { facts: false });
const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id])));
let [both, found, gold] = [0, 0, 0];
for (let i = 0; i < articles.length; i++)
  for (let j = 0; j < i; j++) {
    const [a, b] = [articles[i]!.id, articles[j]!.id];
    const [isFound, isGold] = [clusterOf.get(a) === clusterOf.get(b), storyOf.get(a) === storyOf.get(b)];
    found += Number(isFound);
    gold += Number(isGold);
    both += Number(isFound && isGold);
  }
table('A mixed batch of all genres, shipped models', [
  {
    articles: articles.length,
    'pairs of one story': gold,
    precision: fixed(both / found),
    recall: fixed(both / gold),
  },
]);

table(
  'Cost of one template, facts off',
  [250, 1000, 3000].flatMap((count) =>
    [true, false].map((isOneWording): Row => {
      const football = genres.find(({ name }) => name === 'football')!;
      const stories = Array.from({ length: count }, (_, i) => {
        const story = drawStory(football, random);
        const wordings = isOneWording ? story.wordings.map(() => 0) : story.wordings;
        return article(String(i).padStart(5, '0'), { ...story, wordings });
      });
      const start = cpuSeconds();
      const alone = clusterArticles(stories, { facts: false }).clusters.length;
      return {
        articles: count,
        wordings: isOneWording ? 1 : 'own',
        'processor seconds': fixed(cpuSeconds() - start, 1),
        clusters: alone,
      };
    }),
  ),
);
writeResult('templates', { tables: result });
