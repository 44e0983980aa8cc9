export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ of a partition against the true one: for each item, the share of its cluster that is of its class, and the
 * share of its class that is in its cluster; means over the items.
 *
 * Bagga and Baldwin, “Entity-based cross-document coreferencing using the vector space model”, COLING 1998.
 */
export function bCubed(
  clusterOf: readonly (string | number)[],
  classOf: readonly (string | number)[],
): BCubed {
  const sizes = new Map<string, number>();
  const add = (key: string) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  clusterOf.forEach((cluster, i) => {
    add(`cluster ${cluster}`);
    add(`class ${classOf[i]!}`);
    add(`both ${cluster} ${classOf[i]!}`);
  });
  let precision = 0;
  let recall = 0;
  clusterOf.forEach((cluster, i) => {
    const both = sizes.get(`both ${cluster} ${classOf[i]!}`)!;
    precision += both / sizes.get(`cluster ${cluster}`)! / clusterOf.length;
    recall += both / sizes.get(`class ${classOf[i]!}`)! / clusterOf.length;
  });
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
