import { quote } from './in-words.js';
import type { MemberProvenance } from './member-provenance.js';
import type { SourceChoice } from './source-choice.js';

/** How sure a declaration of the publisher's own makes a choice: it may be a template's default, or out of date. */
const declaredConfidence = 0.95;

/**
 * The source that the members' own publishers declare: the one that others say they were made from and that names none
 * itself; or that it is missing, where two name the same article and it is not among them. Undefined where nothing is
 * declared, or more than one.
 */
export function declaredSource(
  provenances: readonly MemberProvenance[],
  baseOf: (provenances: readonly MemberProvenance[]) => MemberProvenance,
): SourceChoice | undefined {
  const declaring = provenances.filter(({ evolvedFrom }) => evolvedFrom !== undefined);
  if (declaring.length === 0) return undefined;
  const byName = new Map<string, MemberProvenance>();
  for (const one of provenances)
    for (const name of [one.url, one.id]) if (name !== undefined) byName.set(name, one);
  const roots = new Map<MemberProvenance, MemberProvenance>();
  const outside = new Map<string, MemberProvenance[]>();
  for (const one of declaring) {
    const parent = byName.get(one.evolvedFrom!);
    if (parent === one) continue;
    if (parent) roots.set(rootOf(parent, byName), one);
    else outside.set(one.evolvedFrom!, [...(outside.get(one.evolvedFrom!) ?? []), one]);
  }
  const [root, ...others] = roots.keys();
  if (root && others.length === 0) {
    return {
      kind: 'source',
      member: root.member,
      confidence: declaredConfidence,
      reason: `${quote(roots.get(root)!.id)} is declared by its publisher to be made from ${quote(root.id)}.`,
    };
  }
  if (root) return undefined;
  const [most] = [...outside].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1));
  if (!most || most[1].length < 2) return undefined;
  const [name, [first, second]] = most;
  return {
    kind: 'missing',
    base: baseOf(provenances).member,
    confidence: declaredConfidence,
    reason: `${quote(first!.id)} and ${quote(second!.id)} are declared to be made from ${quote(name)}, which is not in the set.`,
  };
}

/** Where the declarations lead; a circle ends where it began. */
function rootOf(member: MemberProvenance, byName: ReadonlyMap<string, MemberProvenance>): MemberProvenance {
  const passed = new Set<MemberProvenance>();
  for (let at = member; ;) {
    passed.add(at);
    const next = at.evolvedFrom === undefined ? undefined : byName.get(at.evolvedFrom);
    if (!next || passed.has(next)) return at;
    at = next;
  }
}

/** Without those that an agency has withheld or canceled, where it has another that may be used. */
export function stillUsable(provenances: readonly MemberProvenance[]): readonly MemberProvenance[] {
  if (!provenances.some(({ status }) => status === 'usable')) return provenances;
  return provenances.filter(({ status }) => status !== 'canceled' && status !== 'withheld');
}
