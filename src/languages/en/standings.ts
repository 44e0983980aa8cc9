/**
 * How a matter stands, by the words that the news has for it: closed classes, each with its passive and nominal forms. Nothing
 * stands two ways of one `contrasts` entry at once, so one in the place of the other is another fact. Phrases whose words stand
 * side by side; `be` and `have` are any of their forms. Ways that are told for one another
 * (“called off”, “ended”) are no contrast. Our own list.
 */
interface Scale {
  readonly ways: Readonly<Record<string, string>>;
  readonly contrasts: readonly (readonly [string, string])[];
  /** What it is said of stands right behind it: “in favour of the tax”. Else anything beside it may answer. */
  readonly hasObject?: true;
  /** Translators take one for the other: told only where the rest of the sentence is the same. */
  readonly isLoose?: true;
}

const scales: Readonly<Record<string, Scale>> = {
  // How far an undertaking has come, from the agenda of a council to the end of the works.
  course: {
    ways: {
      weighed:
        'be considering, be weighing, be mulling, be exploring, under consideration, be in talks, in talks to, in talks over, under discussion',
      agreed:
        'have agreed, agreed to, agreed on, have decided, decided to, decided on, have approved, have bought, have signed',
      goingOn: 'under way, underway, in progress, be ongoing, be continuing, be still going on',
      ended:
        'have ended, have concluded, have finished, have been completed, be completed, be complete, been completed, come to an end',
      calledOff: 'called off, cancelled, canceled, scrapped, abandoned',
      putOff: 'postponed, put off, deferred',
      extended: 'extended, prolonged',
      resumed: 'resumed, reopened, restarted',
      stopped:
        'be suspended, been suspended, halted, paused, remain closed, remains closed, remained closed, stays closed',
    },
    contrasts: [
      ['weighed', 'agreed'],
      ['weighed', 'ended'],
      ['goingOn', 'ended'],
      ['goingOn', 'calledOff'],
      ['goingOn', 'putOff'],
      ['goingOn', 'stopped'],
      ['extended', 'calledOff'],
      ['extended', 'ended'],
      ['putOff', 'calledOff'],
      ['resumed', 'stopped'],
    ],
  },
  // What becomes of a rule that is in force.
  rule: {
    ways: {
      lifted: 'lifted, overturned, overturns, quashed, struck down, revoked, repealed, annulled',
      upheld: 'upheld, upholds, affirmed, left in place, kept in place',
      imposed: 'imposed, reimposed',
    },
    contrasts: [
      ['lifted', 'upheld'],
      ['lifted', 'imposed'],
    ],
  },
  stance: {
    ways: {
      for: 'in favour of, in favor of, in support of, voted for, vote for, votes for, backs, backed, supports, supported, endorsed, endorses',
      against:
        'against, opposes, opposed, opposed to, be opposed to, in opposition to, voted against, rejects, rejected',
    },
    contrasts: [['for', 'against']],
    hasObject: true,
  },
  // What it costs to come in.
  charge: {
    ways: {
      free: 'free of charge, for free, at no cost, at no charge, without charge, be free for, be free to enter',
      paid: 'for a fee, pay a fee, pays a fee, for a charge, be charged for, at a charge',
    },
    contrasts: [['free', 'paid']],
  },
  custody: {
    ways: {
      large: 'at large, on the run, be still sought',
      held: 'in custody, behind bars, under arrest',
      bail: 'on bail, walked free, be freed, been freed, released without charge, been released, be released, and released',
    },
    contrasts: [
      ['large', 'held'],
      ['bail', 'held'],
    ],
  },
  // Whether a fire, a crash, a fall hurt anybody.
  harm: {
    ways: {
      unhurt:
        'unharmed, unhurt, uninjured, unscathed, without injury, without injuries, no injuries, not hurt, not injured',
      hurt: 'be injured, be hurt, be wounded, were injured, been injured, with injuries, suffered injuries, sustained injuries',
      dead: 'be killed, been killed, died, be dead',
    },
    contrasts: [
      ['unhurt', 'hurt'],
      ['unhurt', 'dead'],
    ],
  },
  // How far what was found bears the claim.
  evidence: {
    ways: {
      hint: 'suggests, suggest, suggested, hints, hinted, indicates, indicate, indicated',
      proof: 'proves, prove, proved, proven, confirms, confirm, confirmed, establishes, established',
    },
    contrasts: [['hint', 'proof']],
    hasObject: true,
    isLoose: true,
  },
  // What the police take for possible.
  line: {
    ways: {
      excluded: 'ruled out, rule out, rules out, have excluded',
      suspected: 'suspect, suspects, suspected, have not ruled out, not ruled out, not rule out',
    },
    contrasts: [['excluded', 'suspected']],
    hasObject: true,
  },
  duty: {
    ways: {
      advice: 'should, ought to, be advised to, be encouraged to',
      must: 'must, be required to, be obliged to, have to',
    },
    contrasts: [['advice', 'must']],
    hasObject: true,
    isLoose: true,
  },
  document: {
    ways: { draft: 'draft', final: 'final' },
    contrasts: [['draft', 'final']],
    isLoose: true,
  },
  result: {
    ways: {
      gain: 'profitable, made a profit, makes a profit, in the black',
      loss: 'loss-making, unprofitable, made a loss, makes a loss, in the red',
    },
    contrasts: [['gain', 'loss']],
  },
};

export interface Standing {
  readonly scale: string;
  readonly way: string;
  readonly words: readonly string[];
}

/** Phrases by their first word, longest first, so that `not ruled out` is no `ruled out`. */
export const standings: ReadonlyMap<string, readonly Standing[]> = (() => {
  const byFirst = new Map<string, Standing[]>();
  for (const [scale, { ways }] of Object.entries(scales))
    for (const [way, phrases] of Object.entries(ways))
      for (const phrase of phrases.split(', ')) {
        const words = phrase.split(/[ -]/);
        byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { scale, way, words }]);
      }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const contrasts = new Set(
  Object.entries(scales).flatMap(([scale, one]) =>
    one.contrasts.flatMap(([a, b]) => [`${scale} ${a} ${b}`, `${scale} ${b} ${a}`]),
  ),
);

/** Whether nothing stands both ways. Symmetric. */
export function areContrary(a: Standing, b: Standing): boolean {
  return a.scale === b.scale && contrasts.has(`${a.scale} ${a.way} ${b.way}`);
}

export function hasObject({ scale }: Standing): boolean {
  return scales[scale]!.hasObject === true;
}

export function isLooseStanding({ scale }: Standing): boolean {
  return scales[scale]!.isLoose === true;
}
