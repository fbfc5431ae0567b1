import type { UnDocument } from '../../document/document.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import type { Finding, Rule } from '../rule.ts';

/** Arabic letters in the shapes that they have on paper, as a page read by machine gives them. */
export const scanPresentationForm: Rule = {
	code: 'scan/presentation-form',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'Arabic words are made of letters, not of the shapes that letters have on paper (presentation forms).',
	authority:
		'The Unicode Standard, chapter 9: presentation forms exist for old encodings only and are not used in text. Measured on 107 official Arabic texts: none.',
	languages: ['ar'],
	examples: {
		good: [{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى الميثاق ﴿وتوصي﴾ به،' }],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى ﺍﻟﻤﻴﺜﺎﻕ وإلى الإعلان،
            ^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الميثاق وإلى الإعلان،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى ﻻئحة الأعضاء واﻷعضاء،
            ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى لائحة الأعضاء والأعضاء،',
			},
		],
	},
	check: findForms,
	together: ({ text }, findings) => oneForAll(findings, (first, count) => message(text, first, count)),
};

function findForms({ text }: UnDocument): Finding[] {
	return matchesIn(FORMS, text).map(({ 0: printed, index: start }) => {
		const place = { start, end: start + printed.length };
		const edits = [{ ...place, newText: printed.normalize('NFKC') }];
		const fix = { title: sentence`Write the letters themselves`, safe: true, edits };
		return findingForAll(scanPresentationForm, place, message(text, place, 1), fix);
	});
}

function message(text: string, { start, end }: Range, count: number): Sentence {
	const printed = text.slice(start, end);
	return sentence`Arabic letters as shapes on paper: ${count}, the first in ${quote(printed)}. No one who searches for such a word finds it. Write ${quote(printed.normalize('NFKC'))}.`;
}

/** Letters and their ligatures; not the ornate brackets U+FD3E and U+FD3F, and not the words and signs from U+FDF0 on. */
const SHAPES = '\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdcf\\ufe70-\\ufefc';
const FORMS = new RegExp(`[${SHAPES}]+`, 'g');
