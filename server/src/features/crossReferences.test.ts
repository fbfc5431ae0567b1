import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { textOf } from '../testing/arbitraryText.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { crossReferencesOf } from './crossReferences.ts';

const pieces = textOf(
	'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\n',
	'I have the honour to transmit (annexes I to III, see annex) ',
	'(Signed) Kari Berg\n\n',
	'\n\nAnnex I\n\n',
	'\n\nAnnex II\n\n',
	'The General Assembly,\n\n',
	'1. Decides, under paragraph 2 (a) above;\n\n',
	'(a) paragraphs 1 to 3;\n\n',
	'2. Requests[^1] *\n\n',
	'[^1]: Note.\n',
	'* Note.\n',
);

describe('in any text', () => {
	test('mentions are sorted and lead to names within their targets', () => {
		fc.assert(
			fc.property(pieces, (text) => {
				const { mentions, targets } = crossReferencesOf(readDocument(text).document);
				expect(mentions.every(({ start }, index) => start >= (mentions[index - 1]?.start ?? 0))).toBe(true);
				for (const mention of mentions) {
					expect(mention.targets.length).toBeGreaterThan(0);
					for (const target of mention.targets) expect(targets).toContain(target);
				}
				for (const { start, end, name } of targets) expect(start <= name.start && name.end <= end).toBe(true);
			}),
		);
	});
});

test.each([
	['annexes and mentions', 'Annex I\n\nSee annex I and the annexes.\n\n'],
	['paragraphs and mentions', '1. Decides to act under paragraph 1 (b) above:\n\n(a) To meet;\n\n'],
	['footnotes', 'Text[^1]\n\n[^2]: Note.\n\n'],
])('time is linear in the number of %s', (_, unit) => {
	const documents = new Map<number, ReturnType<typeof readDocument>['document']>();
	const run = (size: number) => {
		const known = documents.get(size) ?? readDocument(unit.repeat(size)).document;
		documents.set(size, known);
		// A copy of the document is one whose cross-references are not known yet.
		crossReferencesOf({ ...known });
	};
	expect(growth(run, 200)).toBeLessThan(LINEAR);
});

test.each([
	['see annex II below', 'Annex', 'annex II'],
	['voir l’annexe II ci-après', 'Annexe', 'annexe II'],
	['véase el anexo II siguiente', 'Anexo', 'anexo II'],
	['см. приложение II ниже', 'Приложение', 'приложение II'],
	['انظر المرفق الثاني أدناه', 'المرفق', 'المرفق الثاني'],
	['（见下文附件二）', '附件', '附件二'],
])('a mention covers its words with the number: %s', (sentence, word, words) => {
	const numbers = { المرفق: [' الأول', ' الثاني'], 附件: ['一', '二'] }[word] ?? [' I', ' II'];
	const text = `${sentence}\n\n${numbers.map((number) => `${word}${number}\n\n${sentence}`).join('\n\n')}\n`;
	const { document } = readDocument(text);
	const [mention] = crossReferencesOf(document).mentions;
	expect(mention && text.slice(mention.start, mention.end)).toBe(words);
	expect(mention && words.endsWith(text.slice(mention.number.start, mention.number.end))).toBe(true);
});
