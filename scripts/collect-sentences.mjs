// @ts-check
import { globSync, readFileSync } from 'node:fs';

/**
 * The English templates of all texts for the user: of each sentence`…` in server/src and each l10n.t('…') in client/src, tests aside, with the
 * file that it stands in first.
 *
 * @param {URL} root
 * @returns {Map<string, string>} the file by the template
 */
export function collectSentences(root) {
	/** @type {Map<string, string>} */
	const templates = new Map();
	for (const file of globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root }).sort()) {
		if (file.endsWith('.test.ts') || file.includes('testing/')) continue;
		for (const template of templatesIn(readFileSync(new URL(file, root), 'utf8')))
			if (!templates.has(template)) templates.set(template, file);
	}
	return templates;
}

/**
 * The templates in a source, as `sentence` makes them: `{0}`, `{1}` … where expressions stand.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function templatesIn(source) {
	const code = withoutComments(source);
	const tagged = [...code.matchAll(/(?<![\w$.])sentence`/g)].map(({ index }) => readTemplate(code, index + 'sentence`'.length));
	const called = [...code.matchAll(/\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g)].map(({ 1: literal = '' }) =>
		unescaped(literal.slice(1, -1)),
	);
	return [...tagged, ...called];
}

/**
 * @param {string} code
 * @param {number} start behind the opening backtick
 */
function readTemplate(code, start) {
	let template = '';
	let values = 0;
	let literal = start;
	let at = start;
	while (code[at] !== '`') {
		if (at >= code.length) throw new Error(`A template has no end: ${code.slice(start, start + 60)}`);
		if (code[at] === '\\') at += 2;
		else if (code.startsWith('${', at)) {
			template += `${unescaped(code.slice(literal, at))}{${values++}}`;
			at = endOfExpression(code, at + 2);
			literal = at;
		} else at++;
	}
	return template + unescaped(code.slice(literal, at));
}

/**
 * Where the expression of a template ends, behind its brace. Strings and templates in it may hold braces of their own.
 *
 * @param {string} code
 * @param {number} start
 * @returns {number}
 */
function endOfExpression(code, start) {
	let at = start;
	for (let depth = 1; depth > 0; ) {
		const character = code[at];
		if (character === undefined) throw new Error(`An expression has no end: ${code.slice(start, start + 60)}`);
		if (character === "'" || character === '"') at = endOfString(code, at);
		else if (character === '`') at = endOfTemplate(code, at + 1);
		else {
			if (character === '{') depth++;
			if (character === '}') depth--;
			at++;
		}
	}
	return at;
}

/**
 * @param {string} code
 * @param {number} start
 */
function endOfString(code, start) {
	let at = start + 1;
	while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
	return at + 1;
}

/**
 * @param {string} code
 * @param {number} start behind the opening backtick
 */
function endOfTemplate(code, start) {
	let at = start;
	while (at < code.length && code[at] !== '`') {
		if (code[at] === '\\') at += 2;
		else if (code.startsWith('${', at)) at = endOfExpression(code, at + 2);
		else at++;
	}
	return at + 1;
}

/**
 * A literal's text as the program sees it.
 *
 * @param {string} literal
 */
function unescaped(literal) {
	return literal.replace(/\\(?:u([\da-fA-F]{4})|(.))/gs, (_, code, character) =>
		code === undefined
			? (ESCAPES[/** @type {keyof typeof ESCAPES} */ (character)] ?? character)
			: String.fromCharCode(Number.parseInt(code, 16)),
	);
}

const ESCAPES = { n: '\n', t: '\t', r: '\r' };

/**
 * The code without its comments, which may speak of sentences. Lines stay where they are.
 *
 * @param {string} source
 */
function withoutComments(source) {
	return source.replace(/^\s*\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
