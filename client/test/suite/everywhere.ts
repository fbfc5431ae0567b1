import { answerTests } from './answers.ts';
import { displayTests } from './display.ts';
import { documentTests } from './documents.ts';
import { newDocumentTests } from './newDocuments.ts';
import { recognitionTests } from './recognition.ts';
import { refactoringTests } from './refactorings.ts';
import { settingsTests } from './settings.ts';
import { writingTests } from './writing.ts';

/** The tests that hold in every editor, in the order in which they run. */
export const testsOfEveryEditor = {
	...recognitionTests,
	...documentTests,
	...answerTests,
	...writingTests,
	...newDocumentTests,
	...refactoringTests,
	...displayTests,
	...settingsTests,
};
