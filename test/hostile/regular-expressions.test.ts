import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** They run as soon as they are imported. */
const PROGRAMS = /cli\/main\.ts$|node\/worker\.ts$/;
const SIZES = [20_000, 40_000];
/** What is linear takes under a millisecond for 40,000 units; what is quadratic takes hundreds. */
const MAX_MS = 40;

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
          if (floods.get(piece)!.some((flood) => isSlow(expression, flood)))
            slow.push(`${where} ${literal} on ${JSON.stringify(piece)}`);
        }
      }
      expect(slow).toEqual([]);
    },
  );

  test('one that takes n² time is seen', { timeout: 120_000 }, () => {
    const quadratic = /[“”\s]+$/;
    const pieces = [' ', '“', '”', '\n'];
    expect(piecesFor(quadratic)).toEqual(expect.arrayContaining(pieces));
    expect(pieces.filter((piece) => floodsOf(piece).some((flood) => isSlow(quadratic, flood)))).toEqual(
      pieces,
    );
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

/** Floods of both sizes, for each of the surroundings. */
function floodsOf(piece: string): [half: string, whole: string][] {
  return SURROUNDINGS.map(([before, after]) => {
    const [half, whole] = SIZES.map((size) => before + piece.repeat(Math.ceil(size / piece.length)) + after);
    return [half!, whole!];
  });
}

/**
 * Whether a flood takes long, and one of twice the length more than twice as long: on a slow machine what is linear takes long,
 * too. The best of three, as another process may have taken the time of one.
 */
function isSlow(expression: RegExp, [half, whole]: readonly [string, string]): boolean {
  const time = leastTime(expression, whole, MAX_MS);
  const most = time / MIN_GROWTH;
  return time >= MAX_MS && leastTime(expression, half, most) < most;
}

/** What is linear takes twice as long for twice as much, what is quadratic four times. */
const MIN_GROWTH = 2.8;

function leastTime(expression: RegExp, text: string, enough: number): number {
  let least = Infinity;
  for (let i = 0; i < 3 && least >= enough; i++) {
    const start = performance.now();
    expression.lastIndex = 0;
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
