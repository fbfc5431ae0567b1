import { expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';

test.each([
	['31 November 2010', true],
	['31\nNovember 2010', true],
	['29 February 1900', true],
	['29 February 2000', false],
	['31 December 2010', false],
	['129 November 2010', false],
])('whether %j is no day: %s', (date, expected) => {
	const { document } = readDocument(`The General Assembly,\n\nRecalling the letter dated ${date} from its President,`);
	expect(checkDocument(document).some(({ code }) => code === 'date/calendar')).toBe(expected);
});
