import { documentTests } from './documents.ts';
import { newDocumentTests } from './newDocuments.ts';

/**
 * Runs the tests inside an editor, one after the other: what `@vscode/test-electron` and e2e/run-in-code-server.mjs call. Fails with the
 * names of the tests that failed.
 */
export async function run(): Promise<void> {
	const failed: string[] = [];
	for (const [name, test] of Object.entries({ ...documentTests, ...newDocumentTests })) {
		try {
			await test();
			console.log(`✓ ${name}`);
		} catch (error) {
			failed.push(name);
			console.error(`✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
		}
	}
	if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed.join('; ')}`);
}

/** A test: a sentence about what the writer of a document sees, and what it takes to see it. */
export type EditorTests = Readonly<Record<string, () => Promise<void>>>;
