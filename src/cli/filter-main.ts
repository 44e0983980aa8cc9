/** All stages as a program in one file, to be sent to the machines of an engine. */
import { stages } from '../stages/stages.js';
import { runFilter } from './run-filter.js';

runFilter(stages);
