import type { UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import type { TextEdit } from '../../text/edits.ts';
import { latinOf, russianOf } from '../../text/lookAlikes.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** A letter of another script inside a word: it prints the same, but no one who searches for the word finds it. */
export const hiddenMixedScript: Rule = {
	code: 'hidden/mixed-script',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A word has letters of one script only: no Latin “e” in a Russian word, no Cyrillic “с” in an English one.',
	authority:
		'Unicode Technical Standard 39, Unicode Security Mechanisms (mixed-script confusables). Measured on 741 official texts: four words, all of them slips. Symbols have a rule of their own.',
	examples: {
		good: [
			{
				language: 'ru',
				text: 'Генеральная Ассамблея,\n\nссылаясь на документ A/64/191, бóльшую часть которого составляет CO2‑эквивалент,',
			},
			{ language: 'en', text: 'The General Assembly,\n\nRecalling the limit of 5 μg and the β-emitters,' },
		],
		bad: [
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на доклад Cовета и тропическиe болезни,
                   ^                  ^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на доклад Совета и тропические болезни,',
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Sеcretary-General,
                             ^`,
				fixed: 'The General Assembly,\n\nRecalling the report of the Secretary-General,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant le rappοrt,
                 ^`,
				fixed: 'L’Assemblée générale,\n\nRappelant le rapport,',
			},
		],
	},
	check: (document) => (OTHER_SCRIPT.test(document.text) ? findMixtures(document) : []),
};

const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';
const OTHER = '\\u0370-\\u03ff\\u0400-\\u052f';
const OTHER_SCRIPT = new RegExp(`[${OTHER}]`);
const MIXTURE = new RegExp(`[${LATIN}](?=[${OTHER}])|[${OTHER}](?=[${LATIN}])`, 'g');
const LETTER = new RegExp(`[${LATIN}${OTHER}]`);
const IS_LATIN = new RegExp(`[${LATIN}]`);

function findMixtures(document: UnDocument): Finding[] {
	const findings: Finding[] = [];
	let checked = 0;
	for (const { index } of document.text.matchAll(MIXTURE)) {
		if (index < checked) continue;
		const word = wordAround(document.text, index);
		checked = word.end;
		const edits = isInSymbol(document.text, word) ? [] : mendingEdits(document, word);
		if (edits.length > 0) findings.push(findingFor(document, word, edits));
	}
	return findings;
}

/** The letters round a place, of a run that is no word those near by. */
function wordAround(text: string, at: number): Range {
	let start = at;
	let end = at + 1;
	while (start > 0 && start > at - LONGEST_HALF && LETTER.test(text.charAt(start - 1))) start--;
	while (end < at + LONGEST_HALF && LETTER.test(text.charAt(end))) end++;
	return { start, end };
}

const LONGEST_HALF = 40;

function isInSymbol(text: string, { start, end }: Range): boolean {
	return /[/\d.]/.test(text.charAt(start - 1)) || /^(?:[/\d]|\.\d)/.test(text.slice(end, end + 2));
}

/** The letters of the script that has fewer in the word, each by its look-alike in the other; none where one of them has no look-alike. */
function mendingEdits(document: UnDocument, { start, end }: Range): TextEdit[] {
	const letters = [...document.text.slice(start, end)].map((letter, index) => ({ letter, at: start + index }));
	const latin = letters.filter(({ letter }) => IS_LATIN.test(letter));
	const other = letters.filter(({ letter }) => !IS_LATIN.test(letter));
	const toLatin = () => replaced(other, latinOf);
	const toRussian = () => replaced(latin, russianOf);
	const latinWins = latin.length === other.length ? isLatinText(document, start) : latin.length > other.length;
	const [first, second] = latinWins ? [toLatin, toRussian] : [toRussian, toLatin];
	return first() ?? second() ?? [];
}

function replaced(
	letters: readonly { readonly letter: string; readonly at: number }[],
	counterpart: (letter: string) => string | undefined,
) {
	const edits: TextEdit[] = [];
	for (const { letter, at } of letters) {
		const newText = counterpart(letter);
		if (newText === undefined) return undefined;
		edits.push({ start: at, end: at + 1, newText });
	}
	return edits;
}

function isLatinText(document: UnDocument, at: number): boolean {
	const node = nodeAt(document, at);
	return (node && sectionLanguage(document, sectionOf(document, node))?.script) !== 'Cyrillic';
}

function findingFor(document: UnDocument, word: Range, edits: readonly TextEdit[]): Finding {
	const start = edits[0]?.start ?? word.start;
	const end = edits.at(-1)?.end ?? word.end;
	const printed = document.text.slice(word.start, word.end);
	const letters = edits.map((edit) => document.text.slice(edit.start, edit.end)).join('');
	return {
		code: hiddenMixedScript.code,
		severity: hiddenMixedScript.severity,
		start,
		end,
		message: sentence`${quote(letters)} in ${quote(printed)} is of another script than the rest of the word and only looks the same. Whoever searches for the word does not find it.`,
		fixes: [{ title: sentence`Replace by the letters of the word’s own script`, safe: true, edits }],
	};
}
