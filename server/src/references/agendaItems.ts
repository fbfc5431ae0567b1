import type { Language } from '../languages/language.ts';
import type { NumberGrammar } from './numberLists.ts';
import { numberGrammar, readNumberList } from './numberLists.ts';
import { matchAt, pattern, patternBefore, perLanguage, startsWord, wordPattern } from './patterns.ts';
import type { AgendaItemReference } from './reference.ts';

/**
 * The agenda items that a text names, sorted: `13`, `125 (t)`, each of several as its own, with the list that the number belongs to.
 * Sub-items are lettered in Latin in every language: البند 22 (ب) is `22 (b)`. The range is that of the number. Offsets in UTF-16 units.
 */
export function readAgendaItems(text: string, language: Language): AgendaItemReference[] {
	const grammar = grammarOf(language);
	const found: AgendaItemReference[] = [];
	grammar.word.lastIndex = 0;
	for (let match = grammar.word.exec(text); match !== null; match = grammar.word.exec(text)) {
		if (!startsWord(text, match.index)) continue;
		const numbers = readNumberList(text, match.index + match[0].length, grammar.numbers);
		if (numbers === undefined) continue;
		grammar.word.lastIndex = numbers.end;
		const list = listOf(text, match.index, numbers.end, grammar);
		if (list === undefined) continue;
		for (const { value, start, end } of numbers.numbers) found.push({ kind: 'agenda-item', list, value, start, end });
	}
	return found;
}

interface AgendaItemGrammar {
	readonly word: RegExp;
	readonly numbers: NumberGrammar;
	readonly lists: readonly {
		readonly list: AgendaItemReference['list'];
		readonly after: RegExp | undefined;
		readonly before: RegExp | undefined;
	}[];
	readonly bareAfter: RegExp | undefined;
	readonly bareUnless: RegExp;
}

const grammarOf = perLanguage((language): AgendaItemGrammar => {
	const { agendaItems, lists } = language.dates;
	return {
		word: wordPattern(agendaItems.word),
		numbers: numberGrammar({ lists, labels: 'letters' }),
		lists: agendaItems.lists.map(({ list, after, before }) => ({
			list,
			after: after === undefined ? undefined : pattern(after, 'y'),
			before: before === undefined ? undefined : patternBefore(before),
		})),
		bareAfter: agendaItems.bareAfter === undefined ? undefined : patternBefore(agendaItems.bareAfter),
		bareUnless: pattern(agendaItems.bareUnless ?? '(?!)', 'y'),
	};
});

/** The list that the words before or after the numbers name; undefined where they are no agenda items. */
function listOf(text: string, start: number, end: number, grammar: AgendaItemGrammar): AgendaItemReference['list'] | undefined {
	for (const { list, after, before } of grammar.lists) {
		if (after !== undefined && matchAt(after, text, end) !== null) return list;
		if (before !== undefined && matchAt(before, text, start) !== null) return list;
	}
	const bare =
		grammar.bareAfter === undefined ? matchAt(grammar.bareUnless, text, end) === null : matchAt(grammar.bareAfter, text, start) !== null;
	return bare ? 'agenda' : undefined;
}
