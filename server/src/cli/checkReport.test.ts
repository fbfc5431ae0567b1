import { describe, expect, test } from 'vitest';
import type { Finding } from '../rules/rule.ts';
import { sentence } from '../text/sentence.ts';
import { type CheckedDocument, type CheckSummary, documentReport, summaryLine } from './checkReport.ts';
import { coloursOf } from './colours.ts';

const plain = coloursOf(false);

describe('a finding', () => {
	test('is told with its place, its level, why, the text with carets, the rule and its fixes', () => {
		const text = 'The General Assembly,\n\n3. Decides to convene a meeting.\n';
		const report = reportOn(text, {
			code: 'clause/number',
			severity: 'error',
			start: 23,
			end: 25,
			message: sentence`Operative paragraphs begin with 1, but this is number 3.`,
			related: [{ start: 0, end: 21, message: sentence`the enacting formula` }],
			fixes: [
				{ title: sentence`Renumber as 1`, safe: true, edits: [] },
				{ title: sentence`Insert two paragraphs`, safe: false, edits: [] },
				{ title: sentence`Delete the number`, safe: false, edits: [] },
			],
		});
		expect(report).toBe(`draft.txt:3:1: error: Operative paragraphs begin with 1, but this is number 3. [clause/number]
   3 | 3. Decides to convene a meeting.
     | ^^
     = see 1:1: the enacting formula
     = safe fix, applied by --fix: Renumber as 1
     = offered fix, to be chosen in the editor: Insert two paragraphs; or: Delete the number
`);
	});

	test('in Arabic has its place marked within the line', () => {
		const report = reportOn('إن الجمعية العامة؛', {
			code: 'resolution/enacting-comma',
			severity: 'warning',
			start: 17,
			end: 18,
			message: sentence`A comma stands after the enacting formula.`,
		});
		expect(report).toBe(`draft.txt:1:18: warning: A comma stands after the enacting formula. [resolution/enacting-comma]
   1 | \u2067إن الجمعية العامة⟦؛⟧\u2069
`);
	});

	test('cannot do anything to the terminal', () => {
		const report = reportOn('a\u001b[2Jb', { code: 'x/y', severity: 'hint', start: 0, end: 9, message: sentence`Not \u001b[2J.` });
		expect(report).not.toContain('\u001b');
	});

	test('is coloured where that is wanted, and says the same', () => {
		const finding: Finding = { code: 'x/y', severity: 'warning', start: 4, end: 7, message: sentence`Why.` };
		const coloured = documentReport(checked('The sea', finding), coloursOf(true));
		expect(coloured).toContain('\u001b[1;33mwarning:\u001b[0m');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with them.
		expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(documentReport(checked('The sea', finding), plain));
	});
});

test('what was mended is told with its place', () => {
	const report = documentReport(
		{ ...checked('1. Decides.'), mends: [{ line: 1, column: 1, code: 'clause/number', title: sentence`Renumber as 1` }] },
		plain,
	);
	expect(report).toBe('draft.txt: 1 mended\n  1:1  Renumber as 1 [clause/number]\n');
});

test('a document without findings is passed over in silence', () => {
	expect(documentReport(checked('The General Assembly,'), plain)).toBe('');
});

test('a text that is no document is told apart from a clean one', () => {
	expect(documentReport({ ...checked('Dear diary,'), kind: 'none' }, plain)).toBe(
		'draft.txt: this does not read as a United Nations document, so nothing was checked.\n',
	);
});

describe('the summary', () => {
	const nothing: CheckSummary = {
		documents: 1,
		otherFiles: 0,
		unusable: 0,
		errors: 0,
		warnings: 0,
		informational: 0,
		hints: 0,
		mendable: 0,
		mended: 0,
	};

	test.each([
		[nothing, '1 document, no errors, no warnings\n'],
		[{ ...nothing, documents: 2, errors: 1, warnings: 3, mendable: 4 }, '2 documents, 1 error, 3 warnings; 4 can be mended with --fix\n'],
		[{ ...nothing, informational: 2, hints: 1, mended: 3 }, '1 document, no errors, no warnings, 2 informational, 1 hint; 3 mended\n'],
		[{ ...nothing, otherFiles: 1 }, '1 document, no errors, no warnings; 1 other file that is no United Nations document\n'],
		[
			{ ...nothing, otherFiles: 5, unusable: 1 },
			'1 document, no errors, no warnings; 5 other files that are no United Nations documents; 1 could not be used\n',
		],
	])('%#', (summary, line) => {
		expect(summaryLine(summary)).toBe(line);
	});
});

function reportOn(text: string, finding: Finding): string {
	return documentReport(checked(text, finding), plain);
}

function checked(text: string, ...findings: Finding[]): CheckedDocument {
	return { file: 'draft.txt', text, kind: 'draft-resolution', language: 'en', findings, mends: [] };
}
