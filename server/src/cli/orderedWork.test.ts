import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, type OrderedWork } from './orderedWork.ts';

/** Each task is its own number; its result is ten times that. */
const tenTimes = (task: number) => task * 10;

test('with one job, each task is asked for when the result of the one before has been used', async () => {
	const happened: string[] = [];
	const tasks = numbers(3, (task) => happened.push(`asked for ${task}`));
	for await (const result of inOrder(tasks, 1, work({ patience: 0 }))) happened.push(`used ${result}`);
	expect(happened).toEqual(['asked for 0', 'used 0', 'asked for 1', 'used 10', 'asked for 2', 'used 20']);
});

test('with one job too, another thread does what may need more memory than there is', async () => {
	const inThreads: number[] = [];
	const others = work({}, async (task) => {
		inThreads.push(task);
		return tenTimes(task);
	});
	const results: number[] = [];
	for await (const result of inOrder(numbers(4), 1, { ...others, isHeavy: (task) => task === 2 })) results.push(result);
	expect(results).toEqual([0, 10, 20, 30]);
	expect(inThreads).toEqual([2]);
});

describe('with several jobs', () => {
	test('results come in the order of the tasks, in whatever order they are done, and no more is kept than may be', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.scheduler(),
				fc.integer({ min: 0, max: 40 }),
				fc.integer({ min: 2, max: 30 }),
				async (scheduler, count, mostBytes) => {
					let handed = 0;
					let used = 0;
					const perform = async (task: number) => {
						handed++;
						// One task may be handed out whatever it weighs; each weighs one, and its result another.
						expect(handed - used).toBeLessThanOrEqual(mostBytes);
						await scheduler.schedule(Promise.resolve(), `${task}`);
						return tenTimes(task);
					};
					const results: number[] = [];
					const running = (async () => {
						for await (const result of inOrder(numbers(count), 2, work({ patience: 0, mostBytes }, perform))) {
							results.push(result);
							used = results.length - 1;
						}
					})();
					await scheduler.waitFor(running);
					expect(results).toEqual(Array.from({ length: count }, (_, task) => tenTimes(task)));
				},
			),
			{ numRuns: 50 },
		);
	});

	test('what is done does not wait for a task that nobody has given yet', async () => {
		let give = () => {};
		const more = new Promise<void>((resolve) => {
			give = resolve;
		});
		async function* tasks() {
			yield 0;
			yield 1;
			yield 2;
			await more;
			yield 3;
		}
		const results: number[] = [];
		for await (const result of inOrder(tasks(), 2, work({ patience: 0 }))) {
			results.push(result);
			if (result === 20) give();
		}
		expect(results).toEqual([0, 10, 20, 30]);
	});

	test('work that is soon done stays in this thread', async () => {
		const started = work({ patience: Number.POSITIVE_INFINITY }, () => expect.unreachable());
		const results: number[] = [];
		for await (const result of inOrder(numbers(3), 2, started)) results.push(result);
		expect(results).toEqual([0, 10, 20]);
	});

	test('work begins in this thread and goes on in others when they are ready', async () => {
		const inThreads: number[] = [];
		const others = work({ patience: 1e-9 }, async (task) => {
			inThreads.push(task);
			return tenTimes(task);
		});
		let asked = 0;
		const startPool = () => ({ ...others.startPool(), isReady: () => ++asked > 3 });
		const results: number[] = [];
		for await (const result of inOrder(numbers(8), 2, { ...others, startPool })) results.push(result);
		expect(results).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
		expect(inThreads).toEqual([4, 5, 6, 7]);
	});

	test('where threads cannot be started any more, this one does the work', async () => {
		const results: number[] = [];
		const failing = work({ patience: 0 }, () => Promise.reject(new Error('No thread.')));
		for await (const result of inOrder(numbers(5), 2, failing)) results.push(result);
		expect(results).toEqual([0, 10, 20, 30, 40]);
	});

	test('a fault in what gives the tasks is a fault of the whole, after the results that there are', async () => {
		async function* tasks() {
			yield* [0, 1, 2];
			throw new Error('The input is gone.');
		}
		const results: number[] = [];
		const run = async () => {
			for await (const result of inOrder(tasks(), 2, work({ patience: 0 }))) results.push(result);
		};
		await expect(run()).rejects.toThrow('The input is gone.');
		expect(results).toEqual([0, 10, 20]);
	});
});

async function* numbers(count: number, ask: (task: number) => void = () => {}) {
	for (let task = 0; task < count; task++) {
		ask(task);
		yield task;
	}
}

function work(
	limits: Pick<OrderedWork<number, number>, 'patience' | 'mostBytes'>,
	perform: (task: number) => Promise<number> = async (task) => tenTimes(task),
): OrderedWork<number, number> {
	return {
		here: tenTimes,
		startPool: () => ({ isReady: () => true, perform, end: async () => {} }),
		weigh: () => 1,
		...limits,
	};
}
