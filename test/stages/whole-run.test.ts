import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import type { Options } from '../../src/options.js';
import { makeRunPlan } from '../../src/stages/index.js';
import type { Article } from '../../src/types.js';
import { agencySentences, otherSentences, ownReportSentences, rewriteSentences } from '../match/invented.js';
import { runStages } from './engine.js';

/** A line to another story, which a site has at the foot of every page. */
const line =
  'Minister Ines Valcourt quits over the Tamboro ferry inquiry after President Oduya Renn demanded it on Sunday night in Gildra.';

/** What has happened to a village: stories that share nothing but the line. */
const briefs = [
  'A choir of miners from the Oskar pit won the song contest of the northern valleys. Its leader, Bram Tolliver, is eighty and says that he has never read a note of music. The prize is a copper kettle, which the winners must give back before winter.',
  'Thieves took eleven copper bells from the chapel of Saint Orla overnight. The sexton, Ida Merrow, found the door unhinged when she came to light the stove for early mass. Detectives believe a lorry was used, for the largest weighs as much as two cows.',
  'The swimming pool of Dunmore stays shut until Easter after a pump burst. Repairs cost 40,000 crowns, said the treasurer. Pupils of both schools will swim in the gravel lake meanwhile, where a lifeguard from Osterby keeps watch on weekdays.',
];

const chart = (date: string, weeks: number, added: number, sold: string) =>
  `The Amber Staircase by Ilse Vermeulen leads the list for the week of ${date}. Nine Winters by Tomas Okafor is second and has been on it for ${weeks} weeks. The Lighthouse Thief by Dana Whitlock completes the first three. The list has ${added} new titles, said Coldwell Books, which sold ${sold} books.`;

const spanish = [
  'El alcalde de Villafranca anunció el martes que el puente viejo se cerrará durante seis meses por obras.',
  'Los comerciantes del barrio temen perder clientes y han pedido ayuda al gobierno de la provincia.',
  'Las obras costarán 3 millones de euros y empezarán en marzo, según la concejala de urbanismo.',
];

const text = (sentences: readonly string[]) => sentences.join(' ');
const articles: readonly Article[] = [
  { id: 'n01', text: text(agencySentences), publisher: 'Lake Agency', publishedAt: '2031-05-04T06:00:00Z' },
  {
    id: 'n02',
    text: text(agencySentences).replace('23 people', '32 people'),
    publishedAt: '2031-05-04T09:00:00Z',
  },
  { id: 'n03', text: text(agencySentences.slice(0, 7)), title: 'Ferry sinks', publisher: 'Harrow Courier' },
  { id: 'n04', text: text(rewriteSentences), publishedAt: '2031-05-05' },
  { id: 'n05', text: text(ownReportSentences), publishedAt: '2031-05-06' },
  { id: 'b01', text: text(otherSentences), publishedAt: '2031-02-12' },
  { id: 'b02', text: text(otherSentences.slice(1)), url: 'https://example.org/bank' },
  { id: 'm01', text: text([...agencySentences.slice(0, 6), ...otherSentences.slice(0, 6)]) },
  ...briefs.map((brief, i): Article => ({ id: `h0${i}`, text: `${brief} ${line}` })),
  ...[
    chart('3 May', 11, 4, '18,450'),
    chart('17 October', 35, 7, '62,300'),
    chart('9 January', 47, 2, '9,120'),
    chart('22 June', 18, 5, '30,040'),
    chart('14 August', 26, 9, '41,700'),
    chart('14 August', 26, 9, '47,100'),
  ].map((week, i): Article => ({ id: `w0${i}`, text: week })),
  { id: 'é\tb', text: text(spanish), language: 'es' },
  { id: '\ud83d\ude00', text: text(spanish.slice(0, 2)), language: 'es' },
  { id: 'zz', text: '' },
];

const { plan } = makeRunPlan(700, {});
const cases: readonly (readonly [name: string, options: Options, replaced: number])[] = [
  ['that compares all', {}, 0],
  // At this limit the line alone makes one event of three stories: without it, but two of them are likely enough.
  ['that finds candidates', { plan, minCopyProbability: 0.8, minEventProbability: 0.012, facts: false }, 1],
];

describe('a run of all stages', () => {
  test.each(cases)('%s gives the clustering of clusterArticles, to the byte', (_, options, replaced) => {
    const { clustering, sent, made, comparisons } = runStages(articles, options);
    expect(clustering).toBe(JSON.stringify(clusterArticles(articles, options)));
    // What `cluster` compares at hand, `compare` gives to the byte.
    expect(comparisons[0]).toEqual(comparisons[1]);
    expect(made.get('failure')).toBeUndefined();
    expect(made.get('replaced') ?? 0).toBe(replaced);
    const mayBeIdle = ['rematch', 'match_thirds'];
    for (const [stage, count] of sent) if (!mayBeIdle.includes(stage)) expect(count).toBeGreaterThan(0);
    // Some of the components were made in a block, some were in two.
    expect(made.get('component')).toBeGreaterThan(0);
    expect(sent.get('cluster')).toBeGreaterThan(0);
  });
});
