import { describe, expect, test } from 'vitest';
import { hashPair, hashTerm } from '../../src/match/hash-term.js';
import { createProfiler } from '../../src/match/profile.js';
import { postingOf } from '../../src/match/profile-sentences.js';
import { content, name, number, quoted } from '../../src/match/profile-words.js';
import { rarity } from '../../src/match/vocabulary.js';
import { prepare } from '../../src/text/prepare.js';
import type { Token } from '../../src/types.js';
import { agencySentences, ownReportSentences, story } from './invented.js';

const frequency = (stem: string) => 1 / (1 + stem.length);
const profile = createProfiler(frequency);
const rarityOf = ({ stem }: Token) => rarity(frequency(stem));

/** The flags of a word of a text, found by its stem. */
function kindsOf(text: string, word: string): number {
  const document = prepare({ id: 'a', text, language: 'en' });
  const { words } = profile(document);
  const { stem } = document.tokens.find(({ norm }) => norm === word)!;
  return words.kinds[words.terms.indexOf(hashTerm(stem))]!;
}

describe('profile', () => {
  // Counted the slow way: a map a sentence.
  test.each([agencySentences, ownReportSentences])(
    'the table of sentences is what counting by hand gives',
    (...lines) => {
      const document = story('a', lines.flat());
      const { sentences, words } = profile(document);
      expect(sentences.count).toBe(document.sentences.length);
      document.sentences.forEach(({ firstToken, endToken }, s) => {
        const tokens = document.tokens.slice(firstToken, endToken);
        const counts = new Map<number, { count: number; rarity: number }>();
        for (const token of tokens) {
          const index = words.terms.indexOf(hashTerm(token.stem));
          counts.set(index, { count: (counts.get(index)?.count ?? 0) + 1, rarity: rarityOf(token) });
        }
        const own = Array.from(sentences.words.subarray(sentences.from[s], sentences.from[s + 1]));
        expect(own).toEqual([...counts.keys()].sort((x, y) => x - y));
        expect(sentences.masses[s]).toBeCloseTo(
          tokens.reduce((sum, token) => sum + rarityOf(token), 0),
          9,
        );
        own.forEach((index) => {
          const posting = postingOf(sentences, index, s);
          const known = counts.get(index)!;
          expect(sentences.sentences[posting]).toBe(s);
          expect(posting).toBeGreaterThanOrEqual(sentences.postings[index]!);
          expect(posting).toBeLessThan(sentences.postings[index + 1]!);
          expect(sentences.tallies[posting]! >> 1).toBe(known.count);
          expect(words.rarityTable.values[words.rarities[index]!]).toBeCloseTo(known.rarity, 9);
        });
      });
    },
  );

  test('sentences of the same words in the same order have one hash, and others have another', () => {
    const document = prepare({
      id: 'a',
      text: 'The dam at Orvel held. Rain fell on the hills. The dam at Orvel held. The Orvel dam held at.',
      language: 'en',
    });
    const { hashes, inHashOrder } = profile(document).sentences;
    const hashOf = new Map(Array.from(inHashOrder, (s, i) => [s, hashes[i]!]));
    expect(hashOf.get(0)).toBe(hashOf.get(2));
    expect(new Set([0, 1, 3].map((s) => hashOf.get(s))).size).toBe(3);
    expect([...hashes]).toEqual([...hashes].sort((x, y) => x - y));
  });

  test('neighbouring content words are a pair, the first and the last of the text too, but not quoted ones', () => {
    const text =
      'Ferries left Gildra. “Nobody ever inspected the rotten planking,” in the words of harbourmaster Venn.';
    const document = prepare({ id: 'a', text, language: 'en' });
    const hashOf = (word: string) => hashTerm(document.tokens.find(({ norm }) => norm === word)!.stem);
    const wanted = [
      ['ferries', 'left'],
      ['left', 'gildra'],
      ['words', 'harbourmaster'],
      ['harbourmaster', 'venn'],
    ].map(([x, y]) => {
      const [a, b] = [hashOf(x!), hashOf(y!)];
      return a < b ? hashPair(a, b) : hashPair(b, a);
    });
    expect([...profile(document).bigrams.terms]).toEqual(wanted.toSorted((x, y) => x - y));
  });

  test('tells names, numbers and quoted words apart', () => {
    const text =
      'The ferry to Gildra sank with 140 aboard. “Nobody ever inspected the rotten planking,” said the harbourmaster.';
    expect(kindsOf(text, 'gildra') & name).toBe(name);
    expect(kindsOf(text, 'ferry') & name).toBe(0);
    expect(kindsOf(text, '140') & number).toBe(number);
    expect(kindsOf(text, 'aboard') & number).toBe(0);
    expect(kindsOf(text, 'planking') & (quoted | content)).toBe(quoted);
    expect(kindsOf(text, 'harbourmaster') & (quoted | content)).toBe(content);
  });

  test('a short quotation is a label and no speech', () => {
    const text = 'The governor declared “martial law” in the whole province on Tuesday evening.';
    expect(kindsOf(text, 'martial') & (quoted | content)).toBe(content);
  });

  test('a capital marks no name in a line of capitals, in a headline, or at the start of a sentence', () => {
    expect(
      kindsOf('Police Chief Arlo Venn Quits After Bridge Inquiry. He will go in May.', 'venn') & name,
    ).toBe(0);
    expect(kindsOf('Bridges were closed in Venn on Monday after the flood had come.', 'bridges') & name).toBe(
      0,
    );
    const headed = prepare({
      id: 'a',
      title: 'Flood closes Orvel bridge',
      text: 'Rain fell on the hills for a week.',
    });
    expect(headed.tokens.length).toBeGreaterThan(0);
    expect(kindsOf('Élan Orvel met Ódin Marsk of the council for talks on the dam.', 'odin') & name).toBe(
      name,
    );
  });
});
