import type { UnDocument } from '../../document/document.ts';
import { nodeAt } from '../../document/query.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';

/** A letter where a number has a figure: a machine that reads paper takes 0 for O and 1 for l, and a typist may, too. */
export const scanDigit: Rule = {
	code: 'scan/digit',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A number has figures only: 2004, not 2O04; 1994, not l994; S/25240, not $/25240.',
	authority: 'Errors that machines make when they read paper. Measured on 741 official texts: none. Symbols have rules of their own.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 48/258 A, the limit of 50l, CO2 emissions and document A/C.3/64/L.10,',
			},
			{ language: 'es', text: 'La Asamblea General,\n\nRecordando su 55o período de sesiones y las 100l,' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the years 2O04 and l994, and document $/25240,
                    ^^^^     ^^^^               ^`,
				fixed: 'The General Assembly,\n\nRecalling the years 2004 and 1994, and document S/25240,',
			},
			{
				language: 'zh',
				text: `大会，

注意到2O50美元的捐款，
   ^^^^`,
				fixed: '大会，\n\n注意到2050美元的捐款，',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

напоминая о событиях 2О04 года,
                     ^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nнапоминая о событиях 2004 года,',
			},
		],
	},
	check: (document) => [...wrongFigures(document), ...dollarSigns(document)].sort((one, other) => one.start - other.start),
};

/** A letter that looks like a figure, directly behind or before figures, with all that is written together with them. */
const FIGURE_LETTERS: Readonly<Record<string, string>> = { O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', І: '1' };
const LETTER = 'OoОоlIІ';
/** Only a figure begins a match, since most texts have few of them. */
const BESIDE_FIGURE = new RegExp(`\\d(?=[${LETTER}])|(?<=[${LETTER}])\\d`, 'g');
const PART_OF_NUMBER = new RegExp(`[\\d${LETTER}]`);
/** Letters of words; a Chinese character may stand directly beside a number. */
const ALPHABETIC = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u052f\\u0620-\\u064a';
const JOINED_BEFORE = new RegExp(`[${ALPHABETIC}/.\\-]`);
const JOINED_AFTER = new RegExp(`[${ALPHABETIC}/\\-]`);
const LONGEST_HALF = 12;

function wrongFigures(document: UnDocument): Finding[] {
	const { text } = document;
	let checked = 0;
	return [...text.matchAll(BESIDE_FIGURE)].flatMap(({ index }): Finding[] => {
		if (index < checked) return [];
		const { start, end } = numberAround(text, index);
		checked = end;
		const printed = text.slice(start, end);
		if (JOINED_BEFORE.test(text.charAt(start - 1)) || JOINED_AFTER.test(text.charAt(end))) return [];
		if (!isNumber(printed) || !nodeAt(document, start)) return [];
		const edits = [...printed].flatMap((letter, offset) => {
			const newText = FIGURE_LETTERS[letter];
			return newText === undefined ? [] : [{ start: start + offset, end: start + offset + 1, newText }];
		});
		const right = [...printed].map((letter) => FIGURE_LETTERS[letter] ?? letter).join('');
		return [
			{
				code: scanDigit.code,
				severity: scanDigit.severity,
				start,
				end,
				message: sentence`${quote(printed)} has a letter in place of a figure. Write ${right}.`,
				fixes: [{ title: sentence`Write ${right}`, safe: true, edits }],
			},
		];
	});
}

function numberAround(text: string, at: number): Range {
	let start = at;
	let end = at + 1;
	while (start > at - LONGEST_HALF && PART_OF_NUMBER.test(text.charAt(start - 1))) start--;
	while (end < at + LONGEST_HALF && PART_OF_NUMBER.test(text.charAt(end))) end++;
	return { start, end };
}

/**
 * Figures on both sides of each letter, and not fewer of them; else a year. A letter at the beginning or the end may be a unit (50l), an ordinal
 * (55o), a part (258I) or belong to the number of a passport.
 */
function isNumber(printed: string): boolean {
	if (YEAR.test([...printed].map((letter) => FIGURE_LETTERS[letter] ?? letter).join(''))) return !/[oоlIІ]$/.test(printed);
	const figures = printed.replace(/\D/g, '').length;
	return /^\d.*\d$/.test(printed) && figures >= printed.length - figures && printed.length <= LONGEST_NUMBER;
}

const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_NUMBER = 6;

/** “$/25240” is the symbol S/25240: no sum of money has a stroke behind its sign. */
function dollarSigns(document: UnDocument): Finding[] {
	const findings: Finding[] = [];
	for (let at = document.text.indexOf('$/'); at >= 0; at = document.text.indexOf('$/', at + 1)) {
		const symbol = /^\$\/(?:\d{4,5}|\d{4}\/\d{1,4})(?![\d/])/.exec(document.text.slice(at, at + LONGEST_SYMBOL))?.[0];
		if (symbol === undefined || BEFORE_SYMBOL.test(document.text.charAt(at - 1)) || !nodeAt(document, at)) continue;
		const place = { start: at, end: at + 1 };
		const right = `S${symbol.slice(1)}`;
		findings.push({
			code: scanDigit.code,
			severity: scanDigit.severity,
			...place,
			message: sentence`${quote(symbol)} must be the symbol ${right}.`,
			fixes: [{ title: sentence`Write ${right}`, safe: true, edits: [{ ...place, newText: 'S' }] }],
		});
	}
	return findings;
}

const BEFORE_SYMBOL = new RegExp(`[${ALPHABETIC}\\d$]`);
const LONGEST_SYMBOL = 16;
