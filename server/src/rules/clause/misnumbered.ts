import type { NumberedRun, RunParagraph } from './numberedRuns.ts';
import type { PrintedNumber } from './printedNumber.ts';

/** A place where the numbers of a run go wrong. What only follows from it (4, 5, 6 after a missing 3) is no place of its own. */
export interface Misnumbered {
	readonly printed: PrintedNumber;
	readonly expected: number;
	/** `start`: the first is not 1. `skipped`: the expected number is missing. `repeated`: another paragraph has it. `order`: it belongs elsewhere. */
	readonly fault: 'start' | 'skipped' | 'repeated' | 'order';
	/** The printed number before it. */
	readonly before?: PrintedNumber;
	/** The paragraph that has the same number rightly, or had it first. */
	readonly twin?: PrintedNumber;
}

/** The places of a run where its numbers go wrong, by the reading with the fewest changes: in 1 2 4 4 5 it is the first 4, in 1 2 3 3 5 the second 3. */
export function misnumberedParagraphs({ paragraphs }: NumberedRun): Misnumbered[] {
	const numbered = paragraphs.filter(hasNumber);
	const byValue = new Map<number, RunParagraph & HasNumber>();
	for (const paragraph of numbered) {
		const twin = byValue.get(paragraph.printed.value);
		if (!twin || (!isRight(twin) && isRight(paragraph))) byValue.set(paragraph.printed.value, paragraph);
	}
	const found: Misnumbered[] = [];
	let before: (RunParagraph & HasNumber) | undefined;
	for (const paragraph of numbered) {
		const { printed, expectedAsPrinted: expected } = paragraph;
		const goesOn = shift(paragraph) === (before ? shift(before) : 0);
		const other = byValue.get(printed.value);
		const twin = other === paragraph ? undefined : other?.printed;
		const fault = faultOf(paragraph, before, byValue.has(expected), twin !== undefined);
		const followsFromBefore = fault === 'order' && before !== undefined && !isRight(before);
		if (!isRight(paragraph) && !goesOn && !followsFromBefore) {
			found.push({ printed, expected, fault, ...(before ? { before: before.printed } : {}), ...(twin ? { twin } : {}) });
		}
		before = paragraph;
	}
	return found;
}

interface HasNumber {
	readonly printed: PrintedNumber;
}

function hasNumber(paragraph: RunParagraph): paragraph is RunParagraph & HasNumber {
	return paragraph.printed !== undefined;
}

function isRight({ printed, expectedAsPrinted }: RunParagraph & HasNumber): boolean {
	return printed.value === expectedAsPrinted;
}

/** By how much a number is too high. */
function shift({ printed, expectedAsPrinted }: RunParagraph & HasNumber): number {
	return printed.value - expectedAsPrinted;
}

function faultOf({ printed, expectedAsPrinted }: RunParagraph & HasNumber, before: HasNumber | undefined, elsewhere: boolean, twin: boolean): Misnumbered['fault'] {
	const last = before?.printed.value ?? 0;
	if (expectedAsPrinted === 1) return 'start';
	if (last === printed.value) return 'repeated';
	if (elsewhere) return 'order';
	if (printed.value > expectedAsPrinted && printed.value > last) return 'skipped';
	return twin ? 'repeated' : 'order';
}
