import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { templateKinds } from '../languages/templates/documentTemplates.ts';
import { checkDocument } from '../rules/check.ts';
import { render } from '../text/sentence.ts';
import { checklist } from './checklist.ts';
import { newDocument } from './newDocument.ts';
import { completeAnswers } from './newDocumentAnswers.ts';

const LETTER = `General Assembly
Eighty-first session
Agenda item 13
Safety of ships

Letter dated 22 November 2026 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a note on the lights of small ships (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda item 13.

(Signed) Amina Odhiambo

Annex

Note on the lights of small ships

Small ships need lights.
`;

describe('a letter before it is sent', () => {
	test('is ready where nothing is missing', () => {
		expect(report(LETTER)).toBe(
			`
Document
  done: It is read as: letter. Its language: English.
  done: The title names the sender, the addressee and the date.
  done: The head names the agenda item, or the year of the Security Council.
  done: The letter or note asks for circulation.
  done: The letter is signed.
  later: There is no symbol yet: the Secretariat gives it.
Annexes
  done: Annexes that are there: 1.
Form of address and footnotes
  done: There is no salutation, and no title of courtesy before a name.
Findings
  done: No rule has anything more to say.
= Ready to send.`.trim(),
		);
	});

	test.each([
		['its signature', '(Signed) Amina Odhiambo\n\n', '', 'Not ready yet. First: Sign the letter.'],
		['its title', /Letter dated.*\n\n/, '', 'Not ready yet. First: '],
		['the request for circulation', /I should.*\n\n/, '', 'Not ready yet. First: Ask for circulation as a document of the organ.'],
		['its annex', /\nAnnex\n.*/s, '', 'Not ready yet. First: '],
		['a footnote that it calls', 'ships (see', 'ships[^1] (see', 'Not ready yet. First: The mark “⁨[^1]⁩” leads to no footnote. '],
	])('is not ready without %s', (_, from, to, conclusion) => {
		const { ready, words } = concluded(LETTER.replace(from, to));
		expect(words.startsWith(conclusion), words).toBe(true);
		expect(ready).toBe(false);
	});

	test.each([
		['addressee', / addressed to the Secretary-General\n/, '\n', 'The title names no addressee.'],
		['date', ' dated 22 November 2026', '', 'The title has no date.'],
	])('is told that its title has no %s', (_, from, to, sentence) => {
		const told = report(LETTER.replace(from, to));
		expect(told).toContain(`open: ${sentence}`);
		expect(told).not.toContain('done: The title names');
	});

	test('is told once that it is not signed', () => {
		expect(report(LETTER.replace('(Signed) Amina Odhiambo\n\n', '')).match(/signature/gi)).toHaveLength(1);
	});

	test('is told once what is wrong with a footnote', () => {
		expect(report(LETTER.replace('ships (see', 'ships[^1] (see')).match(/“⁨\[\^1\]⁩” leads to no footnote/g)).toHaveLength(2);
	});

	test('is ready with a title of courtesy, which is worth a look', () => {
		expect(concluded(LETTER.replace('(Signed) ', '(Signed) H.E. '))).toEqual({
			ready: true,
			words: 'Ready to send. Points that are still worth a look: 1.',
		});
	});

	test('says which annex is in another language', () => {
		const arabic = 'مذكرة بشأن أضواء السفن الصغيرة\n\n'.concat('تحتاج السفن الصغيرة إلى أضواء في الليل. '.repeat(9));
		const text = LETTER.replace(/Note on the lights of small ships\n.*/s, arabic);
		expect(report(text)).toContain('look: “⁨Annex⁩” is in another language: Arabic. Say so below its heading.');
	});
});

describe('a request before it is sent', () => {
	const request = (date: string, annexes: 'both' | 'memorandum') =>
		newDocument(
			completeAnswers(
				{
					kind: 'supplementary-request',
					language: 'en',
					state: 'KE',
					name: 'Amina Odhiambo',
					itemTitle: 'Safety of ships',
					date,
					session: 81,
					annexes: annexes === 'both' ? ['explanatory-memorandum', 'draft-resolution'] : ['explanatory-memorandum'],
				},
				date,
			),
		).text;

	test('is told the limits of its rule', () => {
		expect(report(request('2026-05-20', 'both'))).toContain(
			[
				'Time limits',
				'  done: Supplementary items are requested by 9 August 2026, 30 days before the opening on 8 September 2026 (rule 14).',
				'  done: Days that are left before then: 81.',
			].join('\n'),
		);
		expect(concluded(request('2026-08-20', 'both')).words).toBe(
			'Not ready yet. First: This date is too late for it: ask for an additional item (rule 15).',
		);
	});

	test('is told once that it is late, and not to send it where it names two sessions', () => {
		expect(report(request('2026-08-20', 'both')).match(/too late/g)).toHaveLength(2);
		const twoSessions = request('2026-05-20', 'both').replace('Eighty-first session', 'Eightieth session');
		expect(report(twoSessions)).toMatch(/open: Warning: .*is session 80, but the heading asks for an item of the agenda of session 81/);
	});

	test('is told what rule 20 asks for', () => {
		const told = report(request('2026-05-20', 'memorandum'));
		expect(told).toContain('done: The explanatory memorandum is there (rule 20).');
		expect(told).toContain('look: There is no draft resolution, which rule 20 asks for if possible.');
	});
});

test.each(Object.keys(languages) as LanguageCode[])(
	'a document from a template is not ready until its places are filled in: %s',
	(language) => {
		for (const kind of templateKinds) {
			const { document } = readDocument(newDocument(completeAnswers({ kind, language, state: 'GH' }, '2026-05-20')).text);
			const { conclusion, ready } = checklist(document, checkDocument(document));
			expect(ready, kind).toBe(false);
			expect(render(conclusion), kind).toContain('is the template’s: write your own words.');
		}
	},
);

test('what still has the words of a template is not called right', () => {
	const { text } = newDocument(completeAnswers({ kind: 'supplementary-request', language: 'en', state: 'GH' }, '2026-05-20'));
	expect(report(text)).not.toMatch(/done: The (?:letter is signed|item that is requested has a title)/);
});

test('a text that is no United Nations document is told so', () => {
	expect(concluded('Dear Mary, how are you?')).toEqual({
		ready: false,
		words: 'Not ready yet. First: Give it the title of a letter, or the formula of a resolution.',
	});
});

function concluded(text: string) {
	const { document } = readDocument(text);
	const { ready, conclusion } = checklist(document, checkDocument(document));
	return { ready, words: render(conclusion) };
}

function report(text: string): string {
	const { document } = readDocument(text);
	const { parts, conclusion } = checklist(document, checkDocument(document));
	return [
		...parts.flatMap(({ heading, items }) => [render(heading), ...items.map(({ state, sentence }) => `  ${state}: ${render(sentence)}`)]),
		`= ${render(conclusion)}`,
	].join('\n');
}
