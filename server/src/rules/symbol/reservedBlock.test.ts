import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { symbolReservedBlock } from './reservedBlock.ts';

const PROVISIONAL = 'Request for the inclusion of an item in the provisional agenda of the sixty-fourth session';
const SUPPLEMENTARY = 'Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session';
const ADDITIONAL = 'Request for the inclusion of an additional item in the agenda of the sixty-fourth session';

describe('symbol/reserved-block', () => {
	test.each([
		['A/64/141', PROVISIONAL],
		['A/64/191', SUPPLEMENTARY],
		['A/64/231', ADDITIONAL],
		['A/64/500', ADDITIONAL],
		['S/2009/191', PROVISIONAL],
	])('accepts %s for “%s”', (symbol, heading) => {
		expect(severities(symbol, heading)).toEqual([]);
	});

	test.each([
		['A/64/191', PROVISIONAL],
		['A/64/232', SUPPLEMENTARY],
		['A/64/142', ADDITIONAL],
	])('doubts %s for “%s”', (symbol, heading) => {
		expect(severities(symbol, heading)).toEqual(['hint']);
	});
});

function severities(symbol: string, heading: string): string[] {
	const text = `${symbol}\n\nSixty-fourth session\n\n${heading}\n\nPrevention of armed conflict`;
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, [symbolReservedBlock]).map(({ severity }) => severity);
}
