import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { addSummary, type BatchSummary, countDocument, emptyTally, mergeSummaries, readSummaryFile, summaryFile } from './batchSummary.ts';
import { version } from './version.ts';

test('a summary counts documents, languages, kinds and findings by rule, level and language', () => {
	const tally = emptyTally(1);
	const first = { code: 'clause/number', severity: 'error' };
	countDocument(tally, 'été', { language: 'fr', kind: 'letter', diagnostics: [first, { ...first, severity: 'hint' }, first] });
	countDocument(tally, 'a', { language: 'en', kind: 'letter', diagnostics: [first] });
	tally.failures++;
	expect(JSON.parse(summaryFile(tally))).toEqual({
		penholder: 'batch summary 1',
		versions: [version],
		...{ reports: 1, documents: 2, failures: 1, bytes: 6 },
		languages: { en: 1, fr: 1 },
		kinds: { letter: 2 },
		findings: { 'clause/number': { error: { en: 1, fr: 2 }, hint: { fr: 1 } } },
	});
});

describe('summaries are merged', () => {
	test('in any order and grouping with the same result, to the byte', () => {
		fc.assert(
			fc.property(fc.array(summaries(), { maxLength: 6 }), fc.nat(6), fc.infiniteStream(fc.nat(1000)), (parts, cut, order) => {
				const whole = summaryFile(mergeSummaries(parts));
				const shuffled = parts
					.map((part) => [order.next().value, part] as const)
					.sort(([one], [other]) => one - other)
					.map(([, part]) => part);
				expect(summaryFile(mergeSummaries(shuffled))).toBe(whole);
				const grouped = [mergeSummaries(shuffled.slice(0, cut)), mergeSummaries(shuffled.slice(cut))];
				expect(summaryFile(mergeSummaries(grouped))).toBe(whole);
			}),
		);
	});

	test('as if all documents had been in one run', () => {
		fc.assert(
			fc.property(fc.array(fc.array(answers())), (runs) => {
				const each = runs.map((run) => tallyOf(run));
				const { reports, ...figures } = JSON.parse(summaryFile(mergeSummaries([...each, emptyTally(1)])));
				expect(reports).toBe(runs.length + 1);
				expect({ ...figures, reports: 1 }).toEqual(JSON.parse(summaryFile(tallyOf(runs.flat()))));
			}),
		);
	});

	test('none gives none', () => {
		expect(mergeSummaries([])).toEqual(emptyTally());
	});
});

test('a file gives the summary that was written', () => {
	fc.assert(
		fc.property(summaries(), (summary) => {
			expect(readSummaryFile('a.json', summaryFile(summary))).toEqual(summary);
		}),
	);
});

describe('a file that is no whole summary is told of in a sentence', () => {
	test('cut short anywhere', () => {
		const whole = summaryFile(tallyOf([{ text: 'a', language: 'en', kind: 'letter', code: 'clause/number' }]));
		for (let length = 0; length < whole.trimEnd().length; length++) {
			expect(problemOf(whole.slice(0, length))).toMatch(/^a\.json is (cut short: run|no summary: merge) .*\.$/);
		}
		expect(problemOf(whole.slice(0, 100))).toBe('a.json is cut short: run `penholder batch --summary` once more for its documents.');
	});

	test.each([
		['an empty file', ''],
		['a letter', 'Sir,'],
		['other JSON', '{"documents":[]}'],
		['a list', '[]'],
		['null', 'null'],
	])('%s', (_, content) => {
		expect(problemOf(content)).toBe(
			'a.json is no summary: merge files that `penholder batch --summary` or `penholder merge-reports` has written.',
		);
	});

	test('of a coming version', () => {
		expect(problemOf('{"penholder":"batch summary 2"}')).toMatch(/^a\.json has a form of summary that this version .* does not know/);
	});

	test.each([
		['a count that is none', '"documents": 1', '"documents": -1'],
		['documents without a language', '"en": 1', '"en": 0'],
		['a hostile name', '"letter"', '"__proto__"'],
		['a missing part', '"kinds"', '"kind"'],
	])('changed by hand: %s', (_, before, after) => {
		const whole = summaryFile(tallyOf([{ text: 'a', language: 'en', kind: 'letter', code: 'clause/number' }]));
		expect(whole).toContain(before);
		expect(problemOf(whole.replace(before, after))).toBe(
			'a.json has been changed since penholder wrote it: run `penholder batch --summary` once more for its documents.',
		);
	});

	test('whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
				expect(problemOf(content)).toMatch(/\.$/);
			}),
		);
	});
});

function problemOf(content: string): string {
	const read = readSummaryFile('a.json', content);
	return 'template' in read ? render(read) : 'It has been read.';
}

interface Answered {
	readonly text: string;
	readonly language: string;
	readonly kind: string;
	readonly code: string;
}

function answers(): fc.Arbitrary<Answered> {
	return fc.record({
		text: fc.string({ maxLength: 9 }),
		language: fc.constantFrom('ar', 'en', 'und'),
		kind: fc.constantFrom('letter', 'draft-resolution', 'none'),
		code: fc.constantFrom('clause/number', 'scan/digit'),
	});
}

function summaries(): fc.Arbitrary<BatchSummary> {
	return fc.record({ answered: fc.array(answers()), failures: fc.nat(9) }).map(({ answered, failures }) => {
		const tally = tallyOf(answered);
		addSummary(tally, { ...emptyTally(), failures });
		return tally;
	});
}

function tallyOf(answered: readonly Answered[]) {
	const tally = emptyTally(1);
	for (const { text, language, kind, code } of answered)
		countDocument(tally, text, { language, kind, diagnostics: [{ code, severity: 'warning' }] });
	return tally;
}
