/** harper.js, compiled to WebAssembly, with the rules that it begins with. It knows English only, and keeps its reading to itself. */
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary, dialect: Dialect.British });

export async function check(/** @type {string} */ text) {
	return (await linter.lint(text, { language: 'plaintext' })).length;
}
