import type { Language } from '../languages/language.ts';
import type { NumberGrammar } from './numberLists.ts';
import { numberGrammar, readNumberList } from './numberLists.ts';
import { ordinalsSource, ordinalValue } from './ordinals.ts';
import { matchAt, pattern, patternBefore, perLanguage, startsWord, wordPattern } from './patterns.ts';
import type { AnnexReference } from './reference.ts';

/**
 * The mentions of annexes, enclosures and appendices, sorted: "(see annex)" is one without a number, "annexes I to III" three. The verb and
 * the adjective are none ("annexed", "الرسالة المرفقة"). Headings are read too: which lines are headings only the document knows.
 * The range is that of the number, or of the word where there is none. Offsets in UTF-16 units.
 */
export function readAnnexes(text: string, language: Language): AnnexReference[] {
	const found = grammarsOf(language).map((grammar) => readMentions(text, grammar));
	return found.flat().sort((one, other) => one.start - other.start);
}

interface AnnexGrammar {
	readonly label: AnnexReference['label'];
	readonly word: RegExp;
	readonly numbers: NumberGrammar;
	/** What an unnumbered mention needs before or after it; both undefined where it needs nothing. */
	readonly bareAfter: RegExp | undefined;
	readonly bareBefore: RegExp | undefined;
	readonly notAfter: RegExp;
	readonly notBefore: RegExp;
}

/** Annexes beyond this are not numbered in words. */
const LAST_IN_WORDS = 40;

const NEVER = '(?!)';

const grammarsOf = perLanguage((language): AnnexGrammar[] =>
	language.dates.annexes.map(({ label, word, forms, bareAfter, bareBefore, notAfter, notBefore, notNumberBefore }) => {
		const words =
			forms === undefined
				? {}
				: {
						words: {
							source: ordinalsSource(language, forms, LAST_IN_WORDS),
							valueOf: (printed: string) => ordinalValue(printed, language),
						},
					};
		return {
			label,
			word: wordPattern(word),
			numbers: numberGrammar({
				lists: language.dates.lists,
				numerals: 'lead' in language.dates.ordinals ? ['roman', 'han'] : ['roman'],
				...words,
				labels: 'none',
				partLetters: true,
				notNumberBefore,
			}),
			bareAfter: bareAfter === undefined ? undefined : patternBefore(bareAfter),
			bareBefore: bareBefore === undefined ? undefined : pattern(bareBefore, 'y'),
			notAfter: patternBefore(notAfter ?? NEVER),
			notBefore: pattern(notBefore ?? NEVER, 'y'),
		};
	}),
);

function readMentions(text: string, grammar: AnnexGrammar): AnnexReference[] {
	const { label } = grammar;
	const found: AnnexReference[] = [];
	grammar.word.lastIndex = 0;
	for (let match = grammar.word.exec(text); match !== null; match = grammar.word.exec(text)) {
		const start = match.index;
		const end = start + match[0].length;
		if (!startsWord(text, start) || matchAt(grammar.notAfter, text, start) !== null) continue;
		const list = readNumberList(text, end, grammar.numbers);
		if (list !== undefined) {
			grammar.word.lastIndex = list.end;
			for (const number of list.numbers) found.push({ kind: 'annex', label, value: number.value, start: number.start, end: number.end });
		} else if (isMention(text, start, end, grammar)) found.push({ kind: 'annex', label, value: '', start, end });
	}
	return found;
}

/** True for a word without a number that is the noun. */
function isMention(text: string, start: number, end: number, { bareAfter, bareBefore, notBefore }: AnnexGrammar): boolean {
	if (matchAt(notBefore, text, end) !== null) return false;
	if (bareAfter === undefined && bareBefore === undefined) return true;
	const follows = bareAfter !== undefined && matchAt(bareAfter, text, start) !== null;
	return follows || (bareBefore !== undefined && matchAt(bareBefore, text, end) !== null);
}
