import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { defaultSettings, type Settings } from '../rules/settings.ts';
import { findingsOf } from './findings.ts';

const { document } = readDocument('The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.');

test('a rule has its own level', () => {
	expect(summaries({})).toEqual(['clause/number error']);
});

test('or the level that is set', () => {
	expect(summaries({ 'clause/number': 'hint' })).toEqual(['clause/number hint']);
});

test('off is off', () => {
	expect(summaries({ 'clause/number': 'off' })).toEqual([]);
});

function summaries(rules: Settings['rules']): string[] {
	return findingsOf(document, { ...defaultSettings, rules }).map(({ code, severity }) => `${code} ${severity}`);
}
