import { readStage } from './article-stages.js';
import { clusterStage } from './cluster-stage.js';
import { numberStages } from './number-stages.js';
import { compareStage, matchStage, matchThirdsStage, rematchStage } from './pair-stages.js';
import type { Stage } from './stage.js';

/** The stages of a batch: in a run those of articles and pairs stand between those of numbers. */
export const stages: readonly Stage[] = [
  readStage,
  ...numberStages,
  matchStage,
  matchThirdsStage,
  rematchStage,
  clusterStage,
  compareStage,
];
