import { parentPort } from 'node:worker_threads';

/** What a thread of a {@link ./workerPool.ts worker pool} does: answers each task in its turn. An error that `perform` throws ends the thread. */
export function answerTasks<Task, Result>(perform: (task: Task) => Result | Promise<Result>): void {
	const port = parentPort;
	if (port === null) throw new Error('This module runs in a worker thread only.');
	let turn = Promise.resolve();
	port.on('message', (task: Task) => {
		turn = turn.then(async () => port.postMessage({ result: await perform(task) }));
	});
	port.postMessage({ ready: true });
}
