import type { DocumentSection, UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { trimmedEnd } from '../../text/whiteSpace.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { enclosureHeadings, printAnnexNumber, shortHeading } from './annexHeadings.ts';
import { type AnnexPromise, annexPromises, isSigned } from './annexPromises.ts';
import { type AnnexState, annexState, mentionedAlone } from './annexState.ts';

/** Every annex that the text promises has a heading. */
export const annexMissing: Rule = {
	code: 'annex/missing',
	severity: 'error',
	reach: 'document',
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

I have the honour to transmit a statement (see annex II).
                                                     ^^

(Signed) Kari Berg

Annex

Statement`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

Statement`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثلة الدائمة للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق الثاني).
                                            ^^^^^^

(توقيع) كاري بيرغ

المرفق

بيان`,
				fixed: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثلة الدائمة للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

المرفق

بيان`,
			},
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
            ^         ^

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
	const { missing, promised, promises, headings, section, language } = state;
	const ends = endsOf(document, state);
	const [first] = promises;
	const unresolved = missing.map((number) => promised.get(number) as AnnexPromise);
	if (promised.size === 0 && headings.length === 0 && first) unresolved.push(first);
	return unresolved.map((promise) => {
		if (promised.size === 1 && headings.length === 1 && headings[0]?.number === undefined)
			return onlyAnnexFinding(document, state, promise);
		const heading = shortHeading(countOf(promise), language);
		return finding(
			document,
			section,
			promise,
			annexMessage(mentionOf(document, promise), heading),
			insertion(document, state, promise, ends),
		);
	});
}

/** "Annex II" of a letter whose only annex has no number: most often a number that is left from another letter. */
function onlyAnnexFinding(document: UnDocument, state: AnnexState, promise: AnnexPromise): Finding {
	const edits = mentionedAlone(promise, state);
	return finding(
		document,
		state.section,
		promise,
		sentence`${mentionOf(document, promise)} is promised, but there is one annex only, and it has no number. Take the number out of the mention, or add the annex that is missing.`,
		{ title: sentence`Take the number out`, safe: false, edits },
	);
}

/** Enclosures that a letter, or an annexed text itself, promises. */
function missingEnclosures(document: UnDocument): Finding[] {
	if (!document.references.some((reference) => reference.kind === 'annex' && reference.label !== 'annex')) return [];
	return document.sections.flatMap((section, index) => {
		const language = sectionLanguage(document, section);
		if (!language) return [];
		const promises = annexPromises(document, section, language).filter(({ label }) => label !== 'annex');
		if (promises.length === 0) return [];
		const numbers = new Set(enclosureHeadings(document, index).map(({ number }) => number));
		const lacking =
			numbers.size === 0 ? promises : promises.filter(({ value }) => value !== '' && !numbers.has(undefined) && !numbers.has(value));
		return firstOfEach(lacking).map((promise) =>
			finding(document, section, promise, attachedMessage(mentionOf(document, promise), promise.label)),
		);
	});
}

function firstOfEach(promises: readonly AnnexPromise[]): AnnexPromise[] {
	return [...new Map([...promises].reverse().map((promise) => [promise.value, promise])).values()].reverse();
}

/** A letter that is not signed yet is still being written. */
function finding(document: UnDocument, section: DocumentSection, promise: AnnexPromise, message: Sentence, fix?: Fix): Finding {
	return {
		code: annexMissing.code,
		severity: isSigned(document, section) ? annexMissing.severity : 'information',
		start: promise.start,
		end: promise.end,
		message,
		...(fix ? { fixes: [fix] } : {}),
	};
}

/** The words that promise an annex. */
function mentionOf(document: UnDocument, { word, start, end }: AnnexPromise): Sentence {
	return quote(document.text.slice(Math.min(word.start, start), end));
}

function annexMessage(mention: Sentence, heading: string): Sentence {
	return sentence`${mention} promises an annex, but no heading ${quote(heading)} follows. Put the heading above the annexed text, or take the promise out.`;
}

/** Of what is attached to an annex or a letter under another name. */
function attachedMessage(mention: Sentence, label: AnnexPromise['label']): Sentence {
	return label === 'appendix'
		? sentence`${mention} promises an appendix, but no heading of an appendix follows. Put the heading above the text, or take the promise out.`
		: sentence`${mention} promises an enclosure, but no heading of an enclosure follows. Put the heading above the text, or take the promise out.`;
}

/** The number promised; undefined where there is none, or it is a letter. */
function countOf({ value }: AnnexPromise): number | undefined {
	return /^\d{1,2}$/.test(value) ? Number(value) : undefined;
}

/** Inserts the heading where the count puts it: before the next annex, after the signature, or at the end. */
function insertion({ text }: UnDocument, state: AnnexState, promise: AnnexPromise, ends: Ends): Fix | undefined {
	const count = countOf(promise);
	if (count === undefined && promise.value !== '') return undefined;
	const heading = headingText(text, state, count);
	const first = state.headings[0];
	const next = state.headings.find(({ number }) => number !== undefined && Number(number) > (count ?? 0));
	const before = next && next !== first ? next.start - markUpBefore(text, next.start).length : undefined;
	const at = before ?? (next || !first ? ends.letter : ends.text);
	const separator = separatorAt(text, at, ends);
	const newText = before === undefined ? separator + heading : heading + separator;
	return { title: sentence`Insert the heading ${quote(heading)}`, safe: false, edits: [{ start: at, end: at, newText }] };
}

/** Where the letter itself ends, with its first signatures, and where all text ends. */
interface Ends {
	readonly letter: number;
	readonly text: number;
}

function endsOf(document: UnDocument, { section }: AnnexState): Ends {
	const nodes = nodesOf(document, section);
	let last = nodes.findIndex(({ kind }) => kind === 'signature');
	while (last >= 0 && nodes[last + 1]?.kind === 'signature') last++;
	return { letter: nodes.at(last)?.end ?? 0, text: trimmedEnd(document.text, 0, document.text.length) };
}

/** As the document's other headings are: long or short, with the `#` of a marked-up text. */
function headingText(text: string, { headings, language }: AnnexState, value: number | undefined): string {
	const [sample] = headings;
	const markUp = markUpBefore(text, sample?.start ?? 0);
	if (!sample?.long || !sample.numberRange || value === undefined) return markUp + shortHeading(value, language);
	const { start, end } = sample.numberRange;
	return markUp + text.slice(sample.start, start) + printAnnexNumber(value, language, text.slice(start, end)) + text.slice(end, sample.end);
}

function markUpBefore(text: string, headingStart: number): string {
	return /#{1,6} $/.exec(text.slice(Math.max(0, headingStart - 7), headingStart))?.[0] ?? '';
}

/** What parts the paragraphs at a place: a blank line, a line break, or a space where the whole document is one line. */
function separatorAt(text: string, at: number, ends: Ends): string {
	if (at >= ends.text) return '\n\n';
	const before = /\s*$/.exec(text.slice(Math.max(0, at - LONGEST_GAP), at))?.[0] ?? '';
	const after = /^\s*/.exec(text.slice(at, at + LONGEST_GAP))?.[0] ?? '';
	const breaks = (before + after).split('\n').length - 1;
	return breaks > 0 ? '\n'.repeat(Math.min(breaks, 2)) : ' ';
}

const LONGEST_GAP = 40;
