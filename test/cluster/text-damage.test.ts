import { describe, expect, test } from 'vitest';
import { countDamage } from '../../src/cluster/text-damage.js';
import { prepare } from '../../src/text/prepare.js';

describe('countDamage', () => {
  const damage = (text: string) => countDamage(prepare({ id: 'a', text, language: 'en' }));
  test.each([
    ['The ferry to Solm was late. It left at noon.', 0],
    ['The ferry to Solm was late. , It left at noon.', 1],
    ['The ferry to Solm was late, . It left at noon.', 1],
    ['The ferry to Solm was late , it left at noon.', 0],
    ['The ferry to Solm was late. ... It left at noon.', 0],
    ['The ferry to Solm was late. It left. at noon today. The pier was empty.', 1],
    ['The ferry to Solm was late. It left. at noon or two. The pier was empty.', 1],
    ['The ferry to Solm was late. It left. at noon or at two. The pier was empty.', 0],
    ['The ferry to Solm was late. at noon it left for the far islands again. The pier was empty.', 0],
    ['The ferry to Solm was “late. It left at noon.', 1],
  ])('%j: %d', (text, wanted) => expect(damage(text)).toBe(wanted));
});
