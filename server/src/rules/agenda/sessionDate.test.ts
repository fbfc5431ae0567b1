import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import type { RuleFacts } from '../rule.ts';
import { agendaSessionDate } from './sessionDate.ts';

describe('agenda/session-date', () => {
	test.each([
		['14 September 2010', 'Sixty-fourth', 'the last day, on which the next session opens'],
		['14 September 2010', 'Sixty-fifth', 'the opening'],
		['13 September 2010', 'Sixty-fourth', 'the day before the opening'],
		['4 September 2023', 'Seventy-seventh', 'the day before an opening by the present rule 1'],
		['5 September 2023', 'Seventy-eighth', 'an opening by the present rule 1'],
		['25 June 2010', 'Eleventh emergency special', 'an emergency special session, which may be resumed in any year'],
	])('%s is in the %s session: %s', (date, session) => {
		expect(marked(letter({ date, session }))).toEqual([]);
	});

	test.each([
		['15 September 2010', 'Sixty-fourth'],
		['13 September 2010', 'Sixty-fifth'],
		['4 September 2023', 'Seventy-eighth'],
		['12 September 2023', 'Seventy-seventh'],
		['25 June 2010', 'Forty-sixth'],
	])('%s is not in the %s session', (date, session) => {
		expect(marked(letter({ date, session }))).toEqual([session]);
	});

	test('the next session may be named before it opens under its own lists, or without an item', () => {
		for (const item of ['Item 70 of the preliminary list*', 'Item 70 of the provisional agenda*', '']) {
			expect(marked(letter({ date: '25 June 2010', session: 'Sixty-fifth', item }))).toEqual([]);
			expect(marked(letter({ date: '25 June 2010', session: 'Sixty-sixth', item }))).toEqual(['Sixty-sixth']);
		}
	});

	test('the date of issue may be in the session too', () => {
		expect(
			marked(`Distr.: General\n20 September 2010\nOriginal: English\n\n${letter({ date: '10 September 2010', session: 'Sixty-fifth' })}`),
		).toEqual([]);
	});

	test('sessions of other bodies have dates of their own', () => {
		expect(marked(letter({ date: '25 June 2021', session: 'Forty-seventh', organ: 'General Assembly\n\nHuman Rights Council' }))).toEqual(
			[],
		);
		expect(marked(letter({ date: '25 June 2021', session: 'Forty-seventh', organ: 'Security Council' }))).toEqual([]);
	});

	test('an opening that the user knows stands above the rule', () => {
		const text = letter({ date: '10 September 2030', session: 'Eighty-fourth' });
		expect(marked(text)).toEqual([]);
		expect(marked(letter({ date: '8 September 2030', session: 'Eighty-fifth' }), { sessionOpenings: { '85': '2030-09-07' } })).toEqual([]);
	});

	test.each([
		['25 June 2010', 'Sixty-fifth', []],
		['30 December 2010', 'Sixty-sixth', []],
		['25 June 2010', 'Sixty-sixth', ['Sixty-sixth']],
		['25 June 2010', 'Sixty-fourth', ['Sixty-fourth']],
	])('%s and the Security Council’s %s year', (date, year, expected) => {
		const text = `Security Council\n\n${year} year\n\nLetter dated ${date} from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council\n\nI have the honour to inform you of a decision.`;
		expect(marked(text)).toEqual(expected);
	});
});

function letter({
	date,
	session,
	item = 'Agenda item 70',
	organ = 'General Assembly',
}: {
	date: string;
	session: string;
	item?: string;
	organ?: string;
}) {
	return `${organ}

${session} session

${item}

Letter dated ${date} from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`;
}

function marked(text: string, facts?: RuleFacts): string[] {
	return checkDocument(readDocument(text).document, facts, [agendaSessionDate]).map(({ start, end }) => text.slice(start, end));
}
