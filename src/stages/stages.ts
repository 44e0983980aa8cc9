import { readStage, sketchStage } from './article-stages.js';
import {
  capStage,
  frameStage,
  leadStage,
  meetStage,
  nameStage,
  resembleStage,
  weighStage,
} from './candidate-stages.js';
import { clusterStage, componentsStage, eventsStage, groupStage, thirdsStage } from './group-stages.js';
import { compareStage, dealStage, matchStage, rematchStage } from './pair-stages.js';
import type { Stage } from './stage.js';

/** The stages of a batch, in the order in which a run takes them. */
export const stages: readonly Stage[] = [
  readStage,
  sketchStage,
  meetStage,
  resembleStage,
  leadStage,
  nameStage,
  weighStage,
  frameStage,
  capStage,
  dealStage,
  matchStage,
  componentsStage,
  thirdsStage,
  groupStage,
  rematchStage,
  clusterStage,
  eventsStage,
  compareStage,
];
