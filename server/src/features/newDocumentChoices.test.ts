import { expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { usualSession } from './newDocumentAnswers.ts';
import { newDocumentChoices } from './newDocumentChoices.ts';

test('the States and the agenda are named in the language of the document', () => {
	const { states, items } = newDocumentChoices({ kind: 'letter-under-item', language: 'fr', session: 79 }, '2026-11-22');
	expect(states.at(0)).toEqual({ state: 'AF', name: 'Afghanistan' });
	expect(states).toContainEqual({ state: 'IR', name: 'République islamique d’Iran' });
	expect(items).toContainEqual({ item: '13', title: expect.stringMatching(/^\p{Lu}/u) });
});

test('a request is of today and of the session that it can still be made for, with its limits', () => {
	const { usual, limits } = newDocumentChoices({ kind: 'supplementary-request', language: 'en' }, '2026-05-20');
	expect(usual).toMatchObject({ date: '2026-05-20', session: 81, annexes: ['explanatory-memorandum', 'draft-resolution'] });
	expect(limits).toMatchObject({ rule: '14', last: '2026-08-09', fits: true });
	expect(limits?.sentences.map((sentence) => render(sentence))).toEqual([
		'Supplementary items are requested by 9 August 2026, 30 days before the opening on 8 September 2026 (rule 14).',
		'Days that are left before then: 81.',
	]);
});

test.each([
	['provisional-request', '2026-07-10', 81],
	['provisional-request', '2026-07-11', 82],
	['supplementary-request', '2026-08-09', 81],
	['supplementary-request', '2026-08-10', 82],
	['additional-request', '2026-08-09', 80],
	['additional-request', '2026-08-10', 81],
	['additional-request', '2026-11-22', 81],
	['joint-letter', '2026-09-07', 80],
	['joint-letter', '2026-09-08', 81],
] as const)('a %s of %s is for session %i', (kind, date, session) => {
	expect(usualSession(kind, date)).toBe(session);
});

test('opening dates that a user has added move the limits', () => {
	const { limits } = newDocumentChoices({ kind: 'supplementary-request', language: 'en', session: 82 }, '2027-01-04', { 82: '2027-09-14' });
	expect(limits).toMatchObject({ opening: '2027-09-14', last: '2027-08-15' });
});
