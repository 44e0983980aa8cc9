import { writeGenerated } from '../lib/arguments.js';
import type { LogisticModel, ModelTerm } from '../../src/match/logistic-model.js';

/** Writes a model as a module; weights too small to move a decision are left out. */
export function writeModel(
  file: string,
  name: string,
  doc: string,
  model: LogisticModel,
  featureNames: readonly string[],
  modelRoom = '.',
): void {
  const short = (value: number) => Number(value.toFixed(4));
  const kept = model.terms.filter(([, , weight]) => Math.abs(weight) >= 0.005);
  const write = ([first, second, weight]: ModelTerm) => `[${first}, ${second}, ${short(weight)}],`;
  const lines = kept
    .filter(([, second]) => second < 0)
    .map((term) => `    ${write(term)} // ${featureNames[term[0]]!}`);
  featureNames.forEach((name, feature) => {
    const products = kept.filter(([first, second]) => first === feature && second >= 0).map(write);
    if (products.length === 0) return;
    lines.push(`    // ${name}, squared and times the later ones`);
    for (let i = 0; i < products.length; i += 6) lines.push(`    ${products.slice(i, i + 6).join(' ')}`);
  });
  writeGenerated(
    file,
    `// prettier-ignore
import type { LogisticModel } from '${modelRoom}/logistic-model.js';

/** ${doc} */
// prettier-ignore
export const ${name}: LogisticModel = {
  means: [${model.means.map(short).join(', ')}],
  deviations: [${model.deviations.map(short).join(', ')}],
  bias: ${short(model.bias)},
  terms: [
${lines.join('\n')}
  ],
};
`.replace('// prettier-ignore\nimport', 'import'),
  );
}
