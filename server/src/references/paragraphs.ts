import type { Language } from '../languages/language.ts';
import type { ListedNumber, NumberGrammar, NumberList } from './numberLists.ts';
import { numberGrammar, readNumberList } from './numberLists.ts';
import { matchAt, pattern, patternBefore, perLanguage, signPattern, startsWord } from './patterns.ts';
import type { ParagraphReference } from './reference.ts';

/**
 * The numbered paragraphs that a text mentions, sorted: `3`, `3 (b)`, and `(c)` for a subparagraph cited by its letter alone. `elsewhere` is
 * true where the words beside it give it to another document ("paragraph 3 of resolution 59/50"). The range is that of the number.
 * Offsets in UTF-16 units.
 */
export function readParagraphs(text: string, language: Language): ParagraphReference[] {
	const grammar = grammarOf(language);
	const found: ParagraphReference[] = [];
	grammar.word.lastIndex = 0;
	for (let match = grammar.word.exec(text); match !== null; match = grammar.word.exec(text)) {
		if (!startsWord(text, match.index)) continue;
		const afterWord = match[0] === grammar.numbers.shape.lead ? match.index : match.index + match[0].length;
		const list = readNumberList(text, afterWord, grammar.numbers);
		if (list === undefined) continue;
		const paragraph = ofParagraph(text, list, grammar);
		const listEnd = paragraph?.end ?? list.end;
		grammar.word.lastIndex = listEnd;
		if (!list.hasUnit || matchAt(grammar.noParagraph, text, listEnd) !== null) continue;
		const elsewhere = isElsewhere(text, match.index, listEnd, grammar);
		const number = paragraph === undefined ? '' : `${paragraph.value} `;
		for (const { value, start, end } of list.numbers) found.push({ kind: 'paragraph', value: number + value, elsewhere, start, end });
	}
	return found;
}

interface ParagraphGrammar {
	readonly word: RegExp;
	readonly numbers: NumberGrammar;
	readonly ofParagraph: RegExp;
	readonly here: RegExp;
	readonly noParagraph: RegExp;
	readonly elsewhereAfter: RegExp;
	readonly elsewhereBefore: RegExp;
}

const grammarOf = perLanguage((language): ParagraphGrammar => {
	const { paragraphs, lists } = language.dates;
	const { lead, unit, labelUnit, beforeLabel } = paragraphs;
	return {
		word: signPattern(paragraphs.word, unit),
		numbers: numberGrammar({
			lists,
			labels: 'letters',
			labelsAlone: true,
			numerals: unit === undefined ? [] : ['han'],
			lead,
			unit,
			labelUnit,
			beforeLabel,
		}),
		ofParagraph: pattern(`${paragraphs.ofParagraph}(?:${paragraphs.word})`, 'y'),
		here: pattern(paragraphs.here, 'y'),
		noParagraph: pattern(paragraphs.noParagraph ?? '(?!)', 'y'),
		elsewhereAfter: pattern(paragraphs.elsewhereAfter, 'y'),
		elsewhereBefore: patternBefore(paragraphs.elsewhereBefore),
	};
});

/** The one paragraph whose subparagraphs are cited by letters before it: "l’alinéa c) du paragraphe 4" is `4 (c)`. */
function ofParagraph(text: string, list: NumberList, grammar: ParagraphGrammar): ListedNumber | undefined {
	if (!list.numbers.every(({ value }) => value.startsWith('('))) return undefined;
	const leading = matchAt(grammar.ofParagraph, text, list.end);
	const paragraph = leading === null ? undefined : readNumberList(text, list.end + leading[0].length, grammar.numbers);
	const [number, another] = paragraph?.numbers ?? [];
	return another === undefined && /^\d{1,4}$/.test(number?.value ?? '') ? number : undefined;
}

function isElsewhere(text: string, start: number, end: number, grammar: ParagraphGrammar): boolean {
	if (matchAt(grammar.here, text, end) !== null) return false;
	return matchAt(grammar.elsewhereAfter, text, end) !== null || matchAt(grammar.elsewhereBefore, text, start) !== null;
}
