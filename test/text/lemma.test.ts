import { describe, expect, test } from 'vitest';
import { lemma, verbForm } from '../../src/text/lemma.js';

describe('lemma', () => {
  test.each(
    'began/begin begun/begin fled/flee said/say was/be is/be had/have does/do attacked/attack killed/kill launched/launch making/make made/make stopped/stop denied/deny dies/die died/die dying/die tried/try goes/go passes/pass passed/pass leaving/leave left/leave shot/shoot targeted/target wounded/wound wound/wound freed/free agreed/agree ambushed/ambush seized/seize seizing/seize controlled/control neutralized/neutralize evacuated/evacuate worsened/worsen put/put carries/carry escaped/escape claiming/claim running/run'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('the verb %s is a form of %s', (form, base) => {
    expect(lemma(form, 'VERB')).toBe(base);
  });

  test.each(
    'soldiers/soldier cities/city attacks/attack men/man gunmen/gunman children/child crises/crisis bus/bus buses/bus clashes/clash heroes/hero series/series police/police houses/house boxes/box'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('the noun %s is a form of %s', (form, base) => {
    expect(lemma(form, 'NOUN')).toBe(base);
  });

  test('other words are their own lemma', () => {
    expect(lemma('severely', 'ADV')).toBe('severely');
    expect(lemma('', 'VERB')).toBe('');
    expect(lemma('\ud800', 'NOUN')).toBe('\ud800');
  });
});

describe('verbForm', () => {
  test.each([
    ['began', 'past'],
    ['begun', 'participle'],
    ['said', 'past-or-participle'],
    ['killed', 'past-or-participle'],
    ['killing', 'gerund'],
    ['kills', 'third-person'],
    ['kill', 'base'],
    ['is', 'third-person'],
    ['were', 'past'],
    ['been', 'participle'],
    ['bring', 'base'],
    ['need', 'base'],
    ['pass', 'base'],
    ['put', 'base'],
    ['14', undefined],
  ] as const)('%s is %s', (norm, form) => {
    expect(verbForm(norm)).toBe(form);
  });
});
