import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/index.js';

const folder = new URL('../../examples/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** What happens to a text on its way from desk to desk, and changes nothing that it says. */
const changes: Record<string, (text: string) => string> = {
  'curly marks': (text) =>
    text
      .replace(/(^|[\s(])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(\p{L})'(\p{L})/gu, '$1’$2'),
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  paragraphs: (text) =>
    text
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n'),
  entities: (text) => text.replace(/[“”‘’–—éèüß£€"'&]/g, (sign) => `&#${sign.codePointAt(0)};`),
  'another encoding': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  'two spaces': (text) => text.replace(/\. /g, '.  '),
  'no-break spaces': (text) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
  'bare thousands': (text) => text.replace(/(\d),(?=\d{3}\b)/g, '$1'),
  'per cent': (text) => text.replace(/(\d)(?:%| percent\b)/g, '$1 per cent'),
  'sign of per cent': (text) => text.replace(/(\d) per ?cent\b/g, '$1%'),
  'American spelling': (text) =>
    text
      .replace(/\b(col|fav|hon|lab|neighb|harb)our/g, '$1or')
      .replace(/\b(\p{L}{4,})is(e[sd]?|ing)\b/gu, (word, stem: string, ending: string) =>
        /^(?:organ|recogn|apolog|critic)$/.test(stem) ? `${stem}iz${ending}` : word,
      )
      .replace(/\bcentre/g, 'center')
      .replace(/\btowards\b/g, 'toward'),
  'written out': (text) =>
    text.replace(/\b(do|does|did|is|was|are|were|has|have|had|would|could)n[’']t\b/g, '$1 not'),
};

describe('a reprint in another house style is told nothing of', () => {
  test.each(Object.entries(changes))('%s', (_, change) => {
    for (const text of articles) {
      const copy = change(text);
      const { relation, facts } = compareArticles({ id: 'a', text }, { id: 'b', text: copy });
      expect(['identical', 'near-duplicate']).toContain(relation);
      // Junk in the text is the one thing to be told of.
      expect(facts.filter(({ severity, kind }) => severity !== 'none' && kind !== 'text')).toEqual([]);
    }
  });
});
