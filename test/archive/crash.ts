import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import type { Article } from '../../src/types.js';
import { compareWithBatch } from './law.js';

type Said =
  | { readonly doing: 'put'; readonly articles: readonly Article[] }
  | { readonly doing: 'remove'; readonly ids: readonly string[] }
  | { readonly doing: 'compact' }
  | { readonly done: number }
  | { readonly ready: true }
  | { readonly failed: string };

/** What must be in the archive: by id, the article as JSON. */
export type Content = Map<string, string>;

let writer: Promise<string> | undefined;

/** The writer as one file that Node runs, so that starting it costs a tenth of a second. */
function buildWriter(): Promise<string> {
  writer ??= (async () => {
    const outfile = join(mkdtempSync(join(tmpdir(), 'samestory-crash-')), 'writer.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('crash-writer.ts', import.meta.url))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
      banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    });
    return outfile;
  })();
  return writer;
}

/**
 * Lets a process write an archive and ends it, or what it depends on, after so many milliseconds. What was acknowledged
 * must be there after it; of what was under way all or nothing.
 *
 * @param crash what happens; undefined to kill the writer.
 * @returns what is in the archive now.
 */
export async function writeUntilKilled(
  where: string,
  seed: number,
  delayMs: number,
  before: Content,
  crash?: () => Promise<void>,
): Promise<Content> {
  const child = spawn(process.execPath, [await buildWriter(), where, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const content = new Map(before);
  // Of a change that failed it is not known whether it was done.
  let open: Said[] = [];
  let timer: NodeJS.Timeout | undefined;
  let crashed: Promise<void> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may have been cut off.
    const said = parse(line);
    if (!said) break;
    if ('ready' in said)
      timer = setTimeout(() => {
        crashed = crash?.();
        void (crashed ?? Promise.resolve()).then(() => child.kill('SIGKILL'));
      }, delayMs);
    else if ('doing' in said) open.push(said);
    else if ('done' in said) {
      apply(content, open.at(-1)!);
      open = [];
    } else {
      // Only what was crashed under it may make it fail.
      expect([said, timer]).toEqual([{ failed: 'archive-unavailable' }, expect.anything()]);
      break;
    }
  }
  await crashed;
  child.kill('SIGKILL');
  await ended;
  clearTimeout(timer);

  const archive = await openArchive(where);
  // A server may still be committing for the client that is gone: whoever writes next waits for that.
  await archive.remove(['nobody']);
  const found: Content = new Map();
  const articles: Article[] = [];
  for await (const article of archive.export()) {
    articles.push(article);
    found.set(article.id, canonical(article));
  }
  const either = new Map(content);
  if (open[0]) apply(either, open[0]);
  const asText = (map: Content) => JSON.stringify([...map].sort(([x], [y]) => (x < y ? -1 : 1)));
  expect([asText(content), asText(either)]).toContain(asText(found));
  await compareWithBatch(archive, articles);
  expect(await archive.verify()).toEqual([]);
  await archive.close();
  return found;
}

function parse(line: string): Said | undefined {
  try {
    return JSON.parse(line) as Said;
  } catch {
    return undefined;
  }
}

function apply(content: Content, said: Said): void {
  if (!('doing' in said)) return;
  if (said.doing === 'put') for (const article of said.articles) content.set(article.id, canonical(article));
  if (said.doing === 'remove') for (const id of said.ids) content.delete(id);
}

function canonical(article: Article): string {
  return JSON.stringify(Object.entries(article).sort(([x], [y]) => (x < y ? -1 : 1)));
}
