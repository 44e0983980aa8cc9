import { writeFileSync } from 'node:fs';
import type { LogisticModel } from '../../src/match/logistic-model.js';

/** Writes a model as a module; weights too small to move a decision are left out. */
export function writeModel(
  file: string,
  name: string,
  doc: string,
  model: LogisticModel,
  featureNames: readonly string[],
): void {
  const short = (value: number) => Number(value.toFixed(4));
  const lines = model.terms
    .filter(([, , weight]) => Math.abs(weight) >= 0.005)
    .map(([first, second, weight]) => {
      const title = second < 0 ? featureNames[first]! : `${featureNames[first]!} × ${featureNames[second]!}`;
      return `    [${first}, ${second}, ${short(weight)}], // ${title}`;
    });
  writeFileSync(
    file,
    `// prettier-ignore
import type { LogisticModel } from './logistic-model.js';

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
