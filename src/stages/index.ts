export { readLearned } from './learned.js';
export { checkOrder } from './check-order.js';
export {
  makeRunPlan,
  readRunPlan,
  type Fields,
  type Learned,
  type Made,
  type RunPlan,
  type Stage,
  type StageContext,
} from './stage.js';
export { toPlace } from './place.js';
export { stages } from './stages.js';
