import type { PreparedArticle } from '../../types.js';
import type { Status } from './status.js';
import { extractStatuses } from './statuses.js';

/** “to deteriorate” after “continued” is told as one thing. */
export function statusesWithPhase(document: PreparedArticle): Status[] {
  const statuses = extractStatuses(document);
  return statuses.map((status, i) => withPhase(document, statuses[i - 1], status));
}

function withPhase({ text }: PreparedArticle, before: Status | undefined, status: Status): Status {
  if (before?.sentence !== status.sentence) return status;
  const between = text.slice(before.group.end, status.group.start);
  const isChained =
    /^\s{1,2}$/.test(between) && /^to\s/i.test(text.slice(status.group.start, status.group.start + 3));
  return isChained ? { ...status, group: { start: before.group.start, end: status.group.end } } : status;
}
