import type { NodeKind, UnDocument } from '../../document/document.ts';
import { referencesIn, sectionOf } from '../../document/query.ts';
import { sectionLanguage } from '../../rules/facts/sectionLanguage.ts';
import { asciiDigits } from '../../text/digits.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { type Refactoring, settle } from './refactoring.ts';

/** Parts that are printed in Latin letters and their digits in every language. */
const LATIN_PARTS: readonly NodeKind[] = [
	'symbol',
	'distribution',
	'document-date',
	'document-language',
	'original-language',
	'furniture',
	'subject-tags',
];

/** Writes the numbers of an Arabic text in the other set of digits, 0 to 9 or ٠ to ٩: that which fewer of them have now. Symbols keep theirs. */
export function changeDigits(document: UnDocument): Refactoring | undefined {
	const digits = otherDigits(document);
	if (!digits) return undefined;
	const edits = numbersOf(document).map(({ start, end }): TextEdit => {
		const latin = asciiDigits(document.text.slice(start, end));
		const newText = digits === 'latin' ? latin : latin.replace(/\d/g, (digit) => ARABIC_DIGITS.charAt(Number(digit)));
		return { start, end, newText };
	});
	return settle(document, applyEdits(document.text, edits));
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** True where a document has a section in Arabic, whose numbers may be in either set of digits. */
export function mayChangeDigits(document: UnDocument): boolean {
	return document.sections.some((section) => sectionLanguage(document, section)?.script === 'Arabic');
}

/** The set of digits that fewer numbers of the text have; undefined where the text is not Arabic or has no numbers. */
function otherDigits(document: UnDocument): 'latin' | 'arabic' | undefined {
	const numbers = numbersOf(document);
	if (numbers.length === 0) return undefined;
	const latin = numbers.filter(({ start }) => /\d/.test(document.text.charAt(start))).length;
	return latin * 2 >= numbers.length ? 'arabic' : 'latin';
}

/** Numbers in Arabic sections, without those of symbols and of parts that are printed in Latin letters. */
function numbersOf(document: UnDocument): Range[] {
	const numbers = new Map<number, Range>();
	for (const node of document.nodes) {
		if (LATIN_PARTS.includes(node.kind) || sectionLanguage(document, sectionOf(document, node))?.script !== 'Arabic') continue;
		const symbols = referencesIn(document, node, 'symbol').filter(({ form }) => form === 'symbol');
		for (const { 0: number, index } of document.text.slice(node.start, node.end).matchAll(/[0-9٠-٩]+/g)) {
			const place = { start: node.start + index, end: node.start + index + number.length };
			const isSymbol = symbols.some(({ start, end }) => start <= place.start && place.end <= end);
			if (!isSymbol) numbers.set(place.start, place);
		}
	}
	return [...numbers.values()].sort((one, other) => one.start - other.start);
}
