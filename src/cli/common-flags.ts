import type { ReportView } from '../report/render-comparison.js';
import type { FailOn } from './exit-code.js';

/** Options of every command, as the command line gives them. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly facts: boolean;
  readonly failOn: FailOn;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly show?: 'major' | 'minor' | 'all';
  readonly max?: number;
}

/** What of the findings a report shows. */
export function findingsView({ all, show, max }: CommonFlags): Pick<ReportView, 'all' | 'show' | 'max'> {
  const isAll = all === true || show === 'all';
  const least = show === 'all' ? undefined : show;
  return { all: isAll, ...(least && { show: least }), ...(max !== undefined && { max }) };
}
