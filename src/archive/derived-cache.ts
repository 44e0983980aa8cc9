import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { version } from '../../package.json';
import type { PairVerdict } from '../cluster/matched-pair.js';
import type { Comparison, Relation } from '../types.js';
import { asBytes, ByteReader, ByteWriter, toUint32 } from './bytes.js';

/** What two articles were found to have in common, by the revisions of their records. */
export interface PairKey {
  readonly a: number;
  readonly b: number;
  /** What else it depends on: see `ArchiveState.stampOf`. */
  readonly stamp: string;
}

const kinds = { match: 1, bare: 2, compare: 3 } as const;
export type DerivedKind = keyof typeof kinds;

interface Entry {
  readonly stamp: string;
  /** As it is stored. */
  readonly value: Uint8Array;
}

/**
 * Verdicts and comparisons by pair: what costs time, and is the same each time for the same two texts. Bytes that a store
 * keeps; lost ones are computed again.
 */
export class DerivedCache {
  readonly #entries = new Map<string, Entry>();
  #unsaved: string[] = [];

  get size(): number {
    return this.#entries.size;
  }

  verdictOf(key: PairKey): PairVerdict | undefined {
    const value = this.#get('match', key);
    return value && readVerdict(value);
  }

  keepVerdict(key: PairKey, verdict: PairVerdict): void {
    this.#set('match', key, writeVerdict(verdict));
  }

  /** The verdict without standing text; `undefined` in it where too little was left. */
  bareVerdictOf(key: PairKey): { readonly verdict: PairVerdict | undefined } | undefined {
    const value = this.#get('bare', key);
    return value && { verdict: value.length === 0 ? undefined : readVerdict(value) };
  }

  keepBareVerdict(key: PairKey, verdict: PairVerdict | undefined): void {
    this.#set('bare', key, verdict ? writeVerdict(verdict) : new Uint8Array());
  }

  comparisonOf(key: PairKey): Comparison | undefined {
    const value = this.#get('compare', key);
    return value && (JSON.parse(new TextDecoder().decode(inflateRawSync(value))) as Comparison);
  }

  keepComparison(key: PairKey, comparison: Comparison): void {
    this.#set('compare', key, deflateRawSync(JSON.stringify(comparison)));
  }

  /** What was not saved yet, in parts of some kilobytes. */
  takeUnsaved(): Uint8Array[] {
    const parts = pack(this.#unsaved, this.#entries);
    this.#unsaved = [];
    return parts;
  }

  /** All that is about records which are still there; the rest is forgotten. */
  prune(isKept: (revision: number) => boolean): Uint8Array[] {
    for (const key of this.#entries.keys()) {
      const [, a, b] = key.split(' ');
      if (!isKept(Number(a)) || !isKept(Number(b))) this.#entries.delete(key);
    }
    this.#unsaved = [];
    return pack([...this.#entries.keys()], this.#entries);
  }

  load(parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      const reader = new ByteReader(part);
      if (reader.u8() !== form || reader.string() !== version) continue;
      while (!reader.isAtEnd) {
        const key = reader.string();
        this.#entries.set(key, { stamp: reader.string(), value: reader.bytes().slice() });
      }
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#unsaved = [];
  }

  #get(kind: DerivedKind, { a, b, stamp }: PairKey): Uint8Array | undefined {
    const entry = this.#entries.get(`${kinds[kind]} ${a} ${b}`);
    return entry?.stamp === stamp ? entry.value : undefined;
  }

  #set(kind: DerivedKind, { a, b, stamp }: PairKey, value: Uint8Array): void {
    const key = `${kinds[kind]} ${a} ${b}`;
    this.#entries.set(key, { stamp, value });
    this.#unsaved.push(key);
  }
}

/** First byte of a part: of another form, or by another version of this library, nothing is read, and all is computed again. */
const form = 2;

function startPart(): ByteWriter {
  return new ByteWriter().u8(form).string(version);
}

const partBytes = 1 << 16;

function pack(keys: readonly string[], entries: ReadonlyMap<string, Entry>): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let writer = startPart();
  const { length: empty } = writer;
  for (const key of keys) {
    const entry = entries.get(key);
    if (!entry) continue;
    writer.string(key).string(entry.stamp).bytes(entry.value);
    if (writer.length < partBytes) continue;
    parts.push(writer.finish());
    writer = startPart();
  }
  if (writer.length > empty) parts.push(writer.finish());
  return parts;
}

const relations: readonly Relation[] = ['identical', 'near-duplicate', 'rewrite', 'same-event', 'unrelated'];

function writeVerdict({ relation, copyProbability, eventProbability, evidence, sharedRuns }: PairVerdict) {
  const { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned, template } = evidence;
  const writer = new ByteWriter().u8(relations.indexOf(relation)).f64(copyProbability).f64(eventProbability);
  writer.f64(resemblance).f64(sourceContainment).f64(copyContainment).f64(sourceAligned).f64(copyAligned);
  writer.u8((template === undefined ? 0 : 1) + (sharedRuns ? 2 : 0));
  if (template !== undefined) writer.f64(template);
  if (sharedRuns) writer.bytes(asBytes(sharedRuns));
  return writer.finish();
}

function readVerdict(bytes: Uint8Array): PairVerdict {
  const reader = new ByteReader(bytes);
  const relation = relations[reader.u8()]!;
  const [copyProbability, eventProbability] = [reader.f64(), reader.f64()];
  const evidence = {
    resemblance: reader.f64(),
    sourceContainment: reader.f64(),
    copyContainment: reader.f64(),
    sourceAligned: reader.f64(),
    copyAligned: reader.f64(),
  };
  const has = reader.u8();
  const template = has & 1 ? reader.f64() : undefined;
  const runs = has & 2 ? new Int32Array(toUint32(reader.bytes()).buffer) : undefined;
  return {
    ...{ relation, copyProbability, eventProbability },
    evidence: { ...evidence, ...(template !== undefined && { template }) },
    ...(runs && { sharedRuns: runs }),
  };
}
