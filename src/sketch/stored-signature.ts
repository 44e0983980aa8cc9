import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Signature } from '../types.js';
import { signatureVersion } from './sketcher.js';

/** A signature as JSON holds it. */
export interface SignatureJson {
  /** The form of this record; another number means another form. */
  readonly format: 'samestory.signature/1';
  readonly id: string;
  readonly version: string;
  /** One unsigned 32-bit integer a slot. */
  readonly slots: readonly number[];
}

const format = 'samestory.signature/1';

/**
 * A signature as a plain object for `JSON.stringify`, some 1.4 kB with 128 slots.
 *
 * @example
 * const line = JSON.stringify(signatureToJson(signArticle(article)));
 * const signature = signatureFromJson(JSON.parse(line));
 */
export function signatureToJson(signature: Signature): SignatureJson {
  const { id, version, slots } = checkSignature(signature);
  return { format, id, version, slots: Array.from(slots) };
}

/**
 * The signature again. Throws an {@link InputError} `bad-signature` for anything that {@link signatureToJson} did not make,
 * and for a signature whose words or sketch are of another version than this library's: sign that article again.
 *
 * @example
 * signatureFromJson(JSON.parse(line)).id;
 */
export function signatureFromJson(json: unknown): Signature {
  if (typeof json !== 'object' || json === null) throw refuse(`must be an object, got ${show(json)}`);
  const { format: given, id, version, slots } = json as Record<string, unknown>;
  if (given !== format) throw refuse(`must have the format "${format}", got ${show(given)}`);
  if (!Array.isArray(slots) || !slots.every(isSlot))
    throw refuse(`must have slots, an array of unsigned 32-bit integers, got ${show(slots)}`);
  return checkSignature({ id, version, slots: Uint32Array.from(slots as number[]) });
}

/**
 * A signature as bytes, some 560 with 128 slots: "SSIG", a byte 1 for this form, the lengths of id and version as
 * 32-bit integers, both in UTF-8, the slots, and last a sum of all before it (FNV-1a); integers least byte first. Throws an
 * {@link InputError} `bad-signature` for what is none, and for an id that UTF-8 cannot hold.
 *
 * @example
 * await writeFile('a.sig', signatureToBytes(signArticle(article)));
 */
export function signatureToBytes(signature: Signature): Uint8Array<ArrayBuffer> {
  const { id, version, slots } = checkSignature(signature);
  if (/\p{Cs}/u.test(id))
    throw refuse(`of ${show(id)} has half a surrogate pair in its id; only JSON keeps that`);
  const [idBytes, versionBytes] = [encoder.encode(id), encoder.encode(version)];
  const slotsStart = headSize + idBytes.length + versionBytes.length;
  const bytes = new Uint8Array(slotsStart + 4 * slots.length + 4);
  const view = new DataView(bytes.buffer);
  bytes.set([...magic, byteForm]);
  view.setUint32(5, idBytes.length, true);
  view.setUint32(9, versionBytes.length, true);
  bytes.set(idBytes, headSize);
  bytes.set(versionBytes, headSize + idBytes.length);
  slots.forEach((slot, i) => view.setUint32(slotsStart + 4 * i, slot, true));
  view.setUint32(bytes.length - 4, sumOf(bytes.subarray(0, -4)), true);
  return bytes;
}

/**
 * The signature again. Throws an {@link InputError} `bad-signature` for bytes that were cut or changed, that have another
 * form, and as {@link signatureFromJson} for another version.
 *
 * @example
 * const signature = signatureFromBytes(await readFile('a.sig'));
 */
export function signatureFromBytes(bytes: Uint8Array): Signature {
  const given: unknown = bytes;
  if (!(given instanceof Uint8Array)) throw refuse(`must be a Uint8Array, got ${show(given)}`);
  if (bytes.length < headSize + 4 || magic.some((byte, i) => bytes[i] !== byte))
    throw refuse('does not begin with "SSIG"');
  if (bytes[4] !== byteForm) throw refuse(`has form ${bytes[4]}, expected ${byteForm}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(bytes.length - 4, true) !== sumOf(bytes.subarray(0, -4)))
    throw refuse('was cut or changed: its sum is wrong');
  const versionStart = headSize + view.getUint32(5, true);
  const slotsStart = versionStart + view.getUint32(9, true);
  const slotBytes = bytes.length - 4 - slotsStart;
  if (slotBytes < 0 || slotBytes % 4 !== 0) throw refuse('was cut or changed: its lengths are wrong');
  return checkSignature({
    id: decoder.decode(bytes.subarray(headSize, versionStart)),
    version: decoder.decode(bytes.subarray(versionStart, slotsStart)),
    slots: Uint32Array.from({ length: slotBytes / 4 }, (_, i) => view.getUint32(slotsStart + 4 * i, true)),
  });
}

const magic = [0x53, 0x53, 0x49, 0x47];
const byteForm = 1;
const headSize = magic.length + 1 + 8;
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/** FNV-1a, 32 bits: Fowler, Noll, Vo 1991. It finds damage, not malice. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function isSlot(slot: unknown): boolean {
  return typeof slot === 'number' && slot >>> 0 === slot;
}

function checkSignature(signature: unknown): Signature {
  const { id, version, slots } = (signature ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof version !== 'string' || !(slots instanceof Uint32Array))
    throw refuse(`must have an id, a version and slots, got ${show(signature)}`);
  const [, shingleSize, size, seed] = /^words\d+\/shingle(\d+)\/\w+\/(\d+)\/seed(\d+)$/.exec(version) ?? [];
  const own = signatureVersion({
    shingleSize: Number(shingleSize ?? 3),
    signatureSize: Number(size ?? 128),
    seed: Number(seed ?? 1),
  });
  if (version !== own)
    throw refuse(`of ${show(id)} is of version ${show(version)}, this library makes ${own}: sign it again`);
  if (slots.length !== Number(size))
    throw refuse(`of ${show(id)} must have ${size} slots by its version, got ${slots.length}`);
  return { id, version, slots };
}

function refuse(what: string): InputError {
  return new InputError('bad-signature', `A signature ${what}.`);
}
