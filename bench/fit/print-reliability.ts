interface Told {
  readonly p: number;
  readonly label: number;
  readonly weight: number;
}

/** How many findings are right by tenth of their confidence, and by how much the two differ. */
export function printReliability(findings: readonly Told[]): void {
  console.log('confidence  findings  mean confidence  right');
  let error = 0;
  const total = findings.reduce((sum, one) => sum + one.weight, 0);
  for (let bin = 0; bin < 10; bin++) {
    const inside = findings.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    if (inside.length === 0) continue;
    const weight = inside.reduce((sum, one) => sum + one.weight, 0);
    const mean = inside.reduce((sum, one) => sum + one.p * one.weight, 0) / weight;
    const right = inside.reduce((sum, one) => sum + one.label * one.weight, 0) / weight;
    error += (weight / total) * Math.abs(mean - right);
    console.log(
      `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}     ${String(inside.length).padStart(7)}  ${mean.toFixed(3).padStart(15)}  ${right.toFixed(3)}`,
    );
  }
  const loss = findings.reduce(
    (sum, { p, label, weight }) => sum - weight * Math.log(Math.max(1e-6, label === 1 ? p : 1 - p)),
    0,
  );
  console.log(`expected calibration error ${error.toFixed(3)}, log-loss ${(loss / total).toFixed(3)}`);
}
