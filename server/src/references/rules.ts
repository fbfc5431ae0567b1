import type { Language } from '../languages/language.ts';
import { asciiDigits } from '../text/digits.ts';
import type { Range } from '../text/range.ts';
import { readHanNumeral } from './hanNumerals.ts';
import type { ListedNumber, NumberGrammar } from './numberLists.ts';
import { numberGrammar, readNumberList } from './numberLists.ts';
import { expand, matchAt, pattern, patternBefore, perLanguage, signPattern, startsWord } from './patterns.ts';
import type { CharterArticleReference, RuleReference } from './reference.ts';

/**
 * The rules of procedure that a text cites, sorted: of the General Assembly `14`, `13 (e)`; of the Security Council, whose rules have been
 * provisional since 1946, `SC 37`. The same sentence must name the rules, because three languages call a rule and an article the same.
 * Rules of other bodies are none. The range is that of the number. Offsets in UTF-16 units.
 */
export function readRules(text: string, language: Language): RuleReference[] {
	const grammar = ruleGrammarOf(language);
	return readCited(text, grammar.word, grammar.numbers).flatMap(({ numbers, start, end }) => {
		const named = procedureNear(text, start, end, grammar);
		if (named === undefined || grammar.otherBody.test(named)) return [];
		const prefix = grammar.council.test(named) ? 'SC ' : '';
		return numbers.map((number): RuleReference => ({ kind: 'rule', value: prefix + number.value, start: number.start, end: number.end }));
	});
}

/**
 * The Articles of the Charter of the United Nations that a text cites, sorted: `51`, `35 (2)`, also for "Article 35, paragraph 2".
 * The Charter must follow the number or stand before it in the same sentence. The range is that of the number with its paragraph.
 */
export function readCharterArticles(text: string, language: Language): CharterArticleReference[] {
	const grammar = charterGrammarOf(language);
	return readCited(text, grammar.word, grammar.numbers).flatMap(({ numbers, start, end }) =>
		isOfCharter(text, start, end, grammar) ? withParagraph(text, start, end, numbers, grammar) : [],
	);
}

/** A word and the numbers after it. */
interface Cited extends Range {
	readonly numbers: readonly ListedNumber[];
}

interface RuleGrammar {
	readonly word: RegExp;
	readonly numbers: NumberGrammar;
	readonly procedure: RegExp;
	readonly council: RegExp;
	readonly otherBody: RegExp;
	readonly otherInstrument: RegExp;
}

interface CharterGrammar {
	readonly word: RegExp;
	readonly numbers: NumberGrammar;
	readonly capital: boolean;
	readonly charterAfter: RegExp;
	/** With its capital letter: a Spanish "carta" is a letter. */
	readonly charterBefore: RegExp;
	readonly otherInstrument: RegExp;
	readonly notCharterAfter: RegExp;
	readonly paragraphAfter: RegExp;
	readonly paragraphBefore: RegExp;
}

/** How far from a number the rules may be named, in UTF-16 units. */
const REACH = 120;

/** How far from the name of the rules its body may be named. */
const BODY_REACH = 60;

const SENTENCE_END = /[.;؛。；](?=\s|$)|[。；]|\n[^\S\n]*\n/;

const ruleGrammarOf = perLanguage((language): RuleGrammar => {
	const { rules, lists } = language.dates;
	const { lead, unit, labelUnit } = rules;
	return {
		word: signPattern(rules.word, unit),
		numbers: numberGrammar({ lists, labels: 'letters', numerals: unit === undefined ? [] : ['han'], lead, unit, labelUnit }),
		procedure: pattern(rules.procedure, 'g'),
		council: new RegExp(expand(rules.council), 'i'),
		otherBody: new RegExp(expand(rules.otherBody), 'i'),
		otherInstrument: new RegExp(expand(rules.otherInstrument ?? '(?!)'), 'i'),
	};
});

const charterGrammarOf = perLanguage((language): CharterGrammar => {
	const { charter, lists } = language.dates;
	const { lead, unit, labelUnit, first } = charter;
	const words = first === undefined ? {} : { words: { source: expand(first), valueOf: () => 1 } };
	return {
		word: signPattern(charter.word, unit),
		numbers: numberGrammar({ lists, labels: 'loose', numerals: unit === undefined ? [] : ['han'], ...words, lead, unit, labelUnit }),
		capital: charter.capital ?? false,
		charterAfter: pattern(charter.charterAfter ?? '(?!)', 'y'),
		charterBefore: new RegExp(expand(charter.charterBefore), 'g'),
		otherInstrument: new RegExp(expand(charter.otherInstrument)),
		notCharterAfter: pattern(charter.notCharterAfter ?? '(?!)', 'y'),
		paragraphAfter: pattern(charter.paragraphAfter ?? '(?!)', 'y'),
		paragraphBefore: patternBefore(charter.paragraphBefore ?? '(?!)'),
	};
});

/** Every place where the word stands before a list of numbers. A word that is the sign before each number belongs to the list itself. */
function readCited(text: string, word: RegExp, grammar: NumberGrammar): Cited[] {
	const found: Cited[] = [];
	word.lastIndex = 0;
	for (let match = word.exec(text); match !== null; match = word.exec(text)) {
		if (!startsWord(text, match.index)) continue;
		const afterWord = match[0] === grammar.shape.lead ? match.index : match.index + match[0].length;
		const list = readNumberList(text, afterWord, grammar);
		if (list === undefined) continue;
		word.lastIndex = list.end;
		if (list.hasUnit) found.push({ numbers: list.numbers, start: match.index, end: list.end });
	}
	return found;
}

/**
 * What names the rules of procedure in the sentence of a number, with what stands around the name; undefined where nothing does, or where
 * another instrument stands between the two.
 */
function procedureNear(text: string, start: number, end: number, grammar: RuleGrammar): string | undefined {
	const before = sentenceBefore(text, start);
	const after = text.slice(end, end + REACH).split(SENTENCE_END, 1)[0] ?? '';
	const sentence = before + text.slice(start, end) + after;
	const next = after.search(grammar.procedure);
	if (next >= 0 && !grammar.otherInstrument.test(after.slice(0, next))) return around(sentence, sentence.length - after.length + next);
	const last = lastNamed(before, grammar.procedure, grammar.otherInstrument);
	return last === undefined ? undefined : around(sentence, last);
}

function sentenceBefore(text: string, at: number): string {
	return (
		text
			.slice(Math.max(0, at - REACH), at)
			.split(SENTENCE_END)
			.at(-1) ?? ''
	);
}

/** Where a name last stands in the beginning of a sentence; undefined where no name stands there, or another instrument after it. */
function lastNamed(beginning: string, name: RegExp, otherInstrument: RegExp): number | undefined {
	const last = [...beginning.matchAll(name)].at(-1);
	return last === undefined || otherInstrument.test(beginning.slice(last.index + last[0].length)) ? undefined : last.index;
}

function around(sentence: string, at: number): string {
	return sentence.slice(Math.max(0, at - BODY_REACH / 2), at + BODY_REACH);
}

function isOfCharter(text: string, start: number, end: number, grammar: CharterGrammar): boolean {
	if (matchAt(grammar.charterAfter, text, end) !== null) return true;
	if (grammar.capital && text[start] !== text[start]?.toUpperCase()) return false;
	if (matchAt(grammar.notCharterAfter, text, end) !== null) return false;
	return lastNamed(sentenceBefore(text, start), grammar.charterBefore, grammar.otherInstrument) !== undefined;
}

/** Adds the paragraph that stands beside a single number: "Article 35, paragraph 2", "l’alinéa b de l’Article 73". */
function withParagraph(
	text: string,
	start: number,
	end: number,
	numbers: readonly ListedNumber[],
	grammar: CharterGrammar,
): CharterArticleReference[] {
	const after = matchAt(grammar.paragraphAfter, text, end);
	const groups = (after ?? matchAt(grammar.paragraphBefore, text, start))?.groups;
	const bare = numbers.length === 1 && !numbers[0]?.value.includes('(');
	const paragraph = bare ? paragraphOf(groups?.paragraph ?? groups?.letter) : '';
	return numbers.map((number) => ({
		kind: 'charter-article',
		value: number.value + paragraph,
		start: number.start,
		end: paragraph !== '' && after !== null ? end + after[0].length : number.end,
	}));
}

function paragraphOf(printed: string | undefined): string {
	return printed === undefined ? '' : ` (${readHanNumeral(printed) ?? asciiDigits(printed).toLowerCase()})`;
}
