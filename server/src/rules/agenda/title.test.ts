import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { agendaTitle } from './title.ts';

const SPORT = 'Sport for development and peace: building a peaceful and better world through sport and the Olympic ideal';

describe('agenda/title', () => {
	test.each([
		['General Assembly', 'Eightieth session', 'Agenda item 11', SPORT, []],
		['General Assembly', 'Eightieth session', 'Agenda item 11', SPORT.toUpperCase(), []],
		['General Assembly', 'Eightieth session', 'Agenda item 11', `${SPORT}*`, []],
		['General Assembly', 'Eightieth session', 'Agenda item 11', 'Sport', ['Sport']],
		['General Assembly', 'Fortieth session', 'Agenda item 11', 'Sport', []],
		['Human Rights Council', 'Eightieth session', 'Agenda item 11', 'Sport', []],
		['General Assembly', 'Eightieth session', 'Item 11 of the preliminary list', 'Sport', []],
		['General Assembly', 'Eightieth session', 'Agenda items 11 and 13', `${SPORT}\nOceans`, ['Oceans']],
	])('in a document of the %s, %s, %s, “%s”, it marks %j', (organ, session, item, title, expected) => {
		const text = `${organ}\n\n${session}\n\n${item}\n\n${title}\n\nLetter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\nI have the honour to inform you of a decision.`;
		const findings = checkDocument(readDocument(text).document, undefined, [agendaTitle]);
		expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});
});
