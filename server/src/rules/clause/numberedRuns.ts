import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from '../../document/document.ts';
import { endMark } from '../../document/punctuation.ts';
import { nodesOf, textOf } from '../../document/query.ts';
import { oncePerDocument } from '../facts/oncePerDocument.ts';
import { numberedPreambles } from './numberedPreamble.ts';
import { type PrintedNumber, readPrintedNumber } from './printedNumber.ts';
import { RESOLUTION_KINDS } from './resolutionKinds.ts';

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

/** The operative paragraphs of resolutions and decisions. A run begins at each enacting formula, and at a heading that is followed by a 1. */
export const operativeRuns = oncePerDocument((document): readonly NumberedRun[] => {
	const sections = document.sections.filter(({ kind }) => RESOLUTION_KINDS.includes(kind));
	const preambular = new Set(numberedPreambles(document).flat());
	return sections.flatMap((section) => runsOf(document, section, 'operative', preambular));
});

/** The numbered paragraphs of explanatory memorandums. A run begins with the memorandum, and at a heading that is followed by a 1. */
export const memorandumRuns = oncePerDocument((document): readonly NumberedRun[] =>
	document.sections.flatMap((section) => runsOf(document, section, 'memorandum-paragraph')),
);

function runsOf(
	document: UnDocument,
	section: DocumentSection,
	kind: NodeKind,
	others: ReadonlySet<DocumentNode> = new Set(),
): NumberedRun[] {
	const nodes = nodesOf(document, section, kind, 'enacting', 'heading').filter((node) => !others.has(node));
	const runs = formulaParts(document, nodes).flatMap((parts) => joinParts(parts));
	return runs.map((paragraphs) => ({ section, paragraphs, only: runs.length === 1 }));
}

/** A paragraph before its place in a run is known. */
interface Paragraph {
	readonly node: DocumentNode;
	readonly printed?: PrintedNumber;
	/** True for "Decides:", which may stand before numbered paragraphs without being one of them. */
	readonly leadIn: boolean;
}

/** The paragraphs under each enacting formula, in parts as headings divide them. Parts without a number are left out. */
function formulaParts(document: UnDocument, nodes: readonly DocumentNode[]): Paragraph[][][] {
	const formulas: Paragraph[][][] = [[[]]];
	for (const node of nodes) {
		if (node.kind === 'enacting') formulas.push([[]]);
		else if (node.kind === 'heading') formulas.at(-1)?.push([]);
		else {
			const printed = node.numberRange && readPrintedNumber(document.text, node.numberRange);
			if (printed?.inserted || !(printed || LETTER.test(textOf(document, node)))) continue;
			formulas
				.at(-1)
				?.at(-1)
				?.push({ node, leadIn: isLeadIn(document, node), ...(printed ? { printed } : {}) });
		}
	}
	return formulas.map((parts) => parts.filter((part) => part.some(({ printed }) => printed)));
}

/** Marks alone, left on a line of their own, are no paragraph that a number could stand before. */
const LETTER = /\p{L}/u;

function isLeadIn(document: UnDocument, node: DocumentNode): boolean {
	return endMark(document.text, node.start, node.end) === 'colon';
}

/**
 * Joins the parts to runs: a part either goes on counting or begins again at 1, whichever leaves fewer numbers wrong. For a part that begins
 * with 1 the parts behind it tell too, up to the next such part.
 */
function joinParts(parts: readonly Paragraph[][]): RunParagraph[][] {
	const runs: RunParagraph[][] = [];
	for (const [index, part] of parts.entries()) {
		const run = runs.at(-1);
		if (!run || beginsAgain(parts, index, run.at(-1))) runs.push(count(part, undefined));
		else for (const paragraph of count(part, run.at(-1))) run.push(paragraph);
	}
	return runs;
}

function beginsAgain(parts: readonly Paragraph[][], index: number, last: RunParagraph | undefined): boolean {
	const beginsWithOne = firstNumber(parts[index]) === 1;
	let next = index + 1;
	while (beginsWithOne && next < parts.length && firstNumber(parts[next]) !== 1) next++;
	const paragraphs = parts.slice(index, next).flat();
	const on = count(paragraphs, last);
	const again = count(paragraphs, undefined);
	const difference = wrongNumbers(on) - wrongNumbers(again);
	if (difference !== 0 || beginsWithOne) return difference > 0;
	// Both leave as many wrong: the first number is nearer to the one or to the other.
	return distance(again) < distance(on);
}

function firstNumber(part: readonly Paragraph[] | undefined): number | undefined {
	return part?.find(({ printed }) => printed)?.printed?.value;
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
		for (; at < next; at++) {
			const { node, leadIn } = part[at] as Paragraph;
			// Before the first number, too, paragraphs without one are an introduction unless the number leaves room for them.
			if (!fits && (leadIn || !counted.length)) continue;
			expected++;
			if (fits) expectedAsPrinted++;
			counted.push({ node, expected, expectedAsPrinted });
		}
		if (following === undefined) break;
		lastPrinted = following;
		const { node, printed } = part[at++] as Paragraph;
		counted.push({ node, ...(printed ? { printed } : {}), expected: ++expected, expectedAsPrinted: ++expectedAsPrinted });
	}
	return counted;
}
