import { isWhiteSpace } from '../text/whiteSpace.ts';
import { begin, breaksOff, type Draft, type OpenList, openNode, type PlacedSegment } from './draft.ts';
import type { Label } from './labels.ts';
import { endMark } from './punctuation.ts';

/**
 * Begins a subparagraph where a label stands for one. After a line break any label does, so that a wrong one can be told; in the middle of a
 * line only the first of a list that a colon announces, or the next one behind an end mark. False where the words go on.
 */
export function placeLabel(draft: Draft, placed: PlacedSegment): boolean {
	const label = placed.segment.label as Label;
	const open = openNode(draft);
	const opensList = open !== undefined && endMark(draft.text, open.start, open.end) === 'colon';
	const found = findList(draft, label, breaksOff(placed) || placed.break === 'full', opensList);
	if (!found) return false;
	if (!breaksOff(placed) && !standsAfterMark(draft, placed, found.first)) return false;
	// Where the language sets no space behind its marks, a list that was on lines of its own has left one.
	if (
		placed.break === 'inside' &&
		placed.language.structure.preambleStarts?.spaceTells &&
		!isWhiteSpace(draft.text.charCodeAt(placed.at - 1))
	)
		return false;
	const { depth, rank, roman } = found;
	if (label.cyrillicRank === rank && label.rank !== rank) useCyrillicLetters(draft, depth);
	const parent = depth === 1 ? draft.lead : (draft.lists[depth - 2]?.node ?? draft.lead);
	draft.lists.length = depth - 1;
	begin(draft, placed, 'subparagraph', {
		depth,
		...(parent >= 0 ? { parent } : {}),
		...(label.value ? { number: label.value } : {}),
		numberRange: { start: placed.at, end: placed.base + placed.segment.markEnd },
	});
	draft.lists.push({ family: label.family, form: label.form, roman, rank, node: draft.open });
	return true;
}

/** The first letter of a list looks the same in both alphabets: the second tells that the list is Cyrillic. */
function useCyrillicLetters(draft: Draft, depth: number): void {
	const first = draft.nodes[draft.lists[depth - 1]?.node ?? -1];
	if (first?.number === 'a') first.number = 'а';
}

interface FoundPlace {
	readonly depth: number;
	readonly rank: number;
	readonly roman: boolean;
	readonly first: boolean;
}

/** Where a label belongs among the open lists: next of one of them, first of a new one, or (`anyRank`) out of order. */
function findList(draft: Draft, label: Label, anyRank: boolean, opensList: boolean): FoundPlace | undefined {
	const { lists } = draft;
	for (let depth = lists.length; depth > 0; depth--) {
		const list = lists[depth - 1] as OpenList;
		if (!sameKind(list, label)) continue;
		const rank = list.roman || label.cyrillicRank !== list.rank + 1 ? rankIn(list, label) : label.cyrillicRank;
		if (rank === list.rank + 1 || label.family === 'bullet') return { depth, rank, roman: list.roman, first: false };
	}
	// A label in another style that goes on with the count belongs to the same list.
	const restyled = lists.findLastIndex((list) => list.family === label.family && rankIn(list, label) === list.rank + 1 && list.rank > 0);
	if (restyled >= 0 && anyRank && label.rank !== 1)
		return { depth: restyled + 1, rank: (lists[restyled] as OpenList).rank + 1, roman: (lists[restyled] as OpenList).roman, first: false };
	const roman = label.romanRank === 1 && label.rank !== 1 && (lists.length === 0 || opensList);
	if (label.rank === 1 || roman || label.family === 'bullet') {
		const again = lists.findIndex((list) => sameKind(list, label) && list.roman === roman);
		return { depth: again < 0 ? Math.min(lists.length + 1, DEEPEST) : again + 1, rank: 1, roman, first: true };
	}
	if (!anyRank) return undefined;
	for (let depth = lists.length; depth > 0; depth--) {
		const list = lists[depth - 1] as OpenList;
		if (sameKind(list, label)) return { depth, rank: rankIn(list, label) || list.rank + 1, roman: list.roman, first: false };
	}
	return { depth: Math.min(lists.length + 1, DEEPEST), rank: label.rank || label.romanRank, roman: !label.rank, first: true };
}

function rankIn(list: OpenList, label: Label): number {
	return list.roman ? label.romanRank : label.rank;
}

/** The Editorial Manual knows four degrees of subparagraphs. */
const DEEPEST = 4;

function sameKind(list: OpenList, label: Label): boolean {
	return list.family === label.family && list.form === label.form;
}

const CONNECTED = /[;,:.،؛；，。：]\s*(?:(?:and|or|et|ou|y|e|o|u|и|или|و|أو|和|或|以及|并)[,，]?\s*)?$/;

function standsAfterMark(draft: Draft, placed: PlacedSegment, first: boolean): boolean {
	const open = openNode(draft);
	if (!open) return false;
	const mark = endMark(draft.text, open.start, placed.at);
	if (first) return mark === 'colon' || (placed.break === 'full' && mark !== 'none');
	return mark !== 'none' || CONNECTED.test(draft.text.slice(Math.max(open.start, placed.at - 20), placed.at));
}
