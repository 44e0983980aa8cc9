import type { ArticleId, Passage, Severity } from '../types.js';
import { isSilent, type Finding } from './list-findings.js';

/** A stretch of an original file, as SARIF counts: lines and columns from 1, the end column after the last unit. */
export interface FileRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset?: number;
  readonly charLength?: number;
}

/** What SARIF has to know beyond the findings. */
export interface SarifContext {
  readonly version: string;
  /** The file of an article as a URI, relative where it can be. */
  readonly uriOf: (id: ArticleId) => string | undefined;
  /** Where a passage stands in the file itself; undefined where it cannot be told. */
  readonly regionOf: (id: ArticleId, passage: Passage) => FileRegion | undefined;
  /** Of a baseline: whether a finding was accepted; absent without a baseline. */
  readonly isAccepted?: ((finding: Finding) => boolean) | undefined;
}

const LEVEL: Readonly<Record<Severity, string>> = { major: 'error', minor: 'warning', none: 'note' };

/**
 * Findings as SARIF 2.1.0, for code scanning and editors: the passage of the copy is the place, that of its source is related.
 * What was kept or rephrased is left out.
 */
export function renderSarif(findings: readonly Finding[], context: SarifContext): string {
  const told = findings.filter((finding) => !isSilent(finding));
  const ruleIds = [...new Set(told.map(ruleOf))].sort();
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'samestory',
            version: context.version,
            rules: ruleIds.map((id) => ({ id, shortDescription: { text: ruleInWords(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => toResult(finding, ruleIds, context)),
      },
    ],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

function toResult(finding: Finding, ruleIds: readonly string[], context: SarifContext) {
  const { fact, copy, source, fingerprint } = finding;
  const rule = ruleOf(finding);
  const related = fact.source
    ? [{ id: 1, message: { text: 'in the source' }, ...location(source, fact.source, context) }]
    : [];
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: LEVEL[fact.severity],
    rank: Math.round(fact.confidence * 1000) / 10,
    message: { text: fact.note },
    locations: [location(copy, fact.copy, context)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'samestory/v1': fingerprint },
    ...(context.isAccepted ? { baselineState: context.isAccepted(finding) ? 'unchanged' : 'new' } : {}),
  };
}

function location(id: ArticleId, passage: Passage | undefined, { uriOf, regionOf }: SarifContext) {
  const uri = uriOf(id);
  const region = passage && regionOf(id, passage);
  const logicalLocations = [{ name: id, kind: 'article' }];
  if (uri === undefined) return { logicalLocations };
  // A dropped fact has no place in the copy: the file is the place.
  const snippet = passage ? { snippet: { text: passage.text } } : {};
  const shown = region ? { region: { ...region, ...snippet } } : {};
  return { physicalLocation: { artifactLocation: { uri }, ...shown }, logicalLocations };
}

function ruleOf({ fact }: Finding): string {
  const what = ('garble' in fact ? fact.garble : undefined) ?? fact.change;
  return `${fact.kind}/${what}`;
}

function ruleInWords(id: string): string {
  const [kind, what] = id.split('/') as [string, string];
  return `${what.replaceAll('-', ' ')}: ${kind}`;
}
