import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import type { LanguageCode } from '../languages/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import { readMarkedText } from '../rules/examples.ts';
import { artifactAddress } from './artifactAddress.ts';
import type { CheckedDocument, CheckSummary } from './checkReport.ts';
import { sarifReport } from './sarifReport.ts';

// The schema declares draft 4 and is as good under draft 7, which Ajv knows.
const { $schema: _, id: __, ...schema } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const summary: CheckSummary = {
	...{ documents: 1, otherFiles: 0, unusable: 0, errors: 0, warnings: 0, informational: 0, hints: 0, mendable: 0, mended: 0 },
};

describe('the report in SARIF 2.1.0', () => {
	test('fits the schema with the findings of every bad example of every rule', { timeout: 60_000 }, () => {
		const writer = sarifReport();
		for (const { examples } of catalogue) {
			for (const { text, language } of examples.bad)
				writer.take(writer.partOf(checked('seeds/draft.txt', readMarkedText(text).text, language)));
		}
		const report = JSON.parse(writer.atEnd({ otherFiles: [], unusable: ['gone.txt does not exist.'], summary }));
		isSarif(report);
		expect(isSarif.errors ?? []).toEqual([]);
		expect(report.runs[0].results.length).toBeGreaterThan(catalogue.length);
	});

	test('fits the schema where there is nothing to tell', () => {
		expect(isSarif(JSON.parse(sarifReport().atEnd({ otherFiles: [], unusable: [], summary })))).toBe(true);
	});

	test('has every rule with its page and level', () => {
		const { rules } = JSON.parse(sarifReport().atEnd({ otherFiles: [], unusable: [], summary })).runs[0].tool.driver;
		expect(rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ code }) => code));
		for (const { helpUri, id } of rules) expect(helpUri).toMatch(new RegExp(`^file:///.*/docs/rules/${id}\\.md$`));
	});

	test('carries the page of each rule that has found something, for those who read the report elsewhere', () => {
		const writer = sarifReport();
		writer.take(
			writer.partOf(checked('a.txt', 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n', 'en')),
		);
		const { rules } = JSON.parse(writer.atEnd({ otherFiles: [], unusable: [], summary })).runs[0].tool.driver;
		const withPage = rules.filter(({ help }: { help: { markdown?: string } }) => help.markdown !== undefined);
		expect(withPage.map(({ id }: { id: string }) => id)).toEqual(['clause/number']);
		expect(withPage[0].help.markdown).toContain('# clause/number\n');
	});

	test('tells where a finding stands and how it is mended', () => {
		const text = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
		const writer = sarifReport();
		writer.take(writer.partOf(checked('drafts/sea level.txt', text, 'en')));
		const { results, columnKind } = JSON.parse(writer.atEnd({ otherFiles: [], unusable: [], summary })).runs[0];
		const region = { startLine: 5, startColumn: 1, endLine: 5, endColumn: 3, charOffset: 57, charLength: 2 };
		const artifactLocation = { uri: 'drafts/sea%20level.txt' };
		expect(columnKind).toBe('utf16CodeUnits');
		expect(results).toMatchObject([
			{
				ruleId: 'clause/number',
				level: 'error',
				locations: [{ physicalLocation: { artifactLocation, region } }],
				fixes: [
					{ artifactChanges: [{ artifactLocation, replacements: [{ insertedContent: { text: '2' } }] }], properties: { safe: true } },
				],
			},
		]);
	});
});

test.each([
	['a.txt', 'a.txt'],
	['./drafts/a b.txt', 'drafts/a%20b.txt'],
	['مشروع.txt', encodeURIComponent('مشروع.txt')],
	['half \ud800.txt', `half%20${encodeURIComponent('\ufffd')}.txt`],
	['-', '-'],
])('a file’s address: %s', (file, address) => {
	expect(artifactAddress(file)).toBe(address);
});

function checked(file: string, text: string, language: LanguageCode): CheckedDocument {
	const { document } = readDocument(text, { language });
	return { file, text, kind: document.kind, language: document.language, findings: checkDocument(document), mends: [] };
}
