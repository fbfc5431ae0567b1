import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { listOf, quote } from '../../text/sentenceValues.ts';
import { trimmedEnd } from '../../text/whiteSpace.ts';
import { fixOfRow } from '../facts/fixOfRow.ts';
import type { Finding, Fix, RelatedPlace, Rule } from '../rule.ts';
import { type AnnexHeading, beginsAsAnnexHeading, printAnnexNumber, shortHeading } from './annexHeadings.ts';
import { type AnnexPromise, LETTERS } from './annexPromises.ts';
import { type AnnexState, annexState, mentionedAlone } from './annexState.ts';

/** Annexes are numbered from I without a gap; a single one has no number. */
export const annexNumber: Rule = {
	code: 'annex/number',
	severity: 'warning',
	reach: 'document',
	summary: 'Two or more annexes are numbered from I without gap or repeat; a single annex has no number.',
	authority:
		'Editorial Manual of the United Nations, Communications and Annexes: a single annex is headed “Annex”, several “Annex I”, “Annex II” …',
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

(Signed) Kari Berg

Annex I

Statement

Annex II

List`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

المرفق

بيان`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I), a list (annex II) and a map (annex III).

(Signed) Kari Berg

Annex I

Statement

Annex II

List

Annex II
      ^^

Map`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I), a list (annex II) and a map (annex III).

(Signed) Kari Berg

Annex I

Statement

Annex II

List

Annex III

Map`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (المرفق الأول) وقائمة (المرفق الثاني).

(توقيع) كاري بيرغ

المرفق الأول

بيان

المرفق الثالث
       ^^^^^^

قائمة`,
				fixed: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (المرفق الأول) وقائمة (المرفق الثاني).

(توقيع) كاري بيرغ

المرفق الأول

بيان

المرفق الثاني

قائمة`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(附件一)和一份清单(附件二)。

卡里·贝里(签名)

附件
^^

声明

附件

清单`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(附件一)和一份清单(附件二)。

卡里·贝里(签名)

附件一

声明

附件二

清单`,
			},
			{
				language: 'es',
				text: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir adjunta una declaración (anexo I).

(Firmado) Kari Berg

Anexo I
      ^

Declaración`,
				fixed: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir adjunta una declaración (véase el anexo).

(Firmado) Kari Berg

Anexo

Declaración`,
			},
		],
	},
	check: numberedAnnexes,
};

function numberedAnnexes(document: UnDocument): Finding[] {
	if (!LETTERS.has(document.kind)) return [];
	const state = annexState(document);
	if (!state || state.headings.some(({ number }) => number !== undefined && !isCount(number))) return [];
	return state.headings.length === 1 ? singleNumbered(document, state) : severalMisnumbered(document, state);
}

function singleNumbered(document: UnDocument, state: AnnexState): Finding[] {
	const { node, words, numberRange } = state.headings[0] as AnnexHeading;
	if (!numberRange || state.missing.length > 0) return [];
	const taken = numberWithGap(document.text, numberRange);
	const left = document.text.slice(node.start, taken.start) + document.text.slice(taken.end, node.end);
	const mentions = state.promises.filter(({ value }) => value !== '').flatMap((promise) => mentionedAlone(promise, state));
	const fix: Fix = { title: sentence`Take the number away`, safe: false, edits: [{ ...taken, newText: '' }, ...mentions] };
	return [
		{
			...place(numberRange),
			message: singleMessage(textOf(document, words)),
			...(beginsAsAnnexHeading(left, state.language) ? { fixes: [fix] } : {}),
		},
	];
}

/** What is wrong with each heading in turn. A number that is skipped because its annex is missing is told by annex/missing. */
function severalMisnumbered(document: UnDocument, state: AnnexState): Finding[] {
	const { headings, missing } = state;
	const fix = renumbering(document, state);
	const inRow = (): Pick<Finding, 'fixes'> => (fix ? fixOfRow(fix, findings.length) : {});
	const findings: Finding[] = [];
	const seen = new Map<number, AnnexHeading>();
	const unnumbered = headings.filter(({ number }) => number === undefined);
	let last = 0;
	for (const heading of headings) {
		const number = heading.number === undefined ? undefined : Number(heading.number);
		if (number === undefined || !heading.numberRange) {
			if (heading === unnumbered[0]) findings.push(unnumberedFinding(document, unnumbered, headings.length, inRow()));
			last++;
			continue;
		}
		const twin = seen.get(number);
		const skipped = countFrom(last + 1, number).filter((between) => !missing.includes(String(between)));
		if (twin) findings.push({ ...place(heading.numberRange), ...doubled(document, heading, twin), ...inRow() });
		else if (number <= last)
			findings.push({ ...place(heading.numberRange), message: orderMessage(textOf(document, heading.words)), ...inRow() });
		else if (skipped.length > 0)
			findings.push({
				...place(heading.numberRange),
				message: skippedMessage(textOf(document, heading.words), skipped, state),
				...inRow(),
			});
		seen.set(number, heading);
		last = Math.max(last, number);
	}
	return findings;
}

function unnumberedFinding(
	document: UnDocument,
	unnumbered: readonly AnnexHeading[],
	count: number,
	fixes: Pick<Finding, 'fixes'>,
): Finding {
	const [first, ...others] = unnumbered as [AnnexHeading, ...AnnexHeading[]];
	return {
		...place(first.words),
		message: sentence`The letter has ${count} annexes, but ${quote(textOf(document, first.words))} has no number. Several annexes are numbered from I.`,
		...(others.length > 0 ? { related: others.map((other) => relatedPlace(other, sentence`Without a number too`)) } : {}),
		...fixes,
	};
}

function doubled(document: UnDocument, heading: AnnexHeading, twin: AnnexHeading): Pick<Finding, 'message' | 'related'> {
	return {
		message: sentence`${quote(textOf(document, heading.words))} stands above two annexes. Each annex has a number of its own, in the order of the text.`,
		related: [relatedPlace(twin, sentence`The same number`)],
	};
}

function relatedPlace({ words }: AnnexHeading, message: Sentence): RelatedPlace {
	return { start: words.start, end: words.end, message };
}

function singleMessage(heading: string): Sentence {
	return sentence`There is only one annex, so its heading ${quote(heading)} has no number. Take the number away, or add the other annexes.`;
}

function orderMessage(heading: string): Sentence {
	return sentence`${quote(heading)} stands behind a higher number. Annexes stand in the order of their numbers: move the annex, or renumber.`;
}

function skippedMessage(heading: string, skipped: readonly number[], { language }: AnnexState): Sentence {
	const numbers = skipped.slice(0, 5).map((number) => printAnnexNumber(number, language));
	return sentence`No annex has the number ${listOf(numbers.map((number) => quote(number)))} before ${quote(heading)}. Annexes are numbered without a gap.`;
}

function place({ start, end }: Range): Pick<Finding, 'code' | 'severity' | 'start' | 'end'> {
	return { code: annexNumber.code, severity: annexNumber.severity, start, end };
}

/**
 * One fix that numbers all headings in their order and takes mentions along. It is safe where the letter promises exactly these numbers, or
 * no number at all and one heading alone changes. There is none where a heading would get a number that no mention means, or where a long
 * heading has no number: in it other words change too.
 */
function renumbering(document: UnDocument, state: AnnexState): Fix | undefined {
	const { headings, promised, promises, missing } = state;
	const numbers = headings.map(({ number }) => number);
	if (missing.length > 0 || !isAscending(numbers) || headings.some(({ long, numberRange }) => long && !numberRange)) return undefined;
	const changed = headings.map((heading, index) => ({ heading, to: String(index + 1) })).filter(({ heading, to }) => heading.number !== to);
	const printed = numbers.filter((number) => number !== undefined);
	const repeated = new Set(printed.filter((number, index) => number === printed[index - 1]));
	const moved = new Map<string, string>();
	for (const { heading, to } of changed) {
		const { number } = heading;
		if (number === undefined || promised.size === 0 || promised.has(to)) continue;
		if (!promised.has(number) || repeated.has(number)) return undefined;
		moved.set(number, to);
	}
	const asPromised = promised.size === headings.length && headings.every((_, index) => promised.has(String(index + 1)));
	if (promised.size > 0 && !asPromised && changed.some(({ heading, to }) => !promised.has(to) && !moved.has(heading.number ?? '')))
		return undefined;
	const beside = headings.find(({ numberRange }) => numberRange)?.numberRange;
	const sample = beside ? textOf(document, beside) : '';
	const edits = [
		...changed.map(({ heading, to }) => renumbered(heading, printAnnexNumber(Number(to), state.language, sample), Number(to), state)),
		...promises
			.filter(({ value }) => moved.has(value))
			.map((promise) => mentionedAs(document, promise, Number(moved.get(promise.value)), state)),
	];
	return { title: sentence`Number the annexes in their order`, safe: asPromised || (promised.size === 0 && changed.length === 1), edits };
}

/** True where no heading stands behind one with a higher number. */
function isAscending(numbers: readonly (string | undefined)[]): boolean {
	const printed = numbers.filter((number) => number !== undefined).map(Number);
	return printed.every((number, index) => index === 0 || number >= (printed[index - 1] as number));
}

function renumbered({ numberRange, words }: AnnexHeading, number: string, value: number, { language }: AnnexState): TextEdit {
	if (numberRange) return { start: numberRange.start, end: numberRange.end, newText: number };
	return { start: words.start, end: words.end, newText: shortHeading(value, language) };
}

function mentionedAs(document: UnDocument, { start, end }: AnnexPromise, to: number, { language }: AnnexState): TextEdit {
	return { start, end, newText: printAnnexNumber(to, language, document.text.slice(start, end)) };
}

/** The number with the gap before it, or its brackets. */
function numberWithGap(text: string, { start, end }: Range): Range {
	const bracketed = /[(（]/.test(text.charAt(start - 1)) && /[)）]/.test(text.charAt(end));
	return bracketed ? { start: start - 1, end: end + 1 } : { start: trimmedEnd(text, 0, start), end };
}

/** The whole numbers from `first` up to, without, `last`. */
function countFrom(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, Math.min(last, LONGEST_COUNT) - first) }, (_, index) => first + index);
}

const LONGEST_COUNT = 400;

function isCount(number: string): boolean {
	return /^\d{1,3}$/.test(number) && Number(number) > 0;
}
