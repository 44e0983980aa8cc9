/** The stages that look at no text, as a smaller program: it starts sooner. */
import { numberStages } from '../stages/number-stages.js';
import { runFilter } from './run-filter.js';

runFilter(numberStages);
