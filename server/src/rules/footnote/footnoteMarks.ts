import type { DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';

/** A mark that leads to a footnote, or the mark that a footnote begins with. */
export interface FootnoteMark extends Range {
	/** `[^1]` without its brackets and accent, or the stars. */
	readonly label: string;
	readonly kind: 'markdown' | 'star';
}

/** The footnotes of a text and the marks that lead to them, each in order. */
interface FootnoteMarks {
	readonly marks: readonly FootnoteMark[];
	readonly notes: readonly FootnoteMark[];
}

/**
 * Reads the marks that can only be footnotes': those of Markdown (`[^1]`), and stars behind a symbol, a title or the sponsors. Figures are left
 * alone: in plain text nothing tells them from other figures.
 */
export function footnoteMarks(document: UnDocument): FootnoteMarks {
	const found = known.get(document) ?? readMarks(document);
	known.set(document, found);
	return found;
}

const known = new WeakMap<UnDocument, FootnoteMarks>();

function readMarks(document: UnDocument): FootnoteMarks {
	const markdown = markdownMarks(document);
	const stars = starMarks(document);
	return { marks: [...markdown.marks, ...stars.marks], notes: [...markdown.notes, ...stars.notes] };
}

const MARKDOWN = /\[\^([^\]\n]{1,20})\](:?)/g;

function markdownMarks({ text }: UnDocument): FootnoteMarks {
	const marks: FootnoteMark[] = [];
	const notes: FootnoteMark[] = [];
	if (!text.includes('[^')) return { marks, notes };
	for (const { 0: printed, 1: label = '', 2: colon, index } of text.matchAll(MARKDOWN)) {
		const isNote = colon !== '' && beginsLine(text, index);
		const end = index + printed.length - (colon === '' || isNote ? 0 : 1);
		(isNote ? notes : marks).push({ label, kind: 'markdown', start: index, end });
	}
	return { marks, notes };
}

function beginsLine(text: string, at: number): boolean {
	let from = at;
	while (from > 0 && text.charAt(from - 1) !== '\n' && isWhiteSpace(text.charCodeAt(from - 1))) from--;
	return from === 0 || text.charAt(from - 1) === '\n';
}

/** Stars behind the item of an agenda are the matter of agenda/star. */
const MARKED: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'symbol',
	'sponsors',
	'title',
	'agenda-title',
	'agenda-item',
	'item-title',
	'organ',
]);
const STARS_OF_NOTE = /^\*{1,3}(?=[ \t])/;
const STARS = /(?<=[^\s*])\*{1,3}(?![*\p{L}\p{N}])/gu;

function starMarks(document: UnDocument): FootnoteMarks {
	const marks: FootnoteMark[] = [];
	const notes: FootnoteMark[] = [];
	for (const node of document.nodes) {
		if (node.kind === 'footnote') {
			const stars = STARS_OF_NOTE.exec(document.text.slice(node.start, node.start + 4))?.[0];
			if (stars) notes.push({ label: stars, kind: 'star', start: node.start, end: node.start + stars.length });
		} else if (MARKED.has(node.kind)) marks.push(...starsBehind(document, node));
	}
	return { marks, notes };
}

/** The stars in a line of the head; none where stars stand round the line or a word of it as emphasis. */
function starsBehind({ text }: UnDocument, { start, end }: DocumentNode): FootnoteMark[] {
	const line = text.slice(start, end);
	if (!line.includes('*') || line.startsWith('*') || text.charAt(start - 1) === '*' || EMPHASIS.test(line)) return [];
	return [...line.matchAll(STARS)].map(({ 0: stars, index }) => ({
		label: stars,
		kind: 'star',
		start: start + index,
		end: start + index + stars.length,
	}));
}

const EMPHASIS = /(?:^|\s)\*{1,3}\S/;
