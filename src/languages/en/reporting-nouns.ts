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

const clauseLists: Record<CueStrength, string> = {
  neutral:
    'concern concerns fear fears worry worries hope hopes belief view opinion feeling sense idea notion conclusion ' +
    'agreement recognition realization realisation consensus expectation expectations warning warnings promise promises ' +
    'argument arguments statement assertion assertions suggestion suggestions evidence indication indications signs ' +
    'report reports word news comment remark pledge threat threats acknowledgment acknowledgement admission message',
  strong: 'assurance assurances insistence',
  hedged:
    'claim claims allegation allegations accusation accusations suspicion suspicions speculation rumour rumor rumours ' +
    'rumors charge charges',
  denial: 'denial denials doubt doubts',
};

/** Nouns that report with *that* behind them, whoever says so: “growing concern that”. Our own list. */
export const clauseNouns: ReadonlyMap<string, CueStrength> = new Map(
  (['neutral', 'strong', 'hedged', 'denial'] as const).flatMap((strength) =>
    clauseLists[strength].split(' ').map((noun) => [noun, strength] as const),
  ),
);

/** With one of these between noun and *that* it reports all the same: “reports surfaced that”; Levin's verbs of appearance. */
export const appearanceVerbs: ReadonlySet<string> = new Set(
  (
    'surface surfaced surfacing emerge emerged emerging appear appeared appearing arise arose arisen arising circulate ' +
    'circulated circulating spread spreading grow grew grown growing mount mounted mounting persist persisted persisting'
  ).split(' '),
);

/** Those that report with a preposition as well, by what stands behind them: “questions about”, “reluctance to”. */
export const openNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'about',
        'concern concerns fear fears worry worries speculation doubt doubts suspicion suspicions question questions skepticism scepticism disagreement disagreements complaint complaints comments remarks optimism pessimism',
      ],
      [
        'of',
        'criticism criticisms condemnation denunciation allegation allegations accusation accusations claims complaints warnings reports assessment',
      ],
      ['for', 'criticism praise calls demands respect disdain contempt admiration enthusiasm'],
      ['from', 'criticism praise warnings complaints objections'],
      ['to', 'reluctance eagerness refusal opposition objections resistance'],
      ['over', 'concern concerns disagreement disagreements outrage'],
      ['with', 'disagreement disagreements dissatisfaction frustration'],
    ] as const
  ).map(([opener, nouns]) => [opener, new Set(nouns.split(' '))] as const),
);
