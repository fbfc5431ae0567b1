import type { UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { SessionMisnomer } from '../../languages/usageWords.ts';
import { ordinal, ordinalsSource, ordinalValue } from '../../references/ordinals.ts';
import { GAP, matchAt, patternBefore, perLanguage, startsWord, WORD_END } from '../../references/patterns.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** The Spanish word for a meeting, said of a session. */
export const languageSessionWord: Rule = {
	code: 'language/session-word',
	severity: 'information',
	reach: 'paragraph',
	summary: 'In Spanish, a session of the General Assembly is a “período de sesiones”; “sesión” is a meeting.',
	authority:
		'Rules of procedure of the General Assembly, Spanish version: “período de sesiones” throughout. Measured on 128 official Spanish texts: no session is called “sesión”; meetings, which are, have their number in figures.',
	languages: ['es'],
	examples: {
		good: [
			{
				language: 'es',
				text: 'La Asamblea General,\n\nRecordando lo decidido en su sexagésimo cuarto período de sesiones y en su 43ª sesión plenaria,',
			},
			{ language: 'es', text: 'La Asamblea General,\n\nRecordando la primera sesión de la Comisión y la sesión de apertura,' },
		],
		bad: [
			{
				language: 'es',
				text: `La Asamblea General,

Recordando los resultados de la sexagésima cuarta sesión ordinaria,
                                                  ^^^^^^`,
				fixed: 'La Asamblea General,\n\nRecordando los resultados del sexagésimo cuarto período de sesiones ordinario,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

1. Decide incluir el tema en el programa provisional de su sexagésima quinta sesión;
                                                                             ^^^^^^

2. Pide al Secretario General que la informe al respecto.`,
				fixed: `La Asamblea General,

1. Decide incluir el tema en el programa provisional de su sexagésimo quinto período de sesiones;

2. Pide al Secretario General que la informe al respecto.`,
			},
		],
	},
	check: (document) =>
		[...new Set(document.sections.map((section) => sectionLanguage(document, section)))].flatMap((language) =>
			language?.usage.sessionMisnomer ? findMisnomers(document, language, language.usage.sessionMisnomer) : [],
		),
};

/** Lower ordinals may be those of meetings, or of sessions of bodies that call them so. */
const LEAST_CERTAIN = 20;

function findMisnomers(document: UnDocument, language: Language, misnomer: SessionMisnomer): Finding[] {
	const { text } = document;
	const findings: Finding[] = [];
	for (let at = text.indexOf(misnomer.word); at >= 0; at = text.indexOf(misnomer.word, at + 1)) {
		const ordinalBefore = matchAt(ordinalOf(language), text, at);
		const [, printed, gap] = ordinalBefore ?? [];
		const value = printed === undefined ? undefined : ordinalValue(printed, language);
		if (printed === undefined || gap === undefined || value === undefined || value < LEAST_CERTAIN) continue;
		const ordinalStart = at - gap.length - printed.length;
		const node = nodeAt(document, at);
		if (!node || sectionLanguage(document, sectionOf(document, node)) !== language) continue;
		if (!startsWord(text, ordinalStart) || isQuoted(document, at)) continue;
		findings.push(findingAt(text, { at, ordinalStart, gap, value }, language, misnomer));
	}
	return findings;
}

interface Place {
	/** Where the word stands, and where its ordinal begins. */
	readonly at: number;
	readonly ordinalStart: number;
	readonly gap: string;
	readonly value: number;
}

const ordinalOf = perLanguage((language) => {
	const form = language.usage.sessionMisnomer?.form ?? '';
	return patternBefore(`(?<ordinal>${ordinalsSource(language, [form], 120)})(?<gap>${GAP})`);
});

function findingAt(text: string, place: Place, language: Language, misnomer: SessionMisnomer): Finding {
	const { at, ordinalStart, gap, value } = place;
	const wordEnd = at + misnomer.word.length;
	const [adjective, rightAdjective] = adjectiveAfter(text, wordEnd, misnomer);
	const article = Object.entries(misnomer.articles).find(
		([wrong]) => text.endsWith(wrong, ordinalStart) === true && endsAt(text, wrong, ordinalStart),
	);
	const start = ordinalStart - (article?.[0].length ?? 0);
	const right = ordinal(value, language, misnomer.rightForm);
	const capital = text.charAt(ordinalStart) !== text.charAt(ordinalStart).toLowerCase();
	const rightOrdinal = capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
	const newText = `${article?.[1] ?? ''}${rightOrdinal}${gap}${misnomer.right}${rightAdjective}`;
	return {
		code: languageSessionWord.code,
		severity: languageSessionWord.severity,
		start: at,
		end: wordEnd,
		message: sentence`${quote(misnomer.word)} is a meeting; a session is a ${quote(misnomer.right)}.`,
		fixes: [{ title: sentence`Write ${quote(misnomer.right)}`, safe: false, edits: [{ start, end: wordEnd + adjective.length, newText }] }],
	};
}

/** The adjective behind the word with the space before it, and what it becomes. */
function adjectiveAfter(text: string, at: number, { adjectives }: SessionMisnomer): readonly [string, string] {
	for (const [wrong, right] of Object.entries(adjectives)) {
		if (matchAt(new RegExp(` ${wrong}${WORD_END}`, 'y'), text, at)) return [` ${wrong}`, ` ${right}`];
	}
	return ['', ''];
}

/** True where the words stand whole before a place. */
function endsAt(text: string, words: string, end: number): boolean {
	return startsWord(text, end - words.length);
}
