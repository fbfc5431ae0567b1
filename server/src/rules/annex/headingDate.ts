import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { DateReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { longHeadings } from './longHeadings.ts';

/** The date in "Annex to the letter dated …" is that of the letter. */
export const annexHeadingDate: Rule = {
	code: 'annex/heading-date',
	severity: 'error',
	reach: 'document',
	summary: 'The long heading of an annex gives the letter’s own date.',
	authority:
		'Editorial Manual of the United Nations, Communications: the long heading repeats the title of the letter, which is known by its date. A heading with another date belongs to another letter.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex to the letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Statement of 26 June 2009`,
			},
			{
				language: 'fr',
				text: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).

(Signé) Kari Berg

Annexe à la lettre datée du 14 juillet 2009 adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Déclaration`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex to the letter dated 15 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
                          ^^^^^^^^^^^^

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

مرفق الرسالة المؤرخة 14 حزيران/يونيه 2009 الموجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة
                     ^^^^^^^^^^^^^^^^^^^^

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

2010年7月14日挪威常驻联合国代表给秘书长的信的附件
^^^^^^^^^^

声明`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

2009年7月14日挪威常驻联合国代表给秘书长的信的附件

声明`,
			},
			{
				language: 'ru',
				text: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления (см. приложение).

(Подпись) Кари Берг

Приложение к письму Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июня 2009 года на имя Генерального секретаря
                                                                                             ^^^^^^^^^^^^

Заявление`,
				fixed: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления (см. приложение).

(Подпись) Кари Берг

Приложение к письму Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Заявление`,
			},
		],
	},
	check: compareDates,
};

function compareDates(document: UnDocument): Finding[] {
	const headings = longHeadings(document);
	return headings.flatMap(({ titleDates, dates }) =>
		dates.flatMap((date, index) => {
			const right = titleDates[index];
			if (!right || titleDates.some(({ value }) => value === date.value)) return [];
			const othersAgree = headings.every((heading) => (heading.dates[index] ?? date).value === date.value);
			return [finding(document, date, right, othersAgree)];
		}),
	);
}

/** The title may be what is wrong, but not where another heading has its date. */
function finding(document: UnDocument, date: DateReference, right: DateReference, mayBeRight: boolean): Finding {
	const printed = textOf(document, right);
	const toHeading = {
		title: sentence`Write ${quote(printed)} in the heading`,
		safe: false,
		edits: [{ start: date.start, end: date.end, newText: printed }],
	};
	const toTitle = {
		title: sentence`Write ${quote(textOf(document, date))} in the letter’s title`,
		safe: false,
		edits: [{ start: right.start, end: right.end, newText: textOf(document, date) }],
	};
	return {
		code: annexHeadingDate.code,
		severity: annexHeadingDate.severity,
		start: date.start,
		end: date.end,
		message: message(textOf(document, date), printed),
		related: [{ start: right.start, end: right.end, message: sentence`The date of the letter` }],
		fixes: mayBeRight ? [toHeading, toTitle] : [toHeading],
	};
}

function message(actual: string, expected: string): Sentence {
	return sentence`The heading belongs to a letter of ${quote(actual)}, but the letter is dated ${quote(expected)}. Correct the one that is wrong.`;
}
