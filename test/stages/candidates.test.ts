import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { bandKeys } from '../../src/candidates/band-keys.js';
import { findCommonPhrases } from '../../src/candidates/frame-pairs.js';
import { hashId } from '../../src/candidates/hash-order.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import {
  checkOrder,
  makeRunPlan,
  readRunPlan,
  stages,
  toPlace,
  type Fields,
} from '../../src/stages/index.js';
import { positionOf } from '../../src/stages/place.js';
import { toHex, writeSketch } from '../../src/stages/sketch-record.js';
import type { SavedPlan, Sketch } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';

fc.configureGlobal({ seed: 31 });

/** Stories in copies, by templates, and alone, as sets of phrases. */
function batchOf(count: number, seed: number): Sketch[] {
  const stock = randomIntegers(600, 5);
  const frame = randomIntegers(30, 6);
  return Array.from({ length: count }, (_, i): Sketch => {
    const story = i % 5 === 0 ? i : Math.floor(i / 7);
    const own = randomIntegers(60, seed + story).slice(0, 60 - (i % 4) * 6);
    const common = randomIntegers(12, seed * 31 + i).map(
      (value) => stock[Math.floor((value / 2 ** 32) * 600)]!,
    );
    const isFramed = i % 3 === 0;
    const phrases = Uint32Array.from(new Set([...own, ...common, ...(isFramed ? frame : [])])).sort();
    const id = `a${String((i * 7919) % count).padStart(5, '0')}`;
    return { id, phrases, signature: { id, version: '', slots: signShingles(phrases, 128, 1) } };
  }).sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** What an engine does between the stages, on lists. */
function candidatesOfStages(batch: readonly Sketch[], plan: SavedPlan): string[] {
  const store = createSketchStore(batch.length);
  for (const sketch of batch) store.add(sketch);
  const common = plan.frames ? findCommonPhrases(store, plan.frames.maxHolders) : new Set<number>();
  const context = readRunPlan(
    { ...makeRunPlan(batch.length, { plan }), plan },
    { stems: new Map<never, never>(), common },
  );
  const run = (name: string, rows: readonly Fields[]) => {
    const stage = stages.find((one) => one.name === name)!;
    const byFields = (x: Fields, y: Fields) => {
      const at = x.findIndex((field, i) => field !== y[i]);
      return at === -1 ? 0 : x[at]! < y[at]! ? -1 : 1;
    };
    const sorted = stage.sortedBy === 0 ? rows : [...rows].sort(byFields);
    return [...stage.run(checkOrder(sorted, stage), context)].map((record) => record.map(String));
  };
  const sketchAt = new Map(batch.map((sketch, p) => [toPlace(hashId(sketch.id), p), sketch]));
  const places = [...sketchAt.keys()];
  const keys = new Uint32Array(plan.bands.bands);
  const bands = places.flatMap((place) =>
    toHex(bandKeys(sketchAt.get(place)!.signature.slots, plan.bands, keys))
      .split(' ')
      .map((hash, band): Fields => [`${band}:${hash}`, place]),
  );
  const beside = (pairs: readonly Fields[]) =>
    pairs.map(([x, y]): Fields => [x!, y!, writeSketch(sketchAt.get(x!)!), writeSketch(sketchAt.get(y!)!)]);
  const distinct = (pairs: readonly Fields[]) =>
    [...new Set(pairs.map((pair) => pair.join()))].map((pair) => pair.split(','));
  const met = distinct(run('meet', bands).map(([, x, y]) => [x!, y!]));
  const led = run(
    'lead',
    run('resemble', beside(met)).map((record) => record.slice(1)),
  );
  const fold = led.filter(([kind]) => kind === 'fold').map(([, leader, later]) => [leader!, later!] as const);
  const pairs = led.filter(([kind]) => kind === 'near').map(([, x, y]) => [x!, y!]);
  const groups = new Map<string, string[]>();
  for (const [leader, later] of fold) groups.set(leader, [...(groups.get(leader) ?? []), later]);
  const membersOf = new Map<string, string[]>();
  const absent = new Set<string>();
  for (const [leader, members] of groups) {
    const isSmall = members.length + 1 <= plan.maxReprints;
    if (plan.method === 'index' || !isSmall) {
      for (const later of members) {
        pairs.push([leader, later]);
        absent.add(later);
      }
    }
    if (plan.method === 'exact' || !isSmall) continue;
    membersOf.set(leader, [leader, ...members]);
    for (const x of members) for (const y of members) if (x < y) pairs.push([x, y]);
  }
  const joining = places.filter((place) => !absent.has(place));
  const postings = joining.flatMap((place) =>
    Array.from(sketchAt.get(place)!.phrases, (phrase): Fields => [phrase.toString(16), place]),
  );
  const sums = new Map<string, [number, number]>();
  for (const [, later, earlier, weight] of run('name', postings)) {
    const [shared, rarity] = sums.get(`${later},${earlier}`) ?? [0, 0];
    sums.set(`${later},${earlier}`, [shared + 1, rarity + Number(weight)]);
  }
  const size = (place: string) => String(sketchAt.get(place)!.phrases.length);
  const weighed = run(
    'weigh',
    [...sums].map(([pair, [shared, weight]]): Fields => {
      const [later, earlier] = pair.split(',') as [string, string];
      return [later, earlier, String(shared), String(weight), size(later), '1', size(earlier), '1'];
    }),
  ).map(([, x, y]): Fields => [x!, y!]);
  const framed = run('frame', beside(weighed)).map((record) => record.slice(1));
  for (const [, x, y] of run('cap', framed))
    for (const one of membersOf.get(x!) ?? [x!])
      for (const other of membersOf.get(y!) ?? [y!]) pairs.push([one, other]);
  const named = pairs.map(([x, y]) =>
    [positionOf(x!), positionOf(y!)].sort((one, other) => one - other).join(' '),
  );
  return [...new Set(named)].sort();
}

describe('the stages of candidates', () => {
  const plans: [name: string, plan: Partial<SavedPlan> & { articles: number }][] = [
    ['of a small batch', { articles: 100 }],
    ['of some hundred', { articles: 700 }],
    ['by bands and rare phrases', { articles: 4000 }],
    ['with few holders and few partners', { articles: 4000, frames: { maxHolders: 12 } }],
  ];

  test.each(plans)('give the candidates of the batch, to the pair, %s', (_, { articles, frames }) => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: articles > 2000 ? 160 : 60 }), fc.nat(1000), (count, seed) => {
        const batch = batchOf(count, seed);
        const made = makeRunPlan(articles, {}).plan;
        const join = frames ? { ...made.join, maxHolders: 9, maxPartners: 5, rareHolders: 20 } : made.join;
        const plan: SavedPlan = { ...made, join, ...(frames && { frames, maxReprints: 3 }) };
        const wanted = createCandidateStage({ plan })(batch).map(({ a, b }) => `${a} ${b}`);
        expect(wanted.length).toBeGreaterThan(5);
        expect(candidatesOfStages(batch, plan)).toEqual(wanted.sort());
      }),
      { numRuns: articles > 2000 ? 12 : 5 },
    );
  });
});
