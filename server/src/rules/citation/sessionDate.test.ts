import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { citationSessionDate } from './sessionDate.ts';

describe('citation/session-date', () => {
	test.each([
		'its resolution 59/50 of 2 December 2004',
		'its resolution 58/318 of 13 September 2004, the last day of the session',
		'its decision 50/500 of 17 September 1996, on which the next session opened',
		'its resolution 55/2 of 8 September 2000',
		'its resolution 1514 (XV) of 14 December 1960',
		'its resolution 3201 (S-VI) of 1 May 1974',
		'its resolution ES-10/19 of 21 December 2017, of a resumed session',
		'Human Rights Council resolution 16/18 of 24 March 2011',
	])('accepts %s', (words) => {
		expect(findings(`The General Assembly,\n\nRecalling ${words},`)).toEqual([]);
	});

	test.each([
		['its resolution 60/50 of 2 December 2004', 'session 59 (14 September 2004 to 12 September 2005)'],
		['General Assembly decision 59/509 of 2 December 2003', 'session 58'],
		['its resolution 1514 (XV) of 14 December 1961', 'session 16'],
		['its resolution S-10/2 of 30 June 1988', 'S-10, opened on 23 May 1978'],
	])('doubts %s', (words, reason) => {
		const [finding, ...others] = findings(`The General Assembly,\n\nRecalling ${words},`);
		expect(others).toEqual([]);
		expect(finding?.severity).toBe('warning');
		expect(finding && render(finding.message)).toContain(reason);
	});

	test.each([
		'The Economic and Social Council,\n\nRecalling that the Commission for Social Development, in its resolution 42/1 of 13 February 2004, decided to review its methods,',
		'The General Assembly,\n\nNoting that the Commission on Narcotic Drugs, in its resolution 51/12 of 14 March 2008, decided to hold a debate,',
	])('says nothing where another body may have adopted it: %j', (text) => {
		expect(findings(text)).toEqual([]);
	});

	test('takes the opening dates that the user has added', () => {
		const text = 'The General Assembly,\n\nRecalling its resolution 59/50 of 12 September 2004,';
		expect(findings(text)).toHaveLength(1);
		expect(findings(text, { 59: '2004-09-12' })).toEqual([]);
	});
});

function findings(text: string, sessionOpenings: Readonly<Record<string, string>> = {}): Finding[] {
	return checkDocument(readDocument(text, { language: 'en' }).document, { sessionOpenings }, [citationSessionDate]);
}
