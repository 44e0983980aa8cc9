import { resolve } from 'node:path';
import { compareArticles } from '../compare-articles.js';
import { InputError } from '../errors.js';
import { renderClustering } from '../report/render-clustering.js';
import type { ReportView } from '../report/render-comparison.js';
import type { Article, ArticleId, Cluster, Clustering } from '../types.js';
import { type CommonFlags, findingsView } from './common-flags.js';
import { EXIT, hasFindings } from './exit-code.js';
import { openInputs, type ReadFlags } from './open-inputs.js';
import { refuseWordless } from './refuse-wordless.js';
import { tellFailures, tellNotes } from './tell-failures.js';
import { choosePaint, chooseWidth, type Terminal } from './terminal.js';
import { type ReportFlags, writeReport } from './write-report.js';

export interface CheckFlags extends CommonFlags, ReadFlags, ReportFlags {
  /** The file of the source. */
  readonly source: string;
  readonly ignoreUnreadable?: boolean;
}

/**
 * `samestory check --source WIRE COPY…`: each copy against the source that it is known to be made from. What is no copy of
 * it is said, and left out. Returns the exit code.
 */
export async function checkCommand(
  inputs: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  if (inputs.includes('-') && flags.source === '-')
    throw new InputError('bad-option', 'only one of the inputs can come from the standard input (-).');
  const wire = await openInputs([flags.source], { ...(flags.from && { from: flags.from }) }, terminal);
  const copies = await openInputs(inputs, flags, terminal);
  const failures = [...wire.failures, ...copies.failures];
  const skipped = [...wire.skipped, ...copies.skipped];
  tellFailures(failures, stderr);
  if (wire.failures.length > 0 && wire.source.size === 0) return EXIT.unreadableInput;
  if (wire.source.size !== 1)
    throw new InputError(
      'bad-option',
      `--source ${flags.source} holds ${wire.source.size} articles; it must be one.`,
    );
  const source = wire.source.articleAt(0);
  refuseWordless(source, wire.originAt(0));
  const originById = new Map<ArticleId, string>([[source.id, wire.originAt(0)]]);
  const articles: Article[] = [];
  for (let i = 0; i < copies.source.size; i++) {
    const origin = copies.originAt(i);
    // The source may lie in the folder of its copies, under whatever way to it was given.
    if (resolve(origin) === resolve(wire.originAt(0))) continue;
    const article = copies.source.articleAt(i);
    const id = article.id === source.id ? `${article.id} (copy)` : article.id;
    articles.push({ ...article, id });
    originById.set(id, origin);
  }
  wire.close();
  copies.close();
  if (articles.length === 0) {
    if (failures.length === 0)
      tellFailures([new InputError('unreadable-file', `${inputs.join(', ')}: no article to check.`)], stderr);
    return EXIT.unreadableInput;
  }

  const clustering = checkAll(source, articles, flags.facts);
  const others = clustering.clusters.flatMap(({ members }) => (members[0] === source.id ? [] : members));
  if (others.length > 0) skipped.push(`no copies of ${source.id}, and not checked: ${others.join(', ')}.`);
  tellNotes(skipped, stderr);
  const articleById = new Map([source, ...articles].map((article) => [article.id, article]));
  const result = {
    clustering,
    articles: () => articleById.values(),
    articleById,
    originById,
    notRead: { failures, skipped },
  };
  const changes = await writeReport(result, flags, terminal, (open) => {
    const paint = choosePaint(terminal, flags.color);
    const view: ReportView = {
      ...findingsView(flags),
      ...{ paint, width: chooseWidth(stdout), facts: flags.facts, originById },
      ...(flags.format === 'summary' && { summary: true }),
    };
    return renderClustering(open, articleById, view);
  });
  if (failures.length > 0 && flags.ignoreUnreadable !== true) return EXIT.partlyDone;
  return hasFindings(changes, flags.failOn) ? EXIT.findings : EXIT.nothingToReport;
}

/** One cluster of the source and what is a copy of it, and one for each other article. */
function checkAll(source: Article, articles: readonly Article[], facts: boolean): Clustering {
  const compared = articles.map((article) => ({
    article,
    comparison: compareArticles(source, article, { facts }),
  }));
  const isCopy = ({ comparison: { relation } }: (typeof compared)[number]) =>
    relation === 'identical' || relation === 'near-duplicate' || relation === 'rewrite';
  const copies = compared.filter(isCopy);
  const reason = 'It was given as the source.';
  const cluster: Cluster = {
    id: source.id,
    members: [source.id, ...copies.map(({ article }) => article.id)],
    ...(copies.length > 0 && { source: { article: source.id, confidence: 1, reason } }),
    copies: copies.map(({ article, comparison }) => ({
      article: article.id,
      parent: source.id,
      reason,
      confidence: comparison.copyProbability,
      comparison,
    })),
  };
  const alone = compared
    .filter((one) => !isCopy(one))
    .map(({ article: { id } }) => ({ id, members: [id], copies: [] }));
  const clusters = [cluster, ...alone];
  return { clusters, events: clusters.map(({ id }) => ({ id, clusters: [id], independentSources: 1 })) };
}
