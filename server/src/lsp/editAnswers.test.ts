import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultEditorSettings } from '../features/editorSettings.ts';
import { abilitiesOf } from './clientAbilities.ts';
import { formattingAnswer, onTypeFormattingAnswer } from './editAnswers.ts';
import { documentReader } from './openDocument.ts';

test('formatting never waits for findings', () => {
	const text = TextDocument.create('file:///draft.undoc', 'undoc', 1, 'The General Assembly,  \n\n1. Decides to act\n');
	const open = {
		...documentReader().read(text, defaultEditorSettings, abilitiesOf({}), { language: 'en' }),
		findings: () => {
			throw new Error('Findings have been asked for.');
		},
	};
	expect(formattingAnswer(open)).toHaveLength(1);
	expect(onTypeFormattingAnswer(open, { line: 3, character: 0 })).toHaveLength(2);
});
