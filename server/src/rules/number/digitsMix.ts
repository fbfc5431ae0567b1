import type { NodeKind, UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn } from '../../document/query.ts';
import type { SymbolReference } from '../../references/reference.ts';
import { DIGIT_CLASS, digitValue } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isCited } from '../facts/references.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Fix, Rule, Severity } from '../rule.ts';

/** Digits of two sets in one number, or in the numbers of one Arabic text. */
export const numberDigitsMix: Rule = {
	code: 'number/digits-mix',
	severity: 'warning',
	reach: 'document',
	summary: 'A number has digits of one set, and an Arabic text keeps to one set: 0 to 9 or ٠ to ٩.',
	authority:
		'Arabic texts of the United Nations have either set (those stored since 2012 have 0 to 9); paragraph numbers, mastheads and symbols may have the other. On official texts no number mixes two; Latin and Cyrillic keyboards have one set only.',
	languages: ['ar', 'zh'],
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤ وإلى الوثيقة A/64/191،' },
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،\n\n١ - تقرر عقد اجتماع؛\n\n٢ - تطلب تقديم تقرير.',
			},
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بمساهمات قدرها 12٥0 دولار،
                            ^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بمساهمات قدرها 1250 دولار،',
			},
			{
				language: 'zh',
				text: `大会，

注意到1２50美元的捐款，
   ^^^^`,
				fixed: '大会，\n\n注意到1250美元的捐款，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50 المؤرخ ٢ كانون الأول/ديسمبر 2004،
                                ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،',
			},
		],
	},
	check: findMixes,
};

/** The sets differ between numbers in many Arabic texts that a machine has read from paper. */
const BETWEEN_NUMBERS: Severity = 'information';

/** A run of digits, and the zeros of the sets that it has. */
interface PrintedNumber extends Range {
	readonly zeros: readonly number[];
}

function findMixes(document: UnDocument): Finding[] {
	if (!LOCAL_DIGIT.test(document.text)) return [];
	const numbers = numbersOfArabic(document);
	const usual = mostFrequent(numbers.map(({ zeros }) => zeros[0] as number)) ?? ASCII_ZERO;
	return [...mixedNumbers(document, usual), ...otherNumbers(document, numbers, usual)];
}

const LOCAL_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const NUMBER = new RegExp(`[${DIGIT_CLASS}]+`, 'g');
const ASCII_ZERO = 0x30;

/** Numbers of one set in the text of Arabic sections, without the numbers of paragraphs; none where all have the digits 0 to 9. */
function numbersOfArabic(document: UnDocument): PrintedNumber[] {
	const bodies = document.sections.flatMap((section) =>
		sectionLanguage(document, section)?.script === 'Arabic' ? nodesOf(document, section, ...BODY) : [],
	);
	const texts = bodies.map(({ start, end, numberRange }) => {
		const from = numberRange?.end ?? start;
		return { start: from, text: document.text.slice(from, end) };
	});
	if (!texts.some(({ text }) => LOCAL_DIGIT.test(text))) return [];
	return texts.flatMap(({ start, text }) =>
		[...text.matchAll(NUMBER)]
			.map(({ 0: printed, index }) => ({ start: start + index, end: start + index + printed.length, zeros: zerosOf(printed) }))
			.filter((number) => number.zeros.length === 1 && citedAt(document, number)?.form !== 'symbol'),
	);
}

const BODY: readonly NodeKind[] = [
	...(['opening', 'circulation', 'paragraph', 'memorandum-paragraph', 'preambular', 'operative', 'subparagraph', 'continuation'] as const),
];

/** The symbol or citation that a number is part of. Its figures stand at most this far behind its beginning. */
function citedAt(document: UnDocument, { start }: Range): SymbolReference | undefined {
	const near = referencesIn(document, { start: Math.max(0, start - LONGEST_SYMBOL), end: start + 1 }, 'symbol');
	return near.find(({ end }) => end > start);
}

const LONGEST_SYMBOL = 60;

function zerosOf(printed: string): number[] {
	const zeros = new Set<number>();
	for (let index = 0; index < printed.length; index++) {
		const code = printed.charCodeAt(index);
		zeros.add(code - digitValue(code));
	}
	return [...zeros];
}

function mostFrequent(zeros: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const zero of zeros) counts.set(zero, (counts.get(zero) ?? 0) + 1);
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Symbols, and numbers that are cited, are looked after by other rules. */
function mixedNumbers(document: UnDocument, usual: number): Finding[] {
	const findings: Finding[] = [];
	for (const { 0: printed, index: start } of document.text.matchAll(MIXED_NUMBER)) {
		const end = start + printed.length;
		if (isCited(document, { start, end })) continue;
		const edit = withDigits(document, { start, end }, zerosOf(printed).includes(usual) ? usual : ASCII_ZERO);
		findings.push({
			code: numberDigitsMix.code,
			severity: numberDigitsMix.severity,
			start,
			end,
			message: sentence`${quote(printed)} mixes digits of two sets in one number. Write ${quote(edit.newText)}.`,
			fixes: [{ title: sentence`Write ${quote(edit.newText)}`, safe: true, edits: [edit] }],
		});
	}
	return findings;
}

const DIGIT_SETS = ['0-9', '\\u0660-\\u0669', '\\u06f0-\\u06f9', '\\uff10-\\uff19'];
/** Digits of one set with one of another behind them, and the rest of the number. */
const MIXED_NUMBER = new RegExp(
	`(?:${DIGIT_SETS.map((set) => `[${set}]+(?![${set}])(?=[${DIGIT_CLASS}])`).join('|')})[${DIGIT_CLASS}]+`,
	'g',
);

/** One finding for a document: at the first number of a set that most of its numbers do not have. */
function otherNumbers(document: UnDocument, numbers: readonly PrintedNumber[], usual: number): Finding[] {
	const others = numbers.filter(({ zeros }) => zeros[0] !== usual);
	const [first] = others;
	const example = numbers.find(({ zeros }) => zeros[0] === usual);
	if (!first || !example) return [];
	return [
		{
			code: numberDigitsMix.code,
			severity: BETWEEN_NUMBERS,
			start: first.start,
			end: first.end,
			message: message(document, first, example, others.length, numbers.length),
			related: [{ start: example.start, end: example.end, message: sentence`A number in the digits that most have` }],
			fixes: [fixOf(document, others, usual)],
		},
	];
}

function message({ text }: UnDocument, first: Range, example: Range, others: number, all: number): Sentence {
	const shown = quote(text.slice(first.start, first.end));
	return sentence`${others} of the ${all} numbers have other digits than the rest, ${shown} for one, against ${quote(text.slice(example.start, example.end))}. One text keeps to one set of digits.`;
}

function fixOf(document: UnDocument, numbers: readonly Range[], zero: number): Fix {
	const title =
		numbers.length === 1
			? sentence`Write the number in the digits of the others`
			: sentence`Write ${numbers.length} numbers in the digits of the others`;
	return { title, safe: false, edits: numbers.map((number) => withDigits(document, number, zero)) };
}

function withDigits({ text }: UnDocument, { start, end }: Range, zero: number): TextEdit {
	let newText = '';
	for (let index = start; index < end; index++) newText += String.fromCharCode(zero + digitValue(text.charCodeAt(index)));
	return { start, end, newText };
}
