import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = join(ROOT, 'README.md');
const SNIPPET = join(ROOT, 'examples/.readme-snippet.mjs');
const FENCE = /```(\w+)\n([\s\S]*?)```/g;

/** What the demo shows on the first screen: up to the first story's first findings. */
const PICTURE_LINES = 16;

test('the README has at most 180 lines, and the pages that ship link only to what ships', () => {
  expect(readFileSync(README, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(180);
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  const shipped = ['README.md', 'LICENSE', ...files];
  const pages = [
    'README.md',
    'BENCHMARKS.md',
    'CHANGELOG.md',
    ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ];
  const targets = pages.flatMap((page) =>
    Array.from(
      readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g),
      ([, target]) => normalize(join(dirname(page), target!)),
    ),
  );
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    expect(existsSync(join(ROOT, target)), target).toBe(true);
    expect(
      shipped.some((name) => target === name || target.startsWith(`${name}/`)),
      target,
    ).toBe(true);
  }
});

// Run with UPDATE=1, both outputs are written into the README anew.
describe.skipIf(!existsSync(join(ROOT, 'dist/index.js')))(
  'README.md (skipped before `npm run build`)',
  () => {
    afterAll(() => rmSync(SNIPPET, { force: true }));

    test('the two calls print what stands below them', () => {
      const [code, printed] = fences();
      writeFileSync(SNIPPET, code!);
      checkFence(printed!, execFileSync(process.execPath, [SNIPPET], { encoding: 'utf8' }), 1);
    });

    test('the demo prints the picture', () => {
      const args = ['dist/cli/main.js', 'cluster', 'examples/articles', '--fail-on', 'never'];
      const report = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
      checkFence(fences()[3]!, `${report.split('\n').slice(0, PICTURE_LINES).join('\n')}\n`, 3);
    });
  },
);

function fences(): string[] {
  return Array.from(readFileSync(README, 'utf8').matchAll(FENCE), (match) => match[2]!);
}

function checkFence(written: string, printed: string, index: number): void {
  if (!process.env.UPDATE) {
    expect(written).toBe(printed);
    return;
  }
  let i = 0;
  const text = readFileSync(README, 'utf8').replace(FENCE, (fence, language: string) =>
    i++ === index ? `\`\`\`${language}\n${printed}\`\`\`` : fence,
  );
  writeFileSync(README, text);
}
