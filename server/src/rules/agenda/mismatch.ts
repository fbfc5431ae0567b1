import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { AgendaItemReference } from '../../references/reference.ts';
import { agendaItemTitle } from '../../tables/agendas.ts';
import { foldName } from '../../tables/foldName.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { listOf, quote } from '../../text/sentenceValues.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { type AgendaHead, agendaHead, circulationItems } from './agendaHead.ts';

/** The head and the request for circulation name the same agenda items. */
export const agendaMismatch: Rule = {
	code: 'agenda/mismatch',
	severity: 'error',
	reach: 'document',
	summary: 'The agenda items in the head are those under which the letter asks to be circulated.',
	authority:
		'Editorial Manual of the United Nations, Communications: a communication to the General Assembly is issued under the agenda items that its text names.',
	kinds: ['letter', 'note-verbale'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Sixty-fourth session

Agenda items 7 and 133

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly, under agenda items 133 and 7.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

البند 22 (ب) من جدول الأعمال

رسالة مؤرخة 14 كانون الأول/ديسمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.

وأرجو ممتنا تعميم هذه الرسالة بوصفها وثيقة من وثائق الجمعية العامة في إطار البند ٢٢ (ب) من جدول الأعمال.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Agenda item 13

Prevention of armed conflict

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly, under agenda item 14.
                                                                                                                              ^^`,
				fixed: `Sixty-fourth session

Agenda item 13

Prevention of armed conflict

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly, under agenda item 13.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

البند 13 من جدول الأعمال

منع نشوب النزاعات المسلحة

رسالة مؤرخة 14 كانون الأول/ديسمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.

وأرجو ممتنا تعميم هذه الرسالة بوصفها وثيقة من وثائق الجمعية العامة في إطار البند 31 من جدول الأعمال.
                                                                                 ^^`,
				fixed: `الدورة الرابعة والستون

البند 13 من جدول الأعمال

منع نشوب النزاعات المسلحة

رسالة مؤرخة 14 كانون الأول/ديسمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.

وأرجو ممتنا تعميم هذه الرسالة بوصفها وثيقة من وثائق الجمعية العامة في إطار البند 13 من جدول الأعمال.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

议程项目13

预防武装冲突

2009年12月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

请将本函作为大会议程项目42下的文件分发为荷。
            ^^`,
				fixed: `第六十四届会议

议程项目13

预防武装冲突

2009年12月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

请将本函作为大会议程项目13下的文件分发为荷。`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Points 13 et 70 de l’ordre du jour

Lettre datée du 14 décembre 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration.

Je vous serais reconnaissante de bien vouloir faire distribuer le texte de la présente lettre comme document de l’Assemblée générale, au titre du point 13 de l’ordre du jour.
                                                                                                                                                        ^^`,
			},
		],
	},
	check: compareItems,
};

function compareItems(document: UnDocument): Finding[] {
	const head = agendaHead(document, agendaMismatch.kinds);
	if (!head) return [];
	const requested = circulationItems(document, head.section);
	// The preliminary list and the agenda number the same item differently.
	if (!sameList([...head.items, ...requested])) return [];
	const notInHead = withoutValuesOf(requested, head.items);
	const notRequested = withoutValuesOf(head.items, requested);
	if (head.items.length === 0 || requested.length === 0) return [];
	if (notInHead.length > 0) return notInHead.map((item) => finding(document, item, notRequested, head));
	return notRequested.length > 0 ? [lackFinding(document, requested, notRequested)] : [];
}

function sameList(items: readonly AgendaItemReference[]): boolean {
	return items.every(({ list }) => list === items[0]?.list);
}

function withoutValuesOf(items: readonly AgendaItemReference[], others: readonly AgendaItemReference[]): AgendaItemReference[] {
	const values = new Set(others.map(({ value }) => value));
	return items.filter(({ value }) => !values.has(value));
}

function finding(document: UnDocument, item: AgendaItemReference, notRequested: readonly AgendaItemReference[], head: AgendaHead): Finding {
	const places = notRequested.length > 0 ? notRequested : head.items;
	const counterpart = notRequested.length === 1 ? notRequested[0] : undefined;
	const expected = listOf(places.slice(0, 4).map((place) => quote(textOf(document, place))));
	return {
		code: agendaMismatch.code,
		severity: places.some((place) => mainItem(place) === mainItem(item)) ? 'warning' : agendaMismatch.severity,
		start: item.start,
		end: item.end,
		message: sentence`The letter asks for circulation under agenda item ${quote(textOf(document, item))}, but its head names ${expected}. Correct the one that is wrong.`,
		related: places.map(({ start, end }) => ({ start, end, message: sentence`The agenda item in the head` })),
		...(counterpart ? { fixes: fixesOf(document, item, counterpart, head) } : {}),
	};
}

/** Every item of the request is in the head, but not the other way round. */
function lackFinding(
	document: UnDocument,
	requested: readonly AgendaItemReference[],
	notRequested: readonly AgendaItemReference[],
): Finding {
	const last = requested.at(-1) as AgendaItemReference;
	const names = listOf(notRequested.slice(0, 4).map((item) => quote(textOf(document, item))));
	return {
		code: agendaMismatch.code,
		severity: agendaMismatch.severity,
		start: last.start,
		end: last.end,
		message: sentence`The head names agenda item ${names} too, but the letter does not ask for circulation under it. Name the same items in both.`,
		related: notRequested.map(({ start, end }) => ({ start, end, message: sentence`The agenda item in the head` })),
	};
}

/** Either number may be the wrong one; the head's is right where its title is that of the agenda's item. */
function fixesOf(document: UnDocument, here: AgendaItemReference, inHead: AgendaItemReference, head: AgendaHead): Fix[] {
	const [requested, named] = [textOf(document, here), textOf(document, inHead)];
	const toHead = replacement(here, named, sentence`Write ${quote(named)} here`);
	const toRequest = replacement(inHead, requested, sentence`Write ${quote(requested)} in the head`);
	const [headFits, requestFits] = [fitsTitle(document, head, inHead), fitsTitle(document, head, here)];
	if (headFits === requestFits) return [toHead, toRequest];
	return headFits === true || requestFits === false ? [toHead] : [toRequest];
}

/** Whether the head has the title of an item of the session's agenda; undefined where the table does not know the item. */
function fitsTitle(
	document: UnDocument,
	{ session, language, titles }: AgendaHead,
	{ list, value }: AgendaItemReference,
): boolean | undefined {
	const known = session && list === 'agenda' ? agendaItemTitle(Number(session.value), value, language.code) : undefined;
	return known === undefined || titles.length === 0
		? undefined
		: titles.some((title) => foldName(textOf(document, title)) === foldName(known));
}

function replacement({ start, end }: AgendaItemReference, printed: string, title: Sentence): Fix {
	return { title, safe: false, edits: [{ start, end, newText: printed }] };
}

/** The item without its sub-item: `22` of `22 (b)`. */
function mainItem({ value }: AgendaItemReference): string {
	return value.split(' ', 1)[0] ?? value;
}
