import { maxBandMembers } from '../candidates/band-groups.js';
import { reprintLevel } from '../candidates/candidate-settings.js';
import { chooseLeader, compareSketches, type Alike } from '../candidates/fold-reprints.js';
import { createFrameTest, maxFramed } from '../candidates/frame-pairs.js';
import { phraseFrequencies } from '../candidates/phrase-frequencies.js';
import { choosePartners, rareWeights, sharesEnough } from '../candidates/phrase-join.js';
import { namedHolders } from '../candidates/shared-holders.js';
import { positionOf, readNumber, type Place } from './place.js';
import { readSketch, storeOfTwo } from './sketch-record.js';
import { groupsOf, type Fields, type Stage } from './stage.js';

/** Articles that agree in a band. */
export const meetStage: Stage = {
  name: 'meet',
  version: 1,
  description: 'pairs each article of a band group with the first of the group before it',
  input: ['key', 'place'],
  sortedBy: 2,
  output: { pair: ['earlier', 'later'] },
  *run(records) {
    let key: string | undefined;
    let first: Place[] = [];
    for (const [band, place] of records) {
      if (band !== key) first = [];
      key = band;
      for (const earlier of first) yield ['pair', earlier, place!];
      if (first.length < maxBandMembers) first.push(place!);
    }
  },
};

/** Pairs with both sketches to those that are alike. */
export const resembleStage: Stage = {
  name: 'resemble',
  version: 1,
  description: 'compares the sketches of articles that met, and of pairs that may share but a frame',
  input: ['earlier', 'later', 'earlierSketch', 'laterSketch'],
  sortedBy: 1,
  output: { alike: ['later', 'earlier', 'isReprint', 'isFramed'] },
  *run(records, { learned }) {
    for (const { earlier, later, store, isFrameOnly } of sideBySide(records, learned.common)) {
      const seen = compareSketches(store, 0, 1, reprintLevel, isFrameOnly);
      if (seen) yield ['alike', later, earlier, seen.isReprint ? 1 : 0, seen.isFramed ? 1 : 0];
    }
  },
};

/** Which articles lead, in the order of places: the one stage that must see all, in one bit an article. */
export const leadStage: Stage = {
  name: 'lead',
  version: 1,
  description: 'folds each article into the first leader it is a reprint of; takes all records in one run',
  input: ['later', 'earlier', 'isReprint', 'isFramed'],
  sortedBy: 2,
  output: { near: ['earlier', 'later'], fold: ['leader', 'later'] },
  *run(records, { articles }) {
    const isFolded = new Uint8Array(Math.ceil(articles / 8));
    for (const group of groupsOf(records)) {
      const later = group[0]![0]!;
      const leaders = group
        .map(([, earlier, isReprint, isFramed]): Alike & { place: Place } => ({
          place: earlier!,
          isReprint: isReprint === '1',
          isFramed: isFramed === '1',
        }))
        .filter(({ place }) => !hasBit(isFolded, positionOf(place)));
      const { kept, leader } = chooseLeader(leaders);
      for (const { place } of kept) yield ['near', place, later];
      if (!leader) continue;
      setBit(isFolded, positionOf(later));
      yield ['fold', leader.place, later];
    }
  },
};

function hasBit(bits: Uint8Array, place: number): boolean {
  return (bits[place >>> 3]! & (1 << (place & 7))) !== 0;
}

function setBit(bits: Uint8Array, place: number): void {
  bits[place >>> 3]! |= 1 << (place & 7);
}

/** The holders of each phrase name those before them; the engine then sums by pair. */
export const nameStage: Stage = {
  name: 'name',
  version: 1,
  description: 'names to each holder of a phrase the holders before it, or of too many the first',
  input: ['phrase', 'place'],
  sortedBy: 2,
  output: { named: ['later', 'earlier', 'weight'] },
  *run(records, { plan }) {
    const { join } = plan;
    const weights = rareWeights(join.rareHolders);
    const frequencyOf = phraseFrequencies(plan);
    for (const { held, holders, phrase } of heldPhrases(
      records,
      Math.max(join.maxHolders, join.rareHolders),
    )) {
      const frequency = frequencyOf?.(parseInt(phrase, 16));
      const named = namedHolders(held, frequency ?? 0, join);
      const weight = weights[frequency ?? held] ?? 0;
      let i = 0;
      const first: Place[] = [];
      for (const place of holders) {
        for (let j = 0; j < Math.min(i, named); j++) yield ['named', place, first[j]!, weight];
        if (i < named) first.push(place);
        i++;
      }
    }
  },
};

/**
 * The phrases with two holders or more. One that more than `max` hold is given as it comes, as soon as that is known, so
 * that no phrase takes more memory than `max` places; `held` is then `max + 1`.
 */
function* heldPhrases(
  records: Iterable<Fields>,
  max: number,
): Generator<{ phrase: string; held: number; holders: Iterable<Place> }> {
  const iterator = records[Symbol.iterator]();
  let next = iterator.next();
  while (!next.done) {
    const phrase = next.value[0]!;
    const first: Place[] = [];
    for (; !next.done && next.value[0] === phrase && first.length <= max; next = iterator.next())
      first.push(next.value[1]!);
    const isMore = () => !next.done && next.value[0] === phrase;
    function* all(): Generator<Place> {
      yield* first;
      for (; !next.done && next.value[0] === phrase; next = iterator.next()) yield next.value[1]!;
    }
    if (first.length > 1) yield { phrase, held: first.length, holders: all() };
    // Whoever took fewer than all has left some behind.
    while (isMore()) next = iterator.next();
  }
}

/** Whether the phrases that a pair shares are enough. */
export const weighStage: Stage = {
  name: 'weigh',
  version: 1,
  description: 'keeps the pairs that share enough, and of too many partners of an article some',
  input: [
    'later',
    'earlier',
    'shared',
    'weight',
    'laterPhrases',
    'laterRate',
    'earlierPhrases',
    'earlierRate',
  ],
  sortedBy: 2,
  output: { pair: ['earlier', 'later'] },
  *run(records, { plan: { join } }) {
    for (const group of groupsOf(records)) {
      const partners = group.flatMap(([later, earlier, ...numbers]) => {
        const [shared, rarity, ofLater, rate, ofEarlier, earlierRate] = numbers.map(readNumber) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const isWanted =
          shared >= join.minShared &&
          sharesEnough(
            join,
            ofEarlier / earlierRate,
            ofLater / rate,
            Math.min(rate, earlierRate),
            shared,
            rarity,
          );
        return isWanted ? [{ place: earlier!, later: later!, shared, rarity }] : [];
      });
      // Places order as numbers do, and their rank here is enough to tell who is first.
      const ranked = partners.map((partner, article) => ({ ...partner, article }));
      const chosen = ranked.length > join.maxPartners ? choosePartners(ranked) : ranked;
      for (const { place, later } of [...chosen].sort((x, y) => x.article - y.article))
        yield ['pair', place, later];
    }
  },
};

/** Whether pairs with both sketches share but a frame. */
export const frameStage: Stage = {
  name: 'frame',
  version: 1,
  description: 'tells which pairs share but a frame',
  input: ['earlier', 'later', 'earlierSketch', 'laterSketch'],
  sortedBy: 1,
  output: { framed: ['later', 'earlier', 'isFramed'] },
  *run(records, { learned }) {
    for (const { earlier, later, isFrameOnly } of sideBySide(records, learned.common))
      yield ['framed', later, earlier, isFrameOnly(0, 1) ? 1 : 0];
  },
};

/** Of the partners with the same frame the first. */
export const capStage: Stage = {
  name: 'cap',
  version: 1,
  description: 'of the partners with which an article shares but a frame, keeps the first',
  input: ['later', 'earlier', 'isFramed'],
  sortedBy: 2,
  output: { pair: ['earlier', 'later'] },
  *run(records) {
    for (const group of groupsOf(records)) {
      let framed = 0;
      for (const [later, earlier, isFramed] of group)
        if (isFramed !== '1' || ++framed <= maxFramed) yield ['pair', earlier!, later!];
    }
  },
};

/** Pairs with their sketches, those of one earlier article read once. */
function* sideBySide(records: Iterable<Fields>, common: ReadonlySet<number>) {
  let [place, sketch]: [string | undefined, ReturnType<typeof readSketch> | undefined] = [
    undefined,
    undefined,
  ];
  for (const [earlier, later, ofEarlier, ofLater] of records as Iterable<[Place, Place, string, string]>) {
    if (earlier !== place) sketch = readSketch(earlier, ofEarlier);
    place = earlier;
    const store = storeOfTwo(sketch!, readSketch(later, ofLater));
    yield { earlier, later, store, isFrameOnly: createFrameTest(store, common) };
  }
}
