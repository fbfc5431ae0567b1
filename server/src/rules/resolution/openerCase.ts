import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type ClauseOpening, type OpenedResolution, openedResolutions } from '../facts/clauseOpenings.ts';
import { openerBeginnings } from '../facts/openingForms.ts';
import type { Finding, Rule } from '../rule.ts';

/** A paragraph of a resolution that begins with a letter in the wrong case. */
export const resolutionOpenerCase: Rule = {
	code: 'resolution/opener-case',
	severity: 'warning',
	reach: 'section',
	summary: 'The paragraphs of a resolution begin with a capital letter in English, French and Spanish, and with a small one in Russian.',
	authority:
		'Form of official resolutions. Measured in four languages: all of 13,000 openers in English, French and Spanish have the capital, and 99.5 % of those in Russian the small letter.',
	languages: ['en', 'fr', 'es', 'ru'],
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

1. Requests the Secretary-General to report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. просит Генерального секретаря представить доклад;

2. постановляет продолжить рассмотрение вопроса.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

1. requests the Secretary-General to report;
   ^^^^^^^^

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

1. Requests the Secretary-General to report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando su resolución 59/50,

1. solicita al Secretario General que la informe;
   ^^^^^^^^

2. Decide celebrar una reunión.`,
				fixed: `La Asamblea General,

Recordando su resolución 59/50,

1. Solicita al Secretario General que la informe;

2. Decide celebrar una reunión.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

Ссылаясь на свою резолюцию 59/50,
^^^^^^^^

1. Просит Генерального секретаря представить доклад;
   ^^^^^^

2. постановляет продолжить рассмотрение вопроса.`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. просит Генерального секретаря представить доклад;

2. постановляет продолжить рассмотрение вопроса.`,
			},
		],
	},
	check: (document) => openedResolutions(document).flatMap((resolution) => checkResolution(document, resolution)),
};

function checkResolution(document: UnDocument, { body, clauses }: OpenedResolution): Finding[] {
	const { firstLetter } = body.language.resolutionWords;
	if (!firstLetter) return [];
	return clauses.flatMap(({ opening }): Finding[] => {
		const first = opening && firstWord(opening);
		if (!first || !isListed(opening, body.language)) return [];
		const letter = document.text.charAt(first.start);
		const right = firstLetter === 'capital' ? letter.toUpperCase() : letter.toLowerCase();
		if (letter === right) return [];
		const printed = quote(document.text.slice(first.start, first.end));
		return [
			{
				code: resolutionOpenerCase.code,
				severity: resolutionOpenerCase.severity,
				...first,
				message:
					firstLetter === 'capital'
						? sentence`${printed} opens a paragraph of a resolution, which begins with a capital letter in this language.`
						: sentence`${printed} opens a paragraph of a resolution, which begins with a small letter in this language.`,
				fixes: [
					{
						title:
							firstLetter === 'capital'
								? sentence`Begin with the capital letter ${quote(right)}`
								: sentence`Begin with the small letter ${quote(right)}`,
						safe: true,
						edits: [{ start: first.start, end: first.start + 1, newText: right }],
					},
				],
			},
		];
	});
}

function firstWord({ words, repetition }: ClauseOpening) {
	const first = repetition?.stands === 'before' ? repetition : words[0];
	return first && { start: first.start, end: first.end };
}

/** Words that only look like an opener ("especialmente") begin a line of the middle of a sentence as well. */
function isListed({ key }: ClauseOpening, language: Language): boolean {
	return openerBeginnings(language).has(key);
}
