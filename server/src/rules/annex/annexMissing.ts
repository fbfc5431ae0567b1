import type { DocumentNode, DocumentSection, UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import { trimmedEnd } from '../../text/whiteSpace.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import { quote } from '../quote.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { enclosureHeadings, printAnnexNumber, shortHeading } from './annexHeadings.ts';
import { type AnnexPromise, annexPromises, isSigned } from './annexPromises.ts';
import { type AnnexState, annexState } from './annexState.ts';

/** Every annex that the text promises has a heading. */
export const annexMissing: Rule = {
	code: 'annex/missing',
	severity: 'error',
	summary: 'Every annex that a letter promises is there, under a heading of its own.',
	authority:
		'Editorial Manual of the United Nations, Communications: what a letter transmits is annexed to it under a heading. A promise without a heading leaves the reader without the annex, or the annex without its title.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II), as recommended in the annex to resolution 60/1.

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
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

附件

声明`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).
                                                                      ^^

(Signed) Kari Berg

Annex I

Statement`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

(Signed) Kari Berg

Annex I

Statement

Annex II`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).
                                      ^^^^^^

(توقيع) كاري بيرغ

بيان`,
				fixed: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

المرفق

بيان`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(附件一)和一份清单(附件二)。
            ^        ^

卡里·贝里(签名)`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(附件一)和一份清单(附件二)。

卡里·贝里(签名)

附件一

附件二`,
			},
			{
				language: 'fr',
				text: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).
                                                                  ^^^^^^

(Signé) Kari Berg`,
				fixed: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).

(Signé) Kari Berg

Annexe`,
			},
		],
	},
	check: (document) => [...missingAnnexes(document), ...missingEnclosures(document)],
};

function missingAnnexes(document: UnDocument): Finding[] {
	const state = annexState(document);
	if (!state) return [];
	const { missing, promised, promises, headings } = state;
	const [first] = promises;
	if (promised.size === 0 && headings.length === 0 && first) return [finding(document, state.section, first, insertion(document, state, first))];
	return missing.map((number) => {
		const promise = promised.get(number) as AnnexPromise;
		return finding(document, state.section, promise, insertion(document, state, promise));
	});
}

/** Enclosures that a letter, or an annexed text itself, promises. */
function missingEnclosures(document: UnDocument): Finding[] {
	return document.sections.flatMap((section, index) => {
		const language = sectionLanguage(document, section);
		if (!language) return [];
		const promises = annexPromises(document, section, language).filter(({ label }) => label !== 'annex');
		if (promises.length === 0) return [];
		const numbers = new Set(enclosureHeadings(document, index).map(({ number }) => number));
		const lacking = numbers.size === 0 ? promises : promises.filter(({ value }) => value !== '' && !numbers.has(undefined) && !numbers.has(value));
		return firstOfEach(lacking).map((promise) => finding(document, section, promise));
	});
}

function firstOfEach(promises: readonly AnnexPromise[]): AnnexPromise[] {
	return [...new Map([...promises].reverse().map((promise) => [promise.value, promise])).values()].reverse();
}

/** A letter that is not signed yet is still being written. */
function finding(document: UnDocument, section: DocumentSection, promise: AnnexPromise, fix?: Fix): Finding {
	const signed = isSigned(document, section);
	return {
		code: annexMissing.code,
		severity: signed ? annexMissing.severity : 'information',
		start: promise.start,
		end: promise.end,
		message: message(document, promise, signed),
		...(fix ? { fixes: [fix] } : {}),
	};
}

function message(document: UnDocument, { word, start, end, value, label }: AnnexPromise, signed: boolean): string {
	const mention = quote(document.text.slice(Math.min(word.start, start), end));
	const what = value === '' ? `an ${label}` : `${label} ${value}`;
	const state = signed ? `no heading of ${value === '' ? 'one' : 'that number'} follows` : 'its heading is still to come';
	return `${mention} promises ${what}, but ${state}. Put the heading above the annexed text, or take the promise out.`;
}

/** Inserts the heading where the count puts it: before the next annex, after the signature, or at the end. */
function insertion(document: UnDocument, state: AnnexState, promise: AnnexPromise): Fix | undefined {
	if (promise.value !== '' && !/^\d{1,2}$/.test(promise.value)) return undefined;
	const heading = headingText(document, state, promise.value === '' ? undefined : Number(promise.value));
	const next = state.headings.find(({ number }) => number !== undefined && Number(number) > Number(promise.value));
	const first = state.headings[0];
	const place = next && next !== first ? lineStart(document.text, next.start) : undefined;
	const at = place ?? (next || !first ? endOfLetter(document, state) : trimmedEnd(document.text, 0, document.text.length));
	const separator = separatorAt(document, at);
	const newText = place === undefined ? separator + heading : heading + separator;
	return { title: `Insert the heading ${quote(heading)}`, safe: false, edits: [{ start: at, end: at, newText }] };
}

/** As the document's other headings are: long or short, with the `#` of a marked-up text. */
function headingText(document: UnDocument, { headings, language }: AnnexState, value: number | undefined): string {
	const [sample] = headings;
	const prefix = /^#{1,6} $/.exec(document.text.slice(lineStart(document.text, sample?.start ?? 0), sample?.start ?? 0))?.[0] ?? '';
	if (!sample?.long || !sample.numberRange || value === undefined) return prefix + shortHeading(value, language);
	const { start, end } = sample.numberRange;
	const number = printAnnexNumber(value, language, document.text.slice(start, end));
	return prefix + document.text.slice(sample.start, start) + number + document.text.slice(end, sample.end);
}

/** The end of the first signatures; without any, of the letter's own text. */
function endOfLetter(document: UnDocument, { section }: AnnexState): number {
	const nodes = nodesOf(document, section);
	let last = nodes.findIndex(({ kind }) => kind === 'signature');
	if (last < 0) return nodes.at(-1)?.end ?? 0;
	while (nodes[last + 1]?.kind === 'signature') last++;
	return (nodes[last] as DocumentNode).end;
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** What parts the paragraphs here: a blank line, a line break, or a space where the whole document is one line. */
function separatorAt(document: UnDocument, offset: number): string {
	const node = document.nodes.findLast(({ end }) => end <= offset);
	const gap = /^\s*/.exec(document.text.slice(node?.end ?? offset, (node?.end ?? offset) + LONGEST_GAP))?.[0] ?? '';
	const isEnd = trimmedEnd(document.text, 0, document.text.length) <= offset;
	if (isEnd || gap.split('\n').length > 2) return '\n\n';
	return gap.includes('\n') ? '\n' : ' ';
}

const LONGEST_GAP = 40;
