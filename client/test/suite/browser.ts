import { displayTests } from './display.ts';
import { documentTests } from './documents.ts';
import { newDocumentTests } from './newDocuments.ts';
import { recognitionTests } from './recognition.ts';
import { refactoringTests } from './refactorings.ts';
import { runTests } from './runTests.ts';
import { restartTests } from './server.ts';
import { settingsTests } from './settings.ts';
import { writingTests } from './writing.ts';

/**
 * Runs the tests inside an editor that lives in a browser: what e2e/run-in-browser.mjs calls. There the server is a worker and the files are in
 * memory, so what is about processes or a second folder stays away.
 */
export function run(): Promise<void> {
	return runTests({
		...recognitionTests,
		...documentTests,
		...writingTests,
		...newDocumentTests,
		...refactoringTests,
		...displayTests,
		...settingsTests,
		...restartTests,
	});
}
