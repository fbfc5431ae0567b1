import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { AgendaItemReference } from '../../references/reference.ts';
import { agendaItemTitle } from '../../tables/agendas.ts';
import { foldName } from '../../tables/foldName.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { type AgendaHead, agendaHead, isOfAssembly } from './agendaHead.ts';

/** The title of an agenda item is that of the session's agenda, where the table knows it. */
export const agendaTitle: Rule = {
	code: 'agenda/title',
	severity: 'information',
	reach: 'document',
	summary: 'An agenda item has the title that the agenda of the session gives it.',
	authority:
		'The agenda of the session. Measured on official texts of sessions 76 to 80: 98.3 % print the title of the table; the others are items whose title changed in the course of the session.',
	examples: {
		good: [
			{
				language: 'en',
				text: `General Assembly

Eightieth session

Agenda item 11

Sport for development and peace: building a peaceful and better world through sport and the Olympic ideal

Letter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `General Assembly

Eightieth session

Agenda item 11

Sport for peace and development: building a peaceful and better world through sport and the Olympic ideal
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Letter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
				fixed: `General Assembly

Eightieth session

Agenda item 11

Sport for development and peace: building a peaceful and better world through sport and the Olympic ideal

Letter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
			{
				language: 'zh',
				text: `大会

第八十届会议

议程项目11

体育促进和平与发展
^^^^^^^^^

2025年12月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
				fixed: `大会

第八十届会议

议程项目11

体育运动促进发展与和平：通过体育运动和奥林匹克理想建立一个和平、更加美好的世界

2025年12月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
			},
			{
				language: 'ar',
				text: `الجمعية العامة

الدورة الثمانون

البند 11 من جدول الأعمال

الرياضة من أجل السلام
^^^^^^^^^^^^^^^^^^^^^

رسالة مؤرخة 14 كانون الأول/ديسمبر 2025 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
				fixed: `الجمعية العامة

الدورة الثمانون

البند 11 من جدول الأعمال

الرياضة من أجل التنمية والسلام: بناء عالم سلمي أفضل من خلال الرياضة والمثل الأعلى الأولمبي

رسالة مؤرخة 14 كانون الأول/ديسمبر 2025 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея

Восьмидесятая сессия

Пункт 11 повестки дня

Спорт на благо мира
^^^^^^^^^^^^^^^^^^^

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 декабря 2025 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления.`,
				fixed: `Генеральная Ассамблея

Восьмидесятая сессия

Пункт 11 повестки дня

Спорт на благо развития и мира: утверждение мира и построение более счастливой жизни на планете посредством спорта и воплощения олимпийских идеалов

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 декабря 2025 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления.`,
			},
		],
	},
	check: compareTitles,
};

function compareTitles(document: UnDocument): Finding[] {
	const head = agendaHead(document);
	if (!head || !isOfAssembly(document, head)) return [];
	return printedTitles(head).flatMap(({ item, title }) => {
		const known = knownTitle(head, item);
		const printed = textOf(document, title).replace(STARS, '');
		return known === undefined || foldName(printed) === foldName(known) ? [] : [finding(title, printed, item, known)];
	});
}

/** Each item with its title; none where items and titles do not pair. */
function printedTitles({ items, titles }: AgendaHead): { item: AgendaItemReference; title: DocumentNode }[] {
	if (items.length !== titles.length) return [];
	return items.map((item, index) => ({ item, title: titles[index] as DocumentNode }));
}

/** The preliminary list and the provisional agenda have numbers of their own. */
function knownTitle({ session, language }: AgendaHead, { list, value }: AgendaItemReference): string | undefined {
	return session && list === 'agenda' ? agendaItemTitle(Number(session.value), value, language.code) : undefined;
}

const STARS = /\*{1,3}$/;

function finding({ start }: Range, printed: string, { value }: AgendaItemReference, known: string): Finding {
	const place = { start, end: start + printed.length };
	return {
		code: agendaTitle.code,
		severity: agendaTitle.severity,
		...place,
		message: message(value, known),
		fixes: [{ title: sentence`Write ${quote(known)}`, safe: false, edits: [{ ...place, newText: known }] }],
	};
}

function message(item: string, known: string): Sentence {
	return sentence`The agenda of the session calls item ${item} ${quote(known, 100)}. Check the number, or use that title.`;
}
