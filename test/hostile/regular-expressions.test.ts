import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../least-cost.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** They run as soon as they are imported. */
const PROGRAMS = /cli\/[a-z-]*main\.ts$|node\/worker\.ts$/;
/**
 * Lengths tried one after another, and the milliseconds from which a flood is measured: what is linear takes less
 * than one for the longer, what is quadratic eight for the shorter or a hundred for the longer. What is badly quadratic is
 * known by the shorter, in a sixteenth of the time.
 */
const SIZES = [
  { length: 4_000, minMs: 8 },
  { length: 16_000, minMs: 8 },
];
/** How much longer a flood is than the part it is measured against. */
const TIMES = 8;
/** What is linear takes eight times as long for eight times as much, what is quadratic sixty-four times. */
const MIN_GROWTH = 22;

/** What stands before and after a flood, so that a match that began in it fails, at its end or after some words. */
const SURROUNDINGS = [
  ['', '\u0001'],
  ['\u0001', '\u0001'],
  ['a', '. x y'],
] as const;
/** One character of every sort that an article has, and pieces that open one part of a rule again and again. */
const PIECES = [
  ...'aZ1 \n\t\u00a0“”"\'‘’.,;:!?()[]<>-–—_/\\|*#&@%$€«»é軍\u0301\u200b=',
  'a ',
  '1,',
  'Aa ',
  '. ',
];

describe('regular expressions', () => {
  test(
    'none of the source takes n² time for a flood of a character that it can match',
    { timeout: 300_000 },
    async () => {
      const found = await listExpressions();
      expect(found.size).toBeGreaterThan(300);
      const floods = new Map<string, ReturnType<typeof floodsOf>>();
      const slow: string[] = [];
      for (const [literal, where] of found) {
        const slash = literal.lastIndexOf('/');
        const expression = new RegExp(literal.slice(1, slash), literal.slice(slash + 1));
        for (const piece of piecesFor(expression)) {
          if (!floods.has(piece)) floods.set(piece, floodsOf(piece));
          if (floods.get(piece)!.some((flood) => isQuadratic(expression, flood)))
            slow.push(`${where} ${literal} on ${JSON.stringify(piece)}`);
        }
      }
      expect(slow).toEqual([]);
    },
  );

  test('one that takes n² time is seen', () => {
    const quadratic = /[“”\s]+$/;
    const pieces = [' ', '“', '”', '\n'];
    expect(piecesFor(quadratic)).toEqual(expect.arrayContaining(pieces));
    expect(pieces.filter((piece) => floodsOf(piece).some((flood) => isQuadratic(quadratic, flood)))).toEqual(
      pieces,
    );
  });

  test('one that takes n² time is seen where it begins anew but at every tenth character', () => {
    const [floods] = floodsOf(`a${'b'.repeat(9)}`);
    expect(isQuadratic(/a[^c]*c/, floods!)).toBe(true);
  });

  test('one that takes long in a straight line is none', () => {
    const straight = new RegExp(`^(?:${'(?=.{40})'.repeat(20)}.)+b`, 's');
    const whole = 'a'.repeat(80_000);
    expect(leastTime(straight, whole, 1, 0)).toBeGreaterThan(10);
    expect(isQuadratic(straight, [{ part: 'a'.repeat(whole.length / TIMES), whole, minMs: 10 }])).toBe(false);
  });
});

/** Every literal of the source, and every one that is built while its modules load, with where it stands. */
async function listExpressions(): Promise<Map<string, string>> {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text))
        found.set(node.text, file.slice(SRC.length));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string, string]) {
      const built = Reflect.construct<[string, string], RegExp>(target, given);
      if (!found.has(String(built))) found.set(String(built), 'built at import:');
      return built;
    },
  });
  try {
    for (const file of files) if (!PROGRAMS.test(file)) await import(/* @vite-ignore */ file);
    const { compareArticles } = await import('../../src/index.js');
    const text = 'The mayor said on Monday that “14 sailors” were lost.\nShare this\nBy Mara Quill';
    compareArticles({ id: 'a', text }, { id: 'b', text: text.replace('14', '15') });
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** The pieces of which a part of the expression matches every character. */
function piecesFor(expression: RegExp): string[] {
  const atoms =
    expression.source.match(
      /\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}?*+|^$]/giu,
    ) ?? [];
  const flags = expression.flags.replace(/[gyd]/g, '');
  const parts = [...new Set(atoms)].flatMap((atom) => {
    try {
      return [new RegExp(`^${atom}$`, flags)];
    } catch {
      return [];
    }
  });
  const literals = Array.from(new Set(expression.source.replace(/\\[a-zA-Z]/g, '')));
  return [...new Set([...PIECES, ...literals])].filter((piece) =>
    Array.from(piece).every((char) => parts.some((part) => part.test(char))),
  );
}

interface Flood {
  readonly part: string;
  /** {@link TIMES} as long. */
  readonly whole: string;
  readonly minMs: number;
}

/** Floods of each size, for each of the surroundings. */
function floodsOf(piece: string): Flood[][] {
  return SURROUNDINGS.map(([before, after]) => {
    const flood = (length: number) => before + piece.repeat(Math.ceil(length / piece.length)) + after;
    return SIZES.map(({ length, minMs }) => ({ part: flood(length / TIMES), whole: flood(length), minMs }));
  });
}

/** Whether a flood takes long, and much more than {@link TIMES} as long as a part of it: a slow machine is no fault. */
function isQuadratic(expression: RegExp, floods: readonly Flood[]): boolean {
  const slow = floods.find(({ whole, minMs }) => leastTime(expression, whole, 1, minMs) >= minMs);
  if (!slow) return false;
  // The part so often that both may take about as long: what is short is measured badly.
  const most = leastTime(expression, slow.whole, 1, 0);
  return leastTime(expression, slow.part, MIN_GROWTH, most) < most;
}

/**
 * The least of three times, in milliseconds of the processor, which other processes do not lengthen; the first below
 * `enough` will do.
 */
function leastTime(expression: RegExp, text: string, times: number, enough: number): number {
  let least = Infinity;
  for (let i = 0; i < 3 && least >= enough; i++) {
    const time = processorTime(() => {
      for (let k = 0; k < times; k++) {
        expression.lastIndex = 0;
        if (expression.global) text.replace(expression, '');
        else expression.test(text);
      }
    });
    least = Math.min(least, time / 1000);
  }
  return least;
}
