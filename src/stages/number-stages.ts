import {
  capStage,
  frameStage,
  leadStage,
  meetStage,
  nameStage,
  resembleStage,
  weighStage,
} from './candidate-stages.js';
import { componentsStage, dealStage, eventsStage, thirdsStage } from './component-stages.js';
import type { Stage } from './stage.js';

/** The stages that look at no text: a program of these alone starts sooner. */
export const numberStages: readonly Stage[] = [
  meetStage,
  resembleStage,
  leadStage,
  nameStage,
  weighStage,
  frameStage,
  capStage,
  dealStage,
  componentsStage,
  thirdsStage,
  eventsStage,
];
