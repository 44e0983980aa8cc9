import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';

const body =
  'A ferry sank in the harbour of Orrin early on Monday, and four of its crew are missing, the port office said. ' +
  'Divers went down twice before noon. The owner of the ferry has not answered questions about its last inspection.';

/** The headline that is found where the caller names none. */
function titleOf(text: string): string | undefined {
  const { sentences, text: whole } = prepare({ id: 'a', text, language: 'en' });
  const title = sentences.filter(({ isTitle }) => isTitle);
  return title.length === 0 ? undefined : whole.slice(title[0]!.start, title.at(-1)!.end);
}

describe('a first line is a headline', () => {
  test.each([
    'Ferry sinks off Orrin',
    'Four missing as ferry sinks',
    'Who let the ferry of Orrin sail?',
    '“No warning”, says port',
  ])('%s', (line) => expect(titleOf(`${line}\n\n${body}`)).toBe(line));
});

describe('a first line is none', () => {
  test.each([
    ['where it is a sentence', 'The ferry of Orrin sank early on Monday in heavy seas.'],
    ['where it is a dateline', 'ORRIN, Monday (Harbour Press) — Four of the crew of a ferry are missing'],
    ['where it runs on', 'Four of the crew are missing,'],
    ['where it ends in a dash', 'Four of the crew are missing –'],
    ['of 33 words and more', Array.from({ length: 33 }, (_, i) => `word${i}`).join(' ')],
    ['without a letter', '2024-05-06 10:30'],
  ])('%s', (_, line) => expect(titleOf(`${line}\n\n${body}`)).toBeUndefined());

  test('where the next line goes on in small letters', () => {
    expect(
      titleOf(`Four of the crew of a ferry\nare missing since Monday morning.\n\n${body}`),
    ).toBeUndefined();
  });
});
