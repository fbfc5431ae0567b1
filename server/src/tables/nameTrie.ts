import { closesGap, droppedUnit, foldUnit, isHan, isMark, isWordUnit, separatorUnit } from './foldName.ts';

/** Names to look up in running text, each found at a place in one walk over its letters, whatever their number. */
export interface NameTrie {
	/** The first node by the folded unit that a name begins with. */
	readonly roots: ReadonlyMap<number, number>;
	/** The first node by the UTF-16 unit, unfolded, that a name begins with in the text; -1 for a unit that has not been met. */
	readonly met: Int32Array;
	readonly mayStart: (unit: number) => boolean;
	/** The folded unit of each node. */
	readonly units: Uint16Array;
	/** The first child of each node; 0 where it has none. */
	readonly child: Int32Array;
	/** The next child of the same parent; 0 where it is the last. */
	readonly next: Int32Array;
	/** The name that ends at each node, as an index into what the trie was built from; -1 where none does. */
	readonly name: Int32Array;
}

/**
 * Builds a trie of names folded by {@link foldName}; of equal ones the first stays. `mayStart` says which units may begin a name in the
 * text ("G" but not "g"); it is asked once for every unit that is met.
 */
export function buildNameTrie(names: readonly string[], mayStart: (unit: number) => boolean): NameTrie {
	const units: number[] = [0];
	const child: number[] = [0];
	const next: number[] = [0];
	const name: number[] = [-1];
	const childOf = (parent: number, unit: number): number => {
		let node = child[parent] ?? 0;
		while (node !== 0 && units[node] !== unit) node = next[node] ?? 0;
		if (node !== 0) return node;
		next.push(child[parent] ?? 0);
		child[parent] = units.length;
		units.push(unit);
		child.push(0);
		name.push(-1);
		return units.length - 1;
	};
	for (const [place, folded] of names.entries()) {
		let node = 0;
		for (let index = 0; index < folded.length; index++) node = childOf(node, folded.charCodeAt(index));
		if (node !== 0 && name[node] === -1) name[node] = place;
	}
	const roots = new Map<number, number>();
	for (let node = child[0] ?? 0; node !== 0; node = next[node] ?? 0) roots.set(units[node] ?? 0, node);
	return {
		roots,
		met: new Int32Array(0x1_0000).fill(-1),
		mayStart,
		units: Uint16Array.from(units),
		child: Int32Array.from(child),
		next: Int32Array.from(next),
		name: Int32Array.from(name),
	};
}

/** The first node of the names that begin with a unit, unfolded; 0 where none does. */
export function firstNode(trie: NameTrie, unit: number): number {
	const known = trie.met[unit];
	if (known !== undefined && known >= 0) return known;
	const root = trie.roots.get(foldUnit(unit));
	const node = root !== undefined && trie.mayStart(unit) ? root : 0;
	trie.met[unit] = node;
	return node;
}

/** A name found in a text: its index in what the trie was built from, and the offset after it. */
interface FoundName {
	readonly name: number;
	readonly end: number;
}

/**
 * The longest name that begins at `start` and ends at the end of a word, of those that `accepts` takes. A line break within a name is
 * white space, a blank line ends it.
 */
export function longestName(
	trie: NameTrie,
	text: string,
	start: number,
	accepts: (name: number, start: number, end: number) => boolean,
): FoundName | undefined {
	let longest: FoundName | undefined;
	let node = firstNode(trie, text.charCodeAt(start));
	let position = start + 1;
	while (node !== 0) {
		const name = trie.name[node] ?? -1;
		if (name >= 0) {
			const end = endOfName(text, position);
			if (end >= 0 && accepts(name, start, end)) longest = { name, end };
		}
		if (trie.child[node] === 0) break;
		const next = endOfGap(text, position);
		if (next < 0) break;
		const unit = foldUnit(text.charCodeAt(next));
		if (next > position && hasSeparator(text, position, next) && !closesGap(trie.units[node] ?? 0, unit)) {
			node = childWith(trie, node, separatorUnit);
			if (node === 0) break;
		}
		node = childWith(trie, node, unit);
		position = next + 1;
	}
	return longest;
}

/** A gap in a name is at most a line break with its indentation. */
const longestGap = 80;

/** The offset after white space, hyphens and characters that do not count; -1 where the text ends, after a blank line or a long gap. */
function endOfGap(text: string, start: number): number {
	let lineBreaks = 0;
	for (let index = start; index < text.length && index - start < longestGap; index++) {
		const unit = text.charCodeAt(index);
		const folded = foldUnit(unit);
		if (folded !== droppedUnit && folded !== separatorUnit) return index;
		if (unit === lineFeed && ++lineBreaks > 1) return -1;
		if (!isBlank(unit)) lineBreaks = 0;
	}
	return -1;
}

const lineFeed = 0x0a;

/** True for what may stand on a blank line. */
function isBlank(unit: number): boolean {
	return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
}

function hasSeparator(text: string, start: number, end: number): boolean {
	for (let index = start; index < end; index++) if (foldUnit(text.charCodeAt(index)) === separatorUnit) return true;
	return false;
}

function childWith(trie: NameTrie, parent: number, unit: number): number {
	let node = trie.child[parent] ?? 0;
	while (node !== 0 && trie.units[node] !== unit) node = trie.next[node] ?? 0;
	return node;
}

/** The end of a name whose last letter ends at `position`, with the marks on that letter; -1 where the word goes on. */
function endOfName(text: string, position: number): number {
	let end = position;
	while (end < text.length && isMark(text.charCodeAt(end))) end++;
	if (isHan(text.charCodeAt(position - 1))) return end;
	return end < text.length && isWordUnit(text.charCodeAt(end)) ? -1 : end;
}
