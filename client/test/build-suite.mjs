// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the tests that run inside an editor.
 *
 * @returns {Promise<string>} the path of the bundle
 */
export async function buildSuite() {
	const outfile = `${root}client/dist/suite.cjs`;
	await build({
		absWorkingDir: root,
		entryPoints: ['client/test/suite/index.ts'],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		external: ['vscode'],
		logLevel: 'warning',
	});
	return outfile;
}
