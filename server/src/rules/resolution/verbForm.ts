import type { UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import type { Language } from '../../languages/language.ts';
import type { TextEdit } from '../../text/edits.ts';
import { fold } from '../../text/fold.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type ClauseOpening, type OpenedClause, openedResolutions } from '../facts/clauseOpenings.ts';
import { wordsAfterNumber } from '../facts/clauseWords.ts';
import { withFirstLetterOf } from '../facts/openingForms.ts';
import type { Clause } from '../facts/resolutionBodies.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** A preambular paragraph with an operative verb, or an operative one with a participle. */
export const resolutionVerbForm: Rule = {
	code: 'resolution/verb-form',
	severity: 'warning',
	reach: 'section',
	summary: 'Preambular paragraphs open with a participle (“Recalling”), operative ones with a verb in the present (“Recalls”).',
	authority:
		'Editorial Manual of the United Nations, Resolutions and other formal decisions: a resolution is one sentence, its preamble gives the reasons and its operative part the predicates. Measured on official resolutions in five languages: 4 of 20,800 paragraphs have the other form.',
	languages: ['en', 'fr', 'es', 'ru', 'ar'],
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Deeply concerned about the situation,

1. Recalls the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. ссылается на доклад;

2. постановляет продолжить рассмотрение вопроса.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalls its resolution 59/50,
^^^^^^^

Welcoming the report,

1. Decides to convene a meeting;

2. Requesting the Secretary-General to report.
   ^^^^^^^^^^`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

Welcoming the report,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 59/50,

Prend note du rapport,
^^^^^^^^^^

1. Prie le Secrétaire général de lui faire rapport\u00a0;

2. Décide d’examiner la question.`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 59/50,

Prenant note du rapport,

1. Prie le Secrétaire général de lui faire rapport\u00a0;

2. Décide d’examiner la question.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. постановляет созвать заседание;

2. отмечая доклад;
   ^^^^^^^

3. постановляет продолжить рассмотрение вопроса.`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. постановляет созвать заседание;

2. отмечает доклад;

3. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

ترحب بالتقرير،
^^^^

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

وإذ ترحب بالتقرير،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
		],
	},
	check: (document) =>
		openedResolutions(document).flatMap(({ body, clauses }) =>
			clauses.flatMap((opened, index) =>
				checkClause(document, opened, index > 0 && clauses[index - 1]?.clause.node.kind === 'preambular', body.language),
			),
		),
};

function checkClause(document: UnDocument, { clause, opening }: OpenedClause, behindPreambular: boolean, language: Language): Finding[] {
	const inPreamble = clause.node.kind === 'preambular';
	const misformed = opening ? opening.preambular !== opening.operative && inPreamble !== opening.preambular && opening : undefined;
	const found = misformed ?? (inPreamble ? unknownInOperativeForm(document, clause, language) : undefined);
	if (!found) return [];
	const printed = quote(document.text.slice(found.start, found.end));
	const edit = inPreamble ? toPreambular(found, behindPreambular, language) : toOperative(found, language);
	if (!edit && language.resolutionWords.adverbsComeFirst) return [];
	const fixes: Fix[] = edit ? [{ title: sentence`Write ${quote(edit.shown)}`, safe: false, edits: [edit.edit] }] : [];
	return [
		{
			code: resolutionVerbForm.code,
			severity: resolutionVerbForm.severity,
			start: found.start,
			end: found.end,
			message: inPreamble
				? sentence`${printed} is the form of operative paragraphs. A preambular paragraph gives a reason and opens with the form for that.`
				: sentence`${printed} is the form of preambular paragraphs. An operative paragraph says what the organ does and opens with a verb for that.`,
			...(fixes.length ? { fixes } : {}),
		},
	];
}

type Opening = Pick<ClauseOpening, 'start' | 'end' | 'words'>;

/** Openers are longer than this with a preposition only; UTF-16 units. */
const LONGEST_OPENING = 80;
const WORD = /[^\s*_,،]+/g;

/**
 * A preambular paragraph that opens with what no list of operative openers has, but that would be a preambular opener if its verb were in the
 * form of the preamble ("Takes into account").
 */
function unknownInOperativeForm({ text }: UnDocument, { node }: Clause, language: Language): Opening | undefined {
	const { conjunction, verbs } = language.resolutionWords;
	const from = wordsAfterNumber(text, node);
	const head = fold(text.slice(from, Math.min(node.end, from + LONGEST_OPENING)));
	const words = [...head.text.matchAll(WORD)].map(({ 0: word, index }) => ({
		text: word,
		start: from + head.toOriginal(index),
		end: from + head.toOriginal(index + word.length - 1) + 1,
	}));
	const matchIn = (phrase: string) => structurePatterns(language).preambularOpeners.match(phrase, 0);
	for (const [index, word] of words.slice(0, conjunction ? 1 : 3).entries()) {
		const right = conjunction
			? `${conjunction.later} ${word.text}`
			: verbs.find(([, form]) => form.toLowerCase() === word.text.toLowerCase())?.[0];
		if (right === undefined) continue;
		const printed = words.map(({ text: other }, at) =>
			at === index ? withFirstLetterOf(other, right.charAt(0).toLowerCase() + right.slice(1)) : other,
		);
		const count =
			printed
				.join(' ')
				.slice(0, matchIn(printed.join(' ')))
				.split(' ').length - (conjunction ? 1 : 0);
		const last = matchIn(printed.join(' ')) > right.length ? words[count - 1] : word;
		const [first] = words;
		if (matchIn(printed.join(' ')) >= right.length && first && last)
			return { start: first.start, end: last.end, words: words.slice(0, count) };
	}
	return undefined;
}

interface ShownEdit {
	readonly edit: TextEdit;
	readonly shown: string;
}

function toPreambular(opening: Opening, behindPreambular: boolean, language: Language): ShownEdit | undefined {
	const { conjunction, verbs } = language.resolutionWords;
	const [first] = opening.words;
	if (conjunction && first) {
		const word = behindPreambular ? conjunction.later : conjunction.first;
		return { edit: { start: first.start, end: first.start, newText: `${word} ` }, shown: `${word} ${first.text}` };
	}
	return replaceVerb(opening, (small) => verbs.find(([, operative]) => operative.toLowerCase() === small)?.[0]);
}

function toOperative(opening: Opening, language: Language): ShownEdit | undefined {
	const { conjunction, verbs } = language.resolutionWords;
	const [first, second] = opening.words;
	if (conjunction && first && second && (first.text === conjunction.first || first.text === conjunction.later))
		return { edit: { start: first.start, end: second.start, newText: '' }, shown: second.text };
	return replaceVerb(opening, (small) => verbs.find(([preambular]) => preambular.toLowerCase() === small)?.[1]);
}

function replaceVerb({ words }: Opening, other: (small: string) => string | undefined): ShownEdit | undefined {
	for (const { start, end, text } of words) {
		const form = other(text.toLowerCase());
		if (form === undefined) continue;
		const shown = withFirstLetterOf(text, form.charAt(0).toLowerCase() + form.slice(1));
		return { edit: { start, end, newText: shown }, shown };
	}
	return undefined;
}
