import { logit } from '../match/logistic-model.js';
import { clusterArticles } from '../cluster-articles.js';
import { compareArticles } from '../compare-articles.js';
import { InputError } from '../errors.js';
import { visible, visibleJson } from '../report/visible.js';
import type { Article, Comparison, Contribution } from '../types.js';
import { EXIT } from './exit-code.js';
import { openInputs, type ReadFlags } from './open-inputs.js';
import { tellReading } from './tell-reading.js';
import type { Terminal } from './terminal.js';

export interface ExplainFlags extends ReadFlags {
  readonly json?: boolean;
}

/** Measures shown on each side, and passages. */
const mostMeasures = 6;
const mostPassages = 3;

/** `samestory explain A B FILE…`: why two articles are together or not; returns the exit code. */
export async function explainCommand(
  [first, second]: readonly [string, string],
  inputs: readonly string[],
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<number> {
  const { source, failures, skipped, close } = await openInputs(inputs, flags, terminal);
  const articles = Array.from({ length: source.size }, (_, i) => source.articleAt(i));
  close();
  if (!tellReading(inputs, { size: articles.length, failures, skipped }, terminal.stderr))
    return EXIT.unreadableInput;
  const a = find(articles, first);
  const b = find(articles, second);
  const comparison = compareArticles(a, b, { facts: false });
  const { clusters, events } = clusterArticles(articles, { facts: false });
  const clusterOf = ({ id }: Article) => clusters.find(({ members }) => members.includes(id))!.id;
  const eventOf = (article: Article) =>
    events.find((event) => event.clusters.includes(clusterOf(article)))!.id;
  const together = { isOneCluster: clusterOf(a) === clusterOf(b), isOneEvent: eventOf(a) === eventOf(b) };
  if (flags.json === true)
    terminal.stdout.write(`${visibleJson({ a: a.id, b: b.id, ...together, ...comparison })}\n`);
  else terminal.stdout.write(`${inWords(a, b, comparison, together).join('\n')}\n`);
  // What was not read may have been between the two.
  return failures.length > 0 ? EXIT.partlyDone : EXIT.nothingToReport;
}

/** By id, or by the file that it was read from. */
function find(articles: readonly Article[], name: string): Article {
  const found = articles.find(({ id }) => id === name) ?? articles.find(({ file }) => file === name);
  if (found) return found;
  const some = articles.slice(0, 8).map(({ id }) => id);
  throw new InputError(
    'bad-option',
    `no article ${JSON.stringify(name)} among the inputs; there are ${some.join(', ')}${articles.length > 8 ? ', …' : ''}.`,
  );
}

function inWords(
  a: Article,
  b: Article,
  { relation, copyProbability, eventProbability, evidence }: Comparison,
  { isOneCluster, isOneEvent }: { readonly isOneCluster: boolean; readonly isOneEvent: boolean },
): string[] {
  const { contributions, passages } = evidence;
  const towards = contributions.filter(({ logOdds }) => logOdds > 0);
  const against = contributions.filter(({ logOdds }) => logOdds < 0);
  const total = logit(copyProbability);
  return [
    `${visible(a.id)} and ${visible(b.id)}: ${relation}`,
    `  ${isOneCluster ? 'in one cluster' : isOneEvent ? 'in one event, not in one cluster' : 'not together'}`,
    `  probability of a copy ${share(copyProbability)}, of one event ${share(eventProbability)} (together from 0.50 on)`,
    '',
    `Measured: resemblance ${share(evidence.resemblance)}; of the first in the second ${share(evidence.sourceContainment)}, of the second in the first ${share(evidence.copyContainment)}; content words in common ${share(evidence.contentOverlap)}; sentences aligned ${share(evidence.sourceAligned)} and ${share(evidence.copyAligned)}, order kept ${share(evidence.order)}`,
    ...listed('What speaks for a copy:', towards),
    ...listed('What speaks against:', against),
    '',
    ...whatWouldChange(total, copyProbability >= 0.5 ? towards : against),
    ...(passages.length > 0 ? ['', 'Passages that answer each other:'] : []),
    ...passages
      .slice(0, mostPassages)
      .flatMap(({ source, copy, score }) => [
        `  ${share(score)}  “${visible(source.text)}”`,
        `        “${visible(copy.text)}”`,
      ]),
  ];
}

function listed(title: string, contributions: readonly Contribution[]): string[] {
  if (contributions.length === 0) return [];
  const rows = contributions
    .slice(0, mostMeasures)
    .map(
      ({ measure, value, logOdds }) => `  ${signed(logOdds).padStart(7)}  ${measure} = ${value.toFixed(3)}`,
    );
  return ['', `${title} (change of the log-odds)`, ...rows];
}

/** The fewest of the strongest measures that would have turned the decision, had they been as in an average pair. */
function whatWouldChange(total: number, strongest: readonly Contribution[]): string[] {
  const names: string[] = [];
  let left = total;
  for (const { measure, logOdds } of strongest) {
    if (left > 0 !== total > 0) break;
    left -= logOdds;
    names.push(measure);
  }
  if (names.length === 0 || left > 0 === total > 0 || !Number.isFinite(total))
    return ['No few of the measures would have changed it.'];
  return [`With ${names.join(', ')} as in an average pair it would have been decided the other way.`];
}

function share(value: number): string {
  return value.toFixed(2);
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
}
