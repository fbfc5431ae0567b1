// @ts-check

/** The system counts what a thread has worked in steps no longer than this, in milliseconds. */
const STEP = process.platform === 'win32' ? 16 : 4;

/**
 * How long something took, in milliseconds, or how long this thread has worked on it, with a step of the count more, where that is less: neither
 * is ever too short, the first is exact for what is done before the machine turns to something else, the second near enough for what lasts longer.
 *
 * @param {() => unknown} work
 */
export async function millisecondsOf(work) {
	const [start, startOfWork] = [performance.now(), worked()];
	await work();
	return Math.min(performance.now() - start, worked() - startOfWork + STEP);
}

function worked() {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
