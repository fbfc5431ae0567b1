import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { AgreeingForms } from '../../languages/resolutionWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import type { TextEdit } from '../../text/edits.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type OpenedResolution, type OpenerWord, openedResolutions } from '../facts/clauseOpenings.ts';
import { withFirstLetterOf } from '../facts/openingForms.ts';
import type { Finding, Rule } from '../rule.ts';

/** An opener in the gender or number of another organ than the one that speaks. */
export const resolutionGender: Rule = {
	code: 'resolution/gender',
	severity: 'warning',
	reach: 'section',
	summary: 'Openers agree in gender and number with the organ that speaks.',
	authority:
		'Grammar: the organ is the subject of the whole resolution, the Assembly feminine and the Councils masculine. Measured on official resolutions in French, Spanish, Russian and Arabic: all but one of 4,300 such words agree.',
	languages: ['fr', 'es', 'ru', 'ar'],
	examples: {
		good: [
			{
				language: 'fr',
				text: `L’Assemblée générale,

Consciente de l’importance de la question,

1. Prend note du rapport\u00a0;

2. Se déclare préoccupée par la situation.`,
			},
			{
				language: 'ar',
				text: `إن مجلس الأمن،

إذ يشير إلى قراره 1631 (2005)،

وإذ يساوره القلق إزاء الحالة،

1 - يعرب عن تقديره للأمين العام؛

2 - يقرر أن يبقي المسألة قيد نظره.`,
			},
		],
		bad: [
			{
				language: 'fr',
				text: `L’Assemblée générale,

Profondément préoccupé par la situation,
             ^^^^^^^^^

1. Prend note du rapport\u00a0;

2. Décide d’examiner la question.`,
				fixed: `L’Assemblée générale,

Profondément préoccupée par la situation,

1. Prend note du rapport\u00a0;

2. Décide d’examiner la question.`,
			},
			{
				language: 'es',
				text: `El Consejo de Seguridad,

Convencida de la importancia de la cooperación,
^^^^^^^^^^

1. Toma nota del informe;

2. Decide seguir ocupándose de la cuestión.`,
				fixed: `El Consejo de Seguridad,

Convencido de la importancia de la cooperación,

1. Toma nota del informe;

2. Decide seguir ocupándose de la cuestión.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

будучи глубоко обеспокоены положением,
               ^^^^^^^^^^^

1. принимает к сведению доклад;

2. постановляет продолжить рассмотрение вопроса.`,
				fixed: `Генеральная Ассамблея,

будучи глубоко обеспокоена положением,

1. принимает к сведению доклад;

2. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'ar',
				text: `إن مجلس الأمن،

إذ تشير إلى قراره 1631 (2005)،
   ^^^^

1 - يعرب عن تقديرها للأمين العام؛
            ^^^^^^^

2 - يقرر أن يبقي المسألة قيد نظره.`,
				fixed: `إن مجلس الأمن،

إذ يشير إلى قراره 1631 (2005)،

1 - يعرب عن تقديره للأمين العام؛

2 - يقرر أن يبقي المسألة قيد نظره.`,
			},
		],
	},
	check: (document) => openedResolutions(document).flatMap((resolution) => checkResolution(document, resolution)),
};

function checkResolution(document: UnDocument, { organ, body, clauses }: OpenedResolution): Finding[] {
	if (!organ) return [];
	const forms = formsOf(body.language);
	if (!forms.size) return [];
	let agreeing = 0;
	const findings = clauses.flatMap(({ opening }) =>
		(opening?.words ?? []).flatMap((word, index, words): Finding[] => {
			const small = word.text.toLowerCase();
			const [feminine, masculine] = forms.get(small) ?? forms.get(`${words[index - 1]?.text} ${small}`) ?? [];
			const right = (organ.feminine ? feminine : masculine)?.split(' ').at(-1);
			if (right === undefined) return [];
			if (right !== small) return [finding(document, word, withFirstLetterOf(word.text, right), body.enacting)];
			agreeing++;
			return [];
		}),
	);
	// A resolution that recommends another organ's draft goes on in that organ's words, where its formula is not recognised.
	return agreeing > 0 && findings.length > Math.max(agreeing, MOST_SLIPS) ? [] : findings;
}

const MOST_SLIPS = 2;

function finding(document: UnDocument, word: OpenerWord, expected: string, enacting: OpenedResolution['body']['enacting']): Finding {
	const { start, end } = word;
	return {
		code: resolutionGender.code,
		severity: resolutionGender.severity,
		start,
		end,
		message: sentence`${quote(textOf(document, word))} does not agree with the organ that speaks, ${quote(formula(document, enacting))}. Write ${quote(expected)}.`,
		fixes: [{ title: sentence`Write ${quote(expected)}`, safe: true, edits: [smallestEdit(word, expected)] }],
	};
}

function formula(document: UnDocument, enacting: OpenedResolution['body']['enacting']): string {
	return enacting ? textOf(document, enacting).replace(/[\s,،*_]+$/, '') : '';
}

const formsOf = perLanguage(
	({ resolutionWords }: Language): ReadonlyMap<string, AgreeingForms> =>
		new Map(resolutionWords.agreeing.flatMap((forms) => forms.map((form) => [form, forms] as const))),
);

/** Only the letters that differ, so that vowel signs and kashida stay; the whole word where it holds such characters among them. */
function smallestEdit({ start, end, text }: OpenerWord, right: string): TextEdit {
	if (end - start !== text.length) return { start, end, newText: right };
	let same = 0;
	while (same < text.length && text.charAt(same) === right.charAt(same)) same++;
	let tail = 0;
	while (tail < Math.min(text.length, right.length) - same && text.charAt(text.length - 1 - tail) === right.charAt(right.length - 1 - tail))
		tail++;
	return { start: start + same, end: end - tail, newText: right.slice(same, right.length - tail) };
}
