/** What `--format` may name. Kept apart from what writes them, which is loaded when a command runs. */
export const REPORT_FORMATS = [
  'terminal',
  'summary',
  'json',
  'jsonl',
  'csv',
  'tsv',
  'md',
  'sarif',
  'junit',
  'html',
  'svg',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `--print` of `dedup` may name. */
export const DEDUP_PRINTS = ['kept', 'groups', 'pairs'] as const;
