import { Worker } from 'node:worker_threads';

/** What worker threads are for, and what becomes of work whose thread has died. Tasks and results are data that can be sent to a thread. */
export interface PooledWork<Task, Result> {
	/** The module that the threads run: it answers with {@link answerTasks}. */
	readonly module: URL;
	/** What each thread is told when it starts. */
	readonly workerData: unknown;
	/** A task as tasks of one document each. */
	readonly split: (task: Task) => readonly Task[];
	/** The results of what {@link split} gave, as the one of the whole. */
	readonly join: (results: readonly Result[]) => Result;
	/** The result of a document on which two threads have died. */
	readonly failed: (task: Task, death: Death) => Result;
	/** In MiB, for each thread; Node's own where it is absent. */
	readonly memoryLimit?: number;
}

/** Why a thread has died. */
export interface Death {
	/** True where there was no memory left for it. */
	readonly outOfMemory: boolean;
	/** In English, for a report of the fault. */
	readonly message: string;
}

/** Threads that do tasks, each as soon as one is free. */
export interface WorkerPool<Task, Result> {
	/** True once a thread waits for tasks. */
	readonly isReady: () => boolean;
	/** The result of a task. It is rejected only where no thread can be started any more. */
	readonly perform: (task: Task) => Promise<Result>;
	readonly end: () => Promise<void>;
}

/**
 * Starts threads. One that dies (an error that nobody caught, no memory left) takes nothing along: each document that it had is done once more, in
 * another thread and with no other document beside it. Where that one dies too, the document has failed.
 */
export function startWorkerPool<Task, Result>(work: PooledWork<Task, Result>, size: number): WorkerPool<Task, Result> {
	const waiting: Job<Task, Result>[] = [];
	const members = new Set<Member<Task, Result>>();
	let isEnding = false;
	let startsInVain = 0;
	let isReady = false;

	const give = () => {
		if (isEnding) return;
		if (startsInVain >= STARTS_IN_VAIN) {
			for (const job of waiting.splice(0)) job.reject(new Error('No worker thread can be started.'));
			return;
		}
		for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
			const free = freest(members, job);
			if (free === undefined) break;
			waiting.shift();
			free.take(job);
		}
		while (members.size < Math.min(size, waiting.length)) start();
	};
	const start = () => {
		const member = startMember(work, {
			ready: () => {
				startsInVain = 0;
				isReady = true;
				give();
			},
			free: give,
			died: (jobs, wasReady, death) => {
				members.delete(member);
				if (!wasReady) startsInVain++;
				for (const job of jobs.toReversed()) waiting.unshift(...afterDeath(job, death, work));
				give();
			},
		});
		members.add(member);
	};
	for (let count = 0; count < size; count++) start();

	return {
		isReady: () => isReady,
		perform: (task) =>
			new Promise<Result>((resolve, reject) => {
				waiting.push({ task, isRetry: false, resolve, reject });
				give();
			}),
		async end() {
			isEnding = true;
			await Promise.all([...members].map((member) => member.end()));
		},
	};
}

/** Threads that die before they are ready, one after the other, before no more are started. */
const STARTS_IN_VAIN = 3;
/** Tasks that a thread has at a time: one to do, and one so that it need not wait for the next. */
const AT_A_TIME = 2;
interface Job<Task, Result> {
	readonly task: Task;
	/** True where a thread has died on it. */
	readonly isRetry: boolean;
	readonly resolve: (result: Result) => void;
	readonly reject: (error: Error) => void;
}

interface Member<Task, Result> {
	readonly jobs: () => readonly Job<Task, Result>[];
	readonly isReady: () => boolean;
	readonly take: (job: Job<Task, Result>) => void;
	readonly end: () => Promise<unknown>;
}

interface MemberEvents<Task, Result> {
	readonly ready: () => void;
	readonly free: () => void;
	readonly died: (jobs: readonly Job<Task, Result>[], wasReady: boolean, death: Death) => void;
}

/** What a thread says: that it is ready, or the result of the task that it has had longest. */
type Message<Result> = { readonly ready: true } | { readonly result: Result };

function startMember<Task, Result>(work: PooledWork<Task, Result>, events: MemberEvents<Task, Result>): Member<Task, Result> {
	const jobs: Job<Task, Result>[] = [];
	let isReady = false;
	let death: Death | undefined;
	let isEnding = false;
	const worker = new Worker(work.module, {
		workerData: work.workerData,
		...(work.memoryLimit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: work.memoryLimit } }),
	});
	worker.on('message', (message: Message<Result>) => {
		if ('ready' in message) {
			isReady = true;
			events.ready();
			return;
		}
		jobs.shift()?.resolve(message.result);
		events.free();
	});
	worker.on('error', (error: Error & { readonly code?: string }) => {
		death = { outOfMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY', message: error.message };
	});
	worker.on('exit', (code) => {
		if (!isEnding) events.died(jobs, isReady, death ?? { outOfMemory: false, message: `its thread ended with ${code}` });
	});
	return {
		jobs: () => jobs,
		isReady: () => isReady,
		take(job) {
			jobs.push(job);
			worker.postMessage(job.task);
		},
		end() {
			isEnding = true;
			return worker.terminate();
		},
	};
}

/** The thread that has least to do; where the job is done again, or one is, a document has its thread to itself. */
function freest<Task, Result>(members: ReadonlySet<Member<Task, Result>>, job: Job<Task, Result>): Member<Task, Result> | undefined {
	let best: Member<Task, Result> | undefined;
	for (const member of members) {
		const jobs = member.jobs();
		const most = job.isRetry || jobs.some(({ isRetry }) => isRetry) ? 1 : AT_A_TIME;
		if (member.isReady() && jobs.length < most && jobs.length < (best?.jobs().length ?? most)) best = member;
	}
	return best;
}

/** What is to be done now with a job whose thread has died. */
function afterDeath<Task, Result>(
	{ task, isRetry, resolve, reject }: Job<Task, Result>,
	death: Death,
	{ split, join, failed }: PooledWork<Task, Result>,
): readonly Job<Task, Result>[] {
	if (isRetry) {
		resolve(failed(task, death));
		return [];
	}
	const tasks = split(task);
	const results: Result[] = [];
	let missing = tasks.length;
	return tasks.map((part, index) => ({
		task: part,
		isRetry: true,
		resolve(result: Result) {
			results[index] = result;
			if (--missing === 0) resolve(join(results));
		},
		reject,
	}));
}
