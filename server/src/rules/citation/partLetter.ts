import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { nameOfPartLetter } from '../../references/arabicPartLetters.ts';
import type { SymbolReference } from '../../references/reference.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { citationsByNumber, languageAt } from './citations.ts';

/** A Latin part letter in a language that has names of its own for them. */
export const citationPartLetter: Rule = {
	code: 'citation/part-letter',
	severity: 'information',
	reach: 'paragraph',
	summary: 'Arabic texts name the parts of a resolution by the Arabic letters: 67/254 ألف for 67/254 A.',
	authority: 'Measured on official Arabic texts: all of 82 part letters are names (ألف for A, باء for B, جيم for C and on).',
	languages: ['ar'],
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قراريها 67/254 ألف و 217 ألف (د-3)،' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة (A/RES/67/254 A)،' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 67/254 A،
                          ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 67/254 ألف،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 217 C (د-3)،
                       ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 217 جيم (د-3)،',
			},
		],
	},
	check: findLatinLetters,
};

function findLatinLetters(document: UnDocument): Finding[] {
	return citationsByNumber(document).flatMap((reference) => {
		const names = languageAt(document, reference.start)?.citations.partLetterNames ?? [];
		return names.length === 0 ? [] : latinLetters(document, reference);
	});
}

function latinLetters(document: UnDocument, reference: SymbolReference): Finding[] {
	const printed = textOf(document, reference).replace(NO_PART, (marks) => ' '.repeat(marks.length));
	return [...printed.matchAll(PART)].map((match) => {
		const [letter] = match;
		const name = nameOfPartLetter(letter);
		const start = reference.start + match.index;
		const edit: TextEdit = { start, end: start + letter.length, newText: name ?? letter };
		return {
			code: citationPartLetter.code,
			severity: citationPartLetter.severity,
			start: edit.start,
			end: edit.end,
			message: message(letter, name),
			...(name === undefined ? {} : { fixes: [{ title: sentence`Write ${quote(name)}`, safe: true, edits: [edit] }] }),
		};
	});
}

/** Brackets, and the mark of a special session. */
const NO_PART = /[(（][^()（）]*[)）]|E?S\s*-/g;

const PART = /(?<![A-Za-z])[A-Z]{1,2}(?![A-Za-z])/g;

function message(letter: string, name: string | undefined): Sentence {
	return name === undefined
		? sentence`Arabic texts name the parts of a resolution by Arabic letters, not ${letter}.`
		: sentence`Arabic texts name the parts of a resolution by Arabic letters: ${quote(name)}, not ${letter}.`;
}
