import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/types.js';

/** The briefs of one language; those of one story descend from one text. */
interface BriefsOfLanguage {
  readonly language: string;
  readonly briefs: readonly { readonly article: Article; readonly story: string }[];
}

interface BriefPair {
  readonly language: string;
  readonly one: Article;
  readonly other: Article;
  readonly isCopy: boolean;
}

/**
 * Invented briefs: `# language`, then a line each: `= ` a story, `~ ` a rewrite of the story before it, `- ` another story of
 * the same kind about others.
 *
 * @param name `first`: what the cut of words and the runs of letters were chosen on; `second`: written before and scored after
 */
export function readBriefs(name: 'first' | 'second'): BriefsOfLanguage[] {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [language, ...lines] = part.trim().split('\n') as [string, ...string[]];
      let story = '';
      const briefs = lines.map((line, i) => {
        const id = `${language} ${i}`;
        if (line.startsWith('=')) story = id;
        return { article: { id, text: line.slice(2), language }, story: line.startsWith('-') ? id : story };
      });
      return { language, briefs };
    });
}

/** Every two briefs of one language. */
export function pairsOf({ language, briefs }: BriefsOfLanguage): BriefPair[] {
  return briefs.flatMap(({ article, story }, i) =>
    briefs.slice(0, i).map((before) => ({
      language,
      one: before.article,
      other: article,
      isCopy: before.story === story,
    })),
  );
}
