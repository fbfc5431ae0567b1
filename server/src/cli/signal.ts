/** Wakes all who wait for something to change. Who waits asks first, and asks again when woken. */
export interface Signal {
	readonly next: () => Promise<void>;
	readonly tell: () => void;
}

export function signal(): Signal {
	let wake = () => {};
	const renewed = () =>
		new Promise<void>((resolve) => {
			wake = resolve;
		});
	let awaited = renewed();
	return {
		next: () => awaited,
		tell() {
			wake();
			awaited = renewed();
		},
	};
}
