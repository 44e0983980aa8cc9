import type { Readable } from 'node:stream';
import picocolors from 'picocolors';
import { maxInputBytes, tooLarge } from '../formats/read-file.js';
import { type Paint, PLAIN } from '../report/paint.js';

/** A place to write to: the part of a stream that is used here. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Of a stream: `write` gives false where it can take no more before it drains. */
  on?(event: string, listener: () => void): unknown;
  off?(event: string, listener: () => void): unknown;
}

/** What a run is connected to; the process's own streams but in tests. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The built worker for more than one thread; without it there is one. */
  readonly worker?: URL;
  /** What ends a run that goes on until it is told to end: from this call on the first Ctrl-C. */
  readonly stopOnSignal?: () => AbortSignal;
  /** Where a configuration file is looked for; none in tests. */
  readonly folder?: string;
}

/** Everything that stands in the standard input. Throws an {@link InputError} for more than memory should hold. */
export async function readStdin(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    if (size > maxInputBytes) throw tooLarge('stdin', maxInputBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Characters handed on at a time: few system calls, and never the whole of a long report. */
const PORTION = 1 << 16;

/** Writes pieces as fast as they are taken, so that a long report is nowhere held whole. */
export async function writePieces(output: Output, pieces: Iterable<string>): Promise<void> {
  let portion = '';
  for (const piece of pieces) {
    portion += piece;
    if (portion.length < PORTION) continue;
    if (output.write(portion) === false) await drained(output);
    portion = '';
  }
  if (portion !== '') output.write(portion);
}

/** Until a stream takes more, or will never take any. */
async function drained(output: Output): Promise<void> {
  const events = ['drain', 'error', 'close'];
  await new Promise<void>((resolve) => {
    const end = () => {
      for (const event of events) output.off?.(event, end);
      resolve();
    };
    for (const event of events) output.on?.(event, end);
    if (!output.on) end();
  });
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
