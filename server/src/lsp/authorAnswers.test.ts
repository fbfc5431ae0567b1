import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import { startServerInMemory } from '../testing/protocolClient.ts';

describe('a client that wants to begin a document', () => {
	test('is told what there is to choose from, and gets the document with tab stops', async () => {
		const client = startServerInMemory();
		await client.request('initialize', { capabilities: {} });
		client.notify('initialized', {});
		const begun = { kind: 'supplementary-request', language: 'es', date: '2026-05-20' };
		const { usual, states, limits } = await client.request('penholder/newDocumentChoices', begun);
		expect(usual).toMatchObject({ session: 81, sender: 'permanent-representative' });
		expect(states).toContainEqual({ state: 'PE', name: 'Perú' });
		expect(limits).toMatchObject({ fits: true, sentences: [expect.stringContaining('(rule 14)'), expect.any(String)] });
		const { text, snippet } = await client.request('penholder/newDocument', { ...usual, state: 'PE', itemTitle: 'Glaciares' });
		expect(text).toContain('por el Representante Permanente del Perú ante las Naciones Unidas');
		expect(snippet).toMatch(/\$\{1:Nombre y apellidos\}/);
		expect(checkDocument(readDocument(text).document)).toEqual([]);
		client.end();
	});

	test('is told what is needed, and what is no answer is left open', async () => {
		const client = startServerInMemory();
		await client.request('initialize', { capabilities: {} });
		await expect(client.request('penholder/newDocument', { kind: 'poem' })).rejects.toThrow('A new document needs a kind and a language.');
		const { text } = await client.request('penholder/newDocument', {
			kind: 'draft-decision',
			language: 'en',
			state: 'KE',
			date: 7,
			item: null,
		});
		expect(text).toContain('Kenya: draft decision');
		client.end();
	});
});
