// @ts-check
/** The texts that all tools are given: our own letters and draft resolutions and the seeds, or other texts, brought to a length. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../server/src/document/read.ts';
import { sampleDocuments } from '../server/src/testing/sampleDocuments.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The seeds, the sample letters of the extension, the letters and the resolutions of the tests. */
export function ownTexts() {
	return [
		...filesIn('seeds', '.txt'),
		...filesIn('client/samples', '.undoc'),
		...filesIn('server/src/document/fixtures/letters', '.txt'),
		...sampleDocuments.map(({ paragraphs }) => paragraphs.join('\n\n')),
	];
}

/** @param {string} file one JSON object with "text" on each line, as `penholder batch` reads them */
export function textsIn(file) {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => /** @type {string} */ (JSON.parse(line).text));
}

/** @param {readonly string[]} texts */
export function englishOf(texts) {
	return texts.filter((text) => readDocument(text).document.language === 'en');
}

/** @param {string} folder @param {string} ending */
function filesIn(folder, ending) {
	const names = readdirSync(root + folder).filter((name) => name.endsWith(ending));
	return names.toSorted().map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'));
}
