import { signal } from './signal.ts';
import type { WorkerPool } from './workerPool.ts';

/** Work that this thread can do as well as others. */
export interface OrderedWork<Task, Result> {
	readonly here: (task: Task) => Result | Promise<Result>;
	readonly startPool: () => WorkerPool<Task, Result>;
	/** True where a task may need more memory than a thread has: another thread does it, however few there may be, so that this one lives on. */
	readonly isHeavy?: (task: Task) => boolean | Promise<boolean>;
	/** The bytes that a task, or its result, keeps until the result has been used. */
	readonly weigh: (taskOrResult: Task | Result) => number;
	/** Milliseconds of work in this thread after which others are started; with 0 they do everything. */
	readonly patience?: number;
	/** Bytes of tasks and results that are kept at a time. */
	readonly mostBytes?: number;
}

/**
 * Does tasks and gives the results in the order of the tasks. Work begins in this thread, and goes on in others only once it has become long and they are
 * ready: what takes no longer than their start is not slower for them. Tasks are asked for as the results are used, and only so many ahead that the threads
 * need not wait.
 */
export async function* inOrder<Task, Result>(
	tasks: AsyncIterable<Task>,
	jobs: number,
	work: OrderedWork<Task, Result>,
): AsyncGenerator<Result> {
	const iterator = tasks[Symbol.asyncIterator]();
	let pool: WorkerPool<Task, Result> | undefined;
	const patience = work.patience ?? PATIENCE;
	let worked = 0;
	try {
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
			if (jobs > 1 && pool === undefined && worked >= patience) pool = work.startPool();
			if (jobs > 1 && pool !== undefined && (patience === 0 || pool.isReady())) {
				yield* inPool(next.value, iterator, pool, jobs, work);
				return;
			}
			if (await work.isHeavy?.(next.value)) {
				pool ??= work.startPool();
				yield await performed(next.value, pool, work);
				continue;
			}
			const start = performance.now();
			const result = await work.here(next.value);
			worked += performance.now() - start;
			yield result;
		}
	} finally {
		await pool?.end();
	}
}

/** In milliseconds: about what a thread needs until it is ready. */
const PATIENCE = 150;
/** Of tasks and results together. */
const MOST_BYTES = 16 * 1_048_576;
/** For each thread: enough that many small results can wait for a large one before them. */
const MOST_TASKS = 64;

/** A task that has been handed out, in the order of the tasks. */
interface Slot<Result> {
	readonly result: Promise<Result>;
	bytes: number;
}

async function* inPool<Task, Result>(
	first: Task,
	others: AsyncIterator<Task>,
	pool: WorkerPool<Task, Result>,
	jobs: number,
	work: OrderedWork<Task, Result>,
): AsyncGenerator<Result> {
	const { weigh, mostBytes = MOST_BYTES } = work;
	const slots: Slot<Result>[] = [];
	const changed = signal();
	let bytes = 0;
	let isFed = false;
	let fault: { readonly error: unknown } | undefined;

	const hand = (task: Task) => {
		const result = performed(task, pool, work);
		const slot: Slot<Result> = { result, bytes: weigh(task) };
		bytes += slot.bytes;
		slots.push(slot);
		result.then(
			(done) => {
				const more = weigh(done);
				slot.bytes += more;
				bytes += more;
			},
			() => undefined,
		);
	};
	const hasRoom = () => slots.length < jobs * MOST_TASKS && bytes < mostBytes;
	const feed = async () => {
		hand(first);
		changed.tell();
		for (;;) {
			while (!hasRoom()) await changed.next();
			const next = await others.next();
			if (next.done) break;
			hand(next.value);
			changed.tell();
		}
	};
	feed()
		.catch((error) => {
			fault = { error };
		})
		.finally(() => {
			isFed = true;
			changed.tell();
		});

	for (;;) {
		const slot = slots[0];
		if (slot === undefined) {
			if (fault) throw fault.error;
			if (isFed) return;
			await changed.next();
			continue;
		}
		yield await slot.result;
		slots.shift();
		bytes -= slot.bytes;
		changed.tell();
	}
}

/** Where no thread can be started any more, this one does the work. */
function performed<Task, Result>(task: Task, pool: WorkerPool<Task, Result>, { here }: OrderedWork<Task, Result>): Promise<Result> {
	return pool.perform(task).catch(() => here(task));
}
