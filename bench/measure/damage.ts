/**
 * Measures false alarms of the damage finder on texts that people wrote and editors read, and what it finds of planted damage:
 *
 *   npx tsx bench/measure/damage.ts [--errors SET]
 */
import { readFileSync } from 'node:fs';
import { findDamage } from '../../src/facts/wording/damage.js';
import { prepare } from '../../src/text/prepare.js';
import { argument, dataArgument } from '../lib/arguments.js';

const data = dataArgument();
const shown = argument('--errors');

function lines(path: string): Record<string, string>[] {
  return readFileSync(`${data}/${path}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
}

function measure(name: string, texts: readonly string[]): void {
  let hit = 0;
  let words = 0;
  const reasons = new Map<string, number>();
  for (const text of texts) {
    const document = prepare({ id: name, text, language: 'en' });
    words += document.tokens.length;
    const damages = findDamage(document);
    if (damages.length > 0) hit++;
    for (const { reason, severity, start, end } of damages) {
      const key = severity === 'major' ? `${reason}!` : reason;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
      if (shown === name)
        console.log(`${key}: ${JSON.stringify(text.slice(Math.max(0, start - 40), end + 30))}`);
    }
  }
  const total = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const detail = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ');
  console.log(
    `${name.padEnd(26)} ${String(texts.length).padStart(5)} texts  hit ${((100 * hit) / texts.length).toFixed(2).padStart(6)} %  ${((1e4 * total) / words).toFixed(2).padStart(7)} / 10k words  ${detail}`,
  );
}

const demetr = lines('facts/demetr.jsonl');
measure('demetr-human', [...new Set(demetr.map((row) => row.human!))]);
measure('demetr-mt', [...new Set(demetr.map((row) => row.mt!))]);
measure(
  'polnear',
  lines('facts/polnear.jsonl').map((row) => row.text!),
);
for (const set of [
  'onestop-rewrites',
  'basil',
  'wmt21-mt-copies',
  'allsides-stories',
  'llmfake',
  'sheepdog',
]) {
  measure(
    set,
    lines(`copies/${set}/articles.jsonl`)
      .slice(0, 400)
      .map((row) => row.text!),
  );
}
const types = shown === undefined ? [...new Set(demetr.map((row) => row.pert!))].sort() : [];
for (const type of types) {
  measure(
    type,
    demetr.filter((row) => row.pert === type).map((row) => row.perturbed!),
  );
}
