import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';

interface World {
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export type Cli = (...args: string[]) => Promise<{ code: number; stdout: string; stderr: string }>;

/** The command line in this process, connected to strings. */
export function cliIn({ stdin = '', isTTY = false, env = {} }: World): Cli {
  return async (...args) => {
    const written = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => void (written[name] += text),
      isTTY,
      columns: 100,
    });
    const terminal = {
      stdin: Readable.from([stdin]),
      stdout: output('stdout'),
      stderr: output('stderr'),
      env,
    };
    const code = await run(args, terminal);
    return { code, ...written };
  };
}
