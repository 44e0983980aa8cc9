import { parentPort, workerData } from 'node:worker_threads';
import { createWorkbench } from '../batch/workbench.js';
import { packSketches } from './pack-sketches.js';
import { createUnpacker, type Parcel } from './parcels.js';
import type { PackedAnswer, Reply, Setup } from './thread-pool.js';

// A thread of `clusterInThreads`: a workbench that does what it is sent.
const { settings, articles, threads } = workerData as Setup;
const bench = createWorkbench({}, settings, articles, threads);
const { unpack, add } = createUnpacker();

parentPort!.on('message', (parcel: Parcel) => {
  try {
    const { work } = parcel;
    const portion = unpack(parcel);
    if (work !== 'sketch') {
      // The sender is typed; what it sent is what the work takes.
      const perform = bench[work] as (portion: unknown) => unknown;
      const answer = perform(portion);
      parentPort!.postMessage({ answer, failures: bench.takeFailures() } satisfies Reply);
      return;
    }
    const sketched = portion as Parameters<typeof bench.sketch>[0];
    const { sketches, ...others } = bench.sketch(sketched);
    others.readings?.forEach((reading, i) => add(sketched[i]!.id, reading));
    const packed = packSketches(sketches);
    const answer: PackedAnswer = { packed, ...others };
    parentPort!.postMessage({ answer, failures: bench.takeFailures() } satisfies Reply, [
      packed.slots.buffer,
      packed.phrases.buffer,
      packed.ends.buffer,
      packed.rates.buffer,
    ]);
  } catch (error) {
    parentPort!.postMessage({ error } satisfies Reply);
  }
});
