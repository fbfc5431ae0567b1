import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** A line on standard error that says what is being worked on. */
export interface Progress {
	/** Shows the line if there is a terminal and the work has become long, or is known to be. */
	readonly show: (line: string, isLong?: boolean) => void;
	/** Takes the line away, before anything else is written to the terminal. */
	readonly clear: () => void;
}

/**
 * @param now a clock in milliseconds
 */
export function progressOn({ errors }: Pick<Terminal, 'errors'>, now: () => number = () => performance.now()): Progress {
	if (errors.isTTY !== true) return { show: () => {}, clear: () => {} };
	const start = now();
	let shown = false;
	let lastTime = Number.NEGATIVE_INFINITY;
	return {
		show(line, isLong = false) {
			const time = now();
			if (!isLong && (time - start < LONG_WORK || time - lastTime < BETWEEN_LINES)) return;
			errors.write(`\r${CLEAR_LINE}${printable(line)}`);
			shown = true;
			lastTime = time;
		},
		clear() {
			if (shown) errors.write(`\r${CLEAR_LINE}`);
			shown = false;
		},
	};
}

/** Milliseconds after which one begins to wonder. */
const LONG_WORK = 500;
/** Milliseconds between two lines: more often they flicker. */
const BETWEEN_LINES = 100;
const CLEAR_LINE = '\u001b[2K';
