/**
 * Error of the estimate against theory, at six resemblances, three set sizes and four signature sizes, beside npm
 * minhash. Run: npx tsx bench/accuracy.ts [pairs]. Imports src.
 */
import { Minhash } from 'minhash';
import { estimateResemblance } from '../src/sketch/estimate-resemblance.js';
import { signShingles } from '../src/sketch/sign-shingles.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';
import { plainArguments } from './lib/arguments.js';

const pairs = Number(plainArguments()[0] ?? 1000);
const peerPairs = Math.min(pairs, 60);
const rows: Row[] = [];

for (const items of [50, 200, 1000]) {
  for (const resemblance of [0.05, 0.1, 0.2, 0.5, 0.8, 0.95]) {
    const theory = (slots: number) => Math.sqrt((resemblance * (1 - resemblance)) / slots);
    const row: Record<string, string | number> = { items, J: resemblance, 'theory 128': theory(128) };
    for (const slots of [64, 128, 256, 512]) {
      const { bias, rmse } = errorsOf(items, resemblance, pairs, (a, b, seed) =>
        estimateResemblance(
          { id: '', version: '', slots: signShingles(a, slots, seed) },
          { id: '', version: '', slots: signShingles(b, slots, seed) },
        ),
      );
      if (slots === 128) row['bias 128'] = bias;
      row[`rmse/theory ${slots}`] = rmse / theory(slots);
    }
    if (items === 200) {
      const { rmse } = errorsOf(items, resemblance, peerPairs, (a, b) => peer(a).jaccard(peer(b)));
      row['npm minhash rmse/theory 128'] = rmse / theory(128);
    }
    rows.push(row);
  }
}

printMachine();
printTable(`Error of the estimate over ${pairs} pairs of sets a row (npm minhash: ${peerPairs})`, rows);
writeResult('accuracy', { pairs, rows });

function errorsOf(
  items: number,
  resemblance: number,
  count: number,
  estimate: (a: Uint32Array, b: Uint32Array, seed: number) => number,
): { bias: number; rmse: number } {
  const random = createRandom(items * 1000 + Math.round(resemblance * 100));
  const shared = Math.round((2 * items * resemblance) / (1 + resemblance));
  const actual = shared / (2 * items - shared);
  let [sum, squares] = [0, 0];
  for (let pair = 0; pair < count; pair++) {
    const all = Uint32Array.from({ length: 2 * items }, () => random() * 2 ** 32);
    const error =
      estimate(all.subarray(0, items), all.subarray(items - shared, 2 * items - shared), pair) - actual;
    sum += error;
    squares += error * error;
  }
  return { bias: sum / count, rmse: Math.sqrt(squares / count) };
}

function peer(set: Uint32Array): Minhash {
  const minhash = new Minhash({ numPerm: 128 });
  for (const item of set) minhash.update(`shingle ${item} of a text`);
  return minhash;
}
