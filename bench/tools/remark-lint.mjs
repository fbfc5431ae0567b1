/** remark-lint with its recommended rules, as its own page shows it. */

import remarkParse from 'remark-parse';
import remarkLint from 'remark-preset-lint-recommended';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

const processor = unified().use(remarkParse).use(remarkLint).use(remarkStringify).freeze();

export function read(/** @type {string} */ text) {
	return processor.parse(text);
}

export async function check(/** @type {string} */ text) {
	const file = new VFile(text);
	await processor.run(processor.parse(file), file);
	return file.messages.length;
}
