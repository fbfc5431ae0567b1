import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import type { Abbreviation } from '../../languages/usageWords.ts';
import { DASH_CLASS, perLanguage, startsWord, WORD_END } from '../../references/patterns.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** The United Nations and its principal organs by their initials. */
export const languageAbbreviation: Rule = {
	code: 'language/abbreviation',
	severity: 'information',
	reach: 'paragraph',
	summary: 'The United Nations and its principal organs are written out: “the United Nations”, « Organisation des Nations Unies », 大会.',
	authority:
		'United Nations correspondence manual: “United Nations” is not abbreviated. Measured on 741 official texts: 12 short forms, most in resolutions of the Security Council. Names such as UN-Women, quotations and short forms that the text explains stay.',
	languages: ['zh', 'en', 'fr', 'ru', 'es'],
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nWelcoming the work of UN-Women, UN‑Habitat, UN Tourism and the project “UN for all” of the United Nations,',
			},
			{ language: 'en', text: 'The General Assembly,\n\nNoting that the United Nations (UN) has grown, and that the UN is at work,' },
			{ language: 'es', text: 'La Asamblea General,\n\nAcogiendo con beneplácito la labor de ONU-Mujeres,' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nприветствуя работу Структуры «ООН-женщины» и ООН-Хабитат,' },
			{ language: 'zh', text: '大会，\n\n欢迎安理会和大会的工作，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the purposes of the UN Charter and the work of UN personnel,
                              ^^                         ^^`,
				fixed: 'The General Assembly,\n\nRecalling the purposes of the United Nations Charter and the work of United Nations personnel,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant les buts de l’ONU,
                        ^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant les buts de l’Organisation des Nations Unies,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando los propósitos de la ONU,
                                ^^^`,
				fixed: 'La Asamblea General,\n\nRecordando los propósitos de la Organización de las Naciones Unidas,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на цели ООН,
                 ^^^`,
			},
			{
				language: 'zh',
				text: `大会，

回顾联大的工作，
  ^^`,
				fixed: '大会，\n\n回顾大会的工作，',
			},
		],
	},
	check: findAbbreviations,
	together: withoutExplained,
};

function findAbbreviations(document: UnDocument): Finding[] {
	return runningText(document).flatMap(({ node, language, text }) => {
		const list = abbreviationsOf(language);
		if (!list) return [];
		return matchesIn(list.pattern, text).flatMap(({ 0: printed, index }) => {
			const abbreviation = list.byShort.get(printed);
			const start = node.start + index;
			if (!abbreviation || isExplanation(text, index, index + printed.length) || !standsAlone(text, index, abbreviation)) return [];
			return isQuoted(document, start) ? [] : [findingFor(abbreviation, start)];
		});
	});
}

/** An abbreviation that the text explains once may stand everywhere in it. */
function withoutExplained({ text }: UnDocument, findings: readonly Finding[]): readonly Finding[] {
	const shorts = new Set(findings.map(({ start, end }) => text.slice(start, end)));
	const explained = new Set([...shorts].filter((short) => isExplained(text, short)));
	return findings.filter(({ start, end }) => !explained.has(text.slice(start, end)));
}

function isExplained(text: string, short: string): boolean {
	for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) if (isExplanation(text, at, at + short.length)) return true;
	return false;
}

const abbreviationsOf = perLanguage((language: Language) => {
	const { abbreviations } = language.usage;
	if (abbreviations.length === 0) return undefined;
	const shorts = abbreviations.map(({ short }) => short).sort((one, other) => other.length - one.length);
	return {
		pattern: new RegExp(`(?:${shorts.join('|')})${WORD_END}`, 'g'),
		byShort: new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation])),
	};
});

/** “(UN)” behind the full name says what the letters stand for. */
function isExplanation(text: string, start: number, end: number): boolean {
	return OPENING.test(text.slice(Math.max(0, start - 2), start)) && CLOSING.test(text.slice(end, end + 2));
}

const OPENING = /[(（][“«"]?$/;
const CLOSING = /^[”»"]?[)）]/;

/** False for a part of a longer word, symbol or name (Simul’ONU). */
function standsAlone(text: string, start: number, { short, notNameBefore, notAfter }: Abbreviation): boolean {
	const end = start + short.length;
	const before = text.charAt(start - 1);
	if (
		!startsWord(text, start) ||
		JOINED_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
		(notAfter?.includes(before) && before !== '')
	)
		return false;
	const after = text.slice(end, end + LONGEST_NEXT_WORD);
	if (JOINED_AFTER.test(after)) return false;
	const next = NEXT_NAME.exec(after)?.[1];
	return next === undefined || notNameBefore === undefined || notNameBefore.includes(next);
}

const LONGEST_NEXT_WORD = 30;
const JOINED_BEFORE = new RegExp(`(?:[${DASH_CLASS}/.&@\\d_]|\\p{L}{3}[’'])$`, 'u');
const JOINED_AFTER = new RegExp(`^(?:[${DASH_CLASS}/&@\\d_’']|\\.\\S)`);
const NEXT_NAME = /^\s+(\p{Lu}[\p{L}]*)/u;

function findingFor({ short, full, fits }: Abbreviation, start: number): Finding {
	const place = { start, end: start + short.length };
	const finding = {
		code: languageAbbreviation.code,
		severity: languageAbbreviation.severity,
		...place,
		message: sentence`${quote(short)} is written out in documents of the United Nations: ${quote(full)}.`,
	};
	return fits
		? { ...finding, fixes: [{ title: sentence`Write ${quote(full)}`, safe: false, edits: [{ ...place, newText: full }] }] }
		: finding;
}
