import { closeSync, openSync, writeSync } from 'node:fs';
import { version } from '../../package.json';
import { InputError } from '../errors.js';
import type { ArticleLookup } from '../report/article-lookup.js';
import { FACT_COLUMNS, factRows, matrixTable, type TableRow } from '../report/fact-tables.js';
import { type Finding, isSilent, listFindings } from '../report/list-findings.js';
import { renderJunit } from '../report/render-junit.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderSarif } from '../report/render-sarif.js';
import { clusteringJson, type NotRead } from '../report/report-json.js';
import { visibleJson } from '../report/visible.js';
import type { Article, Clustering, FactChange } from '../types.js';
import { readBaseline, withoutAccepted, writeBaseline } from './baseline.js';
import { type FailOn, hasFindings } from './exit-code.js';
import { cannotWrite } from './output-error.js';
import { fileRegions } from './file-regions.js';
import type { ReportFormat } from './report-formats.js';
import { type Output, type Terminal, writePieces } from './terminal.js';

/** Options of the commands that report on a clustering. */
export interface ReportFlags {
  readonly json?: boolean;
  readonly format?: ReportFormat;
  /** A file instead of the standard output. */
  readonly output?: string;
  readonly matrix?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly all?: boolean;
  readonly failOn: FailOn;
}

/** What there is to report. */
export interface RunResult {
  readonly clustering: Clustering;
  readonly articles: () => Iterable<Article>;
  readonly articleById: ArticleLookup<Article>;
  readonly originById: ArticleLookup<string>;
  readonly notRead: NotRead;
}

/**
 * Writes a clustering in the format that is asked for, without the findings that a baseline accepts, and gives the changes
 * that count for the exit code.
 *
 * @param renderText the report for a terminal.
 */
export async function writeReport(
  result: RunResult,
  flags: ReportFlags,
  terminal: Terminal,
  renderText: (clustering: Clustering) => string,
): Promise<readonly FactChange[]> {
  if (flags.updateBaseline === true && flags.baseline === undefined)
    throw new InputError('bad-option', '--update-baseline needs --baseline FILE, the file to write.');
  const findings = listFindings(result.clustering.clusters);
  if (flags.baseline !== undefined && flags.updateBaseline === true) writeBaseline(flags.baseline, findings);
  const accepted = flags.baseline === undefined ? undefined : readBaseline(flags.baseline);
  const isOpen = ({ fingerprint }: Finding) => !accepted?.has(fingerprint);
  const open = accepted ? withoutAccepted(result.clustering, findings, accepted) : result.clustering;
  const told = findings.filter(isOpen).filter((finding) => flags.all === true || !isSilent(finding));
  const format = flags.json === true ? 'json' : (flags.format ?? 'terminal');

  const { output, close } = openOutput(flags.output, terminal.stdout);
  try {
    await writePieces(output, await piecesOf(format));
  } finally {
    close();
  }
  return findings.filter(isOpen).map(({ fact }) => fact);

  async function piecesOf(wanted: ReportFormat): Promise<Iterable<string>> {
    const { articles, articleById, originById, notRead } = result;
    switch (wanted) {
      case 'terminal':
      case 'summary':
        return [renderText(open)];
      case 'json':
        return withLineEnd(clusteringJson(open, articles(), originById, notRead));
      case 'jsonl':
        return jsonLines(
          flags.matrix === true ? matrixTable(open.clusters).rows : factRows(told, originById),
        );
      case 'csv':
      case 'tsv': {
        const table = flags.matrix === true ? matrixTable(open.clusters) : undefined;
        const columns = table?.columns ?? FACT_COLUMNS;
        const { tableText } = await import('../report/table-text.js');
        const rows = table?.rows ?? [...factRows(told, originById)];
        return [tableText(columns, rows, wanted === 'csv' ? ',' : '\t')];
      }
      case 'md':
        return [renderMarkdown(open, told, articleById, originById)];
      case 'sarif': {
        const isAccepted = accepted && ((finding: Finding) => accepted.has(finding.fingerprint));
        return [renderSarif(findings, { version, isAccepted, ...fileRegions(articleById) })];
      }
      case 'junit':
        return [renderJunit(open, told, originById, ({ fact }) => hasFindings([fact], flags.failOn))];
      case 'html': {
        const { renderPage } = await import('../report/page/render-page.js');
        return [renderPage(open, articles())];
      }
      case 'svg': {
        // Clusters come largest first.
        const story = open.clusters.find(({ members }) => members.length > 1);
        if (!story)
          throw new InputError('bad-option', '--format svg draws a story with copies, and there is none.');
        const { renderMatrixSvg, renderTreeSvg } = await import('../report/page/render-pictures.js');
        return [(flags.matrix === true ? renderMatrixSvg : renderTreeSvg)(story, articles())];
      }
    }
  }
}

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}

function* jsonLines(rows: Iterable<TableRow>): Generator<string> {
  for (const row of rows) yield `${visibleJson(row, 0)}\n`;
}

/** The standard output, or a file that is written as the pieces come. */
function openOutput(path: string | undefined, stdout: Output): { output: Output; close: () => void } {
  if (path === undefined || path === '-') return { output: stdout, close: () => undefined };
  const orTell = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw cannotWrite(`-o ${path}`, cause);
    }
  };
  const descriptor = orTell(() => openSync(path, 'w'));
  return {
    output: { write: (text) => orTell(() => writeWhole(descriptor, text)) },
    close: () => orTell(() => closeSync(descriptor)),
  };
}

/** The system may take less at once than it is given: of a pipe, and of what is left of a disk. */
function writeWhole(descriptor: number, text: string): void {
  let bytes: Uint8Array = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
}
