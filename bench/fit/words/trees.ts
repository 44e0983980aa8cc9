/** Boosted regression trees for a yes or no, as Friedman 2001, on binned features: small data, small trees. */
export interface TreeExample {
  readonly features: Float64Array;
  readonly label: number;
  readonly weight: number;
}

interface Leaf {
  readonly value: number;
}
interface Split {
  readonly feature: number;
  readonly limit: number;
  readonly low: Node;
  readonly high: Node;
}
type Node = Leaf | Split;

export interface TreeModel {
  readonly bias: number;
  readonly trees: readonly Node[];
}

const depth = 3;
const count = 120;
const rate = 0.06;
/** Least weight in a leaf, as a share of all. */
const minLeaf = 0.01;
/** Shrinks the value of a leaf with little weight. */
const ridge = 0.003;
const bins = 32;

export function fitTrees(examples: readonly TreeExample[]): TreeModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = examples.map(({ weight }) => weight / total);
  const share = examples.reduce((sum, { label }, i) => sum + label * weights[i]!, 0);
  const bias = Math.log(share / (1 - share));
  const width = examples[0]!.features.length;
  const limits = Array.from({ length: width }, (_, f) => {
    const values = examples.map(({ features }) => features[f]!).sort((a, b) => a - b);
    const cuts = Array.from(
      { length: bins - 1 },
      (_, k) => values[Math.floor(((k + 1) * values.length) / bins)]!,
    );
    return [...new Set(cuts)];
  });
  const binned = examples.map(({ features }) =>
    Uint8Array.from(features, (value, f) => limits[f]!.filter((limit) => value >= limit).length),
  );
  const scores = new Float64Array(examples.length).fill(bias);
  const trees: Node[] = [];
  for (let t = 0; t < count; t++) {
    const gradients = examples.map(({ label }, i) => (label - 1 / (1 + Math.exp(-scores[i]!))) * weights[i]!);
    const curves = scores.map((score, i) => {
      const p = 1 / (1 + Math.exp(-score));
      return p * (1 - p) * weights[i]!;
    });
    const grow = (rows: readonly number[], left: number): Node => {
      const [g, h] = sums(rows, gradients, curves);
      const leaf = () => {
        const value = (rate * g) / (h + ridge);
        for (const i of rows) scores[i]! += value;
        return { value };
      };
      if (left === 0) return leaf();
      let best = { gain: 1e-7, feature: -1, bin: 0 };
      for (let f = 0; f < width; f++) {
        const [gs, hs, ws] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
        for (const i of rows) {
          const bin = binned[i]![f]!;
          gs[bin]! += gradients[i]!;
          hs[bin]! += curves[i]!;
          ws[bin]! += weights[i]!;
        }
        const whole = ws.reduce((a, b) => a + b, 0);
        let [gl, hl, wl] = [0, 0, 0];
        for (let bin = 0; bin < limits[f]!.length; bin++) {
          gl += gs[bin]!;
          hl += hs[bin]!;
          wl += ws[bin]!;
          if (wl < minLeaf || whole - wl < minLeaf) continue;
          const gain = gl ** 2 / (hl + ridge) + (g - gl) ** 2 / (h - hl + ridge) - g ** 2 / (h + ridge);
          if (gain > best.gain) best = { gain, feature: f, bin };
        }
      }
      if (best.feature < 0) return leaf();
      const isLow = (i: number) => binned[i]![best.feature]! <= best.bin;
      return {
        feature: best.feature,
        limit: limits[best.feature]![best.bin]!,
        low: grow(rows.filter(isLow), left - 1),
        high: grow(
          rows.filter((i) => !isLow(i)),
          left - 1,
        ),
      };
    };
    trees.push(grow(Array.from(examples.keys()), depth));
  }
  return { bias, trees };
}

/** Log-odds of yes. */
export function scoreTrees({ bias, trees }: TreeModel, features: Float64Array): number {
  let score = bias;
  for (const tree of trees) {
    let node = tree;
    while ('limit' in node) node = features[node.feature]! < node.limit ? node.low : node.high;
    score += node.value;
  }
  return score;
}

function sums(rows: readonly number[], x: readonly number[], y: Float64Array): [number, number] {
  let [a, b] = [0, 0];
  for (const i of rows) {
    a += x[i]!;
    b += y[i]!;
  }
  return [a, b];
}
