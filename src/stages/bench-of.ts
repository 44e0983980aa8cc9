import { stemCountsOf } from '../batch/learn-frequencies.js';
import { createWorkbench, type LocalWorkbench } from '../batch/workbench.js';
import type { StageContext } from './stage.js';

/** A workbench that knows what the run has learned of its articles. */
export function benchOf({ settings, articles, learned, plan }: StageContext): LocalWorkbench {
  const bench = createWorkbench({}, settings, articles);
  bench.learn(plan.frequencies ? stemCountsOf(plan.frequencies) : learned.stems);
  return bench;
}
