// @ts-check
/**
 * Every regular expression of the code that is shipped: the literals, as a parser finds them in the sources, and those that are put together from
 * data while the modules of the server load and texts in six languages are read, checked and answered about.
 */
import { globSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { acornParse } from './libraries.mjs';

const root = new URL('../../', import.meta.url);

/**
 * @typedef {object} Expression
 * @property {string} source
 * @property {string} flags
 * @property {string} place the file that holds it
 */

/**
 * All expressions, each source with its flags once.
 *
 * @returns {Promise<Expression[]>}
 */
export async function collectExpressions() {
	const parse = await acornParse();
	const literals = shippedFiles(['server/src', 'client/src', 'client/webview']).flatMap((path) =>
		literalsIn(path, readFileSync(new URL(path, root), 'utf8'), parse),
	);
	/** @type {Map<string, Expression>} */
	const found = new Map();
	for (const expression of [...literals, ...(await composedExpressions())]) {
		const key = `/${expression.source}/${expression.flags}`;
		if (!found.has(key)) found.set(key, expression);
	}
	return [...found.values()];
}

/** @param {string[]} folders */
function shippedFiles(folders) {
	return folders
		.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !path.endsWith('.test.ts') && !path.startsWith('server/src/testing/'))
		.sort();
}

/**
 * The literals of one file.
 *
 * @param {string} path
 * @param {string} source TypeScript
 * @param {(source: string, options: object) => object} parse
 * @returns {Expression[]}
 */
export function literalsIn(path, source, parse) {
	/** @type {Expression[]} */
	const literals = [];
	const visit = (/** @type {unknown} */ node) => {
		if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
		if ('regex' in node && typeof node.regex === 'object') {
			const { pattern, flags } = /** @type {{ pattern: string, flags: string }} */ (node.regex);
			literals.push({ source: pattern, flags, place: path });
			return;
		}
		Object.values(node).forEach(visit);
	};
	const { code } = transformSync(source, { loader: 'ts', target: 'esnext', format: 'esm' });
	visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
	return literals;
}

/**
 * What the modules of the server make while they load, and while they read texts and answer about them.
 *
 * @returns {Promise<Expression[]>}
 */
async function composedExpressions() {
	/** @type {Expression[]} */
	const made = [];
	const original = globalThis.RegExp;
	const noted = (/** @type {RegExp} */ expression) => {
		made.push({ source: expression.source, flags: expression.flags, place: callerOf(new Error().stack ?? '') });
		return expression;
	};
	globalThis.RegExp = new Proxy(original, {
		apply: (target, receiver, given) => noted(Reflect.apply(target, receiver, given)),
		construct: (target, given, newTarget) => noted(Reflect.construct(target, given, newTarget)),
	});
	try {
		for (const path of shippedFiles(['server/src'])) if (!STARTS.test(path)) await import(new URL(path, root).href);
		const { ownTexts } = await import('../../server/src/testing/fuzz/texts.ts');
		const { subjectOf } = await import('../../server/src/testing/fuzz/subject.ts');
		const { tryText } = await import('../../server/src/testing/fuzz/tryText.ts');
		const { sampleDocuments } = await import('../../server/src/testing/sampleDocuments.ts');
		for (const text of ownTexts) subjectOf(text);
		for (const { paragraphs } of sampleDocuments) tryText(paragraphs.join('\n\n'));
	} finally {
		globalThis.RegExp = original;
	}
	return made;
}

/** Modules that begin to work when they are loaded. */
const STARTS = /\/(?:main|browser)\.ts$|Worker\.ts$|Script\.ts$/;

/** The file of ours nearest to a call. @param {string} stack */
function callerOf(stack) {
	return /server\/src\/(?!testing)[^\s:)]+/.exec(stack.split('\n').slice(2).join('\n'))?.[0] ?? 'a library';
}
