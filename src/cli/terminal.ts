import type { Readable } from 'node:stream';
import picocolors from 'picocolors';
import { type Paint, PLAIN } from '../report/paint.js';

/** A place to write to: the part of a stream that is used here. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a run is connected to; the process's own streams but in tests. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The built worker for more than one thread; without it there is one. */
  readonly worker?: URL;
}

/** Everything that stands in the standard input. */
export async function readStdin(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}

/** Colours where they are wanted and can be seen: see no-color.org. */
export function choosePaint({ stdout, env }: Terminal, isWanted: boolean): Paint {
  const canBeSeen = Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb');
  if (!isWanted || Boolean(env.NO_COLOR) || !canBeSeen) return PLAIN;
  const { bold, dim, red, yellow, cyan } = picocolors.createColors(true);
  return {
    strong: bold,
    faint: dim,
    major: (text) => bold(red(text)),
    minor: yellow,
    source: dim,
    copy: cyan,
  };
}

/** Columns of a report: the terminal's, within what reads well; 100 for a file or a pipe. */
export function chooseWidth({ columns = 100 }: Output): number {
  return Math.min(120, Math.max(60, columns));
}
