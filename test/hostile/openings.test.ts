import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { reportingForm } from '../../src/languages/en/reporting-verbs.js';

const LISTS = fileURLToPath(new URL('../../src/languages/en/', import.meta.url));
/** Tables learned from counts: their words are no cues. */
const TABLES = /table|tag-model/;
const ENDINGS = ['.', ',', ' that', ': “'];

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
  const rest = ' The harbour council of Port Ellery voted on Monday to close the pier, Mara Quill said.';
  const openings = [...new Set([...words, ...verbs])].map((word) => word[0]!.toUpperCase() + word.slice(1));

  test('is compared, whichever word of the lists it is and whatever follows it', { timeout: 120_000 }, () => {
    expect(openings.length).toBeGreaterThan(2000);
    const failed: string[] = [];
    openings.forEach((opening, i) => {
      const text = opening + ENDINGS[i % ENDINGS.length]! + rest;
      try {
        compareArticles({ id: 'a', text }, { id: 'b', text: text.replace('Monday', 'Tuesday') });
      } catch (error) {
        failed.push(`${opening}: ${String(error)}`);
      }
    });
    expect(failed).toEqual([]);
  });

  test('is compared, with every ending of every reporting verb', { timeout: 120_000 }, () => {
    const failed: string[] = [];
    const cues = openings.filter((word) => reportingForm(word.toLowerCase()) !== undefined);
    for (const [i, verb] of cues.entries()) {
      for (const [k, ending] of ENDINGS.entries()) {
        // By turns with something behind it and alone.
        const text = verb + ending + ((i + k) % 2 === 0 ? rest : '');
        try {
          compareArticles({ id: 'a', text }, { id: 'b', text: `${text} No more.` });
        } catch (error) {
          failed.push(`${verb}${ending}: ${String(error)}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
