import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { expand, perLanguage } from '../../references/patterns.ts';
import type { DateReference } from '../../references/reference.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { type LongHeading, longHeadings } from './longHeadings.ts';

/** The long heading of an annex repeats the title of the letter; its date is the matter of annex/heading-date. */
export const annexHeadingTitle: Rule = {
	code: 'annex/heading-title',
	severity: 'warning',
	reach: 'document',
	summary: 'The long heading of an annex repeats the title of the letter.',
	authority:
		'Editorial Manual of the United Nations, Communications: “Annex to the letter dated … from … addressed to …”, in the words of the title.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Identical letters dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General and the President of the Security Council

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex to the identical letters dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General and the President of the Security Council

Statement`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (المرفق الأول) وقائمة (المرفق الثاني).

(توقيع) كاري بيرغ

المرفق الأول للرسالة المؤرخة 14 تموز/يوليه 2009 الموجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

بيان

المرفق الثاني للرسالة المؤرخة 14 تموز/يوليه 2009 الموجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

قائمة`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex to the letter dated 14 July 2009 from the Permanent Representative of Sweden to the United Nations addressed to the Secretary-General
                                                                            ^^^^^^

Statement`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex to the letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Statement`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

مرفق الرسالة المؤرخة 14 تموز/يوليه 2009 الموجهة إلى الأمين العام من الممثل الدائم للسويد لدى الأمم المتحدة
                                                                                  ^^^^^^

بيان`,
				fixed: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

مرفق الرسالة المؤرخة 14 تموز/يوليه 2009 الموجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

بيان`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

2009年7月14日瑞典常驻联合国代表给秘书长的信的附件
          ^^

声明`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

2009年7月14日挪威常驻联合国代表给秘书长的信的附件

声明`,
			},
			{
				language: 'es',
				text: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir adjunta una declaración (véase el anexo).

(Firmado) Kari Berg

Anexo de la carta de fecha 14 de julio de 2009 dirigida al Presidente del Consejo de Seguridad por la Representante Permanente de Noruega ante las Naciones Unidas
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Declaración`,
				fixed: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir adjunta una declaración (véase el anexo).

(Firmado) Kari Berg

Anexo de la carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Declaración`,
			},
		],
	},
	check: (document) => longHeadings(document).flatMap((heading) => compareWords(document, heading)),
};

function compareWords(document: UnDocument, heading: LongHeading): Finding[] {
	const title = comparedWords(document, heading.title, heading.titleDates, heading.language);
	const words = comparedWords(document, heading.words, heading.dates, heading.language);
	const first = words.findIndex((word, index) => index < title.length && word.compared !== title[index]?.compared);
	const expected = title[first];
	const actual = words[first];
	if (!expected || !actual) return [];
	const { ofHeading, ofTitle } = difference(words, title, first);
	const place = rangeOf(words.slice(first, ofHeading), actual);
	const printed = textOf(document, rangeOf(title.slice(first, ofTitle), expected));
	return [
		{
			code: annexHeadingTitle.code,
			severity: annexHeadingTitle.severity,
			...place,
			message: message(textOf(document, place), printed),
			related: [{ start: heading.title.start, end: heading.title.end, message: sentence`The title of the letter` }],
			...(ofHeading > first && ofTitle > first
				? {
						fixes: [
							{ title: sentence`Write ${quote(printed)} as in the letter’s title`, safe: false, edits: [{ ...place, newText: printed }] },
						],
					}
				: {}),
		},
	];
}

function message(actual: string, expected: string): Sentence {
	return sentence`The heading repeats the letter’s title, but where that has ${quote(expected)} it has ${quote(actual)}. Use the words of the title.`;
}

/** A word with the form in which it is compared. */
interface ComparedWord extends Range {
	readonly compared: string;
}

/** How many words from the first difference on differ: up to where both go on with the same words to the title's end. */
function difference(words: readonly ComparedWord[], title: readonly ComparedWord[], first: number): { ofHeading: number; ofTitle: number } {
	for (let ofHeading = first; ofHeading <= Math.min(words.length, first + MOST_DIFFERING); ofHeading++) {
		for (let ofTitle = first; ofTitle <= Math.min(title.length, first + MOST_DIFFERING); ofTitle++) {
			const same = title.slice(ofTitle).every(({ compared }, index) => compared === words[ofHeading + index]?.compared);
			if (same && ofTitle < title.length) return { ofHeading, ofTitle };
		}
	}
	return { ofHeading: first + 1, ofTitle: first };
}

/** Titles differ by a name, a post or an addressee; more is another title. */
const MOST_DIFFERING = 12;

function rangeOf(words: readonly Range[], fallback: Range): Range {
	return { start: (words[0] ?? fallback).start, end: (words.at(-1) ?? fallback).end };
}

/** The words after "letter" without the dates, Han characters one by one. */
function comparedWords(document: UnDocument, range: Range, dates: readonly DateReference[], language: Language): ComparedWord[] {
	const { noun, word, ignored } = comparison(language);
	const text = textOf(document, range);
	noun.lastIndex = 0;
	const start = noun.exec(text)?.[0] === '' ? 0 : noun.lastIndex;
	const words: ComparedWord[] = [];
	word.lastIndex = start;
	for (let match = word.exec(text); match && words.length < MOST_WORDS; match = word.exec(text)) {
		const place = { start: range.start + match.index, end: range.start + match.index + match[0].length };
		if (dates.some((date) => place.start < date.end && place.end > date.start)) continue;
		words.push({ ...place, compared: fold(match[0]).text.toLowerCase().replace(ignored, '') });
	}
	return words;
}

const MOST_WORDS = 200;

const comparison = perLanguage((language) => {
	const { letterNoun, ignoredInWords } = language.annexWording;
	return {
		noun: new RegExp(expand(letterNoun), 'gi'),
		word: /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])+/gu,
		ignored: new RegExp(ignoredInWords, 'g'),
	};
});
