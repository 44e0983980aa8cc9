import type { LocalWorkbench } from '../batch/workbench.js';
import type { Made } from './stage.js';

/** What a bug has kept from being done, as records: the run goes on, and tells of them at its end. */
export function* failuresOf(bench: Pick<LocalWorkbench, 'takeFailures'>): Generator<Made> {
  for (const { stage, articles, error } of bench.takeFailures())
    yield ['failure', stage, JSON.stringify(articles), JSON.stringify(String(error))];
}
