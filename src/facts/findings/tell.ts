import type { FactKind, Garble, Passage, Severity } from '../../types.js';
import type { Finding } from '../fact-context.js';
import { quoted, quotedApart } from './excerpts.js';
import type { Verdict } from './verdict.js';
import { verdicts, type VerdictName } from './verdict-names.js';

export type { VerdictName };

/** What two reports cannot both be right about; in all else they merely differ. */
const incompatible = new Set<Garble>(['value-changed', 'status-changed', 'role-swapped']);

/** The passages that a change needs: both where the two texts have it, one where only one has. */
type SidesOf<V extends VerdictName> = (typeof verdicts)[V]['change'] extends 'kept' | 'rephrased'
  ? { readonly source: Passage; readonly copy: Passage }
  : (typeof verdicts)[V]['change'] extends 'dropped'
    ? { readonly source: Passage }
    : (typeof verdicts)[V]['change'] extends 'added'
      ? { readonly copy: Passage }
      : { readonly source?: Passage; readonly copy?: Passage };

interface Details {
  /** Another severity than the verdict's own. */
  readonly severity?: Severity;
  /** False where the two are reports that are no copies: then they contradict each other. Default true. */
  readonly isCopy?: boolean;
  /** What stands for other names in braces in the note. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A finding by its verdict: what the table says of it, and the words of both texts. */
export function tell<V extends VerdictName>(
  name: V,
  kind: FactKind,
  sides: SidesOf<V>,
  { severity, isCopy = true, words = {} }: Details = {},
): Finding {
  const verdict: Verdict = verdicts[name];
  const { source, copy }: { source?: Passage; copy?: Passage } = sides;
  const template = isCopy ? verdict.note : (verdict.reports ?? verdict.note);
  const named: Readonly<Record<string, string>> = {
    ...excerptsOf(source?.text, copy?.text),
    ...words,
  };
  const isConflict = !isCopy && verdict.garble !== undefined && incompatible.has(verdict.garble);
  const change = isConflict ? 'contradicted' : verdict.change;
  // `SidesOf` holds what each change needs; TypeScript cannot follow it through the table.
  return {
    verdict: name,
    confidence: 0,
    change,
    kind,
    ...(verdict.garble && { garble: verdict.garble }),
    severity: severity ?? verdict.severity,
    ...(source && { source }),
    ...(copy && { copy }),
    note: template.replace(/\{(\w+)\}/g, (braces, key: string) => named[key] ?? braces),
  } as Finding;
}

function excerptsOf(was: string | undefined, now: string | undefined): Record<string, string> {
  if (was === undefined || now === undefined)
    return { ...(was !== undefined && { was: quoted(was) }), ...(now !== undefined && { now: quoted(now) }) };
  const [source, copy] = quotedApart(was, now);
  return { was: source, now: copy };
}
