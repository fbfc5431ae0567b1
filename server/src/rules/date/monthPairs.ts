import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { expand, matchAt, OPTIONAL_GAP, perLanguage, startsWord, WORD_END } from '../../references/patterns.ts';
import type { Range } from '../../text/range.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';

/** The two names of one month with a slash between them, as Arabic texts of the United Nations have them ("حزيران/يونيه"). */
interface MonthPair extends Range {
	/** From 1. */
	readonly month: number;
	/** The names as printed, in their order. */
	readonly first: string;
	readonly second: string;
	/** The slash with the white space round it. */
	readonly slash: Range;
	/** As the language prints the month: the names that are the right ones, and their order. */
	readonly official: string;
}

/** The pairs in the words of the document itself, in languages that name a month twice. */
export function monthPairs(document: UnDocument): MonthPair[] {
	if (!document.sections.some((section) => isTwiceNamed(sectionLanguage(document, section)))) return [];
	const pairs: MonthPair[] = [];
	for (let slash = document.text.indexOf('/'); slash >= 0; slash = document.text.indexOf('/', slash + 1)) {
		const pair = pairAt(document, slash);
		if (pair && !isQuoted(document, pair.start)) pairs.push(pair);
	}
	return pairs;
}

/** The names of a month: the two official ones, and others that occur. Undefined where the language has one name a month. */
export function monthNames(language: Language): readonly (readonly string[])[] | undefined {
	return isTwiceNamed(language) ? namesOf(language) : undefined;
}

/** The language of a node. */
export function languageAt(document: UnDocument, node: DocumentNode): Language | undefined {
	return sectionLanguage(document, sectionOf(document, node));
}

function isTwiceNamed(language: Language | undefined): language is Language {
	return language?.dates.calendar.months[0]?.includes('/') === true;
}

const namesOf = perLanguage((language): readonly (readonly string[])[] => {
	const { months, otherMonths = {} } = language.dates.calendar;
	return months.map((month, index) => [
		...month.split('/'),
		...Object.entries(otherMonths).flatMap(([name, number]) => (number === index + 1 ? [name] : [])),
	]);
});

const patternsOf = perLanguage((language) => {
	const names = namesOf(language)
		.flat()
		.sort((one, other) => other.length - one.length)
		.map(expand)
		.join('|');
	return {
		before: new RegExp(`(?<=(?<name>${names})${OPTIONAL_GAP})`, 'y'),
		after: new RegExp(`${OPTIONAL_GAP}(?<name>${names})${WORD_END}`, 'y'),
		eachName: namesOf(language).map((list) => new RegExp(`^(?:${list.map(expand).join('|')})$`)),
	};
});

function pairAt(document: UnDocument, slash: number): MonthPair | undefined {
	const { text } = document;
	const node = nodeAt(document, slash);
	const language = node && languageAt(document, node);
	if (!isTwiceNamed(language)) return undefined;
	const { before, after, eachName } = patternsOf(language);
	const second = matchAt(after, text, slash + 1)?.groups?.name;
	const first = second === undefined ? undefined : matchAt(before, text, slash)?.groups?.name;
	if (first === undefined || second === undefined) return undefined;
	const start = text.lastIndexOf(first, slash);
	const secondStart = text.indexOf(second, slash);
	const index = eachName.findIndex((name) => name.test(first));
	if (index < 0 || !eachName[index]?.test(second) || !beginsWord(text, start)) return undefined;
	return {
		month: index + 1,
		first,
		second,
		start,
		end: secondStart + second.length,
		slash: { start: start + first.length, end: secondStart },
		official: language.dates.calendar.months[index] as string,
	};
}

/** Prepositions are written in one word with a name, so more than a few letters before it make it another word. */
function beginsWord(text: string, start: number): boolean {
	return startsWord(text, start) && !/[\u0620-\u064a]{3}$/.test(text.slice(Math.max(0, start - 3), start));
}
