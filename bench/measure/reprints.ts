/**
 * Counts what is told of news articles that went from desk to desk and lost or gained nothing but their house style:
 *
 *   npx tsx bench/measure/reprints.ts [articles, default 60] [--from ROW, default 12000] [--show NAME]
 *
 * Each change (`curly marks`, `per cent`, `British spelling`, …) is made to real background news, and every finding but junk in
 * the text is a false one. `--show` prints those of one change. Some changes are not quite harmless: courtesy titles taken out
 * of a quotation are words taken out.
 */
import { compareArticles } from '../../src/index.js';
import { argument, plainArguments } from '../lib/arguments.js';
import { realTexts } from '../lib/corpus.js';
import { printTable, type Row } from '../lib/report.js';

const numerals = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const months: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Aug: 'August',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};
const ranks: Readonly<Record<string, string>> = { first: '1st', second: '2nd', third: '3rd', fourth: '4th' };
const states: Readonly<Record<string, string>> = {
  Calif: 'California',
  Mass: 'Massachusetts',
  Fla: 'Florida',
};
const offices: Readonly<Record<string, string>> = { Sen: 'Senator', Rep: 'Representative', Gov: 'Governor' };

const changes: Readonly<Record<string, (text: string) => string>> = {
  'curly marks': (text) =>
    text
      .replace(/(^|[\s(])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(\w)'(\w)/g, '$1’$2'),
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'tags of paragraphs': (text) =>
    text
      .split(/\n+/)
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  entities: (text) => text.replace(/[“”‘’—–é£"'&]/g, (sign) => `&#${sign.codePointAt(0)};`),
  'another encoding': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  dashes: (text) => text.replace(/\s*(?:—|--)\s*/g, ' – '),
  'per cent': (text) => text.replace(/(\d)(?:%| percent\b)/g, '$1 per cent'),
  'sign of per cent': (text) => text.replace(/(\d) per ?cent\b/g, '$1%'),
  thousands: (text) => text.replace(/(\d),(\d{3})\b/g, '$1$2'),
  'numerals as figures': (text) =>
    text.replace(new RegExp(`\\b(?:${numerals.join('|')})\\b`, 'g'), (word) =>
      String(numerals.indexOf(word) + 2),
    ),
  ranks: (text) => text.replace(/\b(?:first|second|third|fourth)\b/g, (word) => ranks[word]!),
  'courtesy titles': (text) => text.replace(/\b(?:Mr|Mrs|Ms)\.? (?=[A-Z])/g, ''),
  'names of months': (text) =>
    text.replace(/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. (?=\d)/g, (_, month: string) => `${months[month]} `),
  'names of states': (text) =>
    text.replace(/, (Calif|Mass|Fla)\./g, (_, state: string) => `, ${states[state]}`),
  offices: (text) =>
    text.replace(/\b(Sen|Rep|Gov)\. (?=[A-Z])/g, (_, office: string) => `${offices[office]} `),
  'United States': (text) => text.replace(/\bUnited States\b/g, 'US').replace(/\bU\.S\./g, 'US'),
  'hours of the day': (text) => text.replace(/(\d) ([ap])\.m\./g, '$1$2m'),
  millions: (text) =>
    text.replace(
      /\$(\d+(?:\.\d+)?) (m|b)illion/g,
      (_, value: string, scale: string) => `$${value}${scale === 'm' ? 'm' : 'bn'}`,
    ),
  'whose dollars': (text) => text.replace(/\$(?=\d+(?:\.\d+)? (?:m|b)illion)/g, 'US$$'),
  'British spelling': (text) =>
    text
      .replace(/\b(col|lab|fav|neighb|hon)or/g, '$1our')
      .replace(/\bcenter/g, 'centre')
      .replace(/\borganiz/g, 'organis')
      .replace(/\bdefense/g, 'defence'),
  'British words': (text) =>
    text
      .replace(/\btoward\b/g, 'towards')
      .replace(/\bamong\b/g, 'amongst')
      .replace(/\bgotten\b/g, 'got'),
  'short forms': (text) => text.replace(/\b(did|do|does|is|was|are|were|has|have|had|would) not\b/g, "$1n't"),
  'long forms': (text) =>
    text.replace(/\b(did|do|does|is|was|are|were|has|have|had|would)n['’]t\b/g, '$1 not'),
  'accents lost': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  byline: (text) => `By Jane Roe, Staff Writer\n\n${text}`,
  'wire label': (text) => `UPDATE 1-${text}`,
  'two spaces': (text) => text.replace(/\. /g, '.  '),
  ages: (text) => text.replace(/, (\d{2}), /g, ', aged $1, '),
};

const count = Number(plainArguments()[0] ?? 60);
const from = Number(argument('--from') ?? 12_000);
const shown = argument('--show');
const texts = realTexts()
  .slice(from, from + 3 * count)
  .filter(({ length }) => length > 600 && length < 6000)
  .slice(0, count);
const rows: Row[] = [];
for (const [name, change] of Object.entries(changes)) {
  const row = { change: name, copies: 0, 'not called copies': 0, findings: 0, major: 0 };
  for (const text of texts) {
    const copy = change(text);
    if (copy === text) continue;
    const one = (id: string, words: string) => ({ id, text: words, language: 'en' });
    const { copyProbability, facts } = compareArticles(one('a', text), one('b', copy));
    const told = facts.filter(({ severity, kind }) => severity !== 'none' && kind !== 'text');
    row.copies++;
    if (copyProbability < 0.5) row['not called copies']++;
    row.findings += told.length;
    row.major += told.filter(({ severity }) => severity === 'major').length;
    if (shown === name) for (const { note } of told) console.log(note);
  }
  rows.push(row);
}
const sum = (key: 'copies' | 'not called copies' | 'findings' | 'major') =>
  rows.reduce((all, row) => all + Number(row[key]), 0);
rows.push({
  change: 'all',
  copies: sum('copies'),
  'not called copies': sum('not called copies'),
  findings: sum('findings'),
  major: sum('major'),
});
printTable('What is told of reprints in another house style', rows);
