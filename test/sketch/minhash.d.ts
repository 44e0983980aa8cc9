declare module 'minhash' {
  export class Minhash {
    constructor(options?: { numPerm?: number; seed?: number });
    hashvalues: number[];
    update(item: string): void;
    jaccard(other: Minhash): number;
  }
  export class LshIndex {
    constructor(options?: { bandSize?: number });
    insert(key: string, minhash: Minhash): void;
    query(minhash: Minhash): string[];
  }
}
