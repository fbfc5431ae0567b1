import type { DocumentKind, DocumentNode, DocumentSection, UnDocument } from '../document/document.ts';
import { mainSection } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import { type Block, type BlockCache, blockOf, type MarkedPlace, type PageContext } from './block.ts';
import { isMasthead, mastheadBlock } from './masthead.ts';

/** A document as it is printed: a sheet for the main document and one for each annex. */
export interface Page {
	/** The document's symbol as printed in its masthead, for the running head; empty where it has none yet. */
	readonly symbol: string;
	readonly sheets: readonly Sheet[];
}

/** What begins on a new page. */
export interface Sheet {
	readonly kind: DocumentKind;
	readonly language: LanguageCode | 'und';
	readonly direction: 'ltr' | 'rtl' | 'auto';
	/** What assistive technology calls it: the heading's or the title's words. */
	readonly label: string;
	/** In printed order: footnotes last. */
	readonly blocks: readonly Block[];
}

/** The page of a document, with places marked in it. Takes linear time, and much less where `cache` knows the version before. */
export function pageOf(document: UnDocument, marked: readonly MarkedPlace[] = [], cache: BlockCache = new Map()): Page {
	const symbol = document.nodes.find(({ kind, section }) => kind === 'symbol' && section === 0);
	const shared = {
		document,
		cache,
		inner: innerRanges(document),
		marked: [...marked].sort((one, other) => one.start - other.start),
		headings: new Set(document.sections.map(({ heading }) => heading)),
	};
	return {
		symbol: symbol ? plainLine(document.text.slice(symbol.start, symbol.end)) : '',
		sheets: document.sections.map((section, index) => sheetOf(shared, section, index)).filter(({ blocks }) => blocks.length),
	};
}

/** What all sheets share; see {@link PageContext}. */
interface Shared extends Pick<PageContext, 'document' | 'inner' | 'marked' | 'cache'> {
	/** Indexes of the headings that begin a section. */
	readonly headings: ReadonlySet<number>;
}

function sheetOf(shared: Shared, section: DocumentSection, index: number): Sheet {
	const { document } = shared;
	const language = section.language === 'und' ? mainSection(document).language : section.language;
	const context: PageContext = { ...shared, section, language, notes: `note-${index}`, isAnnexed: index > 0 };
	const nodes = printedNodes(shared, section);
	const head = nodes.filter(({ kind }) => isMasthead(kind));
	const body = nodes.filter(({ kind }) => !isMasthead(kind) && kind !== 'footnote');
	const notes = nodes.filter(({ kind }) => kind === 'footnote');
	const blocks = [
		...(head.length ? [mastheadBlock(context, head)] : []),
		...body.map((node) => blockOf(context, node)),
		...notes.map((node) => blockOf(context, node)),
	];
	return { kind: section.kind, language, direction: languageOf(language)?.direction ?? 'auto', label: labelOf(document, nodes), blocks };
}

/** The section's nodes with its annex heading, without those that a paragraph holds; a heading stands with what it is above. */
function printedNodes({ document, headings }: Shared, section: DocumentSection): DocumentNode[] {
	const heading = document.nodes[section.heading];
	const own = section.nodes
		.filter((index) => !headings.has(index))
		.map((index) => document.nodes[index] as DocumentNode)
		.filter(({ kind }) => kind !== 'subject-tags');
	return heading ? [heading, ...own] : own;
}

/** Nodes inside another one, which are not printed where they stand, and comments. Sorted. */
function innerRanges({ nodes, comments }: UnDocument): Range[] {
	const found: Range[] = [...comments];
	let end = 0;
	for (const node of nodes) {
		if (node.start < end) found.push({ start: node.start, end: node.end });
		else end = node.end;
	}
	return found.sort((one, other) => one.start - other.start);
}

const LABELLING = ['annex', 'title', 'request-heading', 'heading'];
const LONGEST_LABEL = 160;

function labelOf(document: UnDocument, nodes: readonly DocumentNode[]): string {
	const node = LABELLING.map((kind) => nodes.find((candidate) => candidate.kind === kind)).find(Boolean);
	if (!node) return '';
	return plainLine(document.text.slice(node.start, node.end).replace(/[#*_]+/g, ' ')).slice(0, LONGEST_LABEL);
}
