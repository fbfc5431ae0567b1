import type { NodeKind, UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { ParagraphReference } from '../../references/reference.ts';
import { asciiDigits, DIGIT_CLASS } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Fix } from '../rule.ts';
import type { NumberedRun } from './numberedRuns.ts';
import { inDigitsOf } from './printedNumber.ts';

/**
 * The fix that gives the paragraphs of a run their numbers. Paragraphs without a number get one, unless the printed numbers leave room for it
 * and `missing` is `keep`: then each fault of the run has a fix of its own. References to the paragraphs follow where the old numbers tell without doubt which
 * paragraph each one means: where paragraphs have changed places, or one without a number has come in. After a gap or a repeat nobody can tell
 * what "paragraph 4" meant: the numbers change alone, and the title says so.
 */
export function renumbering(document: UnDocument, run: NumberedRun, missing: 'print' | 'keep'): Fix {
	const numbers = numberEdits(document, run, missing);
	const references = isUnambiguous(run) || !changesNumbers(run) ? referenceEdits(document, run) : undefined;
	const last = run.paragraphs.at(-1)?.expected ?? 1;
	if (!references) return { title: titleLeavingReferences(last), safe: true, edits: numbers };
	return { title: references.length ? titleWithReferences(last) : titleAlone(last), safe: true, edits: [...numbers, ...references] };
}

function titleAlone(last: number): Sentence {
	return last === 1 ? sentence`Number the paragraph 1` : sentence`Number the paragraphs 1 to ${last}`;
}

function titleWithReferences(last: number): Sentence {
	return last === 1
		? sentence`Number the paragraph 1, and the references to it`
		: sentence`Number the paragraphs 1 to ${last}, and the references to them`;
}

function titleLeavingReferences(last: number): Sentence {
	return last === 1
		? sentence`Number the paragraph 1; references to it stay as they are`
		: sentence`Number the paragraphs 1 to ${last}; references to them stay as they are`;
}

/** Changes the digits of wrong numbers, and prints a number where none is, in the form of the first number of the run. */
function numberEdits(document: UnDocument, { paragraphs }: NumberedRun, missing: 'print' | 'keep'): TextEdit[] {
	const model = paragraphs.find(({ printed }) => printed)?.printed;
	if (!model) return [];
	const digits = textOf(document, model.digits);
	return paragraphs.flatMap(({ node, printed, expected, expectedAsPrinted }): TextEdit[] => {
		if (!printed) {
			if ((missing === 'keep' && expected === expectedAsPrinted) || DIGIT_FIRST.test(textOf(document, node))) return [];
			return [{ start: node.start, end: node.start, newText: `${inDigitsOf(digits, expected)}${model.form.slice(1)} ` }];
		}
		return printed.value === expected ? [] : [{ ...printed.digits, newText: inDigitsOf(textOf(document, printed.digits), expected) }];
	});
}

/** False where the fix only prints numbers that are missing. */
function changesNumbers({ paragraphs }: NumberedRun): boolean {
	return paragraphs.some(({ printed, expected }) => printed && printed.value !== expected);
}

/** True where the section has no other run, and its printed numbers are 1 to n, each once, in whatever order. */
function isUnambiguous({ paragraphs, only }: NumberedRun): boolean {
	const values = paragraphs.flatMap(({ printed }) => (printed ? [printed.value] : []));
	return only && new Set(values).size === values.length && values.every((value) => value >= 1 && value <= values.length);
}

const BODY: readonly NodeKind[] = ['preambular', 'operative', 'subparagraph', 'continuation', 'memorandum-paragraph', 'paragraph'];

/** Changes the references to paragraphs whose number changes; undefined where one of them is printed in a way that can't be rewritten. */
function referenceEdits(document: UnDocument, { section, paragraphs }: NumberedRun): TextEdit[] | undefined {
	const numbers = new Map(paragraphs.flatMap(({ printed, expected }) => (printed ? [[printed.value, expected]] : [])));
	const edits = new Map<number, TextEdit>();
	// Many runs of one section would each look through all of it.
	if ([...numbers].every(([old, number]) => old === number)) return [];
	for (const node of nodesOf(document, section, ...BODY)) {
		for (const reference of referencesIn(document, node, 'paragraph')) {
			const old = Number.parseInt(reference.value, 10);
			const number = numbers.get(old);
			if (reference.elsewhere || number === undefined || number === old) continue;
			const place = printedAt(document, reference, old);
			if (!place) return undefined;
			edits.set(place.start, { ...place, newText: inDigitsOf(textOf(document, place), number) });
		}
	}
	return [...edits.values()];
}

/** Where a reference has its number: at its start, or shortly behind it in "l’alinéa c) du paragraphe 4". */
function printedAt(document: UnDocument, reference: ParagraphReference, number: number) {
	const match = DIGITS.exec(document.text.slice(reference.start, reference.end + FARTHEST_NUMBER));
	if (!match || Number(asciiDigits(match[0])) !== number) return undefined;
	const start = reference.start + match.index;
	return { start, end: start + match[0].length };
}

const DIGITS = new RegExp(`[${DIGIT_CLASS}]+`);
/** “3/ Decides”, “15 States”: whether that is a number already, only the writer can tell. */
const DIGIT_FIRST = new RegExp(`^[^\\p{L}]{0,10}[${DIGIT_CLASS}]`, 'u');
/** From a label to the number of its paragraph, UTF-16 units. */
const FARTHEST_NUMBER = 60;
