import { describe, expect, test } from 'vitest';
import { chooseSource } from '../../src/cluster/choose-source.js';
import type { MemberProvenance } from '../../src/cluster/member-provenance.js';
import { memberOf as member } from './fake-family.js';

const credit = (agency: string): ReadonlyMap<string, never> => new Map([[agency, {} as never]]);
const chosen = (...members: MemberProvenance[]) => {
  const choice = chooseSource(members);
  return choice.kind === 'source' ? { source: choice.member, confidence: choice.confidence } : choice;
};

describe('chooseSource, rule by rule', () => {
  test('an agency is the source, unless another was out before it or two agencies claim it', () => {
    const wire = member('b', { agency: 'Reuters', publisher: 'Reuters', publishedAt: '2024-05-02T10:00Z' });
    expect(chosen(member('a'), wire)).toEqual({ source: 1, confidence: 0.9 });
    const early = member('a', { publishedAt: '2024-05-01T10:00Z' });
    expect(chosen(early, wire)).toMatchObject({ source: 0 });
    expect(chosen(member('a', { agency: 'AFP', publisher: 'AFP' }), wire)).toEqual({
      source: 0,
      confidence: 0.33,
    });
  });

  test('the publisher that most others name as their source', () => {
    const tribune = member('a', { publisher: 'Tribune' });
    const courier = member('b', { publisher: 'Courier', takenFrom: ['Tribune'] });
    const herald = member('c', { publisher: 'Herald', takenFrom: ['Tribune', 'Courier'] });
    expect(chosen(tribune, courier, herald)).toEqual({ source: 0, confidence: 0.9 });
    expect(chooseSource([tribune, courier, herald]).reason).toContain('“b” and 1 more gives Tribune');
    expect(chooseSource([tribune, courier]).reason).toMatch(/^“b” gives Tribune/);
  });

  test('two that credit an agency which published neither: the source is missing', () => {
    const [a, b] = [member('a', { credits: credit('AFP') }), member('b', { credits: credit('AFP') })];
    expect(chooseSource([a, b])).toMatchObject({ kind: 'missing', publisher: 'AFP', confidence: 0.8 });
    const whole = { credits: credit('AFP'), held: 0.97, holds: 0.97 };
    expect(chooseSource([member('a', whole), member('b', whole)])).toMatchObject({
      kind: 'missing',
      confidence: 0.7,
    });
    // One of three is a chance mention.
    expect(chooseSource([a, member('b'), member('c')]).kind).toBe('source');
  });

  test('the soundest and fullest member stands in for a missing source', () => {
    const broken = member('a', { credits: credit('AFP'), holds: 0.82, damage: 3 });
    const sound = member('b', { credits: credit('AFP'), holds: 0.78 });
    expect(chooseSource([broken, sound])).toMatchObject({ kind: 'missing', base: 1 });
  });

  test('the date tells, less surely where not all have one or the first is a short take', () => {
    const first = member('a', { publishedAt: '2024-05-01T08:00Z' });
    const later = member('b', { publishedAt: '2024-05-01T09:00Z' });
    expect(chosen(first, later)).toEqual({ source: 0, confidence: 0.85 });
    expect(chosen(first, later, member('c'))).toEqual({ source: 0, confidence: 0.6 });
    const poor = member('a', { publishedAt: '2024-05-01T08:00Z', minHolds: 0.3 });
    expect(chosen(poor, later)).toEqual({ source: 0, confidence: 0.65 });
    // A day is no time before an hour of it.
    const day = member('a', { publishedAt: '2024-05-01' });
    expect(chosen(day, later)).toEqual({ source: 0, confidence: 0.33 });
  });

  test.each([
    [1, 0.33],
    [2, 0.8],
    [3, 0.8],
    [4, 0.9],
  ])('%d figures more than any other: confidence %d', (more, confidence) => {
    expect(chosen(member('a', { figures: 3 + more }), member('b'))).toEqual({ source: 0, confidence });
    expect(chosen(member('a'), member('b', { figures: 3 + more }))).toMatchObject({
      source: confidence > 0.5 ? 1 : 0,
    });
  });

  test('the one that holds the others, by clearly more than they hold of it', () => {
    const holder = (holds: number, held: number, damage = 0) =>
      chosen(member('a'), member('b', { holds, held, minHolds: holds, damage }));
    expect(holder(0.96, 0.7)).toEqual({ source: 1, confidence: 0.58 });
    expect(holder(0.95, 0.3)).toEqual({ source: 1, confidence: 0.7 });
    expect(holder(0.9, 0.87)).toMatchObject({ confidence: 0.33 });
    expect(holder(0.84, 0.5)).toMatchObject({ confidence: 0.33 });
    expect(holder(0.96, 0.7, 1)).toEqual({ source: 1, confidence: 0.58 });
    expect(holder(0.95, 0.7, 3)).toEqual({ source: 0, confidence: 0.5 });
  });

  test('the one that is sound where all others are damaged', () => {
    expect(chosen(member('a', { damage: 2 }), member('b'))).toEqual({ source: 1, confidence: 0.5 });
    expect(chosen(member('a', { damage: 1 }), member('b'))).toMatchObject({ confidence: 0.33 });
    expect(chosen(member('a', { damage: 5 }), member('b', { damage: 1 }), member('c'))).toMatchObject({
      confidence: 0.25,
    });
  });

  test('one that is late is not taken for the source on its figures', () => {
    const early = member('a', { publishedAt: '2024-05-01T08:00Z' });
    const late = member('b', { publishedAt: '2024-05-01T09:00Z', figures: 9 });
    expect(chosen(early, late, member('c'))).toMatchObject({ source: 0 });
  });

  test('where both credit an agency, one that holds the other is the source for all that', () => {
    const credited = { credits: credit('AFP') };
    const holder = member('b', { ...credited, holds: 0.95, held: 0.7, minHolds: 0.95 });
    expect(chosen(member('a', credited), holder)).toEqual({ source: 1, confidence: 0.5 });
    expect(chooseSource([member('a', credited), holder]).reason).toMatch(
      /^Both credit AFP; “b” has nearly all/,
    );
  });

  test('a missing source is surer where each lacks a twentieth of what the others have', () => {
    const both = (held: number) => {
      const one = { credits: credit('AFP'), held, holds: held };
      return chooseSource([member('a', one), member('b', one)]).confidence;
    };
    expect(both(0.95)).toBe(0.8);
    expect(both(0.951)).toBe(0.7);
  });

  test('the agency that most credit is named, of two alike the first by name, and how many they are', () => {
    const crediting = (id: string, ...agencies: string[]) =>
      member(id, { credits: new Map(agencies.map((agency) => [agency, {} as never])) });
    expect(chooseSource([crediting('a', 'DPA', 'AFP'), crediting('b', 'DPA', 'AFP')])).toMatchObject({
      publisher: 'AFP',
    });
    expect(chooseSource([crediting('a', 'AFP', 'DPA'), crediting('b', 'DPA'), member('c')]).reason).toMatch(
      /^2 of 3 credit DPA/,
    );
    expect(chooseSource(['a', 'b', 'c'].map((id) => crediting(id, 'AFP'))).reason).toMatch(
      /^All 3 credit AFP/,
    );
    const own = member('a', { agency: 'AFP', publisher: 'AFP', publishedAt: '2024-05-02' });
    expect(chooseSource([own, crediting('b', 'AFP'), crediting('c', 'AFP')])).toMatchObject({
      kind: 'source',
      member: 0,
    });
  });

  test('of publishers named alike often the first by name, and of its texts the earliest', () => {
    const naming = (id: string, ...takenFrom: string[]) => member(id, { takenFrom });
    const tribune = member('b', { publisher: 'Tribune', publishedAt: '2024-05-02' });
    const again = member('c', { publisher: 'Tribune', publishedAt: '2024-05-01' });
    const post = member('d', { publisher: 'Post' });
    expect(chosen(naming('a', 'Tribune', 'Post'), tribune, again, post)).toMatchObject({ source: 3 });
    expect(chosen(naming('a', 'Tribune'), tribune, again, post)).toMatchObject({ source: 2 });
    expect(chosen(naming('a', 'Gazette'), tribune, post)).not.toMatchObject({ confidence: 0.9 });
  });

  test('the only one that may be the source is', () => {
    expect(chosen(member('a'))).toEqual({ source: 0, confidence: 0.7 });
  });

  test('a half of what another holds is enough for a first take not to be poor', () => {
    const first = (minHolds: number) =>
      chosen(
        member('a', { publishedAt: '2024-05-01', minHolds }),
        member('b', { publishedAt: '2024-05-03' }),
      );
    expect(first(0.5)).toMatchObject({ confidence: 0.85 });
    expect(first(0.49)).toMatchObject({ confidence: 0.65 });
  });
});
