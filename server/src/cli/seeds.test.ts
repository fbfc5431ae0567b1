import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectation, expectedFolder, seedNames, seedsFolder } from '../../../scripts/seeds-expected.mjs';

describe('the outline and the findings of a seed are those of seeds/expected (scripts/seeds-expected.mjs writes them)', () => {
	test.each(seedNames())('%s', (name) => {
		expect(expectation(name, readFileSync(new URL(name, seedsFolder), 'utf8'))).toBe(readFileSync(new URL(name, expectedFolder), 'utf8'));
	});
});
