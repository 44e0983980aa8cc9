/** For each set the position of the first equal one (its own if it is the first): equal sets count as one story. */
export function firstEqual(sets: readonly Uint32Array[]): Uint32Array {
  const first = new Uint32Array(sets.length);
  const byHash = new Map<number, number[]>();
  for (let s = 0; s < sets.length; s++) {
    const set = sets[s]!;
    const key = hashSet(set);
    const known = byHash.get(key);
    const equal = known?.find((other) => isEqual(sets[other]!, set));
    first[s] = equal ?? s;
    if (known === undefined) byHash.set(key, [s]);
    else if (equal === undefined) known.push(s);
  }
  return first;
}

function hashSet(set: Uint32Array): number {
  let hash = set.length;
  for (let i = 0; i < set.length; i++) hash = (Math.imul(hash, 0x2c1b3c6d) + set[i]!) | 0;
  return hash;
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
