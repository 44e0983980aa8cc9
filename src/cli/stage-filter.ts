import { createHash } from 'node:crypto';
import { readFileSync, readSync, writeSync } from 'node:fs';
import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Options } from '../options.js';
import { checkOrder } from '../stages/check-order.js';
import { readLearned } from '../stages/learned.js';
import { makeRunPlan, readRunPlan, type Fields, type Stage } from '../stages/stage.js';

export interface StageFlags {
  /** File of the plan of the run. */
  readonly plan: string;
  /** File of what the run has learned: records of `language`, `stem` and `common`. */
  readonly learned?: string;
  /** Whether the input must have closing records that account for all of it. */
  readonly closed?: boolean;
}

/**
 * First field of the closing record; then stage and version, hash of the plan, records read and given, milliseconds of CPU and
 * megabytes of memory at the most.
 */
const closing = 'end';

/**
 * One stage as a filter: records on the standard input, one a line with tabs between the fields, to records on the standard
 * output, and a closing record that says how many there were. Reads and writes synchronously, so that a slow reader holds
 * it back. Throws an {@link InputError} for records that are cut, unsorted or of another plan; the closing record is then
 * missing, and what was written is worth nothing.
 *
 * @param stages those that this program has.
 */
export function filterStage(stages: readonly Stage[], name: string, flags: StageFlags): void {
  const output = createWriter(1);
  for (const line of filterLines(stages, name, flags, linesOf(chunksOf(0)))) output.write(`${line}\n`);
  output.end();
}

/** The lines that a stage makes of others: see {@link filterStage}. */
export function* filterLines(
  stages: readonly Stage[],
  name: string,
  flags: StageFlags,
  lines: Iterable<string>,
): Generator<string> {
  const stage = stages.find((one) => one.name === name);
  if (!stage) {
    const known = stages.map((one) => one.name).join(', ');
    throw new InputError('bad-option', `There is no stage ${show(name)}; there are ${known}.`);
  }
  const text = readText(flags.plan);
  const learned =
    flags.learned === undefined ? undefined : readLearned(recordsOf(linesOfText(readText(flags.learned))));
  const context = readRunPlan(parse(text, flags.plan), learned);
  const hash = createHash('sha256')
    .update(JSON.stringify(parse(text, flags.plan)))
    .digest('hex')
    .slice(0, 16);
  const input = countRecords(recordsOf(lines), stage, flags.closed === true ? hash : undefined);
  let given = 0;
  for (const record of stage.run(checkOrder(input.records, stage), context)) {
    yield record.join('\t');
    given++;
  }
  const cpu = Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1000);
  const end = [
    closing,
    `${stage.name}/${stage.version}`,
    hash,
    input.count(),
    given,
    cpu,
    largestMegabytes(),
  ];
  yield end.join('\t');
}

/** Linux counts what forked a process as its own in `maxRSS`: a JVM of gigabytes; `VmHWM` begins anew. */
function largestMegabytes(): number {
  const { maxRSS } = process.resourceUsage();
  const own =
    process.platform === 'linux' ? /VmHWM:\s*(\d+) kB/.exec(readText('/proc/self/status')) : undefined;
  return Math.ceil(Number(own?.[1] ?? maxRSS) / 1024);
}

/** The stages and their records, for people. */
export function describeStages(stages: readonly Stage[]): string {
  return stages
    .map(({ name, version, description, input, sortedBy, output }) => {
      const kinds = Object.entries(output).map(([kind, fields]) => `  gives ${kind}: ${fields.join(', ')}`);
      const order = sortedBy === 0 ? 'in any order' : `sorted by ${input.slice(0, sortedBy).join(', ')}`;
      return [`${name}/${version}: ${description}`, `  reads ${input.join(', ')} (${order})`, ...kinds].join(
        '\n',
      );
    })
    .join('\n\n')
    .concat('\n');
}

/** The plan of a run, as JSON: what every filter of it is given. */
export function printPlan(articles: string | undefined, options: string): string {
  return `${JSON.stringify(makeRunPlan(Number(articles), parse(options, 'What --options gives') as Options))}\n`;
}

/** The records without closing ones, which must add up where they are wanted. */
function countRecords(records: Iterable<Fields>, stage: Stage, wanted: string | undefined) {
  let read = 0;
  let promised = 0;
  let closings = 0;
  function* counted(): Generator<Fields> {
    for (const record of records) {
      if (wanted !== undefined && record[0] === closing) {
        if (record[2] !== wanted)
          throw new InputError(
            'foreign-records',
            `The input is of plan ${show(record[2])}, this run is of ${wanted}.`,
          );
        closings++;
        promised += Number(record[4]);
        continue;
      }
      read++;
      yield record;
    }
    if (wanted === undefined || (closings > 0 && promised === read)) return;
    const said = closings === 0 ? 'has no closing record' : `should have ${promised} records and has ${read}`;
    throw new InputError('truncated-records', `The input of ${stage.name} ${said}.`);
  }
  return { records: counted(), count: () => read };
}

function* recordsOf(lines: Iterable<string>): Generator<Fields> {
  for (const line of lines) yield line.split('\t');
}

function* linesOfText(text: string): Generator<string> {
  for (const line of text.split('\n')) if (line !== '') yield line;
}

const chunkSize = 1 << 18;

function* chunksOf(fd: number): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(chunkSize);
  for (;;) {
    const size = patiently(() => readSync(fd, chunk, 0, chunkSize, null), 0);
    if (size === 0) return;
    yield chunk.subarray(0, size);
  }
}

/**
 * The lines of chunks of UTF-8, each of which may be written over once it was taken. The last line must end, too: half a
 * record is none.
 */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  let rest: Buffer[] = [];
  for (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const line = chunk.subarray(start, end);
      yield rest.length === 0 ? line.toString('utf8') : Buffer.concat([...rest, line]).toString('utf8');
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)));
  }
  if (rest.length > 0)
    throw new InputError('truncated-records', 'The last line of the input does not end: it was cut.');
}

function createWriter(fd: number) {
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    let bytes = Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    length = 0;
    while (bytes.length > 0) bytes = bytes.subarray(patiently(() => writeSync(fd, bytes), 0));
  };
  return {
    write(text: string) {
      waiting.push(text);
      length += text.length;
      if (length >= chunkSize) flush();
    },
    end: flush,
  };
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** A pipe that was made not to block says “again” where it should wait. */
function patiently(work: () => number, atEnd: number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return atEnd;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError('unreadable-file', `${path} cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('bad-json', `${path} is not JSON.`, { cause: error });
  }
}
