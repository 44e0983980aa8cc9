import { times } from '../../languages/en/attribution-words.js';
import { calendarWords } from '../../languages/en/not-names.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { tokenAt } from '../fact-context.js';
import type { Attribution } from './attributions.js';
import { gapBefore } from './noun-phrases.js';

/** Cues that are verbs of deeds as often, with a thing or a person behind them. */
const deeds: ReadonlySet<string> = new Set(['claim', 'report', 'write']);
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'where', 'when']);
const verbal: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'AUX']);

/**
 * Whether what a cue reports is a statement, so that it can be told as a fact where the cue is lost: a clause, a quotation, or
 * what happened (“reported twelve deaths”). “Claimed six lives”, “reports to the director” and “the case reported on Monday”
 * tell of deeds, offices and things. Looks at the clause behind the cue only.
 */
export function isStatement(
  document: PreparedArticle,
  { cueToken, cueLemma, content, cue }: Attribution,
): boolean {
  if (content === undefined || content.start < cue.start) return true;
  const { tokens } = document;
  // “(After counting the rest just mentioned) of 4 million”: nothing that is said runs over the bracket that closes it.
  if (gapBefore(document, cueToken + 1).startsWith(')')) return false;
  if (!deeds.has(cueLemma)) return true;
  const tags = tagTokens(document);
  const first = tokenAt(document, content.start);
  const end = tokenAt(document, content.end - 1) + 1;
  if (first <= cueToken || /["“‘:]/.test(gapBefore(document, first))) return true;
  let head = first;
  while (
    head < end - 1 &&
    (tags[head] === 'ADV' || times.has(tokens[head]!.norm) || calendarWords.has(tokens[head]!.norm))
  )
    head++;
  const isToSomebody = tokens[head]!.norm === 'to' && !verbal.has(tags[head + 1]!);
  if (cueLemma === 'report' && isToSomebody) return false;
  for (let i = first; i < end; i++) {
    if (i > first && /[,;:()—–"“]/.test(gapBefore(document, i))) break;
    if (relatives.has(tokens[i]!.norm)) break;
    if (verbal.has(tags[i]!) || tokens[i]!.norm === 'that') return true;
  }
  // “Wrote a reply”.
  if (cueLemma !== 'report') return false;
  // “The cases reported in Dunmore”.
  return head === first && tags[first] !== 'ADP';
}
