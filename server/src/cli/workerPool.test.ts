import { afterEach, describe, expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import type { MortalResult, MortalTask } from '../testing/mortalWorker.ts';
import { startWorkerPool, type WorkerPool } from './workerPool.ts';

describe('a worker thread that dies', { timeout: 60_000 }, () => {
	test.each([
		['throws what nobody catches', 'throw', 'out of luck'],
		['ends itself', 'exit', 'its thread ended with 3'],
		['takes all the memory that it may have', 'devour', 'no memory'],
	])('because it %s takes one document along, and no other', async (_, word, reason) => {
		const pool = start({ size: 2 });
		const results = await Promise.all(['a', `b ${word} c`, 'd e', 'f'].map((words) => pool.perform({ words })));
		expect(results.map(({ capitals }) => capitals)).toEqual([['A'], ['B', `${word}: ${reason}`, 'C'], ['D', 'E'], ['F']]);
		recordFigure('worker threads killed', 2);
	});

	test('is given another chance with each of its documents', async () => {
		const pool = start({ size: 1 });
		const results = await Promise.all(['a', 'b once c', 'd'].map((words) => pool.perform({ words })));
		expect(results.map(({ capitals }) => capitals)).toEqual([['A'], ['B', 'ONCE', 'C'], ['D']]);
		recordFigure('worker threads killed', 1);
	});

	test('may be any number of times one, as long as there are documents left', async () => {
		const pool = start({ size: 2 });
		const words = Array.from({ length: 6 }, (_, index) => (index % 3 === 0 ? 'throw' : `a${index}`));
		const results = await Promise.all(words.map((word) => pool.perform({ words: word })));
		expect(results.map(({ capitals }) => capitals)).toEqual(
			words.map((word) => [word === 'throw' ? 'throw: out of luck' : word.toUpperCase()]),
		);
		recordFigure('worker threads killed', 4);
	});
});

test('where no thread can be started, work is given back', { timeout: 60_000 }, async () => {
	const pool = start({ size: 2, unborn: true });
	await expect(pool.perform({ words: 'a' })).rejects.toThrow('No worker thread can be started.');
	await expect(pool.perform({ words: 'b' })).rejects.toThrow();
	expect(pool.isReady()).toBe(false);
});

test('each thread has its share', { timeout: 60_000 }, async () => {
	const pool = start({ size: 2 });
	const threads = new Set<number>();
	// The thread that starts first may have done a good deal before the other is there.
	for (let round = 0; round < 1000 && threads.size < 2; round++) {
		const results = await Promise.all(Array.from({ length: 20 }, () => pool.perform({ words: 'a' })));
		for (const { thread } of results) threads.add(thread);
	}
	expect(threads.size).toBe(2);
});

const pools: WorkerPool<MortalTask, MortalResult>[] = [];

afterEach(async () => {
	await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

function start({ size, unborn = false }: { readonly size: number; readonly unborn?: boolean }) {
	const pool = startWorkerPool<MortalTask, MortalResult>(
		{
			module: new URL('../testing/mortalWorker.ts', import.meta.url),
			workerData: { deaths: new SharedArrayBuffer(4), unborn },
			split: ({ words }) => words.split(' ').map((word) => ({ words: word })),
			join: (results) => ({ capitals: results.flatMap(({ capitals }) => capitals), thread: 0 }),
			failed: ({ words }, { outOfMemory, message }) => ({
				capitals: [`${words}: ${outOfMemory ? 'no memory' : message}`],
				thread: 0,
			}),
			memoryLimit: 16,
		},
		size,
	);
	pools.push(pool);
	return pool;
}
