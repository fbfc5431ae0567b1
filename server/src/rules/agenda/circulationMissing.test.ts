import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { agendaCirculationMissing } from './circulationMissing.ts';

const REQUEST = 'I should be grateful if you would have the present letter circulated as a document of the';

describe('agenda/circulation-missing', () => {
	test.each([
		[`${REQUEST} General Assembly.`, ['General Assembly']],
		[`${REQUEST} General Assembly, under agenda item 13, and of the Security Council.`, []],
		[`${REQUEST} General Assembly, under the agenda items entitled “Human rights questions” and “Oceans”.`, []],
		[`${REQUEST} Security Council.`, []],
	])('of “%s” it marks %j', (request, expected) => {
		expect(marked(letter(`I have the honour to inform you of a decision.\n\n${request}\n\n(Signed) Kari Berg`))).toEqual(expected);
	});

	test('waits for the signature before it misses a request', () => {
		expect(marked(letter('I have the honour to inform you of a decision.'))).toEqual([]);
		expect(marked(letter('I have the honour to inform you of a decision.\n\n(Signed) Kari Berg'))).toEqual([TITLE]);
	});

	test('misses the request in a note verbale, which nobody signs, when an annex follows', () => {
		const note = (body: string) =>
			`General Assembly\n\nSixty-fourth session\n\nAgenda item 13\n\n${NOTE}\n\nThe Permanent Mission of Norway presents its compliments and has the honour to transmit a report (see annex).${body}`;
		expect(marked(note(''))).toEqual([]);
		expect(marked(note('\n\nAnnex\n\nReport'))).toEqual([NOTE]);
	});

	test('asks nothing of a request for a new item, which has no number yet', () => {
		const heading = 'Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session\n\nOceans';
		expect(
			marked(letter(`I have the honour to request its inclusion.\n\n${REQUEST} General Assembly.\n\n(Signed) Kari Berg`, heading)),
		).toEqual([]);
	});
});

const TITLE =
	'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General';

const NOTE =
	'Note verbale dated 14 July 2009 from the Permanent Mission of Norway to the United Nations addressed to the Secretary-General';

function letter(body: string, heading = 'Agenda item 13'): string {
	return `General Assembly\n\nSixty-fourth session\n\n${heading}\n\n${TITLE}\n\n${body}`;
}

function marked(text: string): string[] {
	return checkDocument(readDocument(text).document, undefined, [agendaCirculationMissing]).map(({ start, end }) => text.slice(start, end));
}
