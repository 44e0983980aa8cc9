import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/types.js';
import { copyOf, loadTexts } from './corpus.js';
import { createRandom } from './random.js';

/**
 * So many articles, shuffled: the copies and stories of the data and background news, or generated texts with copies where
 * there is no data. Some ids have surrogate pairs.
 */
export function mixedArticles(
  count: number,
  data: string | undefined,
  { dates }: { readonly dates: boolean },
): Article[] {
  const random = createRandom(19);
  const all = data !== undefined && existsSync(join(data, 'copies')) ? ofData(data) : [];
  const missing = Math.max(0, count - all.length);
  const texts = data === undefined ? invented(missing) : loadTexts(missing);
  texts.forEach((text, i) =>
    all.push({ id: `${i % 50 === 0 ? '😀' : i % 50 === 1 ? '\uffee' : ''}text ${i}`, text }),
  );
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  const day = (i: number) => `2026-11-${String(1 + (i % 28)).padStart(2, '0')}`;
  return all
    .slice(0, count)
    .map((article, i) => (dates && i % 3 !== 0 ? { ...article, publishedAt: day(i) } : article));
}

/** Generated news, of which one in four is a copy of the one before it. */
function invented(count: number): string[] {
  const words =
    'ferry roof silo tram bridge orchard mill warden crack crew notice county river price vote harbour clerk grain'.split(
      ' ',
    );
  const random = createRandom(4);
  const draw = () => `${words[Math.floor(random() * words.length)]!}${Math.floor(random() * 90)}`;
  const sentence = () => `The ${Array.from({ length: 11 }, draw).join(' ')} said on Monday.`;
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const last = texts[i - 1];
    if (last === undefined || i % 4 !== 3) texts.push(Array.from({ length: 8 }, sentence).join(' '));
    else texts.push(i % 8 === 3 ? last.replace('The ', 'That ') : copyOf(last, 'reprint', texts, random));
  }
  return texts;
}

interface DataRow {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly lang?: string;
}

function ofData(data: string): Article[] {
  const byId = new Map<string, Article>();
  const add = (folder: string, file: string) => {
    for (const line of readFileSync(join(data, folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { id, text, title, source, lang } = JSON.parse(line) as DataRow;
      const whole = `${folder}/${file}/${id}`;
      const more = {
        ...(title && { title }),
        ...(source && { publisher: source }),
        ...(lang && { language: lang }),
      };
      if (typeof text === 'string') byId.set(whole, { id: whole, text, ...more });
    }
  };
  for (const set of readdirSync(join(data, 'copies')).sort())
    if (existsSync(join(data, 'copies', set, 'articles.jsonl'))) add(`copies/${set}`, 'articles.jsonl');
  for (const file of readdirSync(join(data, 'stories')).sort())
    if (file.endsWith('.jsonl')) add('stories', file);
  return [...byId.values()];
}
