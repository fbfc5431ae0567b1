import type { UnDocument } from '../../document/document.ts';
import { referencesIn } from '../../document/query.ts';
import { patternBefore, perLanguage } from '../../references/patterns.ts';
import type { SessionReference } from '../../references/reference.ts';
import { fold } from '../../text/fold.ts';
import { sentence } from '../../text/sentence.ts';
import { type OpenedClause, type OpenedResolution, openedResolutions } from '../facts/clauseOpenings.ts';
import { sessionOf } from '../facts/sessionOf.ts';
import type { Finding, Rule } from '../rule.ts';

/** A report asked for at a session of the Assembly that is past, or an item put on the agenda of one. */
export const resolutionReportSession: Rule = {
	code: 'resolution/report-session',
	severity: 'warning',
	reach: 'section',
	summary: 'Reports are asked for, and items included, at a coming session of the General Assembly.',
	authority:
		'What is asked of a session can only be done while it lasts. Measured on official resolutions of the General Assembly in six languages: of 560 such sessions none is past, and 2 are the current one, which is therefore an information.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Sixty-fourth session

The General Assembly,

Recalling the decision that it took at its sixtieth session,

1. Requests the Secretary-General to submit a report to the General Assembly at its sixty-fifth session;

2. Decides to include the item in the provisional agenda of its sixty-sixth session.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

大会，

回顾大会第六十届会议的决定，

1. 请秘书长向大会第六十五届会议提出报告；

2. 决定继续处理此案。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

The General Assembly,

Recalling its resolution 59/50,

1. Requests the Secretary-General to submit a report to the General Assembly at its sixty-third session;
                                                                                    ^^^^^^^^^^^

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Prie le Secrétaire général de lui faire rapport\u00a0;

2. Décide d’inscrire la question à l’ordre du jour provisoire de sa soixante-quatrième session.
                                                                    ^^^^^^^^^^^^^^^^^^`,
			},
			{
				language: 'ru',
				text: `Шестьдесят четвертая сессия

Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. просит Генерального секретаря представить доклад на ее шестьдесят второй сессии;
                                                          ^^^^^^^^^^^^^^^^^

2. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة في دورتها الثالثة والستين؛
                                                                      ^^^^^^^^^^^^^^^

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

大会，

回顾其第59/50号决议，

1. 请秘书长向大会第六十三届会议提出报告；
          ^^^^

2. 决定继续处理此案。`,
			},
		],
	},
	check: checkSessions,
};

function checkSessions(document: UnDocument): Finding[] {
	const current = sessionOf(document);
	if (!current || !Number(current.value)) return [];
	return openedResolutions(document).flatMap((resolution) =>
		resolution.organ?.organ === 'A' ? resolution.clauses.flatMap((clause) => checkClause(document, clause, resolution, current)) : [],
	);
}

function checkClause(
	document: UnDocument,
	{ clause: { node, below } }: OpenedClause,
	{ body }: OpenedResolution,
	current: SessionReference,
): Finding[] {
	if (node.kind !== 'operative') return [];
	const own = { start: node.start, end: Math.max(node.end, below.at(-1)?.end ?? 0) };
	return referencesIn(document, own, 'session').flatMap((session): Finding[] => {
		const behind = Number(current.value) - Number(session.value);
		// The sessions of other bodies, which texts also call “its session”, are counted otherwise.
		if (!(behind >= 0 && behind <= MOST_BEHIND) || !isComing(document, session, node.start, body.language)) return [];
		const related = [{ start: current.start, end: current.end, message: sentence`The session of the document` }];
		const { start, end } = session;
		const { code, severity } = resolutionReportSession;
		return behind > 0
			? [
					{
						...{ code, severity, start, end, related },
						message: sentence`This asks for something at session ${session.value}, which is past: the document is of session ${current.value}. Name a coming session.`,
					},
				]
			: [
					{
						...{ code, severity: 'information' as const, start, end, related },
						message: sentence`This asks for something at session ${session.value}, which is the document’s own. Name the next one, unless the same session is meant.`,
					},
				];
	});
}

/** A text copied from an earlier year names a session of the last few years. */
const MOST_BEHIND = 5;
/** UTF-16 units. */
const LONGEST_BEFORE = 200;

const beforeComingSession = perLanguage(({ resolutionWords }) => patternBefore(`(?:${resolutionWords.beforeComingSession})`));

function isComing({ text }: UnDocument, session: SessionReference, from: number, language: OpenedResolution['body']['language']): boolean {
	const words = fold(text.slice(Math.max(from, session.start - LONGEST_BEFORE), session.start)).text;
	const before = beforeComingSession(language);
	before.lastIndex = words.length;
	return before.test(words);
}
