/** The one run of a list in which it differs from the list before. */
interface ChangedRun {
	/** Index of the first item that differs. */
	readonly from: number;
	/** How many items of the list before are gone. */
	readonly removed: number;
	/** How many items of the new list stand there instead. */
	readonly added: number;
}

/** Typing changes one place: what stays before it and behind it is left alone. */
export function changedRun(before: readonly string[], after: readonly string[]): ChangedRun {
	const shortest = Math.min(before.length, after.length);
	let from = 0;
	while (from < shortest && before[from] === after[from]) from++;
	let behind = 0;
	while (behind < shortest - from && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
	return { from, removed: before.length - from - behind, added: after.length - from - behind };
}
