/**
 * Measures the boilerplate rules: F1 of the lines kept on web pages, and what is cut from articles that are clean.
 *
 * Run: `npx tsx bench/measure/boilerplate.ts [pages|clean] [--show] [--left]`. Takes `--data DIR`.
 * Text-only rules of length and stops alone have F1 .79 on these pages, jusText (with the markup) .80; these rules, .82.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findBoilerplate } from '../../src/text/boilerplate.js';
import { detectLanguage } from '../../src/text/language.js';
import { dataArgument, plainArguments } from '../lib/arguments.js';

const data = dataArgument();
const [what = 'all'] = plainArguments();
const show = process.argv.includes('--show');

if (!existsSync(data)) throw new Error(`${data} is missing`);
if (what !== 'clean') measurePages();
if (what !== 'pages') measureClean();

interface LabelledPage {
  readonly id: string;
  readonly lines: readonly { readonly t: string; readonly y: 0 | 1 }[];
}

function measurePages(): void {
  let kept = 0;
  let story = 0;
  let both = 0;
  const wrong = new Map<string, number>();
  for (const { id, lines } of readJsonLines<LabelledPage>(`${data}/cleaning/article-lines.jsonl`)) {
    const text = lines.map(({ t }) => t.replace(/\s+/g, ' ')).join('\n');
    const cut = new Map(findBoilerplate(text).map(({ start, kind }) => [start, kind]));
    let start = 0;
    for (const line of lines) {
      const words = line.t.replace(/\s+/g, ' ');
      const first = start + (words.length - words.trimStart().length);
      const kind = cut.get(first);
      const isKept = kind === undefined && words.trim() !== '';
      if (isKept) kept++;
      if (line.y) story++;
      if (isKept && line.y) both++;
      if (line.y && kind !== undefined) {
        wrong.set(kind, (wrong.get(kind) ?? 0) + 1);
        if (show) console.log(`story cut as ${kind}: ${id.slice(0, 6)} ${words.slice(0, 120)}`);
      }
      if (process.argv.includes('--left') && !line.y && isKept)
        console.log(`left: ${id.slice(0, 6)} ${words.slice(0, 120)}`);
      start += words.length + 1;
    }
  }
  const precision = both / kept;
  const recall = both / story;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `pages: lines kept ${kept}, story ${story}; precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  console.log('story lines cut, by kind:', Object.fromEntries(wrong));
}

interface CleanArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

function measureClean(): void {
  for (const set of readdirSync(`${data}/copies`)) {
    const file = `${data}/copies/${set}/articles.jsonl`;
    if (!existsSync(file)) continue;
    let total = 0;
    let cut = 0;
    let lines = 0;
    let articles = 0;
    const languages = new Map<string, number>();
    for (const { id, text, title } of readJsonLines<CleanArticle>(file)) {
      total += text.length;
      articles++;
      const language = detectLanguage(text);
      languages.set(language, (languages.get(language) ?? 0) + 1);
      for (const { start, end, kind } of findBoilerplate(text, title)) {
        cut += end - start;
        lines++;
        if (show) console.log(`${set} ${id} ${kind}: ${text.slice(start, end).slice(0, 160)}`);
      }
    }
    console.log(
      `${set}: ${articles} articles, ${lines} cuts, ${((100 * cut) / total).toFixed(3)} % of the characters;`,
      Object.fromEntries(languages),
    );
  }
}

function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
