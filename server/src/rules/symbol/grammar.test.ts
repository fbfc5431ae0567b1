import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { symbolGrammar } from './grammar.ts';

describe('symbol/grammar', () => {
	test.each([
		...['A/64/191', 'A/64/844–S/2010/339', 'A/C.3/64/L.5/Rev.1', 'A/C.3/64/SR.22', 'A/73/L.6/Add.1', 'A/520/Rev.20', 'A/10298'],
		...['A/ES-10/37', 'A/S-32/2', 'S/2010/339', 'S/PRST/2010/1', 'S/PV.6345', 'S/26993', 'S/INF/57', 'E/2010/15', 'E/CN.4/2005/10/Add.3'],
		...['E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1', 'A/HRC/31/2', 'A/HRC/WG.6/3/L.10', 'A/AC.109/2019/L.18', 'A/CONF.213/1', 'ST/SGB/2018/1'],
		...[
			'ST/AI/189/Add.3/Rev.2',
			'CCPR/C/87/D/1093/2002',
			'CRC/C/58',
			'TD/B/54/3',
			'A/BUR/64/1',
			'A/64/PV.5',
			'A/64/INF/1',
			'A/64/50/Corr.1',
		],
	])('finds nothing in %s', (symbol) => {
		expect(findingsInText(symbol)).toEqual([]);
		expect(findingsInMasthead(symbol)).toEqual([]);
	});

	test.each([
		['A\\64\\191', 'A/64/191', true],
		['a/64/191', 'A/64/191', true],
		['A/64/Add.1/191', 'A/64/191/Add.1', false],
		['A/64/191/rev.1', 'A/64/191/Rev.1', true],
		['A/64/191/Cor.1', 'A/64/191/Corr.1', false],
		['A/64/L5', 'A/64/L.5', true],
		['A/64/0191', 'A/64/191', true],
		['A/RES/59-50', 'A/RES/59/50', true],
		['A/RES/59/50/2004', 'A/RES/59/50', false],
		['A/RES/1514(IIII)', 'A/RES/1514(IV)', false],
		['S/2010/339–A/64/844', 'A/64/844–S/2010/339', false],
	])('mends %s to %s', (symbol, expected, safe) => {
		const [finding, ...others] = findingsInText(symbol);
		expect(others).toEqual([]);
		expect(finding?.severity).toBe('error');
		expect(finding?.fixes?.[0]?.safe).toBe(safe);
		expect(applyEdits(inText(symbol), finding?.fixes?.[0]?.edits ?? [])).toBe(inText(expected));
	});

	test.each(['A/64/191/Rev', 'A/12/191', 'S/1985/12', 'S/2010/339/Add'])('finds a fault in %s that only the writer can mend', (symbol) => {
		const [finding, ...others] = findingsInText(symbol);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ severity: 'error' });
		expect(finding?.fixes).toBeUndefined();
	});

	test.each([
		['A/64//191', 'error'],
		['A/64/191/', 'error'],
		['A/64', 'hint'],
	])('in the line of a masthead, which can be nothing else, finds the fault of %s', (symbol, severity) => {
		expect(findingsInMasthead(symbol).map((finding) => finding.severity)).toEqual([severity]);
	});

	test('leaves a comma after the line of a masthead alone', () => {
		expect(findingsInMasthead('S/21503,')).toEqual([]);
	});

	test('leaves a missing year to the rule of cited resolutions', () => {
		expect(findingsInText('S/RES/1631')).toEqual([]);
	});
});

function inText(symbol: string): string {
	return `The General Assembly,\n\nTaking note of document ${symbol}, submitted in time,`;
}

function findingsInText(symbol: string): Finding[] {
	return checkDocument(readDocument(inText(symbol), { language: 'en' }).document, undefined, [symbolGrammar]);
}

function findingsInMasthead(symbol: string): Finding[] {
	const text = `${symbol}\n\nLetter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a statement.`;
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, [symbolGrammar]);
}
