import { explainPlan } from '../planning/explain-plan.js';
import { visibleJson } from '../report/visible.js';
import { EXIT } from './exit-code.js';
import { openInputs, type ReadFlags } from './open-inputs.js';
import { tellReading } from './tell-reading.js';
import type { Terminal } from './terminal.js';

export interface PlanFlags extends ReadFlags {
  readonly json?: boolean;
}

/** `samestory plan FILE…`: what a run over the articles will find and cost; returns the exit code. */
export async function planCommand(
  inputs: readonly string[],
  flags: PlanFlags,
  terminal: Terminal,
): Promise<number> {
  const { source, failures, skipped, close } = await openInputs(inputs, flags, terminal);
  if (!tellReading(inputs, { size: source.size, failures, skipped }, terminal.stderr))
    return EXIT.unreadableInput;
  const plan = explainPlan(Array.from({ length: source.size }, (_, i) => source.articleAt(i)));
  close();
  const told = flags.json === true ? visibleJson(plan) : described(plan, '').join('\n');
  terminal.stdout.write(`${told}\n`);
  return failures.length > 0 ? EXIT.partlyDone : EXIT.nothingToReport;
}

/** Each value under its name, lists of pairs on one line. */
function described(value: object, indent: string): string[] {
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) => {
    const label = `${indent}${name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)}`;
    if (Array.isArray(inside)) return [`${label}:`, ...inside.map((one) => `${indent}  ${oneLine(one)}`)];
    if (typeof inside === 'object' && inside !== null)
      return [`${label}:`, ...described(inside, `${indent}  `)];
    return [`${label}: ${oneLine(inside)}`];
  });
}

function oneLine(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(3)));
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inside]) => `${name} ${oneLine(inside)}`)
    .join(', ');
}
