// @ts-check
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { installEditor } from '../../e2e/install.mjs';
import { copyOfSeeds, extensions, settings } from './workplace.mjs';

/**
 * Serves a VS Code for the browser on this machine alone, and stays until it is ended with Ctrl+C.
 *
 * @returns {Promise<string | undefined>} a sentence about what stood in the way, if anything did
 */
export async function openInBrowser() {
	if (!installEditor()) {
		return 'The editor for the browser could not be installed (it needs a connection to npm, Python 3, make and a C++ compiler).';
	}
	const { startCodeServer } = await import('../../e2e/code-server.mjs');
	const folder = copyOfSeeds();
	try {
		const server = await startCodeServer({ extensions, settings, isPrivate: true });
		console.log(`\nPenholder in Visual Studio Code, on a copy of the seeds:\n\n  ${server.address({ folder })}\n\nCtrl+C ends it.`);
		await interrupted();
		await server.stop();
		return undefined;
	} catch (error) {
		return `The editor for the browser does not start: ${error instanceof Error ? error.message : error}`;
	} finally {
		rmSync(dirname(folder), { recursive: true, force: true });
	}
}

/** Resolves when the person at the terminal, or the system, asks for an end. */
function interrupted() {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
	});
}
