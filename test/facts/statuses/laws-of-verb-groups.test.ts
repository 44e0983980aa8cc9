import { describe, expect, test } from 'vitest';
import { extractStatuses } from '../../../src/facts/statuses/statuses.js';
import type { Status } from '../../../src/facts/statuses/status.js';
import { prepare } from '../../../src/text/prepare.js';
import { changesIn, inWords } from '../judges/changes-in.js';

/** Verbs by their forms: base, present, past, participle, -ing; and what they are done to. */
const verbs = [
  ['close', 'closes', 'closed', 'closed', 'closing', 'the pier'],
  ['raise', 'raises', 'raised', 'raised', 'raising', 'the fee'],
  ['sell', 'sells', 'sold', 'sold', 'selling', 'the mill'],
  ['build', 'builds', 'built', 'built', 'building', 'a dam'],
  ['take', 'takes', 'took', 'taken', 'taking', 'the town'],
] as const;
const subjects = ['The council', 'Mara Quill', 'The army'];

function statusOf(text: string, lemma: string): Status {
  const found = extractStatuses(prepare({ id: 'a', text, language: 'en' })).filter(
    (one) => one.lemma === lemma,
  );
  expect(found, `${lemma} in ${text}`).toHaveLength(1);
  return found[0]!;
}

type Form = 'base' | 'present' | 'past' | 'participle' | 'ing';
const columns: readonly Form[] = ['base', 'present', 'past', 'participle', 'ing'];

/** The verb groups of English, and what each says; V is the verb, with its form. */
const groups: readonly (readonly [group: string, expected: Partial<Status>])[] = [
  [
    'V:past',
    {
      time: 'happened',
      tense: 'past',
      isBare: true,
      isPerfect: false,
      isProgressive: false,
      isPassive: false,
    },
  ],
  ['V:present', { tense: 'present', isBare: true }],
  ['has V:participle', { time: 'happened', tense: 'present', isPerfect: true, isBare: false }],
  ['had V:participle', { time: 'happened', tense: 'past', isPerfect: true }],
  ['is V:ing', { time: 'ongoing', tense: 'present', isProgressive: true, isPassive: false }],
  ['was V:ing', { tense: 'past', isProgressive: true }],
  ['has been V:ing', { isPerfect: true, isProgressive: true }],
  ['will V:base', { time: 'future', tense: 'future', isProgressive: false, isConditional: false }],
  ['will be V:ing', { time: 'future', isProgressive: true }],
  ['will have V:participle', { time: 'future', isPerfect: true }],
  ['is going to V:base', { time: 'future' }],
  ['plans to V:base', { time: 'future' }],
  ['would V:base', { time: 'hypothetical', isConditional: true }],
  ['may V:base', { time: 'hypothetical', modality: 'possible' }],
  ['might have V:participle', { modality: 'possible', isPerfect: true }],
  ['could V:base', { modality: 'possible' }],
  ['must V:base', { modality: 'necessary' }],
  ['should V:base', { modality: 'necessary' }],
  ['did V:base', { time: 'happened', tense: 'past' }],
];
/** Adverbs that change nothing. */
const adverbs = ['', 'also ', 'quickly '];

function say(group: string, forms: (typeof verbs)[number], insert = ''): string {
  return group.replace(/V:(\w+)/, (_, form: Form) => insert + forms[columns.indexOf(form)]!);
}

describe('a verb group', () => {
  test.each(groups)('%s', (group, expected) => {
    for (const forms of verbs) {
      for (const subject of subjects) {
        for (const adverb of group.includes(' to ') ? [''] : adverbs) {
          const text = `${subject} ${say(group, forms, adverb)} ${forms[5]}.`;
          const status = statusOf(text, forms[0]);
          expect(status, text).toMatchObject({
            ...expected,
            polarity: 'positive',
            // “To close” hangs on the plan.
            ...(!group.startsWith('plans') && { isMain: true, isFinite: true }),
          });
          if (expected.modality === undefined) expect(status.modality, text).toBe('certain');
        }
      }
    }
  });

  test.each(groups.filter(([group]) => / /.test(group)))(
    '%s, with “not” behind its first word',
    (group, { time: _, modality, ...rest }) => {
      for (const forms of verbs) {
        const [first, ...others] = say(group, forms).split(' ');
        for (const word of ['not', 'never']) {
          const text = `The council ${[first, word, ...others].join(' ')} ${forms[5]}.`;
          const status = statusOf(text, forms[0]);
          expect(status.polarity, text).toBe('negative');
          if (!group.startsWith('plans')) expect(status, text).toMatchObject(rest);
          if (modality !== undefined && word === 'not')
            expect(['possible', 'necessary', 'certain']).toContain(status.modality);
        }
      }
    },
  );

  test.each([
    ['was V:participle', { time: 'happened', tense: 'past' }],
    ['has been V:participle', { time: 'happened', isPerfect: true }],
    ['will be V:participle', { time: 'future' }],
    ['is being V:participle', { time: 'ongoing', isProgressive: true }],
    ['may be V:participle', { time: 'hypothetical', modality: 'possible' }],
    ['must be V:participle', { modality: 'necessary' }],
  ] as const)('%s is passive', (group, expected) => {
    for (const forms of verbs) {
      const text = `${forms[5][0]!.toUpperCase()}${forms[5].slice(1)} ${say(group, forms)} in May.`;
      expect(statusOf(text, forms[0]), text).toMatchObject({
        ...expected,
        isPassive: true,
        polarity: 'positive',
      });
    }
  });
});

describe('what a copy makes of it', () => {
  const happened = ['V:past', 'has V:participle'];
  const others = ['will V:base', 'may V:base', 'did not V:base', 'has not V:participle', 'will not V:base'];

  test.each(happened.flatMap((from) => others.map((to) => [from, to] as const)))(
    '“%s” that became “%s” is told, and so it is the other way round',
    (from, to) => {
      for (const forms of verbs.slice(0, 4)) {
        const [was, now] = [from, to].map(
          (group) => `The council ${say(group, forms)} ${forms[5]} on the quay.`,
        ) as [string, string];
        const changes = changesIn(was, now).map(inWords);
        expect(changes, `${was} → ${now}`).toEqual([
          expect.stringMatching(/garbled status (?:status-changed|modality-changed|value-changed)$/),
        ]);
        const back = changesIn(now, was).map(inWords);
        expect(back.length, `${now} → ${was}`).toBe(1);
        expect(back[0]).toMatch(/garbled status /);
      }
    },
  );

  test('an adverb, “did” and the perfect change nothing', () => {
    for (const forms of verbs) {
      const of = (group: string) => `The council ${say(group, forms)} ${forms[5]} on the quay.`;
      for (const [from, to] of [
        ['V:past', 'did V:base'],
        ['V:past', 'has V:participle'],
        ['has V:participle', 'has already V:participle'],
        ['did not V:base', 'has not V:participle'],
      ] as const)
        expect(
          changesIn(of(from), of(to)).filter(({ severity }) => severity === 'major'),
          `${of(from)} → ${of(to)}`,
        ).toEqual([]);
    }
  });
});
