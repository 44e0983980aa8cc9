/** Prints what of the findings that were read would be a CORRECTION, and how many of those are right. */
import type { Finding } from '../../src/facts/fact-context.js';
import type { Confidence } from '../../src/facts/findings/confidence.js';
import { confidenceClass } from '../../src/facts/findings/confidence-class.js';
import { isChange } from '../../src/facts/findings/prior.js';
import { minConfidence } from '../../src/facts/findings/min-confidence.js';
import { printTable } from '../lib/report.js';
import type { PlantedFindings } from './planted-findings.js';
import { copySetOf } from './read-findings.js';

type Confidences = ReadonlyMap<Finding, Confidence>;

export function printRead(
  { read: examples }: PlantedFindings,
  pairwise: Confidences,
  inCopies: Confidences,
): void {
  const read = examples.flatMap(({ set, finding, label }) => {
    const name = copySetOf(set);
    return name === undefined || !isChange(finding) ? [] : [{ name, finding, label }];
  });
  const row = (name: string, own: typeof read) => {
    const told = (confidence: Confidences) => {
      const majors = own.filter(({ finding }) => isMajor(finding, confidence.get(finding)!));
      return `${majors.filter(({ label }) => label === 1).length} of ${majors.length}`;
    };
    const right = own.filter(({ label }) => label === 1).length;
    return {
      set: name,
      read: own.length,
      faults: right,
      'by pairs': told(pairwise),
      'in its copy': told(inCopies),
    };
  };
  const sets = [...new Set(read.map(({ name }) => name))];
  printTable(
    'Findings of change that were read: right ones of those that are a CORRECTION, each set by the others',
    [
      ...sets.map((name) =>
        row(
          name,
          read.filter((one) => one.name === name),
        ),
      ),
      row('all', read),
    ],
  );
}

function isMajor(finding: Finding, { value, by }: Confidence): boolean {
  const { major = Infinity } = minConfidence[confidenceClass(finding, by)];
  return finding.severity !== 'none' && value >= major;
}
