#!/usr/bin/env node
import { EXIT } from './exit-code.js';
import { run } from './run.js';

// A reader that has seen enough (`samestory … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  // Not `process.exit`: what is written to a pipe may still be under way.
  const { stdin, stdout, stderr, env } = process;
  const worker = new URL('../node/worker.js', import.meta.url);
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, worker });
} catch (error) {
  process.exitCode = EXIT.internalError;
  console.error('samestory: this is a bug in samestory; please report it with what follows.');
  console.error(error);
}
