import type { Language } from '../languages/language.ts';
import { HAN_NUMERAL_CLASS, readHanNumeral } from './hanNumerals.ts';
import type { NumberGrammar } from './numberLists.ts';
import { numberGrammar, readNumberList } from './numberLists.ts';
import type { OrdinalReading, Word } from './ordinals.ts';
import { GREATEST_ORDINAL, isOrdinalWord, readOrdinals, wordAfter, wordBefore } from './ordinals.ts';
import { BLANK_CLASS, expand, matchAt, pattern, patternBefore, perLanguage, signPattern, startsWord, wordPattern } from './patterns.ts';
import type { SessionReference, YearReference } from './reference.ts';

/**
 * The sessions of a text, sorted: "sixty-fourth session" is `64`, "tenth special session" `S-10`, "eleventh emergency special session"
 * `ES-11`, "64th session" `64` in figures. Of whatever body: the masthead's comes first in a document. The range is that of the ordinal.
 * A session named by its year ("2023 session") is none. Offsets in UTF-16 units.
 */
export function readSessions(text: string, language: Language): SessionReference[] {
	const grammar = grammarOf(language);
	return grammar.kind === 'numerals' ? readByNumerals(text, grammar) : readByOrdinals(text, language, grammar);
}

/**
 * The Security Council's year in a masthead ("Sixty-fifth year"): alone on its line, or on one line after the session or the Council's name.
 * The range is that of the ordinal.
 */
export function readCouncilYears(text: string, language: Language): YearReference[] {
	const grammar = yearGrammarOf(language);
	const found: YearReference[] = [];
	grammar.word.lastIndex = 0;
	for (let match = grammar.word.exec(text); match !== null; match = grammar.word.exec(text)) {
		const end = match.index + match[0].length;
		if (!startsWord(text, match.index)) continue;
		const year = readYear(text, match.index, end, language, grammar);
		if (year !== undefined) found.push(year);
	}
	return found;
}

interface OrdinalGrammar {
	readonly kind: 'ordinals';
	readonly word: RegExp;
	/** A word that may stand between ordinal and session, or join two ordinals. */
	readonly passed: RegExp;
	readonly special: RegExp;
	readonly emergency: RegExp;
}

interface NumeralGrammar {
	readonly kind: 'numerals';
	readonly lead: RegExp;
	readonly numbers: NumberGrammar;
	/** The unit at the end of a number. */
	readonly unit: RegExp;
	readonly word: RegExp;
	readonly special: RegExp;
	readonly emergency: RegExp;
}

interface YearGrammar {
	readonly word: RegExp;
	/** The Council's name, or a word for session, before the year. */
	readonly nameBefore: RegExp;
	/** The numeral before the word, in the first group, where ordinals are numerals; and how long the sign before it is. */
	readonly numeralBefore: RegExp | undefined;
	readonly leadLength: number;
}

/** Longer rows of ordinals do not occur: "forty-seventh, forty-eighth and forty-ninth" has seven words. */
const MOST_WORDS = 16;

const HAN = new RegExp(`[${HAN_NUMERAL_CLASS}]`);
const LINE_START = new RegExp(`(?<=(?:^|[\\r\\n])[${BLANK_CLASS}#*]{0,20})`, 'y');
const LINE_END = new RegExp(`[${BLANK_CLASS}*]{0,20}(?=$|[\\r\\n])`, 'y');

const grammarOf = perLanguage((language): OrdinalGrammar | NumeralGrammar => {
	const { sessions, ordinals, lists } = language.dates;
	const special = pattern(`(?:${sessions.special})`, 'g');
	const emergency = pattern(`(?:${sessions.emergency})`, 'g');
	if ('lead' in ordinals) {
		const shape = { lists, numerals: ['han'], labels: 'none', lead: ordinals.lead, unit: sessions.unit } as const;
		return {
			kind: 'numerals',
			lead: signPattern(ordinals.lead, sessions.unit),
			numbers: numberGrammar(shape),
			unit: new RegExp(`[${BLANK_CLASS}\\r\\n]{0,20}(?:${expand(sessions.unit ?? '')})$`),
			word: pattern(`(?:${sessions.word})`, 'y'),
			special,
			emergency,
		};
	}
	return {
		kind: 'ordinals',
		word: wordPattern(sessions.word),
		passed: new RegExp(`^(?:${expand([sessions.between, lists.and, lists.to].join('|'))})$`, 'i'),
		special,
		emergency,
	};
});

const yearGrammarOf = perLanguage((language): YearGrammar => {
	const { councilYear, sessions, ordinals } = language.dates;
	const lead = 'lead' in ordinals ? ordinals.lead : '';
	return {
		word: wordPattern(councilYear.word),
		nameBefore: patternBefore(`(?:${councilYear.council}|${sessions.word}) ?`),
		numeralBefore: lead === '' ? undefined : new RegExp(`(?<=${lead}([${HAN_NUMERAL_CLASS}]{1,5}))`, 'y'),
		leadLength: lead.length,
	};
});

function readByOrdinals(text: string, language: Language, grammar: OrdinalGrammar): SessionReference[] {
	const { ordinalStands } = language.dates.sessions;
	const belongs = ({ folded, start, end }: Word) => isOrdinalWord(folded, language) || grammar.passed.test(text.slice(start, end));
	const found: SessionReference[] = [];
	grammar.word.lastIndex = 0;
	for (let match = grammar.word.exec(text); match !== null; match = grammar.word.exec(text)) {
		const end = match.index + match[0].length;
		if (!startsWord(text, match.index)) continue;
		const before = ordinalStands === 'after' ? [] : readOrdinals(rowOfWords(text, match.index, wordBefore, belongs), language);
		const after = ordinalStands === 'before' || before.length > 0 ? [] : readOrdinals(rowOfWords(text, end, wordAfter, belongs), language);
		const nearest = before.at(-1) ?? after[0];
		if (nearest === undefined) continue;
		const words = nearest.end <= match.index ? text.slice(nearest.end, end) : text.slice(match.index, nearest.start);
		for (const reading of [...before, ...after]) {
			if (reading.inFigures === nearest.inFigures) found.push(sessionOf(reading, words, grammar));
		}
	}
	return found;
}

function readByNumerals(text: string, grammar: NumeralGrammar): SessionReference[] {
	const found: SessionReference[] = [];
	grammar.lead.lastIndex = 0;
	for (let match = grammar.lead.exec(text); match !== null; match = grammar.lead.exec(text)) {
		const list = readNumberList(text, match.index, grammar.numbers);
		if (list === undefined) continue;
		grammar.lead.lastIndex = list.end;
		const word = list.hasUnit ? matchAt(grammar.word, text, list.end) : null;
		if (word === null) continue;
		for (const { value, start, end } of list.numbers) {
			const printed = text.slice(start, end).replace(grammar.unit, '');
			const reading = { value: Number(value), inFigures: !HAN.test(printed), start, end: start + printed.length };
			if (reading.value <= GREATEST_ORDINAL) found.push(sessionOf(reading, word[0], grammar));
		}
	}
	return found;
}

function sessionOf(reading: OrdinalReading, words: string, grammar: OrdinalGrammar | NumeralGrammar): SessionReference {
	const special = words.search(grammar.special) >= 0;
	const emergency = words.search(grammar.emergency) >= 0;
	const value = special || emergency ? `${emergency ? 'ES' : 'S'}-${reading.value}` : String(reading.value);
	return { kind: 'session', value, inFigures: reading.inFigures, start: reading.start, end: reading.end };
}

/** The row of words from a place on, in the direction of `step`, that may hold ordinals. */
function rowOfWords(text: string, at: number, step: typeof wordBefore | typeof wordAfter, belongs: (word: Word) => boolean): Word[] {
	const row: Word[] = [];
	let from = at;
	while (row.length < MOST_WORDS) {
		const word = step(text, from);
		if (word === undefined || !belongs(word)) break;
		row.push(word);
		from = step === wordBefore ? word.start : word.end;
	}
	return step === wordBefore ? row.reverse() : row;
}

function readYear(text: string, wordStart: number, wordEnd: number, language: Language, grammar: YearGrammar): YearReference | undefined {
	const reading = readOrdinalOfYear(text, wordStart, wordEnd, language, grammar);
	if (reading === undefined || reading.inFigures) return undefined;
	const start = Math.min(reading.start, wordStart);
	const end = Math.max(reading.end, wordEnd);
	const alone = matchAt(LINE_START, text, start) !== null && matchAt(LINE_END, text, end) !== null;
	if (isLowerCase(text[start] ?? '') || !(alone || followsHeading(text, start, language, grammar))) return undefined;
	return { kind: 'year', value: String(reading.value), start: reading.start, end: reading.end };
}

/** The one ordinal that stands directly beside the word for year. */
function readOrdinalOfYear(
	text: string,
	wordStart: number,
	wordEnd: number,
	language: Language,
	grammar: YearGrammar,
): OrdinalReading | undefined {
	if (grammar.numeralBefore !== undefined) {
		const numeral = matchAt(grammar.numeralBefore, text, wordStart)?.[1] ?? '';
		const value = readHanNumeral(numeral);
		return value === undefined
			? undefined
			: { value, inFigures: false, start: wordStart - numeral.length - grammar.leadLength, end: wordStart };
	}
	const before = language.dates.councilYear.ordinalStands === 'before';
	const words = rowOfWords(text, before ? wordStart : wordEnd, before ? wordBefore : wordAfter, (word) =>
		isOrdinalWord(word.folded, language),
	);
	return readOrdinals(words, language).at(before ? -1 : 0);
}

/** True where the session or the Council's name stands directly before: the masthead of a text that has lost its lines. */
function followsHeading(text: string, at: number, language: Language, grammar: YearGrammar): boolean {
	if (matchAt(grammar.nameBefore, text, at) !== null) return true;
	const before = language.dates.sessions.ordinalStands === 'after' ? wordBefore(text, at) : undefined;
	return before !== undefined && isOrdinalWord(before.folded, language);
}

function isLowerCase(letter: string): boolean {
	return letter !== letter.toUpperCase();
}
