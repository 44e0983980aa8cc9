import { describe, expect, test } from 'vitest';
import { extractRoles } from '../../../src/facts/roles/roles.js';
import { prepare } from '../../../src/text/prepare.js';

/** What may stand between a participle and its agent, a word longer each time. */
const between = 'in the cold dark hours of that first misty Monday morning of the year'.split(' ');

describe('the agent of a passive', () => {
  test.each(between.map((_, count) => [count, between.slice(0, count).join(' ')] as const))(
    'behind %i words is told where they are fewer than ten: %s',
    (count, words) => {
      const text = `The convoy was attacked ${words}${words && ' '}by militants.`;
      const found = extractRoles(prepare({ id: 'a', text, language: 'en' })).filter(
        ({ event }) => event === 'attack',
      );
      const agents = found.map(({ agent }) => agent && text.slice(agent.start, agent.end));
      expect(agents).toEqual([count < 10 ? 'militants' : undefined]);
    },
  );
});
