import { describe, expect, test } from 'vitest';
import {
  changeInWords,
  count,
  evidenceInWords,
  list,
  probabilityInFigures,
  probabilityInWords,
} from '../../src/report/in-words.js';
import { groupFindings } from '../../src/report/group-findings.js';
import { headlineOf } from '../../src/report/headline.js';
import { noteInWords } from '../../src/report/note-in-words.js';
import { isSourceGuess, findingsOf } from '../../src/report/story-findings.js';
import {
  advisory,
  countsInWords,
  dateInWords,
  severityWord,
  spanInWords,
} from '../../src/report/page/words.js';
import { COMPARISON } from './sample.js';
import { copyOf, factOf, storyOf, told } from './facts-of.js';

const hair = 1e-9;

describe('probabilities', () => {
  test('each word holds from its own least on, and the next word just below', () => {
    const ladder = [
      [0.98, 'almost certainly'],
      [0.9, 'very probably'],
      [0.7, 'probably'],
      [0.5, 'more likely than not'],
      [0.3, 'perhaps'],
      [0.1, 'probably not'],
      [0.02, 'very probably not'],
      [0, 'almost certainly not'],
    ] as const;
    ladder.forEach(([least, word], i) => {
      expect(probabilityInWords(least)).toBe(word);
      if (least > 0) expect(probabilityInWords(least - hair)).toBe(ladder[i + 1]![1]);
    });
  });

  test('no figure claims more certainty than there is', () => {
    expect([1, 0.991, 0.99, 0.5, 0.01, 0.009, 0].map(probabilityInFigures)).toEqual([
      '1.00',
      '>0.99',
      '0.99',
      '0.50',
      '0.01',
      '<0.01',
      '0.00',
    ]);
  });
});

describe('evidenceInWords', () => {
  const says = (fields: object) => evidenceInWords({ ...COMPARISON.evidence, ...fields }, 'wire', 'post');

  test('each share has its word from its least on', () => {
    const ladder = [
      [0.995, 'all'],
      [0.9, 'nearly all'],
      [0.6, 'most'],
      [0.4, 'about half'],
      [0.15, 'some'],
      [0.01 + hair, 'few'],
    ] as const;
    ladder.forEach(([least, word], i) => {
      const below = ladder[i + 1]?.[1] ?? 'none';
      expect(says({ copyAligned: least })).toMatch(new RegExp(`^${word} of what post says answers wire`));
      expect(says({ copyAligned: least - 2 * hair })).toMatch(new RegExp(`^${below} of`));
      expect(says({ sourceAligned: least })).toContain(`and ${word} the other way`);
      expect(says({ resemblance: least })).toContain(`and ${word} of the runs of words`);
    });
  });

  test('the order is told where anything is aligned at all', () => {
    expect(says({ order: 0.95 })).toContain(', in the same order;');
    expect(says({ order: 0.95 - hair })).toContain(', mostly in the same order;');
    expect(says({ order: 0.75 })).toContain(', mostly in the same order;');
    expect(says({ order: 0.75 - hair })).toContain(', in another order;');
    expect(says({ copyAligned: 0.01 })).not.toContain('order');
    expect(says({ copyAligned: 0.011 })).toContain('order');
  });
});

describe('changes and counts', () => {
  test.each([
    [{}, 'number: other value'],
    [{ garble: 'precision-gained' }, 'number: hedge lost'],
    [{ garble: 'precision-gained', kind: 'time' }, 'time: more exact'],
    [{ garble: 'precision-lost' }, 'number: less exact'],
    [{ garble: 'quote-altered', kind: 'quote' }, 'quote altered'],
    [{ garble: 'attribution-lost', kind: 'attribution' }, 'attribution lost'],
    [{ garble: 'status-changed', kind: 'event' }, 'statement: status changed'],
    [{ garble: 'corrupted', kind: 'text' }, 'wording: damaged'],
    [{ change: 'dropped', garble: undefined, kind: 'event' }, 'statement dropped'],
    [{ change: 'added', garble: undefined, kind: 'person' }, 'person added'],
  ])('%j is told as “%s”', (fields, words) => {
    expect(changeInWords(factOf(fields))).toBe(words);
  });

  test('one has no plural, and the last of a list has an “and”', () => {
    expect([0, 1, 2].map((n) => count(n, 'text'))).toEqual(['0 texts', '1 text', '2 texts']);
    expect(count(1, 'story', 'stories')).toBe('1 story');
    expect(count(2, 'story', 'stories')).toBe('2 stories');
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  test.each([
    [{ major: 1, minor: 1, none: 1 }, '1 correction, 1 refile, 1 note'],
    [{ major: 2, minor: 2, none: 2 }, '2 corrections, 2 refiles, 2 notes'],
    [{ major: 0, minor: 3, none: 0 }, '3 refiles'],
    [{ major: 0, minor: 0, none: 0 }, 'nothing to correct'],
  ])('%j is told as “%s”', (counts, words) => expect(countsInWords(counts)).toBe(words));
});

describe('what is said of a story', () => {
  test('a source under one half is a guess, also one that is missing; of no source nothing is guessed', () => {
    const { source: _, ...missing } = storyOf('wire', [copyOf('post', 'wire')]);
    expect(isSourceGuess(storyOf('wire', [], 0.5))).toBe(false);
    expect(isSourceGuess(storyOf('wire', [], 0.499))).toBe(true);
    expect(isSourceGuess({ ...missing, missingSource: { confidence: 0.5, reason: '' } })).toBe(false);
    expect(isSourceGuess({ ...missing, missingSource: { confidence: 0.499, reason: '' } })).toBe(true);
    expect(isSourceGuess(missing)).toBe(false);
  });

  test('what a guess makes of a difference is told apart from what is known', () => {
    const [known, guess] = [0.9, 0.3].map((sure) =>
      storyOf('wire', [copyOf('post', 'wire', [factOf()])], sure),
    );
    expect(findingsOf([known!])).toBe('1 CORRECTION');
    expect(findingsOf([guess!, known!])).toBe('1 CORRECTION, 1 CONFLICT');
    expect(findingsOf([])).toBe('');
  });

  test.each([
    [{ title: 'Storm', text: 'Rain fell.' }, 'Storm'],
    [{ title: '', text: 'Rain fell.' }, ''],
    [{ text: '* * *\n[ad_1]\n 7 \n  Rain fell.\nSnow.' }, 'Rain fell.'],
    [{ text: 'x\nab' }, 'ab'],
    [{ text: `${'-\n'.repeat(1001)}Rain fell.` }, undefined],
  ])('the headline of %j is %j', (article, wanted) =>
    expect(headlineOf({ id: 'a', ...article })).toBe(wanted),
  );
});

describe('notes', () => {
  const note = 'Other figure: “14 men” became “41 men”.';

  test('a tail that says again the words of both sides is left out, and only then', () => {
    expect(noteInWords(factOf({ note }))).toBe('Other figure.');
    expect(noteInWords(factOf({ note, copy: told('42 men') }))).toBe(note);
    expect(noteInWords(factOf({ note, source: told('15 men') }))).toBe(note);
    expect(noteInWords(factOf({ note, copy: undefined }))).toBe(note);
    expect(noteInWords(factOf({ note, source: undefined }))).toBe(note);
    expect(noteInWords(factOf({ note, change: 'kept', severity: 'none' }))).toBe(note);
    for (const whole of ['14 men became 41 men.', '14 men became 41 men', '“14 men” became “41 men”'])
      expect(noteInWords(factOf({ note: whole }))).toBe(whole);
    expect(noteInWords(factOf({ note, source: told('“14 men”,'), copy: told('(41 men).') }))).toBe(
      'Other figure.',
    );
  });

  test('three of one sort are told as one, two are not, and others keep their places', () => {
    const sort = (n: number) => factOf({ note: `“${n}” stands alone.` });
    const other = factOf({ severity: 'minor' });
    const sizes = (facts: Parameters<typeof groupFindings>[0]) =>
      groupFindings(facts).map((group) => group.length);
    expect(sizes([sort(1), other, sort(2)])).toEqual([1, 1, 1]);
    expect(sizes([sort(1), other, sort(2), sort(3)])).toEqual([3, 1]);
    expect(sizes([other, sort(1), sort(2), sort(3), sort(4)])).toEqual([1, 4]);
  });
});

describe('the words of the page', () => {
  const text = (name: string) => ({ id: name, name, headline: name });
  const copy = (relation: string) =>
    ({ text: text('Post'), parent: text('Wire'), comparison: { ...COMPARISON, relation } }) as never;

  test('only copies have something to correct', () => {
    expect(severityWord('major', copy('rewrite'))).toBe('CORRECTION');
    expect(severityWord('major', copy('same-event'))).toBe('CONFLICT');
  });

  test('an advisory says who, what, before and after', () => {
    expect(advisory(copy('rewrite'), factOf())).toBe(
      'CORRECTION: Post (after Wire): number: other value: was “14 men”, now “41 men”. Other.',
    );
    expect(
      advisory(copy('rewrite'), factOf({ change: 'added', garble: undefined, source: undefined })),
    ).toContain('number added: has “41 men”. Other.');
    expect(
      advisory(copy('rewrite'), factOf({ change: 'dropped', garble: undefined, copy: undefined })),
    ).toContain('number dropped: was “14 men”. Other.');
  });

  test('a date has its time where it was given, and what is no date stands as it is', () => {
    expect(dateInWords('2026-11-20')).toBe('2026-11-20');
    expect(dateInWords('2026-11-20T10:30+02:00')).toBe('2026-11-20 08:30 UTC');
    expect(dateInWords('last week')).toBe('last week');
  });

  test('a span goes from the first to the last, whatever their order', () => {
    const at = (...dates: readonly (string | undefined)[]) =>
      spanInWords(
        dates.map((publishedAt) => ({ ...text('a'), ...(publishedAt !== undefined && { publishedAt }) })),
      );
    expect(at('2026-11-22', '2026-11-20', undefined, '2026-11-21')).toBe('2026-11-20 to 2026-11-22');
    expect(at('2026-11-20', '2026-11-20')).toBe('2026-11-20');
    expect(at(undefined)).toBe('');
  });
});
