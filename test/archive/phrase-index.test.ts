import { describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import type { HeldArticle } from '../../src/archive/article-record.js';
import { PhraseIndex } from '../../src/archive/phrase-index.js';

function heldOf(id: string, random: () => number): HeldArticle {
  const count = Math.floor(random() * 30);
  const hashes = Array.from({ length: count }, () => (Math.floor(random() * 200) * 0x01234567) >>> 0);
  const phrases = Uint32Array.from(new Set(hashes)).sort();
  const signature = { id, version: 'test', slots: new Uint32Array(16) };
  const sketch = { id, signature, phrases };
  return { id, revision: 1, fields: { id }, digest: '', sketch, counts: new Uint8Array(), body: undefined };
}

describe('PhraseIndex', () => {
  test('knows the holders of each phrase after any adding and removing, as a search through all would', () => {
    const random = createRandom(3);
    const held = new Set(Array.from({ length: 40 }, (_, i) => heldOf(`a${i}`, random)));
    const index = new PhraseIndex(held);
    for (let i = 0; i < 300; i++) {
      if (random() < 0.5 && held.size > 0) {
        const gone = [...held][Math.floor(random() * held.size)]!;
        held.delete(gone);
        index.remove(gone);
      } else {
        const added = heldOf(`b${i}`, random);
        held.add(added);
        index.add(added);
      }
      if (i % 10 > 0) continue;
      for (let n = 0; n < 200; n++) {
        const phrase = (n * 0x01234567) >>> 0;
        const found = Array.from(index.holdersOf(phrase), (slot) => index.articleAt(slot).id);
        const expected = [...held]
          .filter(({ sketch }) => sketch.phrases.includes(phrase))
          .map(({ id }) => id);
        expect(found.sort()).toEqual(expected.sort());
      }
      expect(index.size).toBe(held.size);
    }
  });

  test('names the same representatives whatever the order of the slots', () => {
    const random = createRandom(4);
    const index = new PhraseIndex(Array.from({ length: 50 }, (_, i) => heldOf(`c${i}`, random)));
    const slots = [...index.allSlots()];
    const first = index.representatives(slots, 3);
    expect(first).toHaveLength(3);
    expect(index.representatives([...slots].reverse(), 3)).toEqual(first);
    expect(
      index.representatives(
        slots.filter((slot) => slot !== first[0]),
        2,
      ),
    ).toEqual(first.slice(1));
  });
});
