import { describe, expect, test } from 'vitest';
import { defaultEditorSettings } from '../features/editorSettings.ts';
import { englishMessages } from '../languages/messageBundles.ts';
import { dedent } from '../testing/dedent.ts';
import * as answers from './answers.ts';
import { abilitiesOf } from './clientAbilities.ts';
import { documentReader } from './openDocument.ts';
import { rehearsal } from './rehearsal.ts';
import { syncedText } from './syncedText.ts';

const resolution = dedent(`
	The General Assembly,

	Recalling its resolution 59/50 of 2 December 2004,

	1. Requests the Secretary-General to report;

	3. Decides to remain seized of the matter.
`);
const ofChina = '大会，\n\n回顾其2004年12月2日第59/50号决议，\n\n1. 请秘书长提出报告。';

describe('a rehearsal', () => {
	test('asks for all that a key brings, of texts that differ by a letter or a line', async () => {
		const { texts, asked } = await rehearsed([resolution]);
		expect(asked).toEqual({ diagnosticsOf: 12, completionAnswer: 12, documentSymbolsAnswer: 12 });
		expect(new Set(texts.map((text) => text.length - resolution.length))).toEqual(new Set([0, 1]));
		expect(texts.at(-1)).toBe(resolution);
	});

	test('is held once for each language', async () => {
		expect((await rehearsed([resolution, resolution])).texts).toHaveLength(12);
		expect((await rehearsed([resolution, ofChina])).texts).toHaveLength(24);
	});

	test('is held on the beginning of a long document only', async () => {
		const { texts } = await rehearsed([resolution.repeat(200)]);
		expect(Math.max(...texts.map((text) => text.length))).toBe(20_001);
	});

	test('ends early on a slow machine', async () => {
		let now = 0;
		const { texts } = await rehearsed([resolution], () => {
			now += 25;
			return now;
		});
		expect(texts).toHaveLength(2);
	});

	test('changes nothing about the document that it is held for', async () => {
		const document = opened(resolution);
		const before = answers.diagnosticsOf(document);
		await rehearsal().of({ answers, document }, '2026-11-22');
		expect(document.text.getText()).toBe(resolution);
		expect(answers.diagnosticsOf(document)).toEqual(before);
	});
});

async function rehearsed(documents: readonly string[], clock = () => 0) {
	const asked = { diagnosticsOf: 0, completionAnswer: 0, documentSymbolsAnswer: 0 };
	const texts: string[] = [];
	const counting = {
		...answers,
		diagnosticsOf: (open: Parameters<typeof answers.diagnosticsOf>[0]) => {
			asked.diagnosticsOf++;
			texts.push(open.text.getText());
			return answers.diagnosticsOf(open);
		},
		completionAnswer: (...parameters: Parameters<typeof answers.completionAnswer>) => {
			asked.completionAnswer++;
			return answers.completionAnswer(...parameters);
		},
		documentSymbolsAnswer: (open: Parameters<typeof answers.documentSymbolsAnswer>[0]) => {
			asked.documentSymbolsAnswer++;
			return answers.documentSymbolsAnswer(open);
		},
	};
	const held = rehearsal(clock);
	for (const document of documents) await held.of({ answers: counting, document: opened(document) }, '2026-11-22');
	return { asked, texts };
}

function opened(text: string) {
	const synced = syncedText.create('file:///draft.undoc', 'undoc', 1, text);
	return documentReader().read(synced, defaultEditorSettings, abilitiesOf({}), englishMessages);
}
