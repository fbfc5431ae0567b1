import type { DocumentKind, DocumentNode, DocumentSection, NodeKind, UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import { endMark } from '../../document/punctuation.ts';
import { type PrintedNumber, readPrintedNumber } from './printedNumber.ts';

/** The paragraphs of a section that are numbered in one row, from 1. */
export interface NumberedRun {
	readonly section: DocumentSection;
	readonly paragraphs: readonly RunParagraph[];
	/** True where the section has this run only, so that "paragraph 3" can mean no other. */
	readonly only: boolean;
}

/** A paragraph that counts in its run. */
export interface RunParagraph {
	readonly node: DocumentNode;
	/** Absent where no number is printed. */
	readonly printed?: PrintedNumber;
	/** The number that its place in the run gives it, from 1. */
	readonly expected: number;
	/**
	 * The number that it must have if paragraphs without a number count only where the printed numbers leave room for them. It differs from
	 * `expected` behind a new paragraph that has no number yet.
	 */
	readonly expectedAsPrinted: number;
}

/** The kinds of section whose operative paragraphs are numbered. */
export const RESOLUTION_KINDS: readonly DocumentKind[] = ['resolution', 'decision', 'draft-resolution', 'draft-decision'];

/** The operative paragraphs of resolutions and decisions. A run begins at each enacting formula, and at a heading that is followed by a 1. */
export function operativeRuns(document: UnDocument): NumberedRun[] {
	return document.sections.filter(({ kind }) => RESOLUTION_KINDS.includes(kind)).flatMap((section) => runsOf(document, section, 'operative'));
}

/** The numbered paragraphs of explanatory memorandums. A run begins with the memorandum, and at a heading that is followed by a 1. */
export function memorandumRuns(document: UnDocument): NumberedRun[] {
	return document.sections.flatMap((section) => runsOf(document, section, 'memorandum-paragraph'));
}

function runsOf(document: UnDocument, section: DocumentSection, kind: NodeKind): NumberedRun[] {
	const runs = formulaParts(document, section, kind).flatMap((parts) => joinParts(parts));
	return runs.map((paragraphs) => ({ section, paragraphs, only: runs.length === 1 }));
}

/** A paragraph before its place in a run is known. */
interface Paragraph {
	readonly node: DocumentNode;
	readonly printed?: PrintedNumber;
}

/** The paragraphs under each enacting formula, in parts as headings divide them. Parts without a number are left out. */
function formulaParts(document: UnDocument, section: DocumentSection, kind: NodeKind): Paragraph[][][] {
	const formulas: Paragraph[][][] = [[[]]];
	for (const node of nodesOf(document, section, kind, 'enacting', 'heading')) {
		if (node.kind === 'enacting') formulas.push([[]]);
		else if (node.kind === 'heading') formulas.at(-1)?.push([]);
		else {
			const printed = node.numberRange && readPrintedNumber(document.text, node.numberRange);
			if (printed?.inserted || (!printed && isLeadIn(document, node))) continue;
			formulas.at(-1)?.at(-1)?.push({ node, ...(printed ? { printed } : {}) });
		}
	}
	return formulas.map((parts) => parts.filter((part) => part.some(({ printed }) => printed)));
}

/** "Decides:" before the numbered paragraphs is no paragraph of its own. */
function isLeadIn(document: UnDocument, node: DocumentNode): boolean {
	return endMark(document.text, node.start, node.end) === 'colon';
}

/**
 * Joins the parts to runs: a part either goes on counting or begins again at 1, whichever leaves fewer numbers wrong. Where both leave as many,
 * the first number of the part tells: it is nearer to the one or to the other.
 */
function joinParts(parts: readonly Paragraph[][]): RunParagraph[][] {
	const runs: RunParagraph[][] = [];
	for (const part of parts) {
		const run = runs.at(-1);
		const again = count(part, undefined);
		const on = count(part, run?.at(-1));
		if (run && !beginsAgain(on, again)) run.push(...on);
		else runs.push(again);
	}
	return runs;
}

function beginsAgain(on: readonly RunParagraph[], again: readonly RunParagraph[]): boolean {
	const difference = wrongNumbers(on) - wrongNumbers(again);
	return difference === 0 ? distance(again) < distance(on) : difference > 0;
}

function wrongNumbers(paragraphs: readonly RunParagraph[]): number {
	return paragraphs.filter(({ printed, expectedAsPrinted }) => printed && printed.value !== expectedAsPrinted).length;
}

function distance(paragraphs: readonly RunParagraph[]): number {
	const first = paragraphs.find(({ printed }) => printed);
	return first?.printed ? Math.abs(first.printed.value - first.expectedAsPrinted) : 0;
}

/** Gives the paragraphs of a part their numbers, behind the last one of the part before. */
function count(part: readonly Paragraph[], last: RunParagraph | undefined): RunParagraph[] {
	const counted: RunParagraph[] = [];
	let expected = last?.expected ?? 0;
	let expectedAsPrinted = last?.expectedAsPrinted ?? 0;
	let lastPrinted = last?.printed?.value ?? expectedAsPrinted;
	for (let at = 0; at < part.length; ) {
		let next = at;
		while (next < part.length && !part[next]?.printed) next++;
		const unnumbered = next - at;
		const following = part[next]?.printed?.value;
		const fits = following === lastPrinted + unnumbered + 1;
		// Before the first number, paragraphs without one are an introduction unless the number says that they count.
		const counts = fits || counted.length > 0;
		for (; at < next; at++) {
			if (!counts) continue;
			expected++;
			if (fits) expectedAsPrinted++;
			counted.push({ ...(part[at] as Paragraph), expected, expectedAsPrinted });
		}
		if (following === undefined) break;
		lastPrinted = following;
		counted.push({ ...(part[at++] as Paragraph), expected: ++expected, expectedAsPrinted: ++expectedAsPrinted });
	}
	return counted;
}
