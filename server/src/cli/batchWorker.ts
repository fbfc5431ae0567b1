/** A thread of `penholder batch`: answers portions of lines. */
import { answerTasks } from './answerTasks.ts';
import { answerPortion } from './batchPortion.ts';
import type { LinePortion } from './linePortions.ts';

answerTasks((portion: LinePortion) => answerPortion(portion));
