import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { symbolSession } from './session.ts';

describe('symbol/session', () => {
	test.each([
		['A/64/191', 'Sixty-fourth session', 'sixty-fourth session'],
		['A/64/844–S/2010/339', 'Sixty-fourth session', 'sixty-fourth session'],
		['A/ES-10/445–S/2009/6', 'Tenth emergency special session', 'tenth emergency special session'],
		['S/2010/339', 'Sixty-fifth year', 'sixty-fourth session'],
		['A/AC.109/2010/2', 'Sixty-fourth session', 'sixty-fourth session'],
		['A/CN.9/668', 'Forty-second session', 'forty-second session'],
	])('accepts %s with “%s” and a request for the %s', (symbol, line, formula) => {
		expect(findings(symbol, line, formula)).toEqual([]);
	});

	test('compares the session line', () => {
		const [finding, ...others] = findings('A/65/191', 'Sixty-fourth session', 'sixty-fifth session');
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ start: 0, end: 8, severity: 'warning' });
		expect(finding && render(finding.message)).toContain('session 65');
		expect(finding && render(finding.message)).toContain('session 64');
		expect(finding?.related).toHaveLength(1);
	});

	test('compares the request for circulation, and names both places where both differ', () => {
		expect(findings('A/64/191', 'Sixty-fourth session', 'sixty-fifth session')[0]?.related).toHaveLength(1);
		expect(findings('A/63/191', 'Sixty-fourth session', 'sixty-fourth session')[0]?.related).toHaveLength(2);
	});

	test('accepts a request that names the session among others', () => {
		expect(findings('A/64/191', 'Sixty-fourth session', 'tenth emergency special session and of the sixty-fourth session')).toEqual([]);
	});

	test('says nothing of symbols that the text only cites', () => {
		expect(findings('A/64/191', 'Sixty-fourth session', 'sixty-fourth session', ' See A/63/5.')).toEqual([]);
	});
});

function findings(symbol: string, line: string, formula: string, more = ''): Finding[] {
	const text = `${symbol}

${line}

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement.${more}

I should be grateful if you would have the present letter circulated as a document of the ${formula} of the General Assembly.

(Signed) Kari Berg`;
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, [symbolSession]);
}
