import type { CueStrength } from './reporting-verbs.js';

const lists: Record<CueStrength, string> = {
  neutral:
    'statement assertion argument view opinion belief decision criticism support call demand proposal promise pledge ' +
    'vow plan plans warning comment comments remark remarks announcement conclusion suggestion prediction concern ' +
    'concerns fear fears hope hopes desire disdain opposition praise endorsement admission question questions ' +
    'complaint complaints attack attacks calls demands promises pledges views response reaction description ' +
    'acknowledgment recommendation request position stance contention declaration determination commitment admiration ' +
    'condemnation enthusiasm acceptance',
  strong: 'insistence confirmation assurance',
  hedged: 'claim claims allegation allegations accusation accusations suspicion',
  denial: 'denial denials refusal rejection dismissal',
};

/** Nouns that report with an owner before and *that*, *of*, *for*, … behind: “the army's claim that”. Our own list. */
export const nounCues: ReadonlyMap<string, CueStrength> = new Map(
  (['neutral', 'strong', 'hedged', 'denial'] as const).flatMap((strength) =>
    lists[strength].split(' ').map((noun) => [noun, strength] as const),
  ),
);
