import { displayTests } from './display.ts';
import { documentTests } from './documents.ts';
import { newDocumentTests } from './newDocuments.ts';
import { recognitionTests } from './recognition.ts';
import { refactoringTests } from './refactorings.ts';
import { serverTests } from './server.ts';
import { settingsTests } from './settings.ts';
import { writingTests } from './writing.ts';

/** A test: a sentence about what the writer of a document sees, and what it takes to see it. */
export type EditorTests = Readonly<Record<string, () => Promise<void>>>;

/** So long one test may take: an editor that hangs fails one, and the next one begins. */
const MOST_SECONDS = 30;

/**
 * Runs the tests inside an editor, one after the other: what `@vscode/test-electron` and e2e/run-in-code-server.mjs call. Fails with the
 * names of the tests that failed. With ONLY set, those tests run that have it in their name.
 */
export async function run(): Promise<void> {
	const failed: string[] = [];
	// What ends the server comes last.
	const tests = {
		...recognitionTests,
		...documentTests,
		...writingTests,
		...newDocumentTests,
		...refactoringTests,
		...displayTests,
		...settingsTests,
		...serverTests,
	};
	for (const [name, test] of Object.entries(tests)) {
		if (!name.includes(process.env.ONLY ?? '')) continue;
		try {
			await withinTheLimit(test());
			console.log(`✓ ${name}`);
		} catch (error) {
			failed.push(name);
			console.error(`✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
		}
	}
	if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed.join('; ')}`);
}

async function withinTheLimit(test: Promise<void>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<void>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`It was not done after ${MOST_SECONDS} seconds.`)), MOST_SECONDS * 1000);
	});
	try {
		await Promise.race([test, limit]);
	} finally {
		clearTimeout(timer);
	}
}
