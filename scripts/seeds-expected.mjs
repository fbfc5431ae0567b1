// @ts-check
/**
 * Writes seeds/expected/NAME.txt for each seed: its outline and the findings, as a person reads them. A test compares them; after a change that
 * is meant to be seen there, run this and read the difference:
 *
 *   npm exec -- node scripts/seeds-expected.mjs && git diff seeds/expected
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { documentReport } from '../server/src/cli/checkReport.ts';
import { coloursOf } from '../server/src/cli/colours.ts';
import { outlineReport } from '../server/src/cli/outlineReport.ts';
import { readDocument } from '../server/src/document/read.ts';
import { checkDocument } from '../server/src/rules/check.ts';
import { writeWhole } from './write-whole.mjs';

/** The folder of the seeds, and within it that of what is expected of them. */
export const seedsFolder = new URL('../seeds/', import.meta.url);
export const expectedFolder = new URL('expected/', seedsFolder);

/** The names of the seeds, in order. */
export function seedNames() {
	return readdirSync(seedsFolder)
		.filter((name) => name.endsWith('.txt'))
		.sort();
}

/**
 * What is expected of a text.
 *
 * @param {string} name the name of its file
 * @param {string} text
 */
export function expectation(name, text) {
	const { document } = readDocument(text);
	const { kind, language } = document;
	const report = documentReport({ file: name, text, kind, language, findings: checkDocument(document), mends: [] }, coloursOf(false));
	return `${outlineReport(document)}\n${report === '' ? 'Nothing to send back.\n' : report}`;
}

if (import.meta.main) {
	mkdirSync(expectedFolder, { recursive: true });
	for (const name of seedNames()) {
		writeWhole(new URL(name, expectedFolder), expectation(name, readFileSync(new URL(name, seedsFolder), 'utf8')));
	}
	console.log(`Written: seeds/expected, for ${seedNames().length} seeds.`);
}
