import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimateResemblance,
  InputError,
  signArticle,
  signatureFromBytes,
  signatureFromJson,
  signatureToBytes,
  signatureToJson,
} from '../src/index.js';

const text = 'The harbour council of Port Ellery voted on Monday to close the north pier.';
const signature = signArticle({ id: 'é☃', text });

/** The message of the InputError that `run` throws. */
function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError && error.code === 'bad-signature') return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe('a stored signature', () => {
  test('comes back as it was, from JSON and from bytes, whatever the settings', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string(),
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 16, max: 300 }),
        fc.nat(),
        (id, words, shingleSize, signatureSize, seed) => {
          const made = signArticle({ id, text: words }, { shingleSize, signatureSize, seed });
          expect(signatureFromJson(JSON.parse(JSON.stringify(signatureToJson(made))))).toEqual(made);
          expect(signatureFromBytes(signatureToBytes(made))).toEqual(made);
        },
      ),
      { numRuns: 50, seed: 1 },
    );
  });

  test('ends on the FNV-1a sum of its bytes, as published, so that what is kept today is read tomorrow', () => {
    // Test vectors of Fowler, Noll and Vo: the sums of "" and of "foobar".
    const sumOf = (bytes: Uint8Array) =>
      bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
    expect(sumOf(new Uint8Array())).toBe(2_166_136_261);
    expect(sumOf(new TextEncoder().encode('foobar'))).toBe(0xbf9cf968);
    const bytes = signatureToBytes(signature);
    const stated = new DataView(bytes.buffer).getUint32(bytes.length - 4, true);
    expect(stated).toBe(sumOf(bytes.subarray(0, -4)));
  });

  test('is read in another process', () => {
    const stored = Buffer.from(signatureToBytes(signature)).toString('hex');
    const script = `const bytes = Buffer.from('${stored}', 'hex'); console.log(bytes.readUInt32LE(bytes.length - 8))`;
    const last = Number(execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' }));
    expect(last).toBe(signature.slots.at(-1));
    expect(estimateResemblance(signatureFromBytes(Buffer.from(stored, 'hex')), signature)).toBe(1);
  });

  test('of another version is refused, and the message says both', () => {
    const version = signature.version.replace('words1', 'words2');
    const other = { ...signatureToJson(signature), version };
    expect(refusalOf(() => signatureFromJson(other))).toMatch(/words2.*words1.*sign it again/);
    const bytes = signatureToBytes(signature);
    bytes[4] = 2;
    expect(refusalOf(() => signatureFromBytes(bytes))).toContain('form 2, expected 1');
    expect(refusalOf(() => signatureFromJson({ ...other, format: 'samestory.signature/2' }))).toContain(
      '"samestory.signature/1"',
    );
  });

  test('with any bit changed, or cut anywhere, is refused', () => {
    const bytes = signatureToBytes(signature);
    for (let i = 0; i < bytes.length; i++) {
      const changed = bytes.slice();
      changed[i]! ^= 1 << (i % 8);
      expect(refusalOf(() => signatureFromBytes(changed))).toMatch(/^A signature /);
      expect(refusalOf(() => signatureFromBytes(bytes.subarray(0, i)))).toMatch(/^A signature /);
    }
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['what JSON.stringify makes of a signature', JSON.parse(JSON.stringify(signature))],
    ['slots that are no integers', { ...signatureToJson(signature), slots: Array<number>(128).fill(0.5) }],
    ['slots that are missing', { ...signatureToJson(signature), slots: [1, 2] }],
    ['an id that is a number', { ...signatureToJson(signature), id: 7 }],
  ])('%s is refused', (_, json) => {
    expect(refusalOf(() => signatureFromJson(json))).toMatch(/^A signature /);
  });
});
