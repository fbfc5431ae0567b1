import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { symbolCouncilYear } from './councilYear.ts';

describe('symbol/council-year', () => {
	test.each([
		['S/2010/339', 'Distr.: General\n28 June 2010', 'Sixty-fifth year'],
		['A/64/844–S/2010/339', 'Distr.: General\n28 June 2010', 'Sixty-fifth year'],
		['S/2009/690', 'Distr.: General\n4 January 2010', 'Sixty-fourth year'],
		['S/2009/690/Corr.1', 'Distr.: General\n4 March 2010', 'Sixty-fourth year'],
		['A/64/191', 'Distr.: General\n11 August 2009', 'Sixty-third year'],
		['S/PV.6345', 'Distr.: General\n28 June 2010', 'Sixty-fifth year'],
	])('accepts %s with “%s” and “%s”', (symbol, distribution, year) => {
		expect(findings(symbol, distribution, year)).toEqual([]);
	});

	test('compares the year line first, as it counts the years of the symbol', () => {
		const [finding] = findings('S/2009/339', 'Distr.: General\n28 June 2010', 'Sixty-fifth year');
		expect(finding && render(finding.message)).toContain('year 65, which is 2010');
	});

	test('compares the date of distribution', () => {
		const [finding] = findings('S/2010/339', 'Distr.: General\n28 June 2009', 'Sixty-fifth year');
		expect(finding && render(finding.message)).toContain('2009');
		expect(findings('S/2009/690', 'Distr.: General\n4 March 2010', 'Sixty-fourth year')).toHaveLength(1);
	});
});

function findings(symbol: string, distribution: string, year: string): Finding[] {
	const text = `${symbol}

${distribution}

${year}

Letter dated 22 June 2010 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

I have the honour to transmit a statement.`;
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, [symbolCouncilYear]);
}
