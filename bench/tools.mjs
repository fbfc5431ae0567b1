// @ts-check
/** What is measured, by the name in the table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {object} Tool
 * @property {(text: string) => unknown} [read] its tree only, where it gives one
 * @property {(text: string) => number | Promise<number>} check how many findings
 * @property {(text: string) => (version: string) => number | Promise<number>} [open] where it keeps anything from one version to the next
 */

/** The tool's own package first, then what is needed with it. */
export const OTHERS = {
	'remark-lint': {
		file: 'remark-lint.mjs',
		packages: ['remark-preset-lint-recommended', 'remark-parse', 'remark-stringify', 'unified', 'vfile'],
	},
	textlint: { file: 'textlint.mjs', packages: ['textlint', 'textlint-rule-terminology', 'textlint-rule-write-good'] },
	markdownlint: { file: 'markdownlint.mjs', packages: ['markdownlint'] },
	'harper.js': { file: 'harper.mjs', packages: ['harper.js'] },
};

/** @param {keyof typeof OTHERS} name */
export function fileOfTool(name) {
	return fileURLToPath(new URL(`tools/${OTHERS[name].file}`, import.meta.url));
}

/**
 * Our own as one file, as it is shipped: its start is to be timed, and Node would first have to take the types out of two hundred files.
 *
 * @returns {Promise<{ file: string, remove: () => void }>}
 */
export async function bundlePenholder() {
	const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
	const file = join(folder, 'penholder.mjs');
	await build({
		entryPoints: [fileURLToPath(new URL('tools/penholder.ts', import.meta.url))],
		outfile: file,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		minifySyntax: true,
		charset: 'utf8',
		logLevel: 'warning',
	});
	return { file, remove: () => rmSync(folder, { recursive: true }) };
}
