import { displayTests } from './display.ts';
import { documentTests } from './documents.ts';
import { newDocumentTests } from './newDocuments.ts';
import { recognitionTests } from './recognition.ts';
import { refactoringTests } from './refactorings.ts';
import { runTests } from './runTests.ts';
import { restartTests, serverTests } from './server.ts';
import { folderTests, settingsTests } from './settings.ts';
import { writingTests } from './writing.ts';

/** Runs the tests inside an editor: what `@vscode/test-electron` and e2e/run-in-code-server.mjs call. */
export function run(): Promise<void> {
	return runTests({
		...recognitionTests,
		...documentTests,
		...writingTests,
		...newDocumentTests,
		...refactoringTests,
		...displayTests,
		...settingsTests,
		...folderTests,
		// What ends the server comes last.
		...restartTests,
		...serverTests,
	});
}
