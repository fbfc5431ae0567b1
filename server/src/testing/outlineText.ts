import type { DocumentNode, UnDocument } from '../document/document.ts';

/**
 * A document's tree as text, for expectations: the first line is its kind and language, then comes one part a line, indented below what it
 * belongs to: `operative 2: Requests the Secretary-General …`. A printed number stands before the colon as its value and not behind it. An annex
 * heading is named by its label, with the kind of what is annexed: `enclosure 1 (letter): Enclosure I`, and with its language where that is
 * another than the document's: `annex (letter, fr): Annex`. Long parts show their first and last words, and line breaks are spaces.
 */
export function outlineText(document: UnDocument): string {
	const depths: number[] = [];
	const lines = document.nodes.map((node, index) => {
		const depth = node.parent < 0 ? 0 : (depths[node.parent] ?? 0) + 1;
		depths[index] = depth;
		return `${'\t'.repeat(depth)}${headOf(document, node, index)}: ${firstAndLastWords(wordsOf(document, node, index))}`;
	});
	return [`${document.kind} ${document.language}`, ...lines].join('\n');
}

function headOf(document: UnDocument, node: DocumentNode, index: number): string {
	const number = node.number === undefined ? '' : ` ${node.number}`;
	if (node.kind !== 'annex') return node.kind + number;
	const annexed = document.sections.find((section) => section.heading === index);
	const language = annexed?.language === document.language ? '' : `, ${annexed?.language}`;
	return `${node.label}${number} (${annexed?.kind}${language})`;
}

/** The words of a part, without its printed number, comments, and what lies inside it as a part of its own. */
function wordsOf(document: UnDocument, node: DocumentNode, index: number): string {
	const inner = document.nodes.slice(index + 1);
	const end = inner.findIndex(({ start }) => start >= node.end);
	const left = [...inner.slice(0, end < 0 ? undefined : end), ...document.comments].toSorted((one, other) => one.start - other.start);
	let at = node.numberRange?.end ?? node.start;
	let words = '';
	for (const range of left) {
		if (range.start < at || range.end > node.end) continue;
		words += `${document.text.slice(at, range.start)} `;
		at = range.end;
	}
	return (words + document.text.slice(at, node.end)).replace(/\s+/g, ' ').trim();
}

const FIRST = 48;
const LAST = 24;

/** Cut between words, and in a script without spaces anywhere. */
function firstAndLastWords(words: string): string {
	if (words.length <= FIRST + LAST) return words;
	const first = words.slice(0, FIRST + 1).replace(/\s\S*$/, '');
	const last = words.slice(-LAST - 1).replace(/^\S*\s/, '');
	return `${first.slice(0, FIRST)} … ${last.slice(-LAST)}`;
}
