// @ts-check
/**
 * Writes client/src/recognition/signs.json out of the language files: expressions for what a text of the United Nations has and others have not,
 * so that the extension can tell one without starting its server. A test compares the file with what this makes.
 */
import { languages } from '../server/src/languages/index.ts';
import { BLANK, expression, oneOf, phraseExpression } from './grammar/expressions.mjs';
import { SYMBOL } from './grammar/references.mjs';
import { writeWhole } from './write-whole.mjs';

/** @import { Language } from '../server/src/languages/language.ts' */

const LINE = `^${BLANK}{0,20}[#*_]{0,6}${BLANK}?`;
const START = '(?:^|(?<=[\\s。.])|(?<=[一-鿿]))';
const LINE_END = `[*_]{0,3}${BLANK}{0,20}$`;

/** The signs as the file holds them. */
export function signsText() {
	const signs = { strong: strongSigns(), weak: weakSigns() };
	return `${JSON.stringify(signs, (_, value) => (typeof value === 'string' ? javaScript(value) : value), '\t')}\n`;
}

/**
 * An expression of the grammar as JavaScript has it.
 *
 * @param {string} source
 */
function javaScript(source) {
	return source
		.replace(/\\x\{([0-9A-F]+)\}/g, '\\u{$1}')
		.replaceAll('\\d', '\\p{Nd}')
		.replaceAll('\\&', '&');
}

/** Each of these is hardly found elsewhere. */
function strongSigns() {
	return {
		distribution: LINE + all(({ structure }) => [structure.distribution]),
		originalLanguage: LINE + all(({ structure }) => [structure.originalLanguage]) + LINE_END,
		// A document may come as one line, with its title anywhere in it.
		title:
			START +
			all(({ structure: { letterTitle, noteVerbaleTitle, requestHeadings } }) => [
				letterTitle,
				noteVerbaleTitle,
				...Object.values(requestHeadings),
			]),
		opening: LINE + all(({ structure }) => [structure.openingStart]),
		circulation: START + all(({ structure }) => [structure.circulationStart]),
		enacting: `${LINE}${all(({ structure }) => structure.organs.map(({ formula }) => formula))}[*_]{0,3}(?:${BLANK}?[,،，]|${LINE_END})`,
	};
}

/** Each of these another text may have too. */
function weakSigns() {
	return {
		symbol: `(?<![A-Za-z0-9/._-])${SYMBOL}`,
		organ: LINE + all(({ structure }) => structure.organs.map(({ name }) => name)) + LINE_END,
		session: LINE + all(({ structure }) => [structure.session]) + LINE_END,
		agendaItem: LINE + all(({ structure }) => [structure.agendaItem]),
		annex:
			LINE +
			all(({ structure }) => structure.annexHeadings.map(({ short }) => short.replaceAll('{annexNumber}', structure.annexNumber))) +
			LINE_END,
		preamble: `${LINE}${oneOf(
			Object.values(languages)
				.flatMap(({ structure }) => structure.openers.preambular.slice(0, MOST_OPENERS))
				.map((phrase) => phraseExpression(phrase)),
		)}`,
	};
}

/** The most frequent openers stand first. */
const MOST_OPENERS = 15;

/** @param {(language: Language) => readonly string[]} patterns */
function all(patterns) {
	return oneOf(Object.values(languages).flatMap(patterns).map(expression));
}

if (import.meta.main) {
	writeWhole(new URL('../client/src/recognition/signs.json', import.meta.url), signsText());
}
