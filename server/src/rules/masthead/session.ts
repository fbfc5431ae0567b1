import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { GREATEST_ORDINAL, ordinal } from '../../references/ordinals.ts';
import { expand, perLanguage } from '../../references/patterns.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { withFirstLetterOf } from '../facts/openingForms.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** The session that a head names is a number. */
export const mastheadSession: Rule = {
	code: 'masthead/session',
	severity: 'warning',
	reach: 'document',
	summary: 'The number of the session in the head is spelled so that it can be read.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages: the session is named in words. Whatever depends on the session, its opening, its agenda and the time limits of rules 13 to 15, can’t be checked where the number can’t be read.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'General Assembly\nSeventy-eighth session\nAgenda item 19\n\nThe General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'en',
				text: 'Economic and Social Council\nResumed session\n\nThe Economic and Social Council,\n\nRecalling its resolution 2004/1,',
			},
			{ language: 'zh', text: '大会\n第七十八届会议\n\n大会，\n\n回顾其第59/50号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `General Assembly
Seventy-eigth session
^^^^^^^^^^^^^
Agenda item 19

The General Assembly,

Recalling its resolution 59/50,`,
				fixed: 'General Assembly\nSeventy-eighth session\nAgenda item 19\n\nThe General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'es',
				text: `Asamblea General
Septuagésimo octabo período de sesiones
^^^^^^^^^^^^^^^^^^^

La Asamblea General,

Recordando su resolución 59/50,`,
				fixed: 'Asamblea General\nSeptuagésimo octavo período de sesiones\n\nLa Asamblea General,\n\nRecordando su resolución 59/50,',
			},
			{
				language: 'fr',
				text: `Assemblée générale
Soixante-dix-huitème session
^^^^^^^^^^^^^^^^^^^^

L’Assemblée générale,

Rappelant sa résolution 59/50,`,
				fixed: 'Assemblée générale\nSoixante-dix-huitième session\n\nL’Assemblée générale,\n\nRappelant sa résolution 59/50,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея
Семдесят восьмая сессия
^^^^^^^^^^^^^^^^

Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,`,
				fixed: 'Генеральная Ассамблея\nСемьдесят восьмая сессия\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,',
			},
		],
	},
	check(document) {
		const section = mainSection(document);
		const language = sectionLanguage(document, section);
		if (!language) return [];
		return nodesOf(document, section, 'session').flatMap((line) => misspelt(document, line, language));
	},
};

function misspelt(document: UnDocument, line: Range, language: Language): Finding[] {
	const place = ordinalPlace(document, line, language);
	if (!place || isRead(document, line, place)) return [];
	const printed = textOf(document, place);
	const near = nearestWord(printed.toLowerCase(), ordinalsOf(language));
	if (!near) return [];
	const { code, severity } = mastheadSession;
	const right = withFirstLetterOf(printed, near);
	return [
		{
			...{ code, severity, ...place },
			message: sentence`${quote(printed)} is no number of a session. If ${quote(right)} is meant, write it so.`,
			fixes: [{ title: sentence`Write ${quote(right)}`, safe: false, edits: [{ ...place, newText: right }] }],
		},
	];
}

/** Of a misspelt number the last word may be read alone: of "Sevnty eighth" the eighth. */
function isRead(document: UnDocument, line: Range, { start, end }: Range): boolean {
	return referencesIn(document, line, 'session').some((session) => session.start <= start && session.end >= end);
}

/** What stands in the line on that side of the word "session" on which its number stands. */
function ordinalPlace(document: UnDocument, { start, end }: Range, language: Language): Range | undefined {
	const text = textOf(document, { start, end });
	const word = sessionWord(language).exec(text);
	if (!word) return undefined;
	const [from, to] = language.dates.sessions.ordinalStands === 'after' ? [word.index + word[0].length, text.length] : [0, word.index];
	const part = text.slice(from, to);
	const at = start + from + part.length - part.trimStart().length;
	return part.trim() === '' ? undefined : { start: at, end: at + part.trim().length };
}

const sessionWord = perLanguage(({ dates }) => new RegExp(`(?:${expand(dates.sessions.word)})`, 'iu'));

/** In small letters. Numerals, as Chinese has them, are not misspelt. */
const ordinalsOf = perLanguage((language): readonly string[] =>
	'lead' in language.dates.ordinals ? [] : Array.from({ length: GREATEST_ORDINAL }, (_, index) => ordinal(index + 1, language)),
);
