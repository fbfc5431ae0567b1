import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFromPreview } from './readFromPreview.ts';

describe('messages of the window of the preview', () => {
	test.each([
		{ type: 'ready' },
		{ type: 'lost' },
		{ type: 'save' },
		{ type: 'go', start: 0, end: 12 },
		{ type: 'scrolled', offset: 7 },
		{ type: 'explain', mark: { start: 4, end: 9, code: 'clause/number', version: 1 } },
		{ type: 'fix', mark: { start: 4, end: 9, code: 'clause/number', version: 1 }, fix: 0 },
		{ type: 'page-of-rule', code: 'clause/number' },
	])('%j is one', (message) => {
		expect(readFromPreview(message)).toEqual(message);
	});

	test.each([
		null,
		'ready',
		{ type: 'run' },
		{ type: 'go', start: '0', end: 1 },
		{ type: 'go', start: -1, end: Number.POSITIVE_INFINITY },
		{ type: 'scrolled', offset: Number.NaN },
		{ type: 'explain', mark: { start: -4, end: 9, code: 'clause/number', version: 1 } },
		{ type: 'explain', mark: null },
		{ type: 'fix', mark: { start: 4, end: 9, code: 'clause/number', version: 1 }, fix: '0' },
		{ type: 'fix', mark: { start: 4, end: 9, code: 7, version: 1 }, fix: 0 },
		{ type: 'page-of-rule', code: ['clause/number'] },
	])('%j is none', (message) => {
		expect(readFromPreview(message)).toBeUndefined();
	});

	test('of any other value nothing is taken over', () => {
		fc.assert(
			fc.property(fc.anything(), (sent) => {
				expect(['undefined', 'object']).toContain(typeof readFromPreview(sent));
			}),
		);
	});
});
