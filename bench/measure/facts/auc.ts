/** Area under the ROC curve: how often a pair of label 1 scores above one of another; ties count half. */
export function auc(pairs: readonly { readonly label: number }[], scores: readonly number[]): number {
  const order = scores
    .map((score, i) => ({ score, label: pairs[i]!.label }))
    .sort((x, y) => x.score - y.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && order[j]!.score === order[i]!.score) j++;
    for (let k = i; k < j; k++) {
      if (order[k]!.label !== 1) continue;
      rankSum += (i + j + 1) / 2;
      positives++;
    }
    i = j;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}
