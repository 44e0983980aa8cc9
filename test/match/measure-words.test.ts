import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureWords } from '../../src/match/measure-words.js';
import { orderKept } from '../../src/match/order-kept.js';
import { createProfiler } from '../../src/match/profile.js';
import { content, name, number, quoted } from '../../src/match/profile-words.js';
import { shareShingles } from '../../src/match/shared-spread.js';
import { shareTerms } from '../../src/match/share-terms.js';
import { rarity } from '../../src/match/vocabulary.js';
import { prepare } from '../../src/text/prepare.js';
import { drawnWords } from './invented.js';

fc.configureGlobal({ seed: 65 });

const frequency = (stem: string) => (stem === 'the' || stem === 'of' ? 0.9 : 1 / (3 + stem.length ** 2));
const profile = createProfiler(frequency);
const read = (text: string) => prepare({ id: 'x', text, language: 'en' });

const word = fc.constantFrom(...drawnWords);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 7 })
  .map((list) => `And the ${list.join(' ')} of it.`);
const speech = fc
  .array(word, { minLength: 6, maxLength: 8 })
  .map((list) => `He said “the ${list.join(' ')}” there.`);
/** Long enough for a lead and what comes after it. */
const texts = fc
  .array(fc.oneof(sentence, speech), { minLength: 1, maxLength: 16 })
  .map((list) => list.join(' '));

interface Stem {
  rarity: number;
  times: number;
  inLead: number;
  early: number;
  earlyName: number;
  readonly kinds: Set<number>;
}

/** What each stem of a text weighs, counted word by word. */
function stemsOf(text: string): Map<string, Stem> {
  const { tokens, quotes, sentences } = read(text);
  const stems = new Map<string, Stem>();
  tokens.forEach(({ stem, norm, start, end }, i) => {
    const weight = rarity(frequency(stem));
    const one: Stem = stems.get(stem) ?? {
      rarity: weight,
      times: 0,
      inLead: 0,
      early: 0,
      earlyName: 0,
      kinds: new Set(),
    };
    stems.set(stem, one);
    one.times++;
    if (i < 100) one.inLead++;
    one.early += weight / (1 + i / 50);
    if (/\d/.test(norm)) one.kinds.add(number);
    if (weight < rarity(0.2)) return;
    const inQuote = quotes.find(({ inner }) => start >= inner.start && end <= inner.end);
    const words =
      inQuote &&
      tokens.filter((token) => token.start >= inQuote.inner.start && token.end <= inQuote.inner.end);
    one.kinds.add(words && words.length >= 5 ? quoted : content);
    const isFirst = sentences.some(({ firstToken }) => firstToken === i);
    const { firstToken, endToken } = sentences.find(
      ({ firstToken: from, endToken: to }) => i >= from && i < to,
    )!;
    const isCapital = (at: number) =>
      /^\p{Lu}/u.test(text.slice(tokens[at]!.start)) && tokens[at]!.norm.length > 1;
    const capitals = tokens.slice(firstToken, endToken).filter((_, k) => isCapital(firstToken + k)).length;
    const isShouted = capitals > 0.6 * (endToken - firstToken) && endToken - firstToken > 4;
    if (isFirst || isShouted || !isCapital(i) || one.kinds.has(name)) return;
    one.kinds.add(name);
    one.earlyName = weight / (1 + i / 50);
  });
  return stems;
}

describe('measureWords', () => {
  test('is what the stems of the two texts give, counted word by word', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const [a, b] = [stemsOf(x), stemsOf(y)];
        const shared = [...a.keys()]
          .filter((stem) => b.has(stem))
          .map((stem) => [a.get(stem)!, b.get(stem)!] as const);
        const sum = (list: Iterable<Stem>, of: (one: Stem) => number) =>
          [...list].reduce((total, one) => total + of(one), 0);
        const ofKind = (kind: number) => (one: Stem) => (one.kinds.has(kind) ? one.rarity : 0);
        const all = (kind: number) => [sum(a.values(), ofKind(kind)), sum(b.values(), ofKind(kind))] as const;
        const both = (kind: number, of: (p: Stem, q: Stem) => number = (p) => p.rarity) =>
          shared.reduce(
            (total, [p, q]) => total + (p.kinds.has(kind) && q.kinds.has(kind) ? of(p, q) : 0),
            0,
          );
        const cosine = (of: (one: Stem) => number) => {
          const dot = shared.reduce((total, [p, q]) => total + of(p) * of(q), 0);
          const lengths = [a, b].map((stems) => Math.sqrt(sum(stems.values(), (one) => of(one) ** 2)));
          return dot === 0 ? 0 : dot / (lengths[0]! * lengths[1]!);
        };
        const shrunk = (part: number, [one, other]: readonly [number, number], words = 1) =>
          part / (Math.min(one, other) + 8 * words);
        const [contents, [ofA, ofB]] = [both(content), all(content)];
        const names = [
          sum(a.values(), (one) => one.earlyName),
          sum(b.values(), (one) => one.earlyName),
        ] as const;
        const anyKind = (one: Stem) => (one.kinds.size > 0 ? one.rarity : 0);
        const mass = shared.reduce(
          (total, [p, q]) => total + ([...p.kinds].some((kind) => q.kinds.has(kind)) ? p.rarity : 0),
          0,
        );
        const least = Math.min(sum(a.values(), anyKind), sum(b.values(), anyKind));
        const missing = (found: number, whole: number) => (whole - found) / (whole + 8);
        const wanted = {
          contentOverlap: ofA + ofB > 0 ? contents / (ofA + ofB - contents) : 0,
          contentContainment: shrunk(contents, [ofA, ofB], 4),
          sharedMass: mass,
          massContainment: least > 0 ? mass / least : 0,
          cosine: cosine((one) => Math.sqrt(one.rarity * one.times)),
          leadCosine: cosine((one) => Math.sqrt(one.rarity * one.inLead)),
          earlyCosine: cosine((one) => Math.sqrt(one.early)),
          names: shrunk(both(name), all(name)),
          earlyNames: shrunk(
            both(name, (p, q) => Math.min(p.earlyName, q.earlyName)),
            names,
          ),
          sourceNamesMissing: missing(
            sum(
              shared.map(([p]) => p),
              (one) => one.earlyName,
            ),
            names[0],
          ),
          copyNamesMissing: missing(
            sum(
              shared.map(([, q]) => q),
              (one) => one.earlyName,
            ),
            names[1],
          ),
          numbers: shrunk(both(number), all(number)),
          quotes: shrunk(both(quoted), all(quoted)),
        };
        const [one, other] = [profile(read(x)), profile(read(y))];
        const found = measureWords(one, other, shareTerms(one.words, other.words));
        for (const [measure, value] of Object.entries(wanted))
          expect([measure, found[measure as keyof typeof found].toFixed(9)]).toEqual([
            measure,
            value.toFixed(9),
          ]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('shareShingles', () => {
  test('counts runs of three words that both have, where they stand, and those outside of speech', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const placesOf = (text: string) => {
          const { tokens, quotes } = read(text);
          const places = new Map<string, { at: number; isNarrative: boolean }>();
          const isSpeech = (i: number) =>
            quotes.some(({ inner }) => {
              const within = (k: number) => tokens[k]!.start >= inner.start && tokens[k]!.end <= inner.end;
              return within(i) && tokens.filter((_, k) => within(k)).length >= 5;
            });
          tokens.slice(2).forEach((_, i) => {
            const run = tokens
              .slice(i, i + 3)
              .map(({ norm }) => norm)
              .join(' ');
            const isNarrative = ![i, i + 1, i + 2].some(isSpeech);
            const known = places.get(run);
            if (!known) places.set(run, { at: i, isNarrative });
            else known.isNarrative ||= isNarrative;
          });
          return { places, words: tokens.length };
        };
        const [a, b] = [placesOf(x), placesOf(y)];
        const shared = [...a.places.keys()].filter((run) => b.places.has(run));
        const found = shareShingles(profile(read(x)), profile(read(y)));
        expect(found.shared).toBe(shared.length);
        expect(found.sharedNarrative).toBe(
          shared.filter((run) => [a, b].every(({ places }) => places.get(run)!.isNarrative)).length,
        );
        if (shared.length === 0) return;
        const spread = ({ places, words }: typeof a) =>
          new Set(shared.map((run) => Math.floor(places.get(run)!.at / 20))).size /
          (Math.ceil(words / 20) + 1);
        expect([found.sourceSpread, found.copySpread]).toEqual([spread(a), spread(b)]);
        const longest = ({ places }: typeof a) => {
          const at = shared.map((run) => places.get(run)!.at).sort((m, n) => m - n);
          let [best, run] = [0, 0];
          at.forEach((place, k) => {
            run = k > 0 && place === at[k - 1]! + 1 ? run + 1 : 1;
            best = Math.max(best, run);
          });
          return best;
        };
        const run = Math.min(longest(a), longest(b));
        expect(found.longestRun).toBe(run / shared.length);
        expect(found.runLength).toBe(run + 2);
      }),
      { numRuns: 80 },
    );
  });
});

test('orderKept is the share of pairs in order, equal ones a half', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 14 }), fc.nat(14), (values, count) => {
      const list = values.slice(0, count);
      let [kept, all] = [0, 0];
      list.forEach((x, i) =>
        list.slice(i + 1).forEach((y) => {
          all++;
          kept += x < y ? 1 : x === y ? 0.5 : 0;
        }),
      );
      expect(orderKept(values, list.length)).toBe(all === 0 ? 1 : kept / all);
    }),
  );
});
