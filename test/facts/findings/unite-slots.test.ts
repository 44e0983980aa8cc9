import { describe, expect, test } from 'vitest';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { tell } from '../../../src/facts/findings/tell.js';
import { uniteSlots } from '../../../src/facts/findings/unite-slots.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { prepare } from '../../../src/text/prepare.js';
import type { FactKind } from '../../../src/types.js';
import { around } from '../judges/changes-in.js';

const match = createMatcher();
const kinds = { number: 'quantity', time: 'time', name: 'person' } as const satisfies Record<
  string,
  FactKind
>;
type Sort = keyof typeof kinds;

/**
 * What becomes of facts that were found to be gone or new: `time: on Friday`, each by its words in the sentence that two
 * texts differ in.
 */
function united(from: string, to: string, gone: readonly string[], come: readonly string[], isCopy = true) {
  const [source, copy] = [from, to].map((line) => prepare({ id: 'a', text: around(line), language: 'en' }));
  const context = { ...createFactContext(source!, copy!, match(source!, copy!)), isCopy };
  const passage = (text: string, words: string) => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThan(-1);
    return { text: words, start, end: start + words.length };
  };
  const read = (fact: string) => fact.split(': ') as [Sort, string];
  const ranked = [
    ...gone.map(read).map(([sort, words]) => {
      return tell(`${sort}-dropped`, kinds[sort], { source: passage(source!.text, words) });
    }),
    ...come.map(read).map(([sort, words]) => {
      return tell(`${sort}-added`, kinds[sort], { copy: passage(copy!.text, words) });
    }),
  ].map((finding) => ({ finding, priority: 1 }));
  return uniteSlots(context, ranked).map(
    ({ finding: { verdict, source: a, copy: b } }) => `${verdict}: ${a?.text ?? ''} → ${b?.text ?? ''}`,
  );
}

describe('a fact gone and one come', () => {
  test.each([
    ['The tug left Harrow for good.', 'The tug left Gildra for good.', 'name: Harrow', 'name: Gildra'],
    // At either end of the sentence.
    ['Harrow saw the tug again.', 'Gildra saw the tug again.', 'name: Harrow', 'name: Gildra'],
    ['The old tug left Harrow.', 'The old tug left Gildra.', 'name: Harrow', 'name: Gildra'],
    // In a sentence told anew, between the very words beside it.
    [
      'The tug left Harrow for good.',
      'By then a grey tug left Gildra for good, crews said, to the joy of many.',
      'name: Harrow',
      'name: Gildra',
    ],
    // A figure for a figure, a date for an age: between the same words, whatever leads to them.
    ['The tug towed 40 grey barges.', 'The tug towed 70 grey barges.', 'number: 40', 'number: 70'],
    [
      'The tug of the port left in March for good with its crew and a cook.',
      'The tug of the port left at well over 40 for good with its crew and a cook.',
      'time: March',
      'number: 40',
    ],
  ])('“%s” “%s”: one changed', (from, to, gone, come) => {
    const [was, now] = [gone, come].map((fact) => fact.split(': ')[1]);
    const sort = gone.split(': ')[0]!;
    expect(united(from, to, [gone], [come])).toEqual([`${sort}-changed: ${was} → ${now}`]);
    // Of two reports of one event neither is a copy.
    expect(united(from, to, [gone], [come], false)).toHaveLength(2);
  });

  test('each is one with one alone', () => {
    const line = (one: string, other: string) =>
      `The tug of ${one} and the crew of ${other} saw the long pier at dawn.`;
    const [from, to] = [line('Harrow', 'Dorvane'), line('Gildra', 'Tolvik')];
    expect(united(from, to, ['name: Harrow', 'name: Dorvane'], ['name: Gildra', 'name: Tolvik'])).toEqual([
      'name-changed: Harrow → Gildra',
      'name-changed: Dorvane → Tolvik',
    ]);
    expect(united(from, to, ['name: Harrow', 'name: Dorvane'], ['name: Gildra'])).toHaveLength(2);
  });

  test('may have three words beside them that answer nothing, and no fourth', () => {
    const line = (time: string) =>
      `The tug of the port left ${time} for good with its crew, a cook, two clerks and a dog from the old mill by the lake.`;
    const of = (now: string) => united(line('in March'), line(now), ['time: March'], ['number: 40']).length;
    expect(['near 40', 'at well over 40', 'at an age over 40'].map(of)).toEqual([1, 1, 2]);
  });

  test('stay two where they stand elsewhere, or in sentences told anew', () => {
    expect(
      united(
        'The tug of Harrow left the old pier again.',
        'The tug left the old pier of Gildra again.',
        ['name: Harrow'],
        ['name: Gildra'],
      ),
    ).toHaveLength(2);
    expect(
      united(
        'The tug left late for Harrow with all its grey barges and a crew.',
        'A crew with barges went by tug to Gildra, as the clerks of the port had asked.',
        ['name: Harrow'],
        ['name: Gildra'],
      ),
    ).toHaveLength(2);
  });

  test('more than sixty of one text are a table, in which nothing is united', () => {
    const [from, to] = ['The tug left Harrow for good.', 'The tug left Gildra for good.'];
    const times = (count: number) => Array<string>(count).fill('name: Harrow');
    expect(united(from, to, times(60), ['name: Gildra'])).toHaveLength(60);
    expect(united(from, to, times(61), ['name: Gildra'])).toHaveLength(62);
    expect(united(from, to, ['name: Harrow'], Array<string>(61).fill('name: Gildra'))).toHaveLength(62);
  });
});

describe('a fact alone', () => {
  const base = 'The council of the old town closed the stone pier';

  test('was changed where a sentence has other words in its place, and nothing else is new', () => {
    expect(
      united(`${base} on Friday for good.`, `${base} without warning for good.`, ['time: Friday'], []),
    ).toEqual(['time-changed: Friday → without warning']);
    expect(
      united(`${base} without warning for good.`, `${base} on Friday for good.`, [], ['time: Friday']),
    ).toEqual(['time-changed: without warning → Friday']);
    // A figure is no such fact.
    expect(united(`${base} 40 times so far.`, `${base} many times so far.`, ['number: 40'], [])).toEqual([
      'number-dropped: 40 → ',
    ]);
  });

  test('is gone where nothing stands in its place, whatever the next sentence begins with', () => {
    const gone = ['time-dropped: Friday → '];
    expect(united(`${base} on Friday for good.`, `${base} for good.`, ['time: Friday'], [])).toEqual(gone);
    for (const next of ['', ' Divers searched the wreck for hours.'])
      expect(united(`${base} on Friday.`, `${base}.${next}`, ['time: Friday'], []), next).toEqual(gone);
    const come = ['time-added:  → Friday'];
    for (const next of ['', ' Divers searched the wreck for hours.'])
      expect(united(`${base}.${next}`, `${base} on Friday.`, [], ['time: Friday']), next).toEqual(come);
  });

  test('is gone where the other words answer its verb, or tell nothing', () => {
    const [said, other] = ['Clerks said on Friday that the', 'Clerks swore that the'];
    const rest = 'council of the old town closed the stone pier of the port for good after the long flood.';
    expect(united(`${said} ${rest}`, `${other} ${rest}`, ['time: Friday'], [])).toEqual([
      'time-dropped: Friday → ',
    ]);
    expect(united(`${base} on Friday for good.`, `${base} then for good.`, ['time: Friday'], [])).toEqual([
      'time-dropped: Friday → ',
    ]);
  });
});

describe('a name before a noun that stayed', () => {
  const of = (was: string, now: string, name: string) =>
    united(
      `She set ${was} on the long lake.`,
      `In the end she came and set ${now} on the lake.`,
      [`name: ${name}`],
      [],
    );

  test.each([
    ['an Olympic record', 'a world record', 'Olympic', 'Olympic record → world record'],
    ['an Olympic record', 'a new record', 'Olympic', 'Olympic record → new record'],
  ])('%s, %s', (was, now, name, wanted) => {
    expect(of(was, now, name)).toEqual([`name-changed: ${wanted}`]);
  });

  test('is gone where no other word stands there, or none that a noun has', () => {
    expect(of('an Olympic record', 'a record', 'Olympic')).toEqual(['name-dropped: Olympic → ']);
    expect(of('an Olympic record', 'just the record', 'Olympic')).toEqual(['name-dropped: Olympic → ']);
  });
});
