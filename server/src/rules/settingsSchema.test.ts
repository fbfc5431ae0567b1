import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { readSettings } from './settings.ts';
import { settingsSchema } from './settingsSchema.ts';

const fits = new Ajv({ strict: false, formats: { date: true } }).compile(settingsSchema(catalogue));

describe('the schema of settings files', () => {
	test.each([
		{},
		{
			$schema: './penholder.schema.json',
			profile: 'editor',
			rules: { 'clause/number': 'off', scan: 'hint' },
			sessionOpenings: { 82: '2027-09-14' },
		},
	])('lets pass what can be read: %j', (value) => {
		expect(fits(value)).toBe(true);
		expect(readSettings(value, catalogue)).toMatchObject({ remarks: [] });
	});

	test.each([
		{ rule: {} },
		{ profile: 'strict' },
		{ rules: { 'clause/number': 'on' } },
		{ rules: { 'clause/nubmer': 'off' } },
		{ rules: [] },
		{ sessionOpenings: { 'S-32': '2027-09-14' } },
		{ sessionOpenings: { 82: '14 September 2027' } },
		[],
	])('refuses what cannot, or has a remark: %j', (value) => {
		expect(fits(value)).toBe(false);
		const reading = readSettings(value, catalogue);
		expect(reading.settings === undefined || reading.remarks.length > 0).toBe(true);
	});
});
