import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const rest = `Two guards were taken to the hospital of Ellmark with burns, the nurses said. Smoke stood over the quay until the evening.

A spokesman for the port said that the cranes had not been hit. The council will meet on Friday to decide about the old crane.`;
/** Who did it, as it is told of two texts of one story whose leads differ. */
function perpetrators(from: string, to: string) {
  const article = (id: string, lead: string) => ({ id, text: `${lead} ${rest}`, language: 'en' });
  return compareArticles(article('a', from), article('b', to)).facts.filter(
    ({ kind, severity, note }) => kind === 'organisation' && severity !== 'none' && /who did it/.test(note),
  );
}

describe('judgePerpetrators', () => {
  test('a group that the source does not name in its lead', () => {
    const found = perpetrators(
      'Militants set fire to a fuel depot in the harbour of Ellmark on Monday.',
      'Militants of the Veldra Liberation Front set fire to a fuel depot in the harbour of Ellmark on Monday.',
    );
    expect(found).toMatchObject([{ change: 'garbled', severity: 'major' }]);
  });

  test('a group that the copy no longer names', () => {
    const found = perpetrators(
      'Militants from the Veldra Liberation Front set fire to a fuel depot in the harbour of Ellmark on Monday.',
      'Militants set fire to a fuel depot in the harbour of Ellmark on Monday.',
    );
    expect(found).toHaveLength(1);
  });

  test.each([
    [
      'Militants set fire to a fuel depot in the harbour of Ellmark on Monday.',
      'Armed militants set fire to a fuel depot in the harbour of Ellmark on Monday.',
    ],
    [
      'Veldra Liberation Front militants set fire to a fuel depot in the harbour of Ellmark on Monday.',
      'Militants of the Veldra Liberation Front set fire to a fuel depot in the harbour of Ellmark on Monday.',
    ],
    [
      'Lightning set fire to a fuel depot in the harbour of Ellmark on Monday.',
      'A stroke of lightning set fire to a fuel depot in the harbour of Ellmark on Monday.',
    ],
  ])('none between “%s” and “%s”', (from, to) => expect(perpetrators(from, to)).toEqual([]));
});
