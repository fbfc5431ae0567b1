import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { beginsWithNumber } from '../../document/segments.ts';
import type { Marks } from '../../languages/language.ts';
import { asciiDigits } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { isFullWidth } from '../../text/lookAlikes.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { memorandumRuns, type NumberedRun, operativeRuns } from './numberedRuns.ts';
import type { PrintedNumber } from './printedNumber.ts';

/** How the numbers of paragraphs are printed: one form in one run, and one that the language knows. */
export const clauseStyle: Rule = {
	code: 'clause/style',
	severity: 'warning',
	reach: 'section',
	summary: 'The numbers of paragraphs are printed in the form of the language, the same in one run: “1.”, in Arabic “1 -”.',
	authority:
		'Measured on official resolutions in six languages: 99.9 % of 13,500 paragraphs have the “1.” of their text, in Arabic its “1 -” or “1-”.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides to convene a meeting;\n\n2. Requests the Secretary-General to report.',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n1- تقرر عقد اجتماع؛\n\n2- تطلب إلى الأمين العام أن يقدم تقريرا.',
			},
			{ language: 'zh', text: '大会，\n\n回顾其第75/1号决议，\n\n1．决定举行会议；\n\n2．请秘书长提出报告。' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 75/1,

1. Decides to convene a meeting;

2) Invites all States to attend;
^^

3 Requests the Secretary-General to report.
^`,
				fixed: `The General Assembly,

Recalling its resolution 75/1,

1. Decides to convene a meeting;

2. Invites all States to attend;

3. Requests the Secretary-General to report.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando su resolución 75/1,

1) Decide celebrar una reunión;
^^

2) Solicita al Secretario General que presente un informe.`,
				fixed: `La Asamblea General,

Recordando su resolución 75/1,

1. Decide celebrar una reunión;

2. Solicita al Secretario General que presente un informe.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

٢. تدعو جميع الدول إلى الحضور؛
^^

٣ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

٢ - تدعو جميع الدول إلى الحضور؛

٣ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

２、请所有国家出席；
^^

3. 请秘书长提出报告。`,
				fixed: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

2. 请所有国家出席；

3. 请秘书长提出报告。`,
			},
		],
	},
	check: (document) => [...operativeRuns(document), ...memorandumRuns(document)].flatMap((run) => checkRun(document, run)),
};

function checkRun(document: UnDocument, run: NumberedRun): Finding[] {
	const language = sectionLanguage(document, run.section);
	if (!language) return [];
	const numbers = run.paragraphs.flatMap(({ printed }) => (printed ? [printed] : []));
	const form = expectedForm(numbers, language.marks);
	const others = numbers.filter(
		(number) => (number.form !== form || hasFullWidthDigits(document, number)) && canHave(document, number, form),
	);
	const [first] = others;
	if (!first) return [];
	// Where no number is right, the run has a style of its own: one finding mends it all.
	if (others.length === numbers.length && others.length > 1) return [wholeRun(document, first, others, form)];
	return others.map((number) => oneNumber(document, number, form));
}

/** The form that most numbers of the run have, if the language knows it; else the language's own. */
function expectedForm(numbers: readonly PrintedNumber[], { operativeNumber, toleratedOperativeNumbers }: Marks): string {
	const uses = new Map<string, number>([[operativeNumber, 0]]);
	for (const form of toleratedOperativeNumbers) uses.set(form, 0);
	for (const { form } of numbers) {
		const known = uses.get(form);
		if (known !== undefined) uses.set(form, known + 1);
	}
	return [...uses].reduce((most, use) => (use[1] > most[1] ? use : most))[0];
}

/** False before “15 States” for the dash of “1 -”: what a digit follows would look like a range, and be read as no number. */
function canHave({ text }: UnDocument, { suffix }: PrintedNumber, form: string): boolean {
	return beginsWithNumber(`${form} ${text.slice(suffix.end, suffix.end + LONGEST_SPACE).trimStart()}`);
}

/** UTF-16 units that may part a number from its paragraph. */
const LONGEST_SPACE = 12;

function hasFullWidthDigits(document: UnDocument, { digits }: PrintedNumber): boolean {
	return isFullWidth(document.text.charAt(digits.start));
}

function oneNumber(document: UnDocument, number: PrintedNumber, form: string): Finding {
	const printed = quote(textOf(document, number.range));
	const wanted = quote(`${wantedDigits(document, number)}${form.slice(1)}`);
	return finding(number, {
		message: sentence`The number is printed ${printed}. The numbers of this text have the form ${quote(form)}: print ${wanted}.`,
		fixes: [{ title: sentence`Print ${wanted}`, safe: true, edits: mend(document, number, form) }],
	});
}

function wholeRun(document: UnDocument, first: PrintedNumber, numbers: readonly PrintedNumber[], form: string): Finding {
	const edits = numbers.flatMap((number) => mend(document, number, form));
	const fix: Fix = { title: sentence`Print the numbers of the paragraphs as ${quote(form)}`, safe: true, edits };
	const printed = quote(textOf(document, first.range));
	return finding(first, {
		message: sentence`The ${numbers.length} numbers of these paragraphs are printed like ${printed}; the form of this language is ${quote(form)}.`,
		fixes: [fix],
	});
}

function finding({ range }: PrintedNumber, { message, fixes }: Required<Pick<Finding, 'message' | 'fixes'>>): Finding {
	return { code: clauseStyle.code, severity: clauseStyle.severity, ...range, message, fixes };
}

/** The edits that give a number another form. Digits change only where they are full-width. */
function mend(document: UnDocument, number: PrintedNumber, form: string): TextEdit[] {
	const { digits, suffix } = number;
	const edits: TextEdit[] = hasFullWidthDigits(document, number) ? [{ ...digits, newText: wantedDigits(document, number) }] : [];
	if (number.form === form) return edits;
	const space = NEEDS_NO_SPACE.test(document.text.charAt(suffix.end)) ? '' : ' ';
	return [...edits, { ...suffix, newText: `${form.slice(1)}${space}` }];
}

function wantedDigits(document: UnDocument, number: PrintedNumber): string {
	const printed = textOf(document, number.digits);
	return hasFullWidthDigits(document, number) ? asciiDigits(printed) : printed;
}

/** White space, emphasis that ends, or the end of the text. */
const NEEDS_NO_SPACE = /^(?:[\s*_]|$)/;
