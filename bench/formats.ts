/**
 * Reads newsroom files of every format and holds what came out against what is expected of each.
 *
 *     npm run bench:formats -- [--formats FOLDER] [--half even|odd] [--only FORMAT] [--show] [--readability]
 *
 * A folder a format, with an `index.jsonl` of `{ file, expected: { title, text | paragraphs, date, entries, … } }`.
 * Read: an article for each file that holds one, or that it holds none (a feed without entries, a catalogue); a title is
 * right where the words are the same, but for a site's name at one end, and for tags where the index took them for words of it
 * (a feed's title that is HTML); a date, where it is the same instant, or the same day where
 * only a day is told; text is the F1 of words, also with what `prepare` cuts as boilerplate left out. Both readers and
 * rules are developed on the lines of even number of each index; the odd ones are only scored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type InputFailure, readArticles } from '../src/formats/each-article.js';
import { htmlToText } from '../src/formats/markup-text.js';
import { prepare } from '../src/text/prepare.js';
import type { Article } from '../src/types.js';

interface Expected {
  readonly title?: string;
  readonly date?: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly entries?: readonly Expected[];
  readonly items?: number;
  readonly type?: string;
  readonly item_class?: string;
  readonly broken_on_purpose?: boolean;
}

const args = process.argv.slice(2);
const option = (name: string, fallback: string) =>
  args.includes(name) ? args[args.indexOf(name) + 1]! : fallback;
const folder = resolve(option('--formats', '../shared/data/formats'));
const half = option('--half', 'all');
const show = args.includes('--show');
/** For pages also the word F1 of Mozilla's Readability alone. */
const isReadability = args.includes('--readability');
/** Files of these kinds hold no text; a text in them is a caption. */
const NO_TEXT = /audio|picture|video|graphic|concept|catalog|newscoverage|planning/u;

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function wordF1(found: string, wanted: string): number {
  const counts = new Map<string, number>();
  for (const word of words(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words(wanted)) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  const total = words(found).length + words(wanted).length;
  return total === 0 ? 1 : (2 * shared) / total;
}

function isSameTitle(found: string, wanted: string): boolean {
  const [x, y] = [words(found).join(' '), words(wanted).join(' ')];
  return x === y || (Math.min(x.length, y.length) > 8 && (x.startsWith(y) || y.startsWith(x)));
}

function isSameDate(found: string | undefined, wanted: string): boolean {
  if (found === undefined) return false;
  const distance = Math.abs(Date.parse(found) - Date.parse(wanted));
  return distance < 1000 || found.slice(0, 10) === wanted.slice(0, 10) || distance <= 14 * 3600e3;
}

const withoutBoilerplate = (article: Article) => {
  let start = 0;
  const kept: string[] = [];
  for (const span of prepare(article).boilerplate) {
    kept.push(article.text.slice(start, span.start));
    start = span.end;
  }
  return [...kept, article.text.slice(start)].join('\n');
};

class Score {
  files = 0;
  read = 0;
  titles = 0;
  rightTitles = 0;
  dates = 0;
  rightDates = 0;
  texts = 0;
  f1 = 0;
  cutF1 = 0;
  readabilityF1 = 0;
}

console.log(
  'format              files   read  titles  right   dates  right   texts  word F1  cut' +
    (isReadability ? '  Readability' : ''),
);
for (const format of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.jsonl')))) {
  if (!option('--only', format).split(',').includes(format)) continue;
  const lines = readFileSync(join(folder, format, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const byKind = new Map<string, Score>();
  for (const [i, line] of lines.entries()) {
    if (half !== 'all' && (i % 2 === 0) !== (half === 'even')) continue;
    const { file, expected = {} } = JSON.parse(line) as { file: string; expected?: Expected };
    if (NO_TEXT.test(`${expected.type ?? ''} ${expected.item_class ?? ''}`)) continue;
    const kind = format === 'html' ? `html ${file.split('-')[0]!}` : format;
    let score = byKind.get(kind);
    if (!score) byKind.set(kind, (score = new Score()));
    await scoreFile(score, format, file, expected);
  }
  for (const [kind, score] of byKind) print(kind, score);
}

async function scoreFile(score: Score, format: string, file: string, expected: Expected): Promise<void> {
  let articles: readonly Article[] = [];
  let failures: readonly InputFailure[] = [];
  try {
    ({ articles, failures } = await readArticles([join(folder, format, file)]));
  } catch (error) {
    console.log(format, file, 'THROWN', error);
  }
  const holdsNone = failures.some(({ code }) => code === 'no-article');
  score.files++;
  if (articles.length > 0 || expected.broken_on_purpose || holdsNone) score.read++;
  else if (show)
    console.log(
      format,
      file,
      'not read:',
      failures
        .map(({ message }) => message)
        .join(' ')
        .slice(-200),
    );
  const entries = expected.entries ?? [expected];
  for (const [i, wanted] of entries.entries())
    scoreArticle(score, articles[entries.length === 1 ? 0 : i], wanted, `${format} ${file}`);
  const body = bodyOf(expected);
  if (isReadability && format === 'html' && body !== undefined)
    score.readabilityF1 += wordF1(readabilityText(join(folder, format, file)), body);
}

/** What Readability finds in a page by itself. */
function readabilityText(path: string): string {
  const bytes = readFileSync(path);
  const html = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent ?? '';
}

/** The body that is expected, where it is more than a line. */
function bodyOf({ text, paragraphs }: Expected): string | undefined {
  const body = text ?? paragraphs?.join('\n\n');
  return body !== undefined && words(body).length > 20 ? body : undefined;
}

function scoreArticle(score: Score, article: Article | undefined, wanted: Expected, where: string): void {
  if (wanted.title) {
    score.titles++;
    const title = article?.title ?? article?.text.split('\n')[0] ?? '';
    if (isSameTitle(title, wanted.title) || isSameTitle(title, htmlToText(wanted.title))) score.rightTitles++;
    else if (show)
      console.log(where, 'title', JSON.stringify(article?.title), 'wanted', JSON.stringify(wanted.title));
  }
  if (wanted.date && !Number.isNaN(Date.parse(wanted.date))) {
    score.dates++;
    if (isSameDate(article?.publishedAt, wanted.date)) score.rightDates++;
    else if (show) console.log(where, 'date', article?.publishedAt, 'wanted', wanted.date);
  }
  const body = bodyOf(wanted);
  if (body === undefined) return;
  score.texts++;
  const f1 = article ? wordF1(article.text, body) : 0;
  score.f1 += f1;
  if (article) score.cutF1 += wordF1(withoutBoilerplate(article), body);
  if (show && f1 < 0.9)
    console.log(
      where,
      'text F1',
      f1.toFixed(2),
      words(article?.text ?? '').length,
      'for',
      words(body).length,
      'words',
    );
}

function print(kind: string, score: Score): void {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(7);
  const { files, read, titles, rightTitles, dates, rightDates, texts, f1, cutF1, readabilityF1 } = score;
  console.log(
    kind.padEnd(18),
    String(files).padStart(6),
    share(read, files),
    String(titles).padStart(6),
    share(rightTitles, titles),
    String(dates).padStart(6),
    share(rightDates, dates),
    String(texts).padStart(6),
    share(f1, texts),
    share(cutF1, texts),
    isReadability && kind.startsWith('html') ? share(readabilityF1, texts) : '',
  );
}
