/**
 * How many times longer a run over sixteen times the size takes: about 16 where the time is linear, 256 where it is quadratic. Processor time
 * counts, and the best of some runs, so that other work on the machine does not.
 */
export function growth(run: (size: number) => void, size = 4_000): number {
	best(run, size);
	let least = Number.POSITIVE_INFINITY;
	// Measured anew where something disturbed all runs; what is not linear is so each time.
	for (let attempt = 0; attempt < ATTEMPTS && least >= LINEAR; attempt++) {
		least = Math.min(least, best(run, 16 * size) / Math.max(best(run, size), SHORTEST));
	}
	return least;
}

/** What {@link growth} stays below where time is linear, with room for what the engine does on its own. */
export const LINEAR = 80;

const ATTEMPTS = 3;

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
