import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { addDays, isIsoDate } from '../../tables/calendar.ts';
import { type OpeningDates, sessionOfDate, sessionOpening, specialSession } from '../../tables/sessions.ts';
import { type Sentence, type SentenceValue, sentence } from '../../text/sentence.ts';
import { dayOf, quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule, RuleFacts } from '../rule.ts';
import { citationsByNumber, dateOf, mayBeOfAnotherBody, organTeller } from './citations.ts';

/** The session of an Assembly resolution or decision against the session in which its date lies. */
export const citationSessionDate: Rule = {
	code: 'citation/session-date',
	severity: 'warning',
	reach: 'section',
	summary: 'The date cited for a resolution or decision of the General Assembly lies in the session that its number names.',
	authority:
		'Rules of procedure of the General Assembly, A/520/Rev.20, rules 1 and 4: a session lasts until the next one opens; on the opening day the one before may still adopt. Measured on official texts: all but two of some 5,900 dated citations agree, and those two are slips.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolutions 59/50 of 2 December 2004 and 58/318 of 13 September 2004 and its decision 50/500 of 17 September 1996,',
			},
			{
				language: 'es',
				text: 'La Asamblea General,\n\nRecordando su resolución 59/50, de 2 de diciembre de 2004, y su resolución S-10/2, de 30 de junio de 1978,',
			},
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 60/50 of 2 December 2004,
                         ^^^^^`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50 от 2 декабря 2003 года,
                           ^^^^^`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 60/50 المؤرخ 2 كانون الأول/ديسمبر 2004،
                   ^^^^^`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其2004年12月2日第60/50号决议，
              ^^^^^`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution S-10/2 du 30 juin 1977,
                        ^^^^^^`,
			},
		],
	},
	check: compareDates,
};

function compareDates(document: UnDocument, { sessionOpenings }: RuleFacts): Finding[] {
	const assemblyIsMeant = organTeller(document, 'A');
	return citationsByNumber(document).flatMap((reference) => {
		const { organ = 'A', session, start, end, mended } = reference;
		const date = session === undefined || organ !== 'A' || mended === true ? undefined : dateOf(document, reference);
		const sitting = session === undefined || date === undefined ? undefined : otherSession(session, date, sessionOpenings);
		if (date === undefined || sitting === undefined || !assemblyIsMeant(reference) || mayBeOfAnotherBody(document, reference)) return [];
		return {
			code: citationSessionDate.code,
			severity: citationSessionDate.severity,
			start,
			end,
			message: sitting(quote(textOf(document, reference)), dayOf(date)),
		};
	});
}

/** What a message says of a citation and its date. */
type DateMessage = (citation: Sentence, date: SentenceValue) => Sentence;

/** Why the date can't be one of the session; undefined where it can. */
function otherSession(session: string, date: string, added: OpeningDates): DateMessage | undefined {
	if (!/^\d+$/.test(session)) return outsideSpecialSession(session, date);
	const sitting = sessionOfDate(date, added);
	if (sitting === undefined || sitting === Number(session) || date === sessionOpening(Number(session) + 1, added)) return undefined;
	const from = dayOf(sessionOpening(sitting, added) ?? '');
	const next = sessionOpening(sitting + 1, added);
	if (next === undefined || !isIsoDate(next))
		return (citation, day) =>
			sentence`${citation} is cited with the date ${day}, which lies in session ${sitting}, opened on ${from}. Correct the session or the date.`;
	const to = dayOf(addDays(next, -1));
	return (citation, day) =>
		sentence`${citation} is cited with the date ${day}, which lies in session ${sitting} (${from} to ${to}). Correct the session or the date.`;
}

function outsideSpecialSession(session: string, date: string): DateMessage | undefined {
	const known = specialSession(session);
	if (known === undefined) return undefined;
	const over = known.resumed !== true && date > addDays(known.opening, LONGEST_SPECIAL_SESSION);
	if (date >= known.opening && !over) return undefined;
	return (citation, day) =>
		sentence`${citation} is cited with the date ${day}, which is none of session ${session}, opened on ${dayOf(known.opening)}. Correct the session or the date.`;
}

/** No special session that was not resumed has lasted longer, in days. */
const LONGEST_SPECIAL_SESSION = 120;
