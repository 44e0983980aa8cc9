import { type ArticleSource, positionOf } from '../batch/article-source.js';
import type { BatchFailure } from '../errors.js';
import { clusterSource } from '../node/cluster-source.js';
import { renderClustering } from '../report/render-clustering.js';
import type { ReportView } from '../report/render-comparison.js';
import type { Article, ArticleId } from '../types.js';
import { type CommonFlags, findingsView } from './common-flags.js';
import { EXIT, hasFindings } from './exit-code.js';
import { createCounter } from './progress.js';
import { bugInWords, tellFailures } from './tell-failures.js';
import { tellReading } from './tell-reading.js';
import { openInputs, type ReadFlags } from './open-inputs.js';
import { choosePaint, chooseWidth, type Terminal } from './terminal.js';
import { type ReportFlags, writeReport } from './write-report.js';

export interface ClusterFlags extends CommonFlags, ReadFlags, ReportFlags {
  readonly minCopyProbability?: number;
  readonly minEventProbability?: number;
  readonly threads?: number;
  readonly ignoreUnreadable?: boolean;
  readonly summary?: boolean;
}

/** `samestory cluster`: returns the exit code, or throws the reason of the signal. */
export async function clusterCommand(
  inputs: readonly string[],
  flags: ClusterFlags,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  const { source, originAt, failures, skipped, close } = await openInputs(inputs, flags, terminal);
  const bugs: BatchFailure[] = [];
  try {
    if (!tellReading(inputs, { size: source.size, failures, skipped }, stderr)) return EXIT.unreadableInput;

    const counter = createCounter(stderr, flags.quiet !== true);
    const { facts, minCopyProbability, minEventProbability } = flags;
    const onFailure = (failure: BatchFailure) => void bugs.push(failure);
    const options = {
      facts,
      minCopyProbability,
      minEventProbability,
      onProgress: counter.show,
      onFailure,
      signal,
    };
    const threads = terminal.worker ? flags.threads : 1;
    const clustering = await clusterSource(source, { ...options, threads }, terminal.worker);
    counter.clear();
    const bugsTold = bugs.map(bugInWords);
    tellFailures(bugsTold, stderr);

    const lookUp = <T>(at: (position: number) => T) => ({
      get: (id: ArticleId) => at(positionOf(source, id)),
    });
    const originById = lookUp(originAt);
    const articleById = lookUp(source.articleAt);
    const notRead = { failures: [...failures, ...bugsTold], skipped };
    const result = { clustering, articles: () => eachArticle(source), articleById, originById, notRead };
    const changes = await writeReport(result, flags, terminal, (open) => {
      const paint = choosePaint(terminal, flags.color);
      const summary = flags.format === 'summary' ? true : flags.summary;
      const view: ReportView = {
        ...findingsView(flags),
        ...{ paint, width: chooseWidth(stdout), facts, originById },
        ...(summary !== undefined && { summary }),
      };
      return renderClustering(open, articleById, view);
    });
    const isPartly = failures.length > 0 && flags.ignoreUnreadable !== true;
    if (isPartly || bugs.length > 0) return EXIT.partlyDone;
    return hasFindings(changes, flags.failOn) ? EXIT.findings : EXIT.nothingToReport;
  } finally {
    close();
  }
}

function* eachArticle(source: ArticleSource): Generator<Article> {
  for (let i = 0; i < source.size; i++) yield source.articleAt(i);
}
