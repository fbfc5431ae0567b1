/** An item of a row that counts 1, 2, 3 …: the value that it carries and the one that its place gives it. */
export interface Counted {
	readonly value: number;
	readonly expected: number;
}

/** A place where a row counts wrong. */
export interface CountingFault<Item extends Counted> {
	readonly item: Item;
	/** `start`: the first is not 1. `skipped`: values before it are missing. `repeated`: another item has the value. `order`: it belongs elsewhere. */
	readonly fault: 'start' | 'skipped' | 'repeated' | 'order';
	readonly before?: Item;
	/** The item that has the same value rightly, or else had it first. */
	readonly twin?: Item;
}

/**
 * The places where a row goes wrong, by the reading with the fewest changes: in 1 2 4 4 5 it is the first 4, in 1 2 3 3 5 the second 3. What
 * only follows from such a place (the 5 and 6 of 1 2 4 5 6) is none of its own.
 */
export function countingFaults<Item extends Counted>(items: readonly Item[]): CountingFault<Item>[] {
	const byValue = new Map<number, Item>();
	const lastIndex = new Map<number, number>();
	for (const [index, item] of items.entries()) {
		const twin = byValue.get(item.value);
		if (!twin || (!isRight(twin) && isRight(item))) byValue.set(item.value, item);
		lastIndex.set(item.value, index);
	}
	const faults: CountingFault<Item>[] = [];
	for (const [index, item] of items.entries()) {
		const before = items[index - 1];
		if (isRight(item) || shift(item) === (before ? shift(before) : 0)) continue;
		const other = byValue.get(item.value);
		const twin = other === item ? undefined : other;
		const comesLater = (lastIndex.get(item.expected) ?? -1) > index;
		const fault = faultOf(item, before, comesLater, twin !== undefined);
		if (fault === 'order' && before && !isRight(before)) continue;
		faults.push({ item, fault, ...(before ? { before } : {}), ...(twin ? { twin } : {}) });
	}
	return faults;
}

function isRight({ value, expected }: Counted): boolean {
	return value === expected;
}

/** By how much a value is too high. */
function shift({ value, expected }: Counted): number {
	return value - expected;
}

function faultOf(
	{ value, expected }: Counted,
	before: Counted | undefined,
	expectedComesLater: boolean,
	hasTwin: boolean,
): CountingFault<Counted>['fault'] {
	const last = before?.value ?? 0;
	if (expected === 1) return 'start';
	if (last === value) return 'repeated';
	if (expectedComesLater) return 'order';
	if (value > expected && value > last) return 'skipped';
	return hasTwin ? 'repeated' : 'order';
}
