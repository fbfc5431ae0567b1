import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { languageMarkSpace } from './markSpace.ts';

describe('language/mark-space', () => {
	test('leaves quotations, the points of an omission and what is a name alone', () => {
		const words = ['the words “as agreed , then” of the text', 'the words and . . . so on', 'the file .penholder of the text'];
		for (const part of words) expect(findings(`Recalling ${part},`)).toEqual([]);
	});

	test('leaves the space that French has before its high marks', () => {
		expect(findings('Rappelant ceci : la Charte ;', 'L’Assemblée générale,')).toEqual([]);
	});

	test('tells all of a text together', () => {
		expect(findings('Recalling the Charter , the report , and its resolution 75/1 ,')).toHaveLength(1);
	});
});

function findings(paragraph: string, formula = 'The General Assembly,') {
	return checkDocument(readDocument(`${formula}\n\n${paragraph}`).document, undefined, [languageMarkSpace]);
}
