import { compareArticles } from '../compare-articles.js';
import { InputError } from '../errors.js';
import { readAll } from '../formats/open-articles.js';
import { uniqueIds } from '../formats/unique-ids.js';
import { renderComparison } from '../report/render-comparison.js';
import { comparisonJson } from '../report/report-json.js';
import type { Article } from '../types.js';
import { type CommonFlags, findingsView } from './common-flags.js';
import { EXIT, hasFindings } from './exit-code.js';
import { refuseWordless } from './refuse-wordless.js';
import { tellFailures, tellNotes } from './tell-failures.js';
import { choosePaint, chooseWidth, readStdin, type Terminal, writePieces } from './terminal.js';

/** `samestory compare`: returns the exit code. */
export async function compareCommand(
  sourceInput: string,
  copyInput: string,
  flags: CommonFlags,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  const inputs = [sourceInput, copyInput];
  if (inputs.every((input) => input === '-')) {
    tellFailures(
      [new InputError('bad-option', 'only one of the two articles can come from the standard input (-).')],
      stderr,
    );
    return EXIT.wrongUsage;
  }
  const stdin = inputs.includes('-') ? await readStdin(terminal.stdin) : undefined;
  const read = await Promise.all(inputs.map(async (input) => readAll([input], { stdin })));
  const failures = read.flatMap((one) => one.failures);
  tellFailures(failures, stderr);
  for (const { skipped } of read) tellNotes(skipped, stderr);
  if (failures.length > 0) return EXIT.unreadableInput;

  const wrongCounts = read.flatMap(({ articles }, i) =>
    articles.length === 1
      ? []
      : [
          new InputError(
            'bad-option',
            `${inputs[i]!} holds ${articles.length} articles; compare takes one a file.`,
          ),
        ],
  );
  tellFailures(wrongCounts, stderr);
  if (wrongCounts.length > 0) return EXIT.wrongUsage;
  read.forEach(({ articles }, i) => refuseWordless(articles[0]!, inputs[i] === '-' ? 'stdin' : inputs[i]!));

  const [source, copy] = withDistinctIds(
    read.map(({ articles }) => articles[0]!) as [Article, Article],
    inputs,
  );
  const originById = new Map([
    [source.id, sourceInput],
    [copy.id, copyInput],
  ]);
  const { facts } = flags;
  const comparison = compareArticles(source, copy, { facts });
  if (flags.json === true) {
    await writePieces(stdout, comparisonJson(comparison, source, copy, originById));
    stdout.write('\n');
  } else {
    const paint = choosePaint(terminal, flags.color);
    const view = { ...findingsView(flags), paint, width: chooseWidth(stdout), facts, originById };
    stdout.write(renderComparison(comparison, source, copy, view));
  }
  return hasFindings(comparison.facts, flags.failOn) ? EXIT.findings : EXIT.nothingToReport;
}

/** `a/x.txt` and `b/x.txt` are both `x` when read one by one; a file may also be compared with itself. */
function withDistinctIds(
  [source, copy]: readonly [Article, Article],
  paths: readonly string[],
): [Article, Article] {
  if (source.id !== copy.id) return [source, copy];
  const [sourceId, copyId] = uniqueIds(paths, new Set()) as [string, string];
  return [
    { ...source, id: sourceId },
    { ...copy, id: sourceId === copyId ? `${copyId} (copy)` : copyId },
  ];
}
