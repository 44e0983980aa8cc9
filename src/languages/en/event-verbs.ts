/**
 * Verbs and nouns of events with two sides, where it matters who did it to whom. Written by hand for this library (MIT).
 *
 * A line is class: verbs: nouns that name the same event. Symmetric events (meet, clash, marry) stay out: their sides may
 * be swapped without a change.
 */
const classes = `
kill: kill murder assassinate slay massacre: killing murder assassination massacre
wound: wound injure maim: wounding
attack: attack assault raid bomb bombard shell storm strike: attack assault raid strike airstrike bombardment bombing offensive
ambush: ambush: ambush
invade: invade: invasion
capture: capture seize overrun conquer occupy: capture seizure occupation
arrest: arrest detain apprehend imprison jail: arrest detention
abduct: kidnap abduct: kidnapping abduction
free: free release liberate: release liberation
accuse: accuse: accusation
blame: blame
charge: charge indict prosecute: indictment prosecution
convict: convict: conviction
support: support back endorse: support endorsement
help: help assist aid rescue: rescue
defend: defend protect: defence defense protection
threaten: threaten: threat
criticise: criticise criticize condemn denounce: criticism condemnation
praise: praise applaud: praise
shoot: shoot: shooting
rob: rob
rape: rape: rape
stab: stab knife: stabbing
poison: poison: poisoning
betray: betray: betrayal
insult: insult mock ridicule
cheat: cheat deceive defraud swindle
overtake: overtake outscore
phone: phone telephone
visit: visit: visit
nominate: nominate: nomination
thank: thank
warn: warn
beat: beat defeat overcome thrash trounce overpower: defeat victory win triumph
win: win
sue: sue: lawsuit
buy: buy acquire purchase: purchase acquisition takeover
sell: sell: sale
dismiss: sack fire dismiss oust depose: dismissal ouster
hire: hire appoint: appointment
replace: replace succeed supersede: replacement
ban: ban: ban
fine: fine
expel: expel deport: expulsion deportation
sanction: sanction
lend: lend
borrow: borrow
lose: lose
owe: owe
pay: pay
hit: hit
chase: chase pursue: pursuit
teach: teach
`;

/** Forms that the rules of {@link inflect} do not make. */
const irregularForms: Readonly<Record<string, readonly [past: string, participle: string, gerund: string]>> =
  {
    slay: ['slew', 'slain', 'slaying'],
    strike: ['struck', 'struck', 'striking'],
    overrun: ['overran', 'overrun', 'overrunning'],
    kidnap: ['kidnapped', 'kidnapped', 'kidnapping'],
    free: ['freed', 'freed', 'freeing'],
    shoot: ['shot', 'shot', 'shooting'],
    rob: ['robbed', 'robbed', 'robbing'],
    stab: ['stabbed', 'stabbed', 'stabbing'],
    overtake: ['overtook', 'overtaken', 'overtaking'],
    beat: ['beat', 'beaten', 'beating'],
    win: ['won', 'won', 'winning'],
    overcome: ['overcame', 'overcome', 'overcoming'],
    buy: ['bought', 'bought', 'buying'],
    sell: ['sold', 'sold', 'selling'],
    ban: ['banned', 'banned', 'banning'],
    expel: ['expelled', 'expelled', 'expelling'],
    lend: ['lent', 'lent', 'lending'],
    lose: ['lost', 'lost', 'losing'],
    pay: ['paid', 'paid', 'paying'],
    hit: ['hit', 'hit', 'hitting'],
    teach: ['taught', 'taught', 'teaching'],
  };

export interface EventForm {
  /** Class of the event: `kill`, `attack`, … */
  readonly event: string;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** Past tense or third person, which cannot be a bare infinitive. */
  readonly isFinite: boolean;
}

/** Forms of “take”, which with “over” is to buy. */
const takeForms: ReadonlySet<string> = new Set('take takes took taken taking'.split(' '));

/** The event of a verb form with the word behind it. */
export function eventOfPhrase(norm: string, next: string | undefined): EventForm | undefined {
  if (next !== 'over' || !takeForms.has(norm)) return eventOfVerb(norm);
  return {
    event: 'buy',
    isParticiple: norm === 'taken',
    isGerund: norm === 'taking',
    isFinite: norm === 'takes' || norm === 'took',
  };
}

let verbs: ReadonlyMap<string, EventForm> | undefined;
let nouns: ReadonlyMap<string, string> | undefined;

/** The event of a folded verb form. */
export function eventOfVerb(norm: string): EventForm | undefined {
  verbs ??= new Map(lines().flatMap((line) => line.verbs.flatMap((verb) => inflect(verb, line.event))));
  return verbs.get(norm);
}

/** Class of the event of a folded noun, singular or plural. */
export function eventOfNoun(norm: string): string | undefined {
  nouns ??= new Map(
    lines().flatMap((line) =>
      line.nouns.flatMap((noun) => [noun, `${noun}s`].map((form) => [form, line.event] as const)),
    ),
  );
  return nouns.get(norm);
}

function lines(): { event: string; verbs: string[]; nouns: string[] }[] {
  const words = (list: string | undefined): string[] =>
    list
      ?.trim()
      .split(' ')
      .filter((word) => word !== '') ?? [];
  return classes
    .trim()
    .split('\n')
    .map((line) => {
      const [event = '', verbs, nouns] = line.split(':');
      return { event, verbs: words(verbs), nouns: words(nouns) };
    });
}

function inflect(verb: string, event: string): [string, EventForm][] {
  const isSibilant = /(?:s|sh|ch|x|z)$/.test(verb);
  const base = verb.replace(/e$/, '');
  const regular = [`${base}ed`, `${base}ed`, `${base}ing`] as const;
  const [past, participle, gerund] = irregularForms[verb] ?? regular;
  const form = (isParticiple: boolean, isGerund: boolean, isFinite: boolean): EventForm => ({
    event,
    isParticiple,
    isGerund,
    isFinite,
  });
  return [
    [verb, form(participle === verb, false, past === verb)],
    [isSibilant ? `${verb}es` : `${verb}s`, form(false, false, true)],
    [past, form(past === participle || past === verb, false, true)],
    ...(participle === past || participle === verb
      ? []
      : [[participle, form(true, false, false)] as [string, EventForm]]),
    [gerund, form(false, true, false)],
  ];
}
