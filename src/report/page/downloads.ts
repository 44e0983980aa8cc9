import { changeInWords } from '../in-words.js';
import { tableText } from '../table-text.js';
import { visibleJson } from '../visible.js';
import type { StoryModel } from './story-model.js';

const columns = [
  'copy',
  'source',
  'severity',
  'change',
  'kind',
  'finding',
  'was',
  'now',
  'source_start',
  'source_end',
  'copy_start',
  'copy_end',
  'confidence',
  'note',
] as const;

type FindingRow = Readonly<Record<(typeof columns)[number], string | number | undefined>>;

/** A link that holds the findings of a story as CSV (RFC 4180, UTF-8). */
export function csvHref(story: StoryModel): string {
  return dataHref('text/csv', tableText(columns, rowsOf(story), ','));
}

/** The same as a JSON array of records. */
export function jsonHref(story: StoryModel): string {
  return dataHref('application/json', visibleJson(rowsOf(story), 0));
}

/** What would end a link, or the attribute around it; half a surrogate pair, which no bytes spell, becomes U+FFFD. */
const unsafeInHref = /[%#"<>&\p{Cc}\p{Cf}\u2028\u2029\ufeff]/gu;

function dataHref(type: string, text: string): string {
  const safe = text.replace(/\p{Cs}/gu, '\ufffd').replace(unsafeInHref, encodeURIComponent);
  return `data:${type};charset=utf-8,${safe}`;
}

function rowsOf(story: StoryModel): FindingRow[] {
  return story.copies.flatMap((copy) =>
    copy.findings.map((fact): FindingRow => ({
      copy: copy.text.id,
      source: copy.parent.id,
      severity: fact.severity,
      change: fact.change,
      kind: fact.kind,
      finding: changeInWords(fact),
      was: fact.source?.text,
      now: fact.copy?.text,
      source_start: fact.source?.start,
      source_end: fact.source?.end,
      copy_start: fact.copy?.start,
      copy_end: fact.copy?.end,
      confidence: Math.round(100 * fact.confidence) / 100,
      note: fact.note,
    })),
  );
}
