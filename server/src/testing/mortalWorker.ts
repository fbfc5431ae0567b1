/**
 * A thread of a pool for tests. It puts words into capitals, says which thread has done so, and dies of the words that say how. Of `once` it dies the first
 * time only: the memory that all threads share says whether that has been.
 */
import { threadId, workerData } from 'node:worker_threads';
import { answerTasks } from '../cli/answerTasks.ts';

/** A word may stand for several documents, with spaces between them. */
export interface MortalTask {
	readonly words: string;
}

export interface MortalResult {
	readonly capitals: readonly string[];
	readonly thread: number;
}

const { deaths, unborn }: { readonly deaths: SharedArrayBuffer; readonly unborn: boolean } = workerData;
const counted = new Int32Array(deaths);
if (unborn) throw new Error('This thread never starts.');

answerTasks(({ words }: MortalTask): MortalResult => ({ capitals: words.split(' ').map(capitals), thread: threadId }));

function capitals(word: string): string {
	if (word === 'throw' || (word === 'once' && Atomics.load(counted, 0) === 0)) {
		Atomics.add(counted, 0, 1);
		throw new Error('out of luck');
	}
	if (word === 'exit') process.exit(3);
	if (word === 'devour') devour();
	return word.toUpperCase();
}

function devour(): never {
	const eaten: unknown[] = [];
	for (;;) eaten.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
}
