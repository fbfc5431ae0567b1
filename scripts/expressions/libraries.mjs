// @ts-check
/**
 * What only the look at regular expressions needs has a lockfile of its own and is installed when it is first asked for. The libraries are loaded
 * by their addresses, so that nothing else depends on their being there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);

/** True where the libraries are installed. */
export function areInstalled() {
	return existsSync(new URL('node_modules/scslre/index.js', here));
}

/** Installs the libraries where they are missing. @returns {boolean} whether they are there now */
export function install() {
	if (areInstalled()) return true;
	console.log('Installing what looks at regular expressions (once, about 3 MB).');
	const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	spawnSync('npm', options, { cwd: fileURLToPath(here), stdio: 'inherit', shell: process.platform === 'win32' });
	return areInstalled();
}

/**
 * Reads JavaScript into a tree.
 *
 * @returns {Promise<(source: string, options: object) => object>}
 */
export async function acornParse() {
	return (await import(new URL('node_modules/acorn/dist/acorn.mjs', here).href)).parse;
}

/**
 * Says where an expression may take more than linear time.
 *
 * @returns {Promise<(literal: { source: string, flags: string }, options: object) => { reports: { exponential: boolean }[] }>}
 */
export async function analyse() {
	const library = await import(new URL('node_modules/scslre/index.js', here).href);
	return library.analyse ?? library.default.analyse;
}

/**
 * Reads an expression into a tree.
 *
 * @returns {Promise<(source: string, flags: string) => any>}
 */
export async function parseExpression() {
	const { RegExpParser } = await import(new URL('node_modules/@eslint-community/regexpp/index.mjs', here).href);
	const parser = new RegExpParser();
	return (source, flags) =>
		parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
}
