import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { annexLaterDate } from './laterDate.ts';

function places(...annex: readonly string[]): string[] {
	const text = [
		'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General',
		'I have the honour to transmit a statement (see annex).',
		'(Signed) Kari Berg',
		'Annex',
		...annex,
	].join('\n\n');
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [annexLaterDate]).map(({ start, end }) =>
		text.slice(start, end),
	);
}

describe('the date of an annex', () => {
	test('is read from a line of a place and a date, or of a date alone', () => {
		expect(places('Statement of the parties', 'Oslo, 12 August 2009', 'The parties have met.')).toEqual(['12 August 2009']);
		expect(places('Statement of the parties', 'The parties have met.', '12 August 2009')).toEqual(['12 August 2009']);
		expect(places('Statement of the parties', 'Oslo, 14 July 2009', 'The parties have met.')).toEqual([]);
	});

	test('is not what its text or its programme speaks of', () => {
		expect(places('Statement of the parties', 'The parties will meet on 20 August 2009.')).toEqual([]);
		expect(places('Programme of the conference to be held in Oslo on 20 August 2009', 'The parties will meet.')).toEqual([]);
		expect(places('Programme', 'Opening: 20 August 2009', 'The parties will meet.')).toEqual([]);
	});
});
