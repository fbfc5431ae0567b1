import type { UnDocument } from '../../document/document.ts';
import type { TextEdit } from '../../text/edits.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { findingForAll } from '../facts/findingForAll.ts';
import type { Finding, Rule } from '../rule.ts';

/** Arabic letters in the shapes that they have on paper, as a page read by machine gives them. */
export const scanPresentationForm: Rule = {
	code: 'scan/presentation-form',
	severity: 'warning',
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
};

function findForms({ text }: UnDocument): Finding[] {
	if (!FORM.test(text)) return [];
	const edits = [...text.matchAll(FORMS)].map(
		({ 0: printed, index }): TextEdit => ({ start: index, end: index + printed.length, newText: printed.normalize('NFKC') }),
	);
	const [first] = edits;
	if (!first) return [];
	const printed = text.slice(first.start, first.end);
	const message = sentence`Arabic letters as shapes on paper: ${edits.length}, the first in ${quote(printed)}. No one who searches for such a word finds it. Write ${quote(first.newText)}.`;
	return [findingForAll(scanPresentationForm, first, message, { title: sentence`Write the letters themselves`, safe: true, edits })];
}

/** Letters and their ligatures; not the ornate brackets U+FD3E and U+FD3F, and not the words and signs from U+FDF0 on. */
const SHAPES = '\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdcf\\ufe70-\\ufefc';
const FORM = new RegExp(`[${SHAPES}]`);
const FORMS = new RegExp(`[${SHAPES}]+`, 'g');
