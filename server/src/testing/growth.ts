/**
 * How many times longer a run over sixteen times the size takes: about 16 where the time is linear, 256 where it is quadratic. Processor time
 * counts, and the best of some runs, so that other work on the machine does not.
 */
export function growth(run: (size: number) => void, size = 4_000): number {
	best(run, size);
	return best(run, 16 * size) / Math.max(best(run, size), SHORTEST);
}

/** What {@link growth} stays below where time is linear, with room for what the engine does on its own. */
export const LINEAR = 80;

/** Milliseconds: shorter times are noise. */
const SHORTEST = 1;

function best(run: (size: number) => void, size: number): number {
	const times = Array.from({ length: 3 }, () => {
		const start = process.cpuUsage().user;
		run(size);
		return (process.cpuUsage().user - start) / 1000;
	});
	return Math.min(...times);
}
