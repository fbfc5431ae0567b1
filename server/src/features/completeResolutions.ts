import type { Language } from '../languages/language.ts';
import { printDate } from '../references/dates.ts';
import { inDigitsOf } from '../rules/clause/printedNumber.ts';
import type { AdoptedResolution } from '../tables/adoptedResolutions.ts';
import { asciiDigits, DIGIT_CLASS } from '../text/digits.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { foldTyped } from './typedWords.ts';

/**
 * Adopted resolutions, with their titles beside them: behind the beginning of a symbol their symbols; behind "resolution" and the beginning of a
 * number the number and its date in the form of the language ("76/11 of 1 December 2021").
 */
export function completeResolutions(place: CompletionPlace): Completion[] {
	const { document, offset, lineStart, resolutions } = place;
	if (!resolutions) return [];
	const before = document.text.slice(Math.max(lineStart, offset - LONGEST_CITATION), offset);
	const [symbol] = SYMBOL_BEGUN.exec(before) ?? [];
	if (symbol !== undefined) {
		const found = resolutions.beginningWith(symbol.replace(' (', '('));
		return propose(place, found, symbol, ({ symbol: whole }) => spaced(whole));
	}
	const [number = ''] = NUMBER_BEGUN.exec(before) ?? [];
	if (number === '' || !isBehindNoun(before.slice(0, -number.length), place.language)) return [];
	const ascii = asciiDigits(number).replace(' (', '(');
	const found = resolutionSeries(ascii).flatMap((series) => resolutions.beginningWith(series + ascii));
	return propose(place, found, number, (resolution) => citation(resolution, number, place.language));
}

/** UTF-16 units. */
const LONGEST_CITATION = 200;
const MOST_PROPOSED = 50;

const SYMBOL_BEGUN = /(?<![\p{L}\p{N}/])(?:A|S|E|A\/HRC)\/RES\/[\dA-Z/ ()-]{0,12}$/u;
const NUMBER_BEGUN = new RegExp(`(?<![${DIGIT_CLASS}/])[${DIGIT_CLASS}]{1,4}(?:/[${DIGIT_CLASS}]{0,3}| ?\\([${DIGIT_CLASS}]{0,4})?$`);

/** Only a number with a slash, or with a year in brackets, tells whose it is: the Council's have two digits before the slash and begin lower. */
function resolutionSeries(number: string): string[] {
	if (!number.includes('/')) return number.length < 2 ? [] : ['S/RES/'];
	return /^\d{4}/.test(number) ? ['E/RES/'] : ['A/RES/', 'A/HRC/RES/'];
}

/** True where a citation of resolutions is being written: the noun stands close before, or follows in this language. */
function isBehindNoun(before: string, { citations }: Language): boolean {
	if (citations.nounFollows) return citations.numberMarks.some((mark) => before.endsWith(mark));
	const words = foldTyped(before.slice(-LONGEST_LIST));
	return [...citations.resolution.forms, ...citations.resolution.ownForms].some((form) => words.includes(foldTyped(form)));
}

/** UTF-16 units: a list of resolutions before the one that is being written. */
const LONGEST_LIST = 80;

function propose(
	{ offset, language }: CompletionPlace,
	found: readonly AdoptedResolution[],
	typed: string,
	print: (resolution: AdoptedResolution) => string,
): Completion[] {
	return found.slice(0, MOST_PROPOSED).flatMap((resolution): Completion[] => {
		const text = print(resolution);
		const title = resolution.titles[language.code] ?? resolution.titles.en;
		const detail = [resolution.symbol, title].filter(Boolean).join(': ');
		return text === typed ? [] : [{ kind: 'resolution', text, detail, start: offset - typed.length, end: offset }];
	});
}

/** Where the noun follows the number the date precedes both, and is left to the writer. */
function citation({ symbol, date }: AdoptedResolution, typed: string, { citations, ...language }: Language): string {
	const number = spaced(symbol).replace(/^.*RES\//, '');
	const day = date && printDate(date, { citations, ...language });
	const [suffix = ''] = citations.numberSuffixes;
	const printed = citations.nounFollows
		? number + suffix + (citations.resolution.forms[0] ?? '')
		: [number, ...dateOf(day, citations.dateLinks)].join(' ');
	return printed.replace(/\d/g, (digit) => inDigitsOf(typed, Number(digit)));
}

function dateOf(day: string | undefined, [link = '']: readonly string[]): string[] {
	return day ? [link, day] : [];
}

/** As it is printed: `S/RES/2758 (2024)`. */
function spaced(symbol: string): string {
	return symbol.replace(/(?<=\d)\(/, ' (');
}
