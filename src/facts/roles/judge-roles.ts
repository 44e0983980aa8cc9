import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { isCapital } from '../../text/is-capital.js';
import type { PreparedArticle, Span } from '../../types.js';
import { sayTheSame } from '../words/say-the-same.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isPronounKey } from './phrases.js';
import { extractRoles, type RoleFact } from './roles.js';

/** Events whose doer and sufferer changed places between source and copy, or that another one of the story did. */
export function judgeRoles(context: FactContext): Finding[] {
  const { source, copy, toCopy, isCopy } = context;
  const bySentence = indexBy(extractRoles(copy), ({ sentence }) => sentence);
  const changes: Finding[] = [];
  for (const a of extractRoles(source)) {
    const linked = [...linkedItems(toCopy, bySentence, a.sentence)].filter(({ event }) => event === a.event);
    const swapped = linked.find((b) => isSwapped(a, b) || isOnOtherSide(context, a, b));
    const [only, ...more] = linked;
    const isOther = only !== undefined && more.length === 0 && isByAnother(context, a, only);
    const other = swapped ?? (isOther ? only : undefined);
    if (!other) continue;
    const sides = { source: passage(source, span(a)), copy: passage(copy, span(other)) };
    changes.push(tell(swapped ? 'roles-swapped' : 'doer-changed', 'role', sides, { isCopy }));
  }
  return changes;
}

/** The same was done to the same, by one whom both texts tell of and who did not do it in the other. */
function isByAnother(context: FactContext, a: RoleFact, b: RoleFact): boolean {
  const { source, copy, isCopy, toSource } = context;
  if (!isCopy || !a.agent || !b.agent || !a.patient || !b.patient) return false;
  const [was, now] = [a.agent.key, b.agent.key];
  if (was === now || a.patient.key !== b.patient.key || isPronounKey(was) || isPronounKey(now)) return false;
  if (toSource[b.sentence]!.length !== 1) return false;
  // “Family said”, “the family said”: a capital makes a name of it, and of the key another form.
  if (lastWord(source, a.agent) === lastWord(copy, b.agent)) return false;
  if (stands(source, a.event, 'agent', now) || stands(copy, a.event, 'agent', was)) return false;
  return hasPhrase(source, now) && hasPhrase(copy, was) && !sayTheSame(was, now, 'NOUN');
}

function lastWord({ text }: PreparedArticle, { start, end }: Span): string | undefined {
  return text.slice(start, end).toLowerCase().split(' ').at(-1);
}

/** Whether a noun phrase of this key, or a word of it, stands in the text. */
function hasPhrase({ tokens }: PreparedArticle, key: string): boolean {
  return tokens.some(({ stem, norm }) => stem === key || norm === key);
}

/**
 * “A beat B 2-1”, “A was beaten 2-1”: somebody who is named did it in the one text and bore it in the other, and neither text tells
 * of the other way round. Who stood at the other end need not be known.
 */
function isOnOtherSide({ source, copy, isCopy }: FactContext, a: RoleFact, b: RoleFact): boolean {
  return (
    isCopy &&
    sides.some(([was, now]) => {
      const [x, y] = [a[was], b[now]];
      if (!x || y?.key !== x.key || isPronounKey(x.key)) return false;
      if (!isCapital(source.text, x.start) || !isCapital(copy.text, y.start)) return false;
      return !stands(source, a.event, now, x.key) && !stands(copy, a.event, was, x.key);
    })
  );
}

type Side = 'agent' | 'patient';
const sides: readonly (readonly [Side, Side])[] = [
  ['agent', 'patient'],
  ['patient', 'agent'],
];

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/** Whether a text tells of somebody at a side of an event. */
function stands(document: PreparedArticle, event: string, side: Side, key: string): boolean {
  let known = memo.get(document);
  if (!known) {
    const all = extractRoles(document).flatMap((one) =>
      (['agent', 'patient'] as const).flatMap((side) => one[side] && `${one.event} ${side} ${one[side].key}`),
    );
    memo.set(document, (known = new Set(all.filter((party) => party !== undefined))));
  }
  return known.has(`${event} ${side} ${key}`);
}

/** Both slots are filled on both sides, and each answers the other one. */
function isSwapped(a: RoleFact, b: RoleFact): boolean {
  if (!a.agent || !a.patient || !b.agent || !b.patient) return false;
  if (a.agent.key === a.patient.key || b.agent.key === b.patient.key) return false;
  const [first, second] = [a.agent.key === b.patient.key, a.patient.key === b.agent.key];
  if (first && second) return true;
  // Whom a pronoun stands for is not known: one end that changed its side is enough.
  const mayBe = (x: string, y: string) => isPronounKey(x) !== isPronounKey(y);
  if (first) return mayBe(a.patient.key, b.agent.key) && !isPronounKey(a.agent.key);
  return second && mayBe(a.agent.key, b.patient.key) && !isPronounKey(a.patient.key);
}

function span({ verb, agent, patient }: RoleFact) {
  const parts = [verb, ...(agent ? [agent] : []), ...(patient ? [patient] : [])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}
