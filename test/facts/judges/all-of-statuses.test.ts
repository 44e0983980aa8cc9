import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose verbs deny, plan or doubt what was done, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'The council approved the plan.',
    'The council did not approve the plan.',
    'major garbled status status-changed: approved → did not approve',
  ],
  [
    'The council approved the plan.',
    'The council will approve the plan.',
    'major garbled status status-changed: approved → will approve',
  ],
  [
    'The council approved the plan.',
    'The council may approve the plan.',
    'minor garbled status status-changed: approved → may approve',
  ],
  [
    'The council has approved the plan.',
    'The council plans to approve the plan.',
    'major garbled status status-changed: has approved → plans to approve',
  ],
  [
    'The council must approve the plan.',
    'The council may approve the plan.',
    'minor garbled status status-changed: must approve → may approve',
  ],
  [
    'No boat left the harbour.',
    'A boat left the harbour.',
    'major garbled status status-changed: No boat left the harbour. → A boat left the harbour.',
  ],
  [
    'Nobody was hurt.',
    'Everybody was hurt.',
    'major garbled status status-changed: Nobody was hurt. → Everybody was hurt.',
  ],
  [
    'The union failed to win the vote.',
    'The union managed to win the vote.',
    'major garbled status status-changed: failed to win → managed to win',
  ],
  [
    'The union failed to win the vote.',
    'The union won the vote.',
    'major garbled status status-changed: failed to win → won',
  ],
  [
    'The driver was charged with theft.',
    'The driver was convicted of theft.',
    'major garbled status status-changed: charged with → convicted',
  ],
  [
    'The driver was found guilty of theft.',
    'The driver was found not guilty of theft.',
    'major garbled status status-changed: found guilty → found not guilty',
  ],
  [
    'All the crews agreed to the deal.',
    'Some of the crews agreed to the deal.',
    'major garbled status value-changed: All → Some',
  ],
  [
    'The vaccine is safe.',
    'The vaccine is unsafe.',
    'major garbled status status-changed: The vaccine is safe. → The vaccine is unsafe.',
  ],
  [
    'Anna Brandt is the mayor of Dorling.',
    'Anna Brandt was the mayor of Dorling.',
    'minor garbled status status-changed: is → was',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 61, may step down in June after nine years in office.',
    'major garbled status status-changed: will step → may step',
  ],
  [
    'The minister denied that the report had been changed.',
    'The minister denied that the report had not been changed.',
    'major garbled status status-changed: had been changed → had not been changed',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the boy would walk again within weeks.',
    'minor garbled status status-changed: could walk → would walk',
  ],
  [
    'Doctors said the boy could walk again within weeks.',
    'Doctors said the boy could not walk again within weeks.',
    'major garbled status status-changed: could walk → could not walk',
  ],
  [
    'The study was paid for by the makers of the drug.',
    'The study was not paid for by the makers of the drug.',
    'major garbled status status-changed: was paid → was not paid',
  ],
];

describe('a sentence of another status', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
