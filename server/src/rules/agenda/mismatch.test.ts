import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { agendaMismatch } from './mismatch.ts';

describe('agenda/mismatch', () => {
	test('shows both places', () => {
		const text = letter('Agenda item 13', 'under agenda item 14');
		const [finding] = findingsIn(text);
		expect(finding).toMatchObject({ severity: 'error', start: text.indexOf('14.'), related: [{ start: text.indexOf('13') }] });
	});

	test('offers to write the one number or the other', () => {
		const [finding] = findingsIn(letter('Agenda item 13', 'under agenda item 14'));
		expect(finding?.fixes?.map(({ edits }) => edits.map(({ newText }) => newText))).toEqual([['13'], ['14']]);
	});

	test('offers only what the agenda of the session bears out, where the head has a title', () => {
		const ofCulture = (line: string, request: string) =>
			letter(`${line}\n\nCulture of peace`, request).replace('Sixty-fourth session', 'Seventy-ninth session').replace('2009', '2024');
		expect(fixesIn(ofCulture('Agenda item 14', 'under agenda item 15'))).toEqual(['14']);
		expect(fixesIn(ofCulture('Agenda item 15', 'under agenda item 14'))).toEqual(['14']);
		expect(fixesIn(ofCulture('Agenda item 16', 'under agenda item 15'))).toEqual(['16']);
	});

	test.each([
		['Agenda item 13', 'under item 13 of the agenda', []],
		['Agenda items 13 and 70', 'under agenda items 70 and 13', []],
		['Agenda items 13 and 70', 'under agenda item 13', ['error']],
		['Agenda item 13', 'under agenda items 13 and 70', ['error']],
		['Agenda item 22 (b)', 'under agenda item 22', ['warning']],
		['Agenda item 22 (b)', 'under agenda item 22 (c)', ['warning']],
		['Item 70 of the preliminary list*', 'under agenda item 68', []],
		['Agenda item 13', 'and of the Security Council', []],
	])('compares “%s” with “%s”', (line, request, severities) => {
		expect(findingsIn(letter(line, request)).map(({ severity }) => severity)).toEqual(severities);
	});

	test('looks at what a letter asks for, not at what it speaks of', () => {
		const text = letter('Agenda item 13', 'under agenda item 13').replace('a decision', 'the debate under agenda item 70');
		expect(findingsIn(text)).toEqual([]);
	});
});

function fixesIn(text: string): (string | undefined)[] {
	return findingsIn(text).flatMap(({ fixes = [] }) => fixes.map(({ edits }) => edits[0]?.newText));
}

function letter(line: string, request: string): string {
	return `Sixty-fourth session

${line}

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly, ${request}.

(Signed) Kari Berg`;
}

function findingsIn(text: string) {
	return checkDocument(readDocument(text).document, undefined, [agendaMismatch]);
}
