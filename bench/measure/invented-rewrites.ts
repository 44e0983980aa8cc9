/**
 * What is told of invented stories that were retold in other words, faithfully or with one serious error, by writers who knew nothing
 * of this code: 80 faithful copies and 120 or 100 with an error in each file that is only checked, 60 and 120 or 80 in those on which rules
 * were mended.
 *
 * Run: npx tsx bench/measure/invented-rewrites.ts [--missed FILE]   (five seconds)
 *
 * Told: a CORRECTION that touches the words that are wrong. Elsewhere: CORRECTIONs, but none of them there. `--missed` prints the
 * errors of one file of which nothing is told.
 */
import { compareArticles } from '../../src/index.js';
import { argument } from '../lib/arguments.js';
import { printTable } from '../lib/report.js';
import type { FactChange, Span } from '../../src/types.js';
import { readRewrites, rewriteFiles } from './invented-rewrites/read.js';

const isCorrection = ({ severity, change }: FactChange) =>
  severity === 'major' && (change === 'garbled' || change === 'contradicted');
const touches = ({ copy }: FactChange, { start, end }: Span) =>
  copy === undefined || (copy.start < end && start < copy.end);

const rows = rewriteFiles.map((name) => {
  const counts = { faithful: 0, alarmed: 0, lines: 0, wrong: 0, told: 0, elsewhere: 0 };
  for (const { source, copy, error, places } of readRewrites(name)) {
    const { facts } = compareArticles({ id: 'source', text: source }, { id: 'copy', text: copy });
    const corrections = facts.filter(isCorrection);
    if (error === undefined) {
      counts.faithful++;
      if (corrections.length > 0) counts.alarmed++;
      counts.lines += facts.filter(({ change }) => change === 'dropped' || change === 'added').length;
      continue;
    }
    counts.wrong++;
    if (corrections.some((fact) => places.some((place) => touches(fact, place)))) counts.told++;
    else if (corrections.length > 0) counts.elsewhere++;
    else if (argument('--missed') === name) console.log(`${error}\n  ${source}\n  ${copy}\n`);
  }
  const { faithful, alarmed, lines, wrong, told, elsewhere } = counts;
  return {
    file: name,
    faithful,
    'with a CORRECTION': `${alarmed} (${(alarmed / faithful).toFixed(2)})`,
    'left out or put in, a copy': (lines / faithful).toFixed(2),
    'with an error': wrong,
    told: `${told} (${(told / wrong).toFixed(2)})`,
    elsewhere,
  };
});
printTable('Invented stories in other words', rows);
