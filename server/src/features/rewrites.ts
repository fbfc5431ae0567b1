import type { DocumentNode, NodeKind, UnDocument } from '../document/document.ts';
import { sectionOf } from '../document/query.ts';
import { readDocument } from '../document/read.ts';
import { sectionLanguage } from '../rules/facts/sectionLanguage.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { readsAlike, SET_APART } from './formatting.ts';

/** Another way to print the same words, for the whole document or what is selected. */
interface Rewrite {
	readonly title: Sentence;
	readonly kind: RewriteKind;
	readonly edits: readonly TextEdit[];
}

export type RewriteKind = 'refactor.rewrite.splitParagraphs' | 'refactor.rewrite.joinLines';

/**
 * What can be printed in another way: paragraphs that stand on one line, lines that are broken within paragraphs. Only white
 * space changes, and the document keeps its parts.
 *
 * @param selection UTF-16 offsets; the whole document where it is empty
 * @param wants whether a kind is asked for: nothing is computed for another
 */
export function rewrites(document: UnDocument, selection: Range, wants: (kind: RewriteKind) => boolean): Rewrite[] {
	const range = selection.start === selection.end ? { start: 0, end: document.text.length } : selection;
	return [
		...(wants('refactor.rewrite.splitParagraphs') ? splitParagraphs(document, range) : []),
		...(wants('refactor.rewrite.joinLines') ? joinLines(document, range) : []),
	];
}

function splitParagraphs(document: UnDocument, range: Range): Rewrite[] {
	const edits = outerNodes(document, range).flatMap((node): TextEdit[] => {
		const gap = gapBefore(document.text, node.start);
		if (gap.start === 0 || document.text.slice(gap.start, gap.end).includes('\n') || NEVER_APART.has(node.kind)) return [];
		return [{ ...gap, newText: SET_APART.has(node.kind) || isLong(node) ? '\n\n' : '\n' }];
	});
	return offered(document, edits, { title: sentence`Set each paragraph on a line of its own`, kind: 'refactor.rewrite.splitParagraphs' });
}

/** What a page has left in the middle of a paragraph stays there. */
const NEVER_APART: ReadonlySet<NodeKind> = new Set<NodeKind>(['furniture', 'footnote', 'subject-tags']);

/** In UTF-16 units: a part of a masthead is shorter than a paragraph. */
const LONG_PART = 80;

function isLong({ start, end }: Range): boolean {
	return end - start > LONG_PART;
}

function joinLines(document: UnDocument, range: Range): Rewrite[] {
	if (document.layout === 'one-line') return [];
	const edits = outerNodes(document, range).flatMap((node) => (FLOWING.has(node.kind) ? joinedLines(document, node) : []));
	return offered(document, edits, { title: sentence`Join the lines of each paragraph`, kind: 'refactor.rewrite.joinLines' });
}

/** Parts that are sentences: the lines of a masthead or of a signature mean something. */
const FLOWING: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'opening',
	'circulation',
	'paragraph',
	'memorandum-paragraph',
	'preambular',
	'operative',
	'subparagraph',
	'continuation',
	'request-heading',
	'item-title',
	'title',
]);

function joinedLines(document: UnDocument, node: DocumentNode): TextEdit[] {
	const { text, comments } = document;
	const script = sectionLanguage(document, sectionOf(document, node))?.script;
	return [...text.slice(node.start, node.end).matchAll(LINE_BREAK)].flatMap(({ index, 0: broken }): TextEdit[] => {
		const [start, end] = [node.start + index, node.start + index + broken.length];
		if (comments.some((comment) => comment.start < end && start < comment.end)) return [];
		const isTogether =
			/[-‐‑]/.test(text.charAt(start - 1)) || (script === 'Han' && WITHOUT_SPACES.test(text.charAt(start - 1) + text.charAt(end)));
		return [{ start, end, newText: isTogether ? '' : ' ' }];
	});
}

/** One break; a blank line within a paragraph is a page's. */
const LINE_BREAK = /[^\S\r\n]*\r?\n[^\S\r\n]*(?=\S)(?<!\n[^\S\r\n]*\r?\n[^\S\r\n]*)/g;
/** Chinese characters and their marks, of which at least one stands at the break. */
const WITHOUT_SPACES = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function offered(document: UnDocument, edits: readonly TextEdit[], { title, kind }: Omit<Rewrite, 'edits'>): Rewrite[] {
	if (edits.length === 0) return [];
	const rewritten = readDocument(applyEdits(document.text, edits), document.language === 'und' ? {} : { language: document.language });
	return readsAlike(document, rewritten.document) ? [{ title, kind, edits }] : [];
}

/** The nodes that touch a range and that no node before them holds. */
function outerNodes({ nodes }: UnDocument, range: Range): DocumentNode[] {
	let end = 0;
	return nodes.filter((node) => {
		const isHeld = node.start < end;
		end = Math.max(end, node.end);
		return !isHeld && node.start < range.end && node.end > range.start;
	});
}

/** The white space before an offset. */
function gapBefore(text: string, end: number): Range {
	let start = end;
	while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
	return { start, end };
}
