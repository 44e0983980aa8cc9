import { findNearDuplicates, type NearDuplicateOptions } from '../find-near-duplicates.js';
import { readAll } from '../formats/open-articles.js';
import { visibleJson } from '../report/visible.js';
import type { Article } from '../types.js';
import { EXIT } from './exit-code.js';
import { tellReading } from './tell-reading.js';
import { readStdin, type Terminal } from './terminal.js';

/** Options of `samestory dedup`, as the command line gives them. */
export interface DedupFlags {
  readonly minResemblance?: number;
  readonly shingleSize?: number;
  readonly keep?: NearDuplicateOptions['keep'];
  readonly boilerplate: boolean;
  readonly print: 'kept' | 'groups' | 'pairs';
  readonly quiet?: boolean;
}

/** `samestory dedup`: JSON Lines of what is kept, or of the groups or pairs; returns the exit code. */
export async function dedupCommand(
  inputs: readonly string[],
  flags: DedupFlags,
  { stdin, stdout, stderr }: Terminal,
): Promise<number> {
  const given = inputs.includes('-') ? await readStdin(stdin) : undefined;
  const { articles, failures, skipped } = await readAll(inputs, { stdin: given });
  if (!tellReading(inputs, { size: articles.length, failures, skipped }, stderr)) return EXIT.unreadableInput;

  const { minResemblance, shingleSize, keep, boilerplate, print } = flags;
  const options = { minResemblance, shingleSize, keep, cutBoilerplate: !boilerplate };
  const { pairs, groups, kept } = findNearDuplicates(articles, options);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const records: Readonly<Record<DedupFlags['print'], () => Iterable<object>>> = {
    kept: () => kept.map((id) => asItCame(byId.get(id)!)),
    groups: () => groups,
    pairs: () => pairs,
  };
  for (const record of records[print]()) stdout.write(`${visibleJson(record, 0)}\n`);
  if (flags.quiet !== true) {
    const dropped = count(articles.length - kept.length, 'near-duplicate');
    stderr.write(`${count(articles.length, 'article')}, ${kept.length} kept, ${dropped}\n`);
  }
  return failures.length > 0 ? EXIT.partlyDone : EXIT.nothingToReport;
}

/** Without what reading added. */
function asItCame({ file: _, ...article }: Article): Omit<Article, 'file'> {
  return article;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
