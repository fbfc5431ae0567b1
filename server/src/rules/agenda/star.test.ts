import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { agendaStar } from './star.ts';

describe('agenda/star', () => {
	test.each([
		['Item 70 of the provisional agenda*', '* A/64/150.', []],
		['Item 70 of the provisional agenda**', '* The present letter was received late.\n\n** A/64/150.', []],
		['Item 70 of the provisional agenda**', '* A/64/150.', ['**']],
		['Item 70 of the preliminary list*', '* A/64/50.', []],
		['Item 70 of the preliminary list*', '* A/65/50.', ['A/65/50']],
		['Item 70 of the provisional agenda', '', []],
		['**Agenda item 70**', '', []],
	])('in “%s” with “%s” it marks %j', (line, footnote, expected) => {
		expect(marked(letter(line, footnote))).toEqual(expected);
	});

	test('finds the footnote of a text on one line', () => {
		expect(marked(letter('Item 70 of the provisional agenda*', '* A/64/150.').replaceAll('\n\n', ' '))).toEqual([]);
	});
});

function letter(line: string, footnote: string): string {
	return `Sixty-fourth session

${line}

Strengthening of the coordination of humanitarian assistance

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

(Signed) Kari Berg

${footnote}`;
}

function marked(text: string): string[] {
	return checkDocument(readDocument(text).document, undefined, [agendaStar]).map(({ start, end }) => text.slice(start, end));
}
