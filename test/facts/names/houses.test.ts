import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/facts/names/names.js';
import { prepare } from '../../../src/text/prepare.js';

function namesIn(text: string): string[] {
  const document = prepare({ id: 'a', text, language: 'en' });
  return extractNames(document).names.map(({ start, end }) => document.text.slice(start, end));
}

describe('houses that are called after a crown or a saint', () => {
  test.each([
    "King's College",
    'Queen’s University',
    "St John's College",
    'St Mary’s Hospital',
    'King’s College Ulme',
  ])('“%s” is one name', (name) => {
    expect(namesIn(`Researchers at ${name} found that 40 patients recovered.`)).toEqual([name]);
  });

  test('whose hall it is stays apart from the hall', () => {
    expect(namesIn("Voters in Ulme's College Green said that Harrow's Hospital was shut.")).not.toContain(
      "Ulme's College Green",
    );
  });
});
