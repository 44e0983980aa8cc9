import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractRoles } from '../../../src/facts/roles/roles.js';
import { prepare } from '../../../src/text/prepare.js';

const rolesIn = (text: string) =>
  extractRoles(prepare({ id: 'a', text, language: 'en' })).map(({ event, agent, patient }) => [
    event,
    agent && text.slice(agent.start, agent.end),
    patient && text.slice(patient.start, patient.end),
  ]);

describe('extractRoles', () => {
  test.each([
    ['The rebels attacked the army near Gao.', 'attack', 'rebels', 'army'],
    ['The army was attacked by rebels on Monday.', 'attack', 'rebels', 'army'],
    ['The police have not arrested the two men.', 'arrest', 'police', 'two men'],
    ['Rebels shot down an army plane.', 'shoot down', 'Rebels', 'army plane'],
    ['Smith, who beat Jones in the final, was glad.', 'beat', 'Smith', 'Jones'],
    ['The head of the junta in Lesk accused Paris.', 'accuse', 'head', 'Paris'],
    ['The attack between Lesk and Dorava killed five men.', 'kill', 'attack', 'five men'],
  ])('%s', (text, event, agent, patient) => {
    expect(rolesIn(text)).toContainEqual([event, agent, patient]);
  });

  test('a noun of the event takes its sides from by, on, against and the genitive', () => {
    expect(rolesIn('An attack by the rebels on the army failed.')).toEqual([['attack', 'rebels', 'army']]);
    expect(rolesIn("The rebels' attack on the camp failed.")).toEqual([['attack', 'rebels', 'camp']]);
    expect(rolesIn("Monday's attack by the rebels on the camp failed.")).toEqual([
      ['attack', 'rebels', 'camp'],
    ]);
    expect(rolesIn("Monday's attack by the rebels failed.")).toEqual([['attack', 'rebels', undefined]]);
  });

  test('a participle after a noun makes it the patient', () => {
    expect(rolesIn('Five soldiers killed by militants were buried.')).toEqual([
      ['kill', 'militants', 'Five soldiers'],
    ]);
  });

  test('the key of a side is that of the name it ends in, aliases resolved', () => {
    const text = 'He left the Coalition of Dorava Militias. The CMD attacked the army.';
    const [fact] = extractRoles(prepare({ id: 'a', text, language: 'en' }));
    expect(fact).toMatchObject({ agent: { key: 'coalition of dorava militias' }, patient: { key: 'armi' } });
  });

  test.each([
    ['The soldiers were seen in the town.'],
    ['Militants killed in the raid were buried.'],
    ['It happened after the attack on Monday.'],
    ['The price hit.'],
    ['It was the raid in Mali, which lasted.'],
    ['The meeting was long.'],
    [''],
  ])('finds no role in %j', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test('a place before a relative clause is not the agent', () => {
    expect(rolesIn('They saw the fire in Dorava, Mali, which killed five men.')).toEqual([
      ['kill', undefined, 'five men'],
    ]);
  });

  test('the agent of an infinitive is whoever wants, agrees or plans to; who orders it does not do it', () => {
    expect(rolesIn('The army wants to attack the town.')).toEqual([['attack', 'army', 'town']]);
    expect(rolesIn('The mayor ordered the guards to attack the town.')).toEqual([
      ['attack', undefined, 'town'],
    ]);
  });

  test('the agent of a participle behind a comma is the subject of its sentence', () => {
    expect(rolesIn('Ana Sorel was chosen on Saturday, defeating Jon Abel.')).toContainEqual([
      'beat',
      'Ana Sorel',
      'Jon Abel',
    ]);
    expect(rolesIn('The crowd cheered when Ana Sorel spoke, praising Jon Abel.')).toContainEqual([
      'praise',
      undefined,
      'Jon Abel',
    ]);
  });

  test.each([
    ['It was their third defeat to Milton.', ['beat', 'Milton', undefined]],
    ['They celebrated the defeat of Milton.', ['beat', undefined, 'Milton']],
    ['It was a 2-1 victory over Milton.', ['beat', undefined, 'Milton']],
    ['Harbour won the final against Milton.', ['beat', 'Harbour', 'Milton']],
    ['Harbour lost the final to Milton.', ['beat', 'Milton', 'Harbour']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toContainEqual(expected);
  });

  test('to take over is to buy', () => {
    expect(rolesIn('Notelink is taking over Cadenza.')).toEqual([['buy', 'Notelink', 'Cadenza']]);
    expect(rolesIn('Cadenza was taken over by Notelink.')).toEqual([['buy', 'Notelink', 'Cadenza']]);
  });

  test('every span lies in its sentence', () => {
    const words = fc.constantFrom(
      'rebels',
      'killed',
      'by',
      'the',
      'army',
      'was',
      'attack',
      'on',
      'and',
      ',',
      '.',
      'Mali',
      'to',
      'who',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const document = prepare({ id: 'a', text: parts.join(' '), language: 'en' });
        for (const { sentence, verb, agent, patient } of extractRoles(document)) {
          const { start, end } = document.sentences[sentence]!;
          for (const span of [verb, agent, patient]) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(end);
            expect(span.start).toBeLessThan(span.end);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
