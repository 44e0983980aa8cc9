import { describe, expect, test } from 'vitest';
import { declaredEvidence, descentEvidenceOf, otherRelativesOf } from '../../src/cluster/descent-evidence.js';
import { explainDescent } from '../../src/cluster/explain-descent.js';
import type { Family, FamilyPair } from '../../src/cluster/family.js';
import type { MemberProvenance } from '../../src/cluster/member-provenance.js';
import { familyOf, memberOf, nothingShared, viewOf } from './fake-family.js';

const spelling = { shared: 'Makina', instead: 'Macina' };
const edge = (child: number, parent: number) => ({ child, parent, alsoFrom: [] });
const signsOf = (
  source: Partial<MemberProvenance>,
  copy: Partial<MemberProvenance>,
  more: Partial<Family> = {},
) => descentEvidenceOf(familyOf([memberOf('a', source), memberOf('b', copy)], more), edge(1, 0));
const says = (...args: Parameters<typeof signsOf>) => signsOf(...args).map((sign) => sign.says);

describe('what speaks for an edge', () => {
  test('a date before, told with both dates; not the same day nor a date that is missing', () => {
    const [early, late] = [{ publishedAt: '2026-03-01' }, { publishedAt: '2026-03-02' }];
    expect(signsOf(early, late)).toEqual([
      { says: 'was published after “a” (2026-03-02, against 2026-03-01)', sure: 0.5, isFirm: true },
    ]);
    for (const [source, copy] of [
      [late, early],
      [early, early],
      [early, {}],
      [{}, late],
    ] as const)
      expect(signsOf(source, copy)).toEqual([]);
  });

  test('that it has fewer figures and quotations: two, and surer from four on', () => {
    const lost = (figures: number, quotes = 1) => signsOf({ figures, quotes }, { figures: 3, quotes: 1 });
    expect(lost(4)).toEqual([]);
    expect(lost(5).map(({ sure }) => sure)).toEqual([0.35]);
    expect(lost(6).map(({ sure }) => sure)).toEqual([0.35]);
    expect(lost(7)).toEqual([
      { says: 'has fewer figures and quotations (3 and 1) than “a” (7 and 1)', sure: 0.5 },
    ]);
    // However many quotations it has more, they count as three.
    expect(lost(3, 9).map(({ sure }) => sure)).toEqual([0.35]);
    expect(lost(2, 9).map(({ sure }) => sure)).toEqual([0.35]);
    expect(lost(1, 9)).toEqual([]);
  });

  test('damage of which the source has two places less', () => {
    expect(says({ damage: 1 }, { damage: 3 })[0]).toMatch(/^has 3 damaged places.*against 1 in “a”$/);
    expect(says({ damage: 1 }, { damage: 2 })).toEqual([]);
    expect(says({ damage: 3 }, { damage: 0 })).toEqual([]);
  });

  test('that it is held whole and holds clearly less, or is word for word the same', () => {
    const held = (aligned: number, otherAligned: number) =>
      says({}, {}, { near: () => [viewOf(0, { aligned, otherAligned })] });
    expect(held(0.85, 0.75)[0]).toBe('has 85 % of its text from “a”, of which it lacks 25 %');
    expect(held(0.85, 0.8)).toEqual([]);
    expect(held(0.84, 0.5)).toEqual([]);
    const match = { ...viewOf(0).match, relation: 'identical' as const };
    expect(signsOf({}, {}, { near: () => [viewOf(0, { match, aligned: 1, otherAligned: 0.5 })] })).toEqual([
      { says: 'is word for word the text of “a”', sure: 0.2 },
    ]);
    expect(signsOf({ damage: 0, figures: 9 }, { damage: 9 }, { near: () => [] })).toEqual([]);
  });

  test('what it declares: the publisher that it names, the agency that it credits', () => {
    const [paper, wire] = [memberOf('a', { publisher: 'Tribune' }), memberOf('a', { agency: 'AFP' })];
    const credit = (role: string) =>
      memberOf('b', { credits: new Map([['AFP', { role, phrase: 'told AFP' } as never]]) });
    expect(declaredEvidence(memberOf('b', { takenFrom: ['Tribune'] }), paper)).toEqual([
      { says: 'gives Tribune, the publisher of “a”, as its source', sure: 0.9, isFirm: true },
    ]);
    expect(declaredEvidence(credit('receiver'), wire)).toEqual([
      { says: 'credits AFP (“told AFP”), which published “a”', sure: 0.85, isFirm: true },
    ]);
    expect(declaredEvidence(credit('byline'), wire)[0]!.says).toContain('credits AFP in a by-line');
    expect(declaredEvidence(memberOf('b', { takenFrom: ['Post'] }), paper)).toEqual([]);
    expect(declaredEvidence(credit('byline'), paper)).toEqual([]);
  });

  test('wording and spelling of the parent that the root has otherwise', () => {
    const shared = (pair: Partial<FamilyPair>) =>
      descentEvidenceOf(
        familyOf([memberOf('a'), memberOf('b'), memberOf('c')], {
          compare: () => ({ ...nothingShared, ...pair }),
        }),
        edge(2, 1),
      );
    expect(shared({ spellingsOfFirst: [spelling] })).toEqual([
      { says: 'repeats “Makina” from “b”, where “a” has “Macina”', sure: 0.7, isFirm: true },
    ]);
    expect(shared({ spellingsOfFirst: [spelling, spelling] })[0]!.sure).toBe(0.85);
    expect(shared({ forFirst: 6, forSecond: 1 })).toEqual([
      {
        says: 'repeats wording of “b” that “a” lacks (6 runs of three words, against 1 the other way)',
        sure: 0.6,
      },
    ]);
    expect(shared({ forFirst: 5 })).toEqual([]);
    expect(shared({ forFirst: 8, forSecond: 2 })).toEqual([]);
    expect(shared({})).toEqual([]);
  });

  test('to spell as the source itself does says nothing, as a text that stands in for it does', () => {
    const members = [memberOf('a'), memberOf('b'), memberOf('c', { shingles: Uint32Array.of(1) })];
    const compare = () => ({ ...nothingShared, spellingsOfFirst: [spelling] });
    expect(descentEvidenceOf(familyOf(members, { compare }), edge(1, 0))).toEqual([]);
    const choice = { kind: 'missing', base: 0, confidence: 0.8, reason: '' } as const;
    expect(descentEvidenceOf(familyOf(members, { compare, choice }), edge(1, 0))[0]!.says).toContain(
      'repeats “Makina” from “a”, where “c” has',
    );
  });

  test('the third text that tells most is named', () => {
    const members = ['a', 'b', 'c', 'd'].map((id) =>
      memberOf(id, { shingles: Uint32Array.of(id.charCodeAt(0)) }),
    );
    const compare = (_: number, __: number, third: number) => ({
      ...nothingShared,
      forFirst: third === 3 ? 20 : 10,
    });
    expect(descentEvidenceOf(familyOf(members, { compare }), edge(1, 0))[0]!.says).toContain(
      'that “d” lacks (20',
    );
  });

  test('a text put together names all that it is from, with their shares', () => {
    const family = familyOf([memberOf('a'), memberOf('b')]);
    const alsoFrom = [
      { id: 'x', share: 0.254 },
      { id: 'y', share: 0.1 },
    ];
    expect(descentEvidenceOf(family, { child: 1, parent: 0, alsoFrom })).toEqual([
      { says: 'is put together from “a” and “x” (25 %) and “y” (10 %)', sure: 0.6 },
    ]);
  });
});

describe('otherRelativesOf', () => {
  test('those of which a fifth of the runs is not the parent’s', () => {
    const runs = (...list: number[]) => Uint32Array.from(list);
    const family = familyOf([
      memberOf('a', { shingles: runs(1, 2, 3, 4) }),
      memberOf('b'),
      memberOf('c', { shingles: runs(1, 2, 3, 4, 9) }),
      memberOf('d', { shingles: runs(1, 2, 3, 4) }),
      memberOf('e', { shingles: runs(1, 2, 3, 4, 5, 6) }),
    ]);
    expect(otherRelativesOf(family, 1, 0)).toEqual([2, 4]);
  });
});

describe('explainDescent', () => {
  const missing = { kind: 'missing', base: 0, confidence: 0.8, publisher: 'AFP', reason: '' } as const;

  test('no sign: as sure as the source, and a plain sentence', () => {
    const explain = (confidence: number, members = 2) =>
      explainDescent(
        familyOf(
          ['a', 'b', 'c'].slice(0, members).map((id) => memberOf(id)),
          { choice: { kind: 'source', member: 0, confidence, reason: '' } },
        ),
        edge(1, 0),
      );
    expect(explain(0.6)).toEqual({
      ...{ isOfMissing: false, confidence: 0.6 },
      reason: '“b” has the text of “a”, which is taken for the source.',
    });
    expect(explain(0.5).reason).toBe('Nothing tells which of the two is older; “a” is taken for the source.');
    expect(explain(0.5, 3).reason).toMatch(/^“a” is the closest text that may be older/);
    expect(explain(1).confidence).toBe(0.97);
  });

  test('a firm sign is believed where the source is not, and two signs are named, the surest first', () => {
    const explain = (source: Partial<MemberProvenance>, copy: Partial<MemberProvenance>) =>
      explainDescent(
        familyOf([memberOf('a', source), memberOf('b', copy)], {
          choice: { kind: 'source', member: 0, confidence: 0.3, reason: '' },
        }),
        edge(1, 0),
      );
    const dates = [{ publishedAt: '2026-03-01' }, { publishedAt: '2026-03-02' }] as const;
    expect(explain(...dates).confidence).toBe(0.5);
    expect(explain({ figures: 9 }, {}).confidence).toBe(0.3);
    expect(
      explain(
        { ...dates[0], publisher: 'Tribune', damage: 0 },
        { ...dates[1], takenFrom: ['Tribune'], damage: 4 },
      ),
    ).toMatchObject({
      confidence: 0.9,
      reason:
        '“b” gives Tribune, the publisher of “a”, as its source, and was published after “a” (2026-03-02, against 2026-03-01).',
    });
  });

  test('from another than the source: what all signs leave in doubt, times the trust in the tree', () => {
    const explain = (confidence: number, view = viewOf(1)) =>
      explainDescent(
        familyOf([memberOf('a'), memberOf('b', { figures: 9 }), memberOf('c')], {
          choice: { kind: 'source', member: 0, confidence, reason: '' },
          near: () => [viewOf(0), view],
        }),
        edge(2, 1),
      ).confidence;
    // A guess of .2 and a sign of .5 leave .4 in doubt.
    expect(explain(0.9)).toBe(0.54);
    expect(explain(0.1)).toBe(0.24);
    expect(explain(0.9, viewOf(1, {}, 0.5))).toBe(0.27);
    expect(
      explainDescent(familyOf([memberOf('a'), memberOf('b')], { near: () => [] }), edge(1, 0)).confidence,
    ).toBe(0.3);
  });

  test('of a missing source: the credit, what is its own, or that nothing tells', () => {
    const explain = (copy: Partial<MemberProvenance>, aligned: number, more: Partial<Family> = {}) =>
      explainDescent(
        familyOf([memberOf('a'), memberOf('b', copy)], {
          choice: missing,
          near: () => [viewOf(0, { aligned })],
          ...more,
        }),
        edge(1, 0),
      );
    const credits = new Map([['AFP', { role: 'byline', phrase: 'AFP' } as never]]);
    expect(explain({ credits }, 0.9)).toEqual({
      ...{ isOfMissing: true, confidence: 0.8 },
      reason: '“b” credits AFP in a by-line, whose text is not in the set, and has 10 % that “a” lacks.',
    });
    expect(explain({}, 0.95).reason).toBe('“b” has 5 % that “a” lacks.');
    expect(explain({}, 0.96).reason).toMatch(/^Nothing shows that “b” was made from “a” itself/);
  });

  test('though the source is missing, one that repeats the other’s own wording was made from it', () => {
    const members = [
      memberOf('a', { shingles: Uint32Array.of(1) }),
      memberOf('b', { shingles: new Uint32Array(400) }),
      memberOf('c', { shingles: Uint32Array.of(2) }),
    ];
    const isOfMissing = (pair: Partial<FamilyPair>) =>
      explainDescent(
        familyOf(members, { choice: missing, compare: () => ({ ...nothingShared, ...pair }) }),
        edge(1, 0),
      ).isOfMissing;
    expect(isOfMissing({ forFirst: 20 })).toBe(false);
    expect(isOfMissing({ forFirst: 19 })).toBe(true);
    expect(isOfMissing({ spellingsOfFirst: [spelling] })).toBe(false);
    // Two of its 400 runs may be another's, three not.
    expect(isOfMissing({ forFirst: 20, forSecond: 2 })).toBe(false);
    expect(isOfMissing({ forFirst: 20, forSecond: 3 })).toBe(true);
  });
});
