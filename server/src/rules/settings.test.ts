import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { render, type Sentence } from '../text/sentence.ts';
import { catalogue } from './catalogue.ts';
import { checkDocument } from './check.ts';
import { clauseNumber } from './clause/number.ts';
import { profileLevels } from './profiles.ts';
import { defaultSettings, levelOf, parseSettings, readSettings, switchNames } from './settings.ts';

describe('a settings file', () => {
	test('sets the profile, levels and opening dates', () => {
		const text = `\ufeff{"$schema": "./penholder.schema.json", "profile": "drafting", "rules": {"clause/number": "off", "scan": "hint"},
			"sessionOpenings": {"82": "2027-09-14"}}`;
		expect(parseSettings(text, catalogue)).toEqual({
			settings: { profile: 'drafting', rules: { 'clause/number': 'off', scan: 'hint' }, sessionOpenings: { 82: '2027-09-14' } },
			remarks: [],
		});
	});

	test('may be empty', () => {
		expect(parseSettings('{}', catalogue)).toEqual({ settings: defaultSettings, remarks: [] });
	});

	test('may name rules that are not known, which is told with the nearest that is', () => {
		const { settings, remarks } = reading('{"rules": {"clause/numbers": "off", "scna": "hint", "poetry": "error"}}');
		expect(settings?.rules).toEqual({ 'clause/numbers': 'off', scna: 'hint', poetry: 'error' });
		expect(remarks.map((remark) => render(remark))).toEqual([
			'.penholder.json sets “clause/numbers”, which is no rule or group of rules; did you mean “clause/number”?',
			'.penholder.json sets “scna”, which is no rule or group of rules; did you mean “scan”?',
			'.penholder.json sets “poetry”, which is no rule or group of rules.',
		]);
	});

	test.each([
		['{"rules": {', /^\.penholder\.json is no JSON: .*\.$/],
		['[]', '.penholder.json holds no JSON object: {"rules": {"clause/number": "off"}} is one.'],
		['null', '.penholder.json holds no JSON object: {"rules": {"clause/number": "off"}} is one.'],
		['{"rule": {}}', '.penholder.json has “rule”, which is no setting; did you mean “rules”?'],
		['{"colour": "red"}', '.penholder.json has “colour”, which is no setting.'],
		['{"profile": "strict"}', '.penholder.json has the profile "strict"; there are drafting, submission or editor.'],
		['{"rules": []}', '.penholder.json has “rules” that are no object: {"clause/number": "off"} is one.'],
		['{"rules": {"scan": "warn"}}', '.penholder.json sets “scan” to "warn"; a level is off, hint, information, warning or error.'],
		['{"rules": {"scan": true}}', '.penholder.json sets “scan” to true; a level is off, hint, information, warning or error.'],
		['{"sessionOpenings": 3}', '.penholder.json has “sessionOpenings” that are no object: {"82": "2027-09-14"} is one.'],
		[
			'{"sessionOpenings": {"S-32": "2027-09-14"}}',
			'.penholder.json has an opening date for “S-32”, which is no number of a regular session.',
		],
		[
			'{"sessionOpenings": {"82": "14 September"}}',
			'.penholder.json has "14 September" for the opening of session 82; a date is written as in "2027-09-14".',
		],
		[
			'{"sessionOpenings": {"82": "2027-02-30"}}',
			'.penholder.json has "2027-02-30" for the opening of session 82; a date is written as in "2027-09-14".',
		],
	])('%s cannot be used, and why is told in a sentence', (text, problem) => {
		const { problem: said } = parseSettings(text, catalogue) as { readonly problem: Sentence };
		expect(render(said)).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
	});

	test('of any shape is read or refused, never an exception', () => {
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), fc.record({ rules: fc.jsonValue(), sessionOpenings: fc.jsonValue() })), (value) => {
				const result = readSettings(value, catalogue);
				expect(result.settings === undefined).toBe('problem' in result);
			}),
		);
	});
});

describe('the level of a rule', () => {
	test('is that of its code before that of its group, and its own where nothing is set', () => {
		const settings = { profile: 'submission', rules: { clause: 'hint', 'clause/number': 'error' } } as const;
		expect(levelOf('clause/number', settings)).toBe('error');
		expect(levelOf('clause/style', settings)).toBe('hint');
		expect(levelOf('scan/page-break', settings)).toBeUndefined();
	});

	test('is the profile’s where the user has set none', () => {
		expect(levelOf('annex/missing', { profile: 'drafting', rules: {} })).toBe('off');
		expect(levelOf('annex/missing', { profile: 'drafting', rules: { annex: 'warning' } })).toBe('warning');
	});

	test('is never taken from what every object has', () => {
		expect(levelOf('constructor/toString', defaultSettings)).toBeUndefined();
		expect(levelOf('__proto__/x', defaultSettings)).toBeUndefined();
	});

	test('is what its findings have', () => {
		expect(severities({ clause: 'hint' })).toEqual(['hint']);
		expect(severities({})).toEqual([clauseNumber.severity]);
	});

	test('off: it is not even run', () => {
		const failing = { ...clauseNumber, check: () => expect.fail('The rule is run.') };
		const { document } = readDocument(text);
		expect(checkDocument(document, undefined, [failing], { profile: 'submission', rules: { clause: 'off' } })).toEqual([]);
	});
});

test('the profile for the last reading raises usage, and silences nothing', () => {
	const severityOf = new Map<string, string>(catalogue.map(({ code, severity }) => [code, severity]));
	for (const [code, level] of Object.entries(profileLevels.editor))
		expect([severityOf.get(code), level], code).toEqual(level === 'warning' ? ['information', 'warning'] : ['hint', 'information']);
});

test('profiles change rules that there are', () => {
	const known = switchNames(catalogue);
	for (const levels of Object.values(profileLevels)) expect(Object.keys(levels).filter((name) => !known.includes(name))).toEqual([]);
});

const text = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.';

function severities(rules: Parameters<typeof levelOf>[1]['rules']) {
	return checkDocument(readDocument(text).document, undefined, [clauseNumber], { profile: 'submission', rules }).map(
		({ severity }) => severity,
	);
}

function reading(text: string) {
	const result = parseSettings(text, catalogue);
	if (result.settings === undefined) throw new Error(render(result.problem));
	return result;
}
