import type { Language } from '../languages/language.ts';
import type { OrganWords } from '../languages/structureWords.ts';
import { trimmedEnd } from '../text/whiteSpace.ts';
import { FILLED } from './comments.ts';
import type { DocumentNode, NodeKind } from './document.ts';
import type { Break } from './layout.ts';
import { type EndMark, endMark } from './punctuation.ts';
import type { Segment } from './segments.ts';

/** A segment with its place in the whole text and the break before it. */
export interface PlacedSegment {
	readonly segment: Segment;
	/** UTF-16 offset in the text where the words begin. */
	readonly at: number;
	/** Where its content ends, without white space and comments. */
	readonly end: number;
	readonly break: Break;
	readonly language: Language;
	/** Offset of the segment's block in the text; offsets of the segment are relative to it. */
	readonly base: number;
}

/** Which part of a document the next segment is read for. */
type Zone = 'head' | 'letter' | 'memorandum' | 'preamble' | 'operative' | 'amendment' | 'free';

/** A section as it is read: what it has shown so far of its kind. */
export interface SectionDraft {
	readonly heading: number;
	readonly parent: number;
	readonly annex?: 'annex' | 'enclosure' | 'appendix';
	readonly start: number;
	readonly signs: Set<Sign>;
}

/** What a section has that tells its kind. */
export type Sign =
	| 'letter-title'
	| 'note-verbale-title'
	| 'request'
	| 'opening'
	| 'circulation'
	| 'signature'
	| 'memorandum'
	| 'enacting'
	| 'preamble'
	| 'adopted'
	| 'decision'
	| 'draft-resolution'
	| 'draft-decision'
	| 'amendment'
	| 'presidential-statement'
	| 'masthead'
	| 'agenda-item'
	| 'session'
	| 'operative';

/** A list of subparagraphs that is open. */
export interface OpenList {
	readonly family: string;
	readonly form: string;
	readonly roman: boolean;
	rank: number;
	node: number;
}

export type MutableNode = { -readonly [Key in keyof DocumentNode]: DocumentNode[Key] };

/** The document while it is read. */
export interface Draft {
	readonly text: string;
	readonly nodes: MutableNode[];
	readonly sections: SectionDraft[];
	section: number;
	zone: Zone;
	/** Index of the node that the next words may go on with; -1 for none. */
	open: number;
	/** The last number of an operative or memorandum paragraph. */
	lastNumber: number;
	lists: OpenList[];
	/** True where the enacting formula has a line of its own: then no paragraph of this resolution begins in the middle of a line. */
	laidOut: boolean;
	/** True where blank lines part the paragraphs of this resolution: then a break without one parts none, unless the words say so. */
	blankLinesPart: boolean;
	/** Segments that begin a preambular paragraph although no line break of the writer's tells. */
	preambularStarts: ReadonlySet<number>;
	/** True where a paragraph with the number 1 is still to come in this resolution: what has no number before it is preamble. */
	numberedAhead: boolean;
	/** Index of the paragraph that subparagraphs belong to. */
	lead: number;
	/** True below the rule of footnotes at the foot of a page. */
	belowFootnoteRule: boolean;
	/** Footnote numbers that stand alone at a page's foot: text copied out of columns brings their words behind the page number. */
	owedFootnotes: number;
	/** Where the heading of the last request or annex ends by its words; infinity where they do not tell. */
	headingEnd: number;
	/** The paragraph that a page's foot has interrupted; -1 for none. */
	interrupted: number;
	/** True once a letter is signed. */
	signed: boolean;
	/** The symbols that the text has shown, as printed. */
	readonly symbols: Set<string>;
	/** Whether a part of a head has carried the star of a footnote, and up to which node that is known. */
	star: { seen: boolean; upTo: number };
	/** The organ that speaks in the first resolution of the text. */
	organ: OrganWords['organ'] | undefined;
}

export function newDraft(text: string): Draft {
	return {
		text,
		nodes: [],
		sections: [{ heading: -1, parent: -1, start: 0, signs: new Set() }],
		section: 0,
		zone: 'head',
		open: -1,
		lastNumber: 0,
		lists: [],
		laidOut: false,
		blankLinesPart: false,
		preambularStarts: new Set(),
		numberedAhead: false,
		lead: -1,
		belowFootnoteRule: false,
		owedFootnotes: 0,
		headingEnd: 0,
		interrupted: -1,
		signed: false,
		symbols: new Set(),
		star: { seen: false, upTo: 0 },
		organ: undefined,
	};
}

export function currentSection(draft: Draft): SectionDraft {
	return draft.sections[draft.section] as SectionDraft;
}

export function openNode(draft: Draft): MutableNode | undefined {
	return draft.nodes[draft.open];
}

/** Begins a node with a segment; the node is open for what follows. */
export function begin(draft: Draft, placed: PlacedSegment, kind: NodeKind, more: Partial<MutableNode> = {}): MutableNode {
	const node: MutableNode = {
		kind,
		start: placed.at,
		end: placed.end,
		parent: currentSection(draft).heading,
		section: draft.section,
		...more,
	};
	draft.nodes.push(node);
	if (kind === 'symbol') draft.symbols.add(draft.text.slice(node.start, node.end));
	draft.open = draft.nodes.length - 1;
	draft.interrupted = -1;
	return node;
}

/** Goes on with the open node; where there is none, a paragraph begins. */
export function goOn(draft: Draft, placed: PlacedSegment): void {
	const node = openNode(draft);
	if (!node) {
		begin(draft, placed, 'paragraph');
		return;
	}
	node.end = placed.end;
	// What a page's foot and head have put into the middle of a paragraph belongs to it.
	for (let index = draft.nodes.length - 1; index > draft.open; index--) {
		const inside = draft.nodes[index] as MutableNode;
		if (inside.kind === 'furniture' || inside.kind === 'footnote') inside.parent = draft.open;
	}
}

/** How the open node ends so far. */
export function openEndMark(draft: Draft): EndMark {
	const node = openNode(draft);
	return node ? endMark(draft.text, node.start, node.end) : 'none';
}

/** The end of the content of `text[start, end)`: without white space and filled comments. */
export function contentEnd(text: string, start: number, end: number): number {
	let to = trimmedEnd(text, start, end);
	while (to > start && text[to - 1] === FILLED) {
		while (to > start && text[to - 1] === FILLED) to--;
		to = trimmedEnd(text, start, to);
	}
	return to;
}

/** True where the break alone allows a new part: not in the middle of a line, nor at a margin. */
export function breaksOff(placed: PlacedSegment): boolean {
	return placed.break !== 'inside' && placed.break !== 'full';
}
