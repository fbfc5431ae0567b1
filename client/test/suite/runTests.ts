/** A test: a sentence about what the writer of a document sees, and what it takes to see it. */
export type EditorTests = Readonly<Record<string, () => Promise<void>>>;

/** So long one test may take: an editor that hangs fails one, and the next one begins. */
const MOST_SECONDS = 30;

/** Runs tests one after the other. Fails with the names of the tests that failed. With ONLY set, those tests run whose name matches it. */
export async function runTests(tests: EditorTests): Promise<void> {
	const failed: string[] = [];
	for (const [name, test] of Object.entries(tests)) {
		if (!new RegExp(process.env.ONLY ?? '').test(name)) continue;
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
