import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import partition from 'lodash/partition.js';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { reportingForm } from '../../src/languages/en/reporting-verbs.js';

const LISTS = fileURLToPath(new URL('../../src/languages/en/', import.meta.url));
/** Tables learned from counts: their words are no cues. */
const TABLES = /table|tag-model/;
const ENDINGS = ['.', ',', ' that', ': “'];
/** Every third word is enough each time; OPENINGS=all takes them all, in half a minute. */
const STEP = process.env.OPENINGS === 'all' ? 1 : 3;

/** Every word of the word lists; verbs in the forms that the lists do not write out. */
const words = new Set(
  readdirSync(LISTS)
    .filter((file) => !TABLES.test(file))
    .flatMap((file) => readFileSync(LISTS + file, 'utf8').match(/(?<=['" ])[a-z]{2,20}(?=['" ])/g) ?? []),
);
const verbs = [...words].flatMap((word) =>
  [`${word}s`, `${word}es`, `${word}d`, `${word}ed`, `${word}ing`, `${word.replace(/e$/, '')}ing`].filter(
    (form) => reportingForm(form) !== undefined,
  ),
);

describe('an article that begins with a cue', () => {
  const rest = ' The council voted on Monday, Mara Quill said.';
  const openings = [...new Set([...words, ...verbs])].map((word) => word[0]!.toUpperCase() + word.slice(1));
  const [reporting, others] = partition(openings, (word) => reportingForm(word.toLowerCase()) !== undefined);

  test('is compared, whichever word of the lists it is and whatever follows it', { timeout: 120_000 }, () => {
    expect(openings.length).toBeGreaterThan(2000);
    const failed = sample(others).flatMap((opening, i) =>
      failureOf(opening + ENDINGS[i % ENDINGS.length]! + rest, (text) => text.replace('Monday', 'Tuesday')),
    );
    expect(failed).toEqual([]);
  });

  test('is compared, with every ending of every reporting verb', { timeout: 120_000 }, () => {
    const failed = sample(reporting).flatMap((verb, i) =>
      ENDINGS.flatMap((ending, k) =>
        // By turns with something behind it and alone.
        failureOf(verb + ending + ((i + k) % 2 === 0 ? rest : ''), (text) => `${text} No more.`),
      ),
    );
    expect(failed).toEqual([]);
  });
});

function sample(all: readonly string[]): string[] {
  return all.filter((_, i) => i % STEP === 0);
}

/** What a comparison with the changed text throws, if anything. */
function failureOf(text: string, change: (text: string) => string): string[] {
  try {
    compareArticles({ id: 'a', text }, { id: 'b', text: change(text) });
    return [];
  } catch (error) {
    return [`${text}: ${String(error)}`];
  }
}
