import { clusterArticles } from '../cluster-articles.js';
import { readArticles } from '../formats/read-articles.js';
import { renderClustering } from '../report/render-clustering.js';
import { clusteringJson } from '../report/report-json.js';
import { EXIT, type FailOn, hasFindings } from './exit-code.js';
import { createCounter } from './progress.js';
import { tellFailures } from './tell-failures.js';
import { choosePaint, chooseWidth, readStdin, type Terminal } from './terminal.js';

/** Options of every command, as the command line gives them. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly facts: boolean;
  readonly failOn: FailOn;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly all?: boolean;
}

export interface ClusterFlags extends CommonFlags {
  readonly minCopyProbability?: number;
  readonly minEventProbability?: number;
}

/** `samestory cluster`: returns the exit code. */
export async function clusterCommand(
  inputs: readonly string[],
  flags: ClusterFlags,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  const stdin = inputs.includes('-') ? await readStdin(terminal.stdin) : undefined;
  const { articles, originById, failures } = readArticles(inputs, stdin);
  tellFailures(failures, stderr);
  if (articles.length === 0 && failures.length > 0) return EXIT.unreadableInput;

  const counter = createCounter(stderr, flags.quiet !== true);
  const { facts, minCopyProbability, minEventProbability } = flags;
  const clustering = clusterArticles(articles, {
    facts,
    minCopyProbability,
    minEventProbability,
    onProgress: counter.show,
  });
  counter.clear();

  if (flags.json === true) {
    stdout.write(`${clusteringJson(clustering, articles, originById)}\n`);
  } else {
    const articleById = new Map(articles.map((article) => [article.id, article]));
    const paint = choosePaint(terminal, flags.color);
    const view = { paint, all: flags.all === true, width: chooseWidth(stdout), facts, originById };
    stdout.write(renderClustering(clustering, articleById, view));
  }
  if (failures.length > 0) return EXIT.partlyDone;
  const changes = clustering.clusters.flatMap(({ copies }) =>
    copies.flatMap((copy) => copy.comparison.facts),
  );
  return hasFindings(changes, flags.failOn) ? EXIT.findings : EXIT.nothingToReport;
}
