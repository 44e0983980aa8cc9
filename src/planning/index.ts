/** `samestory/planning`: how a batch is searched, said before it, kept, and set by hand. */
export { learnFrequencies } from '../batch/learn-frequencies.js';
export type { CandidateSettings } from '../candidates/candidate-settings.js';
export { createCandidateStage } from '../candidates/candidate-stage.js';
export { planBatch, type BatchPlan, type PlanExplanation } from '../candidates/explain-plan.js';
export { explainPlan } from './explain-plan.js';
