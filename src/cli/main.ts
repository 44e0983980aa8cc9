#!/usr/bin/env node
import { compileLate } from './compile-late.js';
import { EXIT } from './exit-code.js';
import { run } from './run.js';

// A disk that is full: what was found has not arrived, whatever it was. A reader that went away, as `head` does, has what it
// wanted: nothing is said, and the exit code is that of the run, so that a script under `pipefail` learns the same.
let outputError: NodeJS.ErrnoException | undefined;
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') outputError ??= error;
  });

try {
  // Not `process.exit`: what is written to a pipe may still be under way.
  const { stdin, stdout, stderr, env } = process;
  const worker = new URL('../node/worker.js', import.meta.url);
  // Asked for only by what goes on: else a signal ends the process, as it should.
  const stopper = new AbortController();
  const stopOnSignal = () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopper.abort());
    return stopper.signal;
  };
  const args = process.argv.slice(2);
  compileLate();
  process.exitCode = await run(args, {
    stdin,
    stdout,
    stderr,
    env,
    worker,
    stopOnSignal,
    folder: process.cwd(),
  });
} catch (error) {
  process.exitCode = EXIT.internalError;
  console.error('samestory: this is a bug in samestory; please report it with what follows.');
  console.error(error);
}
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
if (outputError !== undefined) {
  process.exitCode = EXIT.outputFailed;
  process.stderr.write(`samestory: the output could not be written: ${outputError.message}.\n`);
}
