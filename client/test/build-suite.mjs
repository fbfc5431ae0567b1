// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const suite = { absWorkingDir: root, bundle: true, format: 'cjs', external: ['vscode'], logLevel: 'warning' };

/**
 * Bundles the tests that run inside an editor.
 *
 * @returns {Promise<string>} the path of the bundle
 */
export async function buildSuite() {
	const outfile = `${root}client/dist/suite.cjs`;
	await build({ ...suite, entryPoints: ['client/test/suite/index.ts'], outfile, platform: 'node' });
	return outfile;
}

/**
 * Bundles the tests that run inside an editor in a browser.
 *
 * @returns {Promise<string>} the path of the bundle in the repository
 */
export async function buildBrowserSuite() {
	const outfile = 'client/dist/browserSuite.js';
	await build({
		...suite,
		entryPoints: ['client/test/suite/browser.ts'],
		outfile,
		platform: 'browser',
		alias: { 'node:assert/strict': './client/test/suite/browserAssert.ts' },
		define: { 'process.env.ONLY': JSON.stringify(process.env.ONLY ?? '') },
	});
	return outfile;
}
