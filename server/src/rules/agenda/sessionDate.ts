import type { UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn, textOf } from '../../document/query.ts';
import { ordinal } from '../../references/ordinals.ts';
import type { DateReference, SessionReference, YearReference } from '../../references/reference.ts';
import { securityCouncilYear, sessionOfDate, sessionOpening } from '../../tables/sessions.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { dayOf, quote } from '../../text/sentenceValues.ts';
import type { Finding, Fix, Rule, RuleFacts } from '../rule.ts';
import { type AgendaHead, agendaHead, isOfAssembly } from './agendaHead.ts';

/** The session and the Security Council's year in the head are those of the letter's date. */
export const agendaSessionDate: Rule = {
	code: 'agenda/session-date',
	severity: 'warning',
	reach: 'document',
	summary: 'The session line names the session in which the letter is dated, the year line the Security Council’s year of that date.',
	authority:
		'Rules of procedure of the General Assembly, A/520/Rev.20, rule 1: the opening dates; the Security Council’s sixty-fifth year is 2010. A request for the agenda of the next session, and an item of its provisional agenda or preliminary list, name that session before it opens.',
	kinds: ['letter', 'note-verbale', 'request'],
	examples: {
		good: [
			{
				language: 'en',
				text: `General Assembly

Security Council

Sixty-fourth session

Agenda item 70

Sixty-fifth year

Letter dated 25 June 2010 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
			{
				language: 'zh',
				text: `大会

第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个补充项目。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `General Assembly

Sixty-fifth session
^^^^^^^^^^^

Agenda item 70

Strengthening of the coordination of humanitarian assistance

Letter dated 25 June 2010 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
				fixed: `General Assembly

Sixty-fourth session

Agenda item 70

Strengthening of the coordination of humanitarian assistance

Letter dated 25 June 2010 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
			{
				language: 'ar',
				text: `الجمعية العامة

مجلس الأمن

الدورة الرابعة والستون

السنة الرابعة والستون
      ^^^^^^^^^^^^^^^

رسالة مؤرخة 25 حزيران/يونيه 2010 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
				fixed: `الجمعية العامة

مجلس الأمن

الدورة الرابعة والستون

السنة الخامسة والستون

رسالة مؤرخة 25 حزيران/يونيه 2010 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
			},
			{
				language: 'zh',
				text: `大会

第六十三届会议
^^^^

议程项目70

加强协调人道主义援助

2010年6月25日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
				fixed: `大会

第六十四届会议

议程项目70

加强协调人道主义援助

2010年6月25日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея

Шестьдесят третья сессия
^^^^^^^^^^^^^^^^^

Пункт 70 повестки дня

Укрепление координации гуманитарной помощи

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 25 июня 2010 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления.`,
				fixed: `Генеральная Ассамблея

Шестьдесят четвертая сессия

Пункт 70 повестки дня

Укрепление координации гуманитарной помощи

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 25 июня 2010 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления.`,
			},
		],
	},
	check: compareWithDates,
};

function compareWithDates(document: UnDocument, { sessionOpenings }: RuleFacts): Finding[] {
	const head = agendaHead(document, agendaSessionDate.kinds);
	if (!head) return [];
	const [date, ...others] = nodesOf(document, head.section, 'title').flatMap((node) => referencesIn(document, node, 'date'));
	if (!date) return [];
	const issued = nodesOf(document, head.section, 'document-date').flatMap((node) => referencesIn(document, node, 'date'));
	const dates: Dates = [date, ...others, ...issued];
	return [...compareSession(document, head, dates, sessionOpenings), ...compareYear(document, head, dates)];
}

type Dates = readonly [DateReference, ...DateReference[]];

function compareSession(document: UnDocument, head: AgendaHead, dates: Dates, openings: RuleFacts['sessionOpenings']): Finding[] {
	const { session } = head;
	if (!session || !/^\d+$/.test(session.value) || !isOfAssembly(document, head)) return [];
	const [date] = dates;
	const expected = sessionOfDate(date.value, openings);
	const named = Number(session.value);
	if (expected === undefined || dates.some(({ value }) => isInSession(value, named, openings))) return [];
	if (named === expected + 1 && mayNameNextSession(head)) return [];
	const message = sentence`The letter is dated ${quote(textOf(document, date))}, in session ${expected}, which opened on ${dayOf(sessionOpening(expected, openings) ?? '')}, but the head names session ${named}. Correct the one that is wrong.`;
	return [finding(document, session, session.inFigures ? undefined : ordinal(expected, head.language), message, date)];
}

/** A session ends on the day on which the next one opens, at the latest. */
function isInSession(date: string, session: number, openings: RuleFacts['sessionOpenings']): boolean {
	return sessionOfDate(date, openings) === session || sessionOpening(session + 1, openings) === date;
}

/** Requests, and letters under a list that is drawn up before the session; a letter whose head names no item may be either. */
function mayNameNextSession({ section, items }: AgendaHead): boolean {
	return section.kind === 'request' || items.every(({ list }) => list !== 'agenda');
}

/** A letter of December may be issued in the Council's next year; the symbol then has that year too. */
function compareYear(document: UnDocument, { section, language }: AgendaHead, dates: Dates): Finding[] {
	const [year] = nodesOf(document, section, 'year').flatMap((node) => referencesIn(document, node, 'year'));
	const [date] = dates;
	const expected = securityCouncilYear(yearOf(date));
	if (!year || expected === undefined) return [];
	const named = Number(year.value);
	if (dates.some((other) => securityCouncilYear(yearOf(other)) === named)) return [];
	if (named === expected + 1 && date.value.slice(5, 7) === '12') return [];
	const message = sentence`The letter is dated ${quote(textOf(document, date))}; ${yearOf(date)} is the Security Council’s year ${expected}, but the head names year ${named}. Correct the one that is wrong.`;
	return [finding(document, year, ordinal(expected, language, language.dates.councilYear.form), message, date)];
}

function yearOf({ value }: DateReference): number {
	return Number(value.slice(0, 4));
}

function finding(
	document: UnDocument,
	place: SessionReference | YearReference,
	right: string | undefined,
	message: Sentence,
	date: Range,
): Finding {
	return {
		code: agendaSessionDate.code,
		severity: agendaSessionDate.severity,
		start: place.start,
		end: place.end,
		message,
		related: [{ start: date.start, end: date.end, message: sentence`The date of the letter` }],
		...(right ? { fixes: [ordinalFix(document, place, right)] } : {}),
	};
}

/** The right ordinal with a capital letter where the printed one has it. */
function ordinalFix(document: UnDocument, { start, end }: Range, right: string): Fix {
	const capital = /^\p{Lu}/u.test(document.text.slice(start, end));
	const newText = capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
	return { title: sentence`Write ${quote(newText)}`, safe: false, edits: [{ start, end, newText }] };
}
