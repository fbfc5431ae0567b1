/** A server is started again after so many ends within {@link WITHIN}; after one more, something is wrong that a new start does not mend. */
export const MOST_RESTARTS = 4;

/** In milliseconds: three minutes. */
const WITHIN = 3 * 60 * 1000;

/**
 * Asked each time when a server has ended by itself: whether it is to be started again.
 *
 * @param now a clock in milliseconds that nobody sets, as that of `performance`
 */
export function restartsAllowed(now: () => number): () => boolean {
	let ends: readonly number[] = [];
	return () => {
		const end = now();
		// A clock that has gone backwards all the same makes no end the less recent.
		ends = [...ends.filter((before) => Math.abs(end - before) < WITHIN), end];
		return ends.length <= MOST_RESTARTS;
	};
}
